import { CAPITAL_DEGREES, MEMBERSHIPS, NAME_DECORATIONS, NAME_TITLES_BEFORE } from '../lexicon/author-words.js';
import { remembered } from './remembered.js';

/** "Ph.D.", "Editor:". */
const FULL_STOPS = /\.|:$/g;
const plain = (word: string): string => word.replace(FULL_STOPS, '');
/** Initials, whatever they spell: "Veld HG", "Finch, D. R.". */
const TWO_INITIALS = /^\p{Lu}\.? ?\p{Lu}\.?$/u;

/** What a word can be beside a name, as bits. */
const TITLE_BEFORE = 1;
const DECORATION = 2;
const CAPITAL_DEGREE = 4;
const MEMBERSHIP = 8;
const MOST_REMEMBERED = 4096;

/** What the lists say of a word; a list of authors asks it of each of its words several times. */
const standingOf = remembered((text) => {
  const bare = plain(text);
  const lower = bare.toLowerCase();
  const isDecorating = text.length > 1 && NAME_DECORATIONS.has(lower) && !TWO_INITIALS.test(text);
  return (
    (NAME_TITLES_BEFORE.has(lower) ? TITLE_BEFORE : 0) |
    (isDecorating ? DECORATION : 0) |
    (CAPITAL_DEGREES.has(bare.replace(' ', '')) ? CAPITAL_DEGREE : 0) |
    (MEMBERSHIPS.has(lower) ? MEMBERSHIP : 0)
  );
}, MOST_REMEMBERED);

/** Whether a word may be a title, degree or role beside a name: few words are, and of the others all that is asked below is no. */
export const mayStandBeside = (word: string): boolean => standingOf(word) !== 0;

/** "Dr.", "Prof": stands before a name. */
export const isTitleBefore = (word: string): boolean => (standingOf(word) & TITLE_BEFORE) !== 0;

/**
 * A degree, title or role beside a name: "PhD", "editor"; a single letter is none, nor is "Md" ("Md. Rahman").
 *
 * @example isDecoration('Ph.D.') // true
 */
export const isDecoration = (text: string): boolean => (standingOf(text) & DECORATION) !== 0;

/** "MD", "MA": a degree behind a whole name, initials elsewhere ("Lind MA"). */
export const isCapitalDegree = (text: string): boolean => (standingOf(text) & CAPITAL_DEGREE) !== 0;

/** "IEEE", "Senior Member": behind a name. */
export const isMembership = (text: string): boolean => (standingOf(text) & MEMBERSHIP) !== 0;

/** Whether a word with so many before and behind it is no part of the name: "Dr.", "PhD"; "MD" behind two words or before two. */
export const isBesideName = (word: string, before: number, behind: number): boolean =>
  isDecoration(word) ||
  (before >= 2 && behind === 0 && isMembership(word)) ||
  (isCapitalDegree(word) && (before >= 2 || (before === 0 && behind >= 2)));

/** The words without degrees and titles at either end: "Dr. Mara Lind, PhD"; the same array where there are none. */
export function withoutDecorations(words: readonly string[]): readonly string[] {
  if (!mayStandBeside(words[0] ?? '') && !mayStandBeside(words.at(-1) ?? '')) return words;
  let [from, to] = [0, words.length];
  while (to - from > 1 && isBesideName(words[from] as string, 0, to - from - 1)) from++;
  while (to - from > 1 && isBesideName(words[to - 1] as string, to - from - 1, 0)) to--;
  return words.slice(from, to);
}
