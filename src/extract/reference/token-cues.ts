import { EAST_ASIAN_SURNAMES } from '../../lexicon/family-names.js';
import { MONTH_NAMES } from '../../lexicon/months.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/name-particles.js';
import { PLACES } from '../../lexicon/places.js';
import { PREPRINT_SERVERS, PUBLISHER_WORDS, VENUE_WORDS } from '../../lexicon/publication-words.js';
import { EDITOR_WORDS, LOCATOR_WORDS, THESIS_AND_REPORT_WORDS } from '../../lexicon/reference-words.js';
import type { ReferenceToken } from './reference-token.js';

/** Kinds of words that a list knows, in the order of their bits. */
const WORD_LISTS: readonly ReadonlySet<string>[] = [
  VENUE_WORDS,
  PUBLISHER_WORDS,
  MONTH_NAMES,
  NAME_PARTICLES,
  PLACES,
  EAST_ASIAN_SURNAMES,
  NAME_SUFFIXES,
  EDITOR_WORDS,
  LOCATOR_WORDS,
  THESIS_AND_REPORT_WORDS,
  new Set(PREPRINT_SERVERS.keys()),
];

/** Bit of the words of venues in what `listBits` gives. */
export const VENUE_BIT = 1;
/** Bit of the words of publishers. */
export const PUBLISHER_BIT = 2;
/** Bit of the names of months. */
export const MONTH_BIT = 4;
/** Bit of "vol", "pp", "S", "Nr". */
export const LOCATOR_BIT = 256;
/** Bit of "eds", "Hg". */
export const EDITOR_BIT = 128;

const bitsByWord: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  WORD_LISTS.forEach((list, i) => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
})();

/** Which word lists hold the word, one bit each. */
export const listBits = (lower: string): number => bitsByWord.get(lower) ?? 0;

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const ALL_UPPER = /^[\p{Lu}'’‐-]+$/u;
const INNER_UPPER = /\p{Ll}\p{Lu}/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Coarse form of a token as a small number: what the eye sees without reading. */
export function shapeOf(token: ReferenceToken): number {
  if (token.kind === 'mark') return 40 + (token.text.charCodeAt(0) % 61);
  if (token.kind === 'number') return YEAR.test(token.text) ? 1 : 2 + Math.min(token.text.length, 7);
  const { text } = token;
  if (LOWER.test(text)) return INNER_UPPER.test(text) ? 12 : text.length <= 3 ? 10 : 11;
  if (!UPPER.test(text)) return 13;
  if (text.length === 1) return 14;
  if (ALL_UPPER.test(text)) return text.length === 2 ? 15 : text.length <= 4 ? 16 : 17;
  if (INNER_UPPER.test(text)) return 18;
  return text.length <= 3 ? 19 : text.length === 4 ? 20 : 21;
}

/** Whether the shape is that of a year. */
export const isYearShape = (shape: number): boolean => shape === 1;
/** Whether the shape is that of a single capital letter or a pair: initials. */
export const isInitialShape = (shape: number): boolean => shape === 14 || shape === 15;
/** Whether the shape is that of a word in small letters. */
export const isLowerShape = (shape: number): boolean => shape >= 10 && shape <= 12;
/** Whether the shape is that of a word with a capital. */
export const isCapitalShape = (shape: number): boolean => shape >= 14 && shape <= 21;
