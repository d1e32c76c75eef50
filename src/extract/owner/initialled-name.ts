import { THIRD_PERSON_VERBS } from '../../lexicon/introductions.js';
import { TITLES_BEFORE_NAME } from '../../lexicon/name-titles.js';
import { NOT_NAME_WORDS } from '../../lexicon/not-name-words.js';
import { TITLE_WORDS as PAGE_WORDS } from '../../lexicon/page-titles.js';
import { PLACES } from '../../lexicon/places.js';
import { cite } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { headingMeaning } from '../../text/section-kind.js';
import { isTitleWord } from '../../text/title-word.js';
import type { NameCandidate, NameSource } from './name-candidates.js';

const BEFORE: ReadonlySet<string> = new Set(TITLES_BEFORE_NAME);
const PAGE_TITLE_WORDS: ReadonlySet<string> = new Set(PAGE_WORDS);
const VERBS: ReadonlySet<string> = new Set(THIRD_PERSON_VERBS);
const FIELDS: ReadonlySet<string> = new Set(['author', 'author.name', 'name', 'title']);
const EARLY_BLOCKS = 20;

/** What ends the first piece of a title: "K. Ramet | Home", "K. Ramet, PhD". Matches ", "; not the full stop of an initial. */
const PIECE_END = /\s[-–—|]\s|[|,(:·•\n]/u;
/** One or more initials with their full stops. Matches "S.V."; not "SV", "Dr." */
const INITIALS = /^(?:\p{Lu}\.-?){1,4}$/u;
/** Matches "Ramet", "O'Neil"; not "RAMET", "Li" or what is no word. */
const WHOLE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}{2}$/u;

interface Initialled {
  readonly name: string;
  readonly start: number;
  /** What stands before it: "Prof. Dr." */
  readonly title: string;
}

/**
 * The name of initials and one whole word that a string opens with and that is all of its first piece.
 *
 * @example initialledIn('Dr. K. S. Ramet, PhD')?.name // 'K. S. Ramet'
 * @example initialledIn('A. Introduction') // undefined
 */
export function initialledIn(text: string): Initialled | undefined {
  const piece = text.split(PIECE_END, 1)[0] as string;
  if (!piece.includes('.') || headingMeaning(piece)?.form === 'section') return undefined;
  const words = [...piece.matchAll(/\S+/gu)];
  const first = words.findIndex(([word]) => !BEFORE.has(fold(word)));
  const named = first < 0 ? [] : words.slice(first);
  const whole = named.filter(([word]) => !INITIALS.test(word));
  const [only] = whole[0] ?? [];
  if (only === undefined || whole.length > 1 || named.length < 2 || !isFamilyName(only)) return undefined;
  const start = named[0]?.index ?? 0;
  const name = piece.slice(start).trim();
  return isPersonName(name) ? { name, start, title: piece.slice(0, start).trim() } : undefined;
}

const isFamilyName = (word: string): boolean => {
  const key = word.toLowerCase();
  return WHOLE_WORD.test(word) && ![NOT_NAME_WORDS, PAGE_TITLE_WORDS, PLACES].some((words) => words.has(key)) && !isTitleWord(key);
};

/**
 * The owner's name where no place of the page has it in full: initials and one word, as names are printed in the south of India
 * and on old pages. Two places must agree, or a title of respect stand before it, or the page say "I".
 */
export function initialledNames(page: Page, saysI: () => boolean): readonly NameCandidate[] {
  const found = [...fromFields(page), ...page.blocks.slice(0, EARLY_BLOCKS).flatMap(fromBlock)];
  const first = found.find(({ source }) => source !== 'third-person');
  const same = found.filter(({ name }) => name === first?.name);
  return same.length > 1 || (first && (first.honorific !== undefined || saysI())) ? same : [];
}

function fromFields(page: Page): NameCandidate[] {
  const fields = [...(page.title ? [page.title] : []), ...page.frontMatter.filter(({ name }) => FIELDS.has(name))];
  return fields.flatMap((field) => {
    const found = initialledIn(field.value);
    const evidence = { ...field.span, quote: field.value, rule: 'owner/title', confidence: 0.9 };
    return found ? [candidate(found, 'title', `${field.name} ${field.span.start}`, evidence)] : [];
  });
}

function fromBlock(block: Block): NameCandidate[] {
  if (block.region === 'navigation' || block.region === 'footer') return [];
  const source = block.kind === 'heading' ? (block.level === 1 ? 'main-heading' : undefined) : 'third-person';
  const found = source && (source === 'third-person' ? toldOf(block.text) : initialledIn(block.text));
  if (!found) return [];
  const evidence = cite(block, found.start, found.start + found.name.length, `owner/${source}`);
  return [candidate(found, source, `block ${block.index}`, evidence)];
}

/** "Dr. K. Ramet is a reader at": the name at the start of a text that goes on about the person. */
function toldOf(text: string): Initialled | undefined {
  const words = text.split(/\s+/u, LONGEST_OPENING);
  const verb = words.findIndex((word) => VERBS.has(word));
  return verb < 2 ? undefined : initialledIn(text.slice(0, text.indexOf(` ${words[verb]} `)));
}
const LONGEST_OPENING = 8;

const candidate = (found: Initialled, source: NameSource, place: string, evidence: NameCandidate['evidence']): NameCandidate => ({
  name: found.name,
  script: 'latin',
  source,
  ...(found.title !== '' && { honorific: found.title }),
  evidence,
  place,
  count: 1,
});
