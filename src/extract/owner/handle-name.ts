import { TITLE_WORDS } from '../../lexicon/page-titles.js';
import { cite } from '../../model/cite.js';
import type { Page } from '../../model/page.js';
import type { Evidence } from '../../model/page-facts.js';
import { fold, squash } from '../../text/fold.js';
import type { NameCandidate } from './name-candidates.js';

/** Two or three capitalised words and nothing else: "Can He", "May Will". */
const CAPITALISED = /^\s*(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})\s*$/u;
const TITLES: ReadonlySet<string> = new Set(TITLE_WORDS);
const FIRST_HEADINGS = 2;

/**
 * Names made of common words ("Can He"), which no lexicon tells from a phrase: believed where they are the whole title
 * or heading and the local part of an address on the page spells them out.
 *
 * @param handles as {@link ownerHandles} gives them
 */
export function namesSpelledByHandles(page: Page, handles: readonly string[]): readonly NameCandidate[] {
  const spelled = new Set(handles.map((handle) => squash(handle).replace(/\d+$/u, '')));
  const isSpelled = (name: string): boolean => {
    const words = fold(name).split(' ');
    if (words.some((word) => TITLES.has(word))) return false;
    return spelled.has(words.join('')) || spelled.has([words.at(-1), ...words.slice(0, -1)].join(''));
  };
  const fields = [page.title, page.frontMatter.find(({ name }) => name === 'title')];
  for (const field of fields) {
    const name = field && CAPITALISED.exec(field.value)?.[1];
    if (field && name && isSpelled(name)) return [candidate(name, { ...field.span, quote: field.value, rule: RULE, confidence: 0.8 })];
  }
  const headings = page.blocks.filter(({ kind, region }) => kind === 'heading' && region !== 'navigation').slice(0, FIRST_HEADINGS);
  for (const heading of headings) {
    const name = CAPITALISED.exec(heading.text)?.[1];
    if (name && isSpelled(name)) return [candidate(name, cite(heading, 0, heading.text.length, RULE, 0.8))];
  }
  return [];
}

const RULE = 'owner/handle-name';

const candidate = (name: string, evidence: Evidence): NameCandidate => ({
  name,
  script: 'latin',
  source: 'title',
  evidence,
  place: `handle ${evidence.start}`,
  count: 1,
});
