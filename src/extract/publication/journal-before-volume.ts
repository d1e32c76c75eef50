import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');

/** "3", "142", "vol. 7": the volume of a journal, by itself. */
const VOLUME = /^(?:vol\.? ?)?\d{1,4}$/iu;
/** "20518", "31-58", "e2004": pages, the number of an article. */
const PAGES = /^(?:pp?\.? ?)?[eE]?\d{2,7}(?:\s?[-–]{1,3}\s?\d{1,7})?$/u;
/** "Waves", "Tidal Rope Reports": words that all begin with capitals, small joins aside. */
const NAME = /^\p{Lu}[\p{L}-]*(?: (?:and|for|in|of|on|the|&|\p{Lu}[\p{L}-]*)){0,6}$/u;
/** "Harb", "Sand", "Appl": one word cut short. */
const CUT_SHORT = /^\p{Lu}\p{Ll}{1,5}$/u;
/** "q-Tidal Lett", "Sand", "Ann": the beginning of a journal's name that a full stop cuts. */
const OPENING = /^(?:\p{L}-)?\p{Lu}[\p{L}-]{0,11}(?: \p{Lu}\p{Ll}{0,5}){0,2}$/u;

/** Words that the title before at least has. */
const MIN_TITLE = 3;

/** Whether the atoms behind `i` are a volume and what goes with it: ", 5(1), 31", ", 6, 20518", ", 12 (2019), 44". */
function isBeforeVolume({ atoms }: EntryAtoms, i: number): boolean {
  const [volume, next, last] = [atoms[i + 1], atoms[i + 2], atoms[i + 3]];
  if (!volume || !next || !VOLUME.test(volume.text)) return false;
  return next.bracketed ? last !== undefined && PAGES.test(last.text) : next.before === 'comma' && PAGES.test(next.text);
}

/** Words of the title that ends before atom `i`. */
function wordsBefore({ cues }: EntryAtoms, labels: Uint8Array, i: number): number {
  let words = 0;
  for (let k = i - 1; k >= 0 && labels[k] === TITLE; k--) words += cues[k]?.words ?? 0;
  return words;
}

/** The first atom of a name in abbreviations, "q-Tidal Lett. | Harb. | Sand. Appl", of which the labeller found the rest; -1 for none. */
function abbreviatedAt({ atoms }: EntryAtoms, labels: Uint8Array, venue: number): number {
  const [opens, goesOn] = [atoms[venue - 1], atoms[venue]];
  const isCut = goesOn?.before === 'stop' && CUT_SHORT.test(goesOn.text) && labels[venue + 1] === VENUE;
  return isCut && labels[venue - 1] === TITLE && opens?.before === 'comma' && OPENING.test(opens.text) ? venue - 1 : -1;
}

/** Whether the labeller took the last line of a wrapped title, before the colon and the journal, for the venue: "… of a | Lamp with Fog: Tidal Reports, 8, 1". */
function isLineOfTitle(entry: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const { atoms, cues } = entry;
  const isNextLine = labels[i - 1] === TITLE && atoms[i]?.before === 'line' && !cues[i]?.venueWord;
  return isNextLine && labels[i + 1] === VENUE && atoms[i + 1]?.before === 'colon' && isBeforeVolume(entry, i + 1);
}

/**
 * What stands right before a volume and pages is a journal: behind a colon, "The glow of lamps: | Waves, 5(1), 31-58", or begun
 * before a full stop of an abbreviation; and the line of a title before such a colon is the title's.
 */
export function readJournalBeforeVolume(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const venue = labels.indexOf(VENUE);
  const corrected = labels.slice();
  if (venue > 0) {
    const at = abbreviatedAt(entry, labels, venue);
    if (at > 0 && wordsBefore(entry, labels, at) >= MIN_TITLE) corrected[at] = VENUE;
    else if (isLineOfTitle(entry, labels, venue)) corrected[venue] = TITLE;
    return corrected;
  }
  const last = labels.lastIndexOf(TITLE);
  const atom = entry.atoms[last];
  const isName = atom !== undefined && atom.before === 'colon' && !atom.bracketed && !atom.quoted && NAME.test(atom.text);
  if (isName && isBeforeVolume(entry, last) && wordsBefore(entry, labels, last) >= MIN_TITLE) corrected[last] = VENUE;
  return corrected;
}
