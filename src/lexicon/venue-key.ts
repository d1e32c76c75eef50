import { fold } from '../text/fold.js';
import { listOf, type Row } from './keyed-table.js';
import { VENUE_NOISE, VENUE_TYPE_ABBREVIATIONS, VENUE_TYPE_WORDS } from './venue-words.js';

// "28th", "1st", "2019", "xxiv": the edition, never the name. Roman numerals only from two letters, "x" is a name.
const EDITION = /^(?:\d+(?:st|nd|rd|th)?|(?:19|20)\d{2}|[ivx]{2,})$/;

/** A name without edition and year, abbreviations of venue words written out: "proceedings of the conference on things". */
export function lightVenueKey(name: string): string {
  const words = fold(name.replace(/&amp;|&/g, ' and '))
    .split(' ')
    .filter((word) => word !== '' && !EDITION.test(word))
    .map((word) => VENUE_TYPE_ABBREVIATIONS.get(word) ?? word);
  while (words[0] === 'in' || words[0] === 'the') words.shift();
  return words.join(' ');
}

const MIN_BARE_WORDS = 4;

/**
 * A name without what homepages add and leave out at will: "proceedings", "annual", "international", sponsors, "of the".
 * Undefined where too little is left to tell a venue from a topic ("software engineering").
 */
export function hardVenueKey(name: string): string | undefined {
  const light = lightVenueKey(name).split(' ');
  const words = light.filter((word) => !VENUE_NOISE.has(word));
  const telling = words.length >= 2 && words.some((word) => VENUE_TYPE_WORDS.has(word));
  return telling || words.length >= MIN_BARE_WORDS ? words.join(' ') : undefined;
}

/** Letters under which an acronym is known only in its own case: "CHI", "KR", "AI". */
const MIN_CASELESS = 5;

/** The key of an acronym; short ones keep their case. */
export const acronymKey = (acronym: string): string => (acronym.length < MIN_CASELESS ? `=${acronym}` : `=${acronym.toLowerCase()}`);

/** Columns of `data/venues.tsv`. */
export const VENUE_COLUMNS = { kind: 0, dblp: 1, acronyms: 2, names: 3, abbreviations: 4 } as const;

/** All keys of a venue. */
export function venueKeys(row: Row): readonly string[] {
  const keys: string[] = listOf(row[VENUE_COLUMNS.acronyms]).map(acronymKey);
  for (const name of [...listOf(row[VENUE_COLUMNS.names]), ...listOf(row[VENUE_COLUMNS.abbreviations])]) {
    keys.push(lightVenueKey(name));
    const hard = hardVenueKey(name);
    if (hard !== undefined) keys.push(hard);
  }
  return keys.filter((key) => key !== '');
}
