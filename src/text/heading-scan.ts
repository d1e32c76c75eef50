import { CONJUNCTIONS, PREPOSITIONS } from '../lexicon/heading-grammar.js';
import type { SectionKind } from '../model/section.js';
import type { HeadingVocabulary, PhraseMeaning } from './heading-vocabulary.js';
import { isCjk } from './script.js';

const ALL_DIGITS = /^\d+$/;

/** Kinds that have a heading only where it names no other, in this order; among the others the first named has it. */
const MINOR: readonly SectionKind[] = ['service', 'interests', 'news', 'profile', 'contact', 'links', 'other'];

/** A phrase of the heading, and whether it starts a new member of an enumeration or hangs on the phrase before ("supervision of theses"). */
export interface Found {
  readonly meaning: PhraseMeaning;
  readonly joint: 'and' | 'of' | 'none';
}

/** What the lists know of a heading's words. */
export interface Scan {
  readonly found: readonly Found[];
  /** Words (or CJK letters) that no list knows. */
  readonly unknown: number;
  readonly startsWithPhrase: boolean;
  /** Last word of the phrase that opens the heading, and the word after it. */
  readonly firstHead: string | undefined;
  readonly afterFirst: string | undefined;
  /** Whether one phrase is the whole heading. */
  readonly whole: boolean;
}

const jointOf = (word: string): Found['joint'] | undefined => (CONJUNCTIONS.has(word) ? 'and' : PREPOSITIONS.has(word) ? 'of' : undefined);

/** Greedy longest match of the known phrases, word by word; inside CJK words letter by letter. */
export function scan(words: readonly string[], vocabulary: HeadingVocabulary): Scan {
  const found: Found[] = [];
  let unknown = 0;
  let startsWithPhrase = false;
  let firstHead: string | undefined;
  let afterFirst: string | undefined;
  let joint: Found['joint'] = 'none';
  let at = 0;
  while (at < words.length) {
    const length = longestPhrase(words, at, vocabulary);
    const word = words[at] as string;
    if (length > 0) {
      found.push({ meaning: vocabulary.phrases.get(words.slice(at, at + length).join(' ')) as PhraseMeaning, joint });
      joint = 'none';
      if (found.length === 1 && unknown === 0) {
        startsWithPhrase = true;
        firstHead = words[at + length - 1];
        afterFirst = words[at + length];
      }
    } else if (isCjk(word)) {
      const inside = scanLetters(word, vocabulary);
      found.push(...inside.found);
      unknown += inside.unknown;
      if (at === 0) startsWithPhrase = inside.startsWithPhrase;
    } else if (!vocabulary.modifiers.has(word) && !CONJUNCTIONS.has(word) && !ALL_DIGITS.test(word)) unknown += 1;
    if (length === 0) joint = jointOf(word) ?? joint;
    at += Math.max(1, length);
  }
  return { found, unknown, startsWithPhrase, firstHead, afterFirst, whole: vocabulary.phrases.has(words.join(' ')) };
}

function longestPhrase(words: readonly string[], at: number, { phrases, longestFrom }: HeadingVocabulary): number {
  const longest = longestFrom.get(words[at] as string) ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function scanLetters(word: string, { phrases, modifiers, maxLetters }: HeadingVocabulary): Scan {
  const found: Found[] = [];
  let unknown = 0;
  let startsWithPhrase = false;
  let joint: Found['joint'] = 'none';
  let at = 0;
  while (at < word.length) {
    let length = Math.min(maxLetters, word.length - at);
    while (length > 0 && !phrases.has(word.slice(at, at + length)) && !modifiers.has(word.slice(at, at + length))) length -= 1;
    const part = word.slice(at, at + Math.max(1, length));
    const meaning = phrases.get(part);
    if (meaning) {
      found.push({ meaning, joint });
      joint = 'none';
      if (at === 0) startsWithPhrase = true;
    } else if (length === 0) unknown += 1;
    if (CONJUNCTIONS.has(part)) joint = 'and';
    at += part.length;
  }
  return { found, unknown, startsWithPhrase, firstHead: undefined, afterFirst: undefined, whole: false };
}

/**
 * The kinds that a heading enumerates. Inside a member the last noun is the head ("internship students", "学生获奖"), unless a
 * preposition hangs it on the one before ("supervision of theses"). Awards of students are not the owner's.
 */
export function kindsOf(found: readonly Found[]): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  let carried: Found['joint'] = 'none';
  for (const { meaning, joint } of found) {
    carried = joint === 'none' ? carried : joint;
    if (meaning.form !== 'section') continue;
    const before = carried === 'none' ? kinds.pop() : undefined;
    if (carried !== 'of' || kinds.length === 0) kinds.push(before === 'students' && meaning.kind === 'awards' ? 'other' : meaning.kind);
    carried = 'none';
  }
  return kinds;
}

/** Fewer names of sections may be one heading: "Research Experience". */
const FEWEST_OF_MENU = 3;

/** Whether words are the entries of a menu, as a dump of a page has them in one line: names of several sections and nothing between them. */
export function isMenu(words: readonly string[], found: readonly Found[]): boolean {
  if (found.length < FEWEST_OF_MENU || found.length < words.length) return false;
  const kinds = found.map(({ meaning, joint }) => (meaning.form === 'section' && joint === 'none' ? meaning.kind : undefined));
  return !kinds.includes(undefined) && new Set(kinds).size >= FEWEST_OF_MENU;
}

const POST_HEADS: ReadonlySet<string> = new Set(['appointments', 'employment', 'experience', 'experiences', 'positions']);
/** What makes the experience of a heading more than that of teaching. */
const OF_POSTS: ReadonlySet<string> = new Set(['industrial', 'industry', 'professional', 'research', 'work']);

/** One kind for a heading that names several: "Education and Experience" is a career, "Awards & Service" are awards. */
export function combine(kinds: readonly SectionKind[], words: readonly string[]): SectionKind {
  const has = (kind: SectionKind): boolean => kinds.includes(kind);
  // "Research and Teaching Experience": posts, those of teaching among them.
  if (has('teaching') && POST_HEADS.has(words.at(-1) ?? '') && words.some((word) => OF_POSTS.has(word))) return 'experience';
  if (has('publications')) return 'publications';
  if (has('education') && (has('experience') || has('career'))) return 'career';
  if (has('profile') && kinds.every((kind) => kind === 'profile' || kind === 'career' || kind === 'contact')) return 'profile';
  return kinds.find((kind) => !MINOR.includes(kind)) ?? MINOR.find(has) ?? 'other';
}
