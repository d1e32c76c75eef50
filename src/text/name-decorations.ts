import { CAPITAL_DEGREES, MEMBERSHIPS, NAME_DECORATIONS, NAME_TITLES_BEFORE } from '../lexicon/author-words.js';

/** "Ph.D.", "Editor:". */
const FULL_STOPS = /\.|:$/g;
const plain = (word: string): string => word.replace(FULL_STOPS, '');
/** "Dr.", "Prof": stands before a name. */
export const isTitleBefore = (word: string): boolean => NAME_TITLES_BEFORE.has(plain(word).toLowerCase());

/** Initials, whatever they spell: "Joost HG", "Finch, D. R.". */
const TWO_INITIALS = /^\p{Lu}\.? ?\p{Lu}\.?$/u;

/**
 * A degree, title or role beside a name: "PhD", "editor"; a single letter is none, nor is "Md" ("Md. Rahman").
 *
 * @example isDecoration('Ph.D.') // true
 */
export const isDecoration = (text: string): boolean =>
  text.length > 1 && !TWO_INITIALS.test(text) && NAME_DECORATIONS.has(plain(text).toLowerCase());

/** "MD", "MA": a degree behind a whole name, initials elsewhere ("Palmer MA"). */
export const isCapitalDegree = (text: string): boolean => CAPITAL_DEGREES.has(plain(text).replace(' ', ''));

/** "IEEE", "Senior Member": behind a name. */
export const isMembership = (text: string): boolean => MEMBERSHIPS.has(plain(text).toLowerCase());

/** Whether a word with so many before and behind it is no part of the name: "Dr.", "PhD"; "MD" behind two words or before two. */
export const isBesideName = (word: string, before: number, behind: number): boolean =>
  isDecoration(word) ||
  (before >= 2 && behind === 0 && isMembership(word)) ||
  (isCapitalDegree(word) && (before >= 2 || (before === 0 && behind >= 2)));

/** The words without degrees and titles at either end: "Dr. Mara Lind, PhD". */
export function withoutDecorations(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  while (to - from > 1 && isBesideName(words[from] as string, 0, to - from - 1)) from++;
  while (to - from > 1 && isBesideName(words[to - 1] as string, to - from - 1, 0)) to--;
  return words.slice(from, to);
}
