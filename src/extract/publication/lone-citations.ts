import type { Block, Page } from '../../model/page.js';
import type { Section, SectionKind } from '../../model/section.js';
import { sliceText } from '../../model/text.js';
import type { Entry, EntryList } from './find-entries.js';
import type { ReadingAids } from './reading-aids.js';

/** Sections that tell of the owner's work, between whose lines papers are cited. */
const MAY_CITE: ReadonlySet<SectionKind> = new Set<SectionKind>(['experience', 'interests', 'other', 'profile', 'projects']);

/** "Okoro, B., Lind, K. S., & Park, J. (2019). Dunes": the names, family name first, and the year in brackets that a citation opens with. */
const CITATION =
  /^[^\p{L}\d]{0,4}(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?, (?:\p{Lu}\.[ -]?){1,4}[^\n()]{0,400})\((?:19|20)\d\d[a-z]?\)[.,:]?\s+(?=\P{Ll}|$)/u;
/** "(2019", "(2019b": what every citation holds; not "2019". */
const BRACKETED_YEAR = /\((?:19|20)\d\d/u;
/** Words behind the year at least: a title and where it appeared. */
const MIN_WORDS = 5;
/** Letters behind the line of the year in which those words stand. */
const TITLE_WITHIN = 300;
/** Citations that name one person at least, and the share of all that they are more than, on a page that does not say who its owner is. */
const MIN_CITED = 2;
const HALF = 0.5;

interface Citation {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly names: string;
}

/** The citations of a block, each from its line to the next one's or the end of the block. */
function citationsIn(block: Block): readonly Citation[] {
  const found: Citation[] = [];
  if (!BRACKETED_YEAR.test(block.text)) return found;
  let start = 0;
  for (const line of block.text.split('\n')) {
    const match = CITATION.exec(`${line} `);
    const last = found.at(-1);
    if (match && last) found[found.length - 1] = { ...last, end: start - 1 };
    const lineEnd = start + line.length;
    const rest = match ? `${line} ${block.text.slice(lineEnd, lineEnd + TITLE_WITHIN)}`.slice(match[0].length) : '';
    if (match && rest.split(/\s+/u, MIN_WORDS).length === MIN_WORDS)
      found.push({ block, start, end: block.text.length, names: match[1] as string });
    start += line.length + 1;
  }
  return found;
}

/** "Okoro" of "Okoro, B.". */
const FAMILY_NAME = /(\p{Lu}[\p{L}'’-]+), (?=\p{Lu}\.)/gu;

/** Whether one person stands in most of the citations. */
function shareName(citations: readonly Citation[]): boolean {
  const counts = new Map<string, number>();
  for (const { names } of citations)
    for (const name of new Set([...names.matchAll(FAMILY_NAME)].map((match) => match[1] as string)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most >= MIN_CITED && most > HALF * citations.length;
}

const entryOf = ({ block, start, end }: Citation): Entry => ({
  text: sliceText(block, start, end),
  first: block.index,
  last: block.index,
});

/** The papers of the owner that a section cites one by one between lines of other kinds: "The results are in Okoro, B., & Park, J. (2019). Dunes. …". */
export function loneCitations(page: Page, { kind, first, end }: Section, aids: ReadingAids): EntryList | undefined {
  if (!MAY_CITE.has(kind)) return undefined;
  const all = page.blocks.slice(first, end).flatMap((block) => (block.region === 'main' ? citationsIn(block) : []));
  if (all.length === 0) return undefined;
  const own = aids.knowsOwner ? all.filter(({ names }) => aids.isOwner(names)) : shareName(all) ? all : [];
  return own.length > 0 ? { entries: own.map(entryOf), isDeclared: false, partition: 'citations' } : undefined;
}
