import { foldedWords } from '../text/fold.js';
import { listOf, type Row } from './keyed-table.js';
import { VENUE_NOISE, VENUE_TYPE_ABBREVIATIONS, VENUE_TYPE_WORDS } from './venue-words.js';

// "28th", "1st", "2019", "xxiv": the edition, never the name. Roman numerals only from two letters, "x" is a name.
const EDITION = /^(?:\d+(?:st|nd|rd|th)?|(?:19|20)\d{2}|[ivx]{2,})$/;

// What an edition begins with.
const MAY_BE_EDITION: ReadonlySet<number> = new Set([...'0123456789ivx'].map((char) => char.charCodeAt(0)));
const AMPERSAND = /&amp;|&/g;

// "12 th", as some print an ordinal.
const SPACED_ORDINAL = /(\d)\s+(?=(?:st|nd|rd|th)\b)/g;
// "sigplan", "sigact", "sigsoft": sponsors of a conference that has a name besides.
const INTEREST_GROUP = /^sig[a-z]{2,7}$/;

const DIGIT = /\d/;

/** The words of a {@link lightVenueKey}. */
export function lightVenueWords(name: string): readonly string[] {
  const joined = name.includes('&') ? name.replace(AMPERSAND, ' and ') : name;
  const words: string[] = [];
  for (const word of foldedWords(DIGIT.test(joined) ? joined.replace(SPACED_ORDINAL, '$1') : joined)) {
    if (MAY_BE_EDITION.has(word.charCodeAt(0)) && EDITION.test(word)) continue;
    const full = VENUE_TYPE_ABBREVIATIONS.get(word) ?? word;
    if (words.length > 0 || (full !== 'in' && full !== 'the')) words.push(full);
  }
  return words;
}

/** A name without edition and year, abbreviations of venue words written out: "proceedings of the conference on things". */
export const lightVenueKey = (name: string): string => lightVenueWords(name).join(' ');

const MIN_BARE_WORDS = 4;

/**
 * A name without what homepages add and leave out at will: "proceedings", "annual", "international", sponsors, "of the".
 * Undefined where too little is left to tell a venue from a topic ("software engineering").
 */
export const hardVenueKey = (name: string): string | undefined => hardKeyOf(lightVenueWords(name));

const isTypeWord = (word: string): boolean => VENUE_TYPE_WORDS.has(word);

/** {@link hardVenueKey} of a name by its {@link lightVenueWords}. */
export function hardKeyOf(light: readonly string[]): string | undefined {
  if (light.length < MIN_BARE_WORDS && !light.some(isTypeWord)) return undefined;
  const words = light.filter((word) => !VENUE_NOISE.has(word) && !(word.startsWith('sig') && INTEREST_GROUP.test(word)));
  const telling = words.length >= 2 && words.some(isTypeWord);
  return telling || words.length >= MIN_BARE_WORDS ? words.join(' ') : undefined;
}

/** Letters under which an acronym is known only in its own case: "CHI", "KR", "AI". */
const MIN_CASELESS = 5;

/** The key of an acronym; short ones keep their case. */
export const acronymKey = (acronym: string): string => (acronym.length < MIN_CASELESS ? `=${acronym}` : `=${acronym.toLowerCase()}`);

const LINKING: ReadonlySet<string> = new Set(['a', 'and', 'de', 'der', 'die', 'et', 'for', 'fur', 'in', 'of', 'on', 'the', 'und']);

/** The words of a name that abbreviations keep. */
export const significantWords = (name: string): readonly string[] => significantWordsOf(lightVenueWords(name));

/** {@link significantWords} of a name by its {@link lightVenueWords}. */
export const significantWordsOf = (light: readonly string[]): readonly string[] => light.filter((word) => !LINKING.has(word));

/**
 * The key that a name shares with its abbreviations: two letters of each word ("~jo ma re" for "Journal of Marine Research" and
 * "J. Mar. Res."); undefined for a single word. Names that share a key are told apart by {@link abbreviates}.
 */
export function abbreviationKey(words: readonly string[]): string | undefined {
  return words.length < 2 ? undefined : `~${words.map((word) => word.slice(0, 2)).join(' ')}`;
}

/** Whether the letters of `short` stand in `long` in this order, the first one first: "engrg" in "engineering". */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i += 1) {
    if (long[i] === short[at]) at += 1;
    else if (i === 0) return false;
  }
  return at === short.length;
}

/** Whether each word of the first list is short for the word in its place. */
export const abbreviates = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, i) => isShortFor(word, long[i] as string));

/** Columns of `data/venues.tsv`. */
export const VENUE_COLUMNS = { kind: 0, dblp: 1, acronyms: 2, names: 3, abbreviations: 4 } as const;

/** All keys of a venue; none is empty. */
export function* venueKeys(row: Row): Generator<string> {
  const names = listOf(row[VENUE_COLUMNS.names]);
  const spellings = [...names, ...listOf(row[VENUE_COLUMNS.abbreviations])];
  for (const acronym of listOf(row[VENUE_COLUMNS.acronyms])) yield acronymKey(acronym);
  for (const keyOf of [lightVenueKey, hardVenueKey]) {
    for (const spelling of spellings) {
      const key = keyOf(spelling);
      if (key) yield key;
    }
  }
  for (const name of names) {
    const key = abbreviationKey(significantWords(name));
    if (key !== undefined) yield key;
  }
}
