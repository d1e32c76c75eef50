import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';
import { knownVenue } from './known-venue.js';
import { preprintServer } from './venue-name.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const NOTE = LABELS.indexOf('note');
/** "MobiSys'22", "ICSE 2021", "EMDL@MobiSys'21": a word with capitals and a year. */
const NAME_AND_YEAR = /^[^,;.]*\p{Lu}\p{L}*[^,;.]*(?:['’]\d\d|\b(?:19|20)\d\d)$/u;

/** "Best Paper Award", "Oral", "CCF-A": what a paper got, in brackets before its title. */
const PRAISE = /\b(?:award|prize|nominee|finalist|honou?rable mention|oral|spotlight|highlight|accepted|CCF[- ]?[ABC])\b/iu;

const namesVenue = (words: string): boolean => NAME_AND_YEAR.test(words) || preprintServer(words) !== undefined || knownVenue(words) > 0;

/**
 * "[TideSys'19] Lamps: Fog on …": square brackets that open an entry and hold a venue are its venue, whatever the
 * labeller made of them, and one of praise is a note; "[12] …", "[PDF] …" and "[Un]known words" are left as they are.
 */
export function readOpeningBracket(text: string, { atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const [first, second] = atoms;
  if (!first?.bracketed || !second || text[first.start - 1] !== '[' || labels[0] === VENUE) return labels;
  if (labels[0] === TITLE && labels[1] === TITLE && PRAISE.test(first.text)) return Uint8Array.of(NOTE, ...labels.subarray(1));
  const isApart = labels[0] === TITLE || !labels.includes(VENUE);
  if (!isApart || !labels.includes(TITLE, 1) || !namesVenue(first.text)) return labels;
  const corrected = labels.slice();
  corrected[0] = VENUE;
  return corrected;
}
