import { REVIEW_LABELS, REVIEW_OPENINGS } from '../../lexicon/review-words.js';
import { wordAlternation } from '../../text/alternation.js';
import type { Atom } from './atom.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const DETAIL = LABELS.indexOf('detail');

/** "Review of", "“Review of Tides”", "Compte rendu de", "Rezension zu"; not "A review of sand", "Reviewed". */
export const REVIEW_OF: RegExp = new RegExp(`^["“«]?(?:${wordAlternation(REVIEW_OPENINGS)})(?!\\p{L})`, 'iu');
/** "Book review", "Rez.", "Rezension zu" before a colon; not "Review of tides". */
export const REVIEW_LABEL: RegExp = new RegExp(`^(?:${wordAlternation(REVIEW_LABELS)})(?: (?:zu|von|of|de|di))?\\.?$`, 'iu');
/** "by Lisa Okoro", "edited by", "ed. Jo Park", "von Jo Park": whose book it is. */
const WHOSE = /^(?:(?:co-)?(?:edited |written )?by|eds?\.(?: by)?|hrsg\. von|von|par|de|di) \p{Lu}/u;
/** Atoms between "Review of" and the title in italics: the names of who wrote it. */
const MOST_NAMES = 3;
/** Words of the name of a journal that only its place behind the reviewed book tells. */
const MOST_WORDS = 8;

/** Whether an atom goes on on the line of the one before without a full stop between. */
const goesOn = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i] !== undefined && atoms[i]?.line === atoms[i - 1]?.line && atoms[i]?.before !== 'stop';

/** Index of the first atom of the review's title, or -1: no title stands before it. */
function reviewAt({ atoms, known }: EntryAtoms, labels: Uint8Array): number {
  const at = atoms.findIndex(({ text }, i) => REVIEW_OF.test(text) || (REVIEW_LABEL.test(text) && atoms[i + 1]?.before === 'colon'));
  if (at < 0 || (known[at] ?? 0) > 0 || labels.subarray(0, at).includes(TITLE)) return -1;
  return labels[at] === VENUE && labels.includes(TITLE, at) && !atoms[at + 1]?.run.italic ? -1 : at;
}

/** Index past the title of the reviewed book: past its italics, else past what was read as title before "by". */
function titleEnd({ atoms, cues }: EntryAtoms, labels: Uint8Array, at: number): number {
  let italic = at;
  while (italic <= at + MOST_NAMES && (italic === at || goesOn(atoms, italic)) && !atoms[italic]?.run.italic) italic++;
  let end = at + 1;
  if (atoms[italic]?.run.italic && (italic === at || goesOn(atoms, italic)))
    for (end = italic + 1; goesOn(atoms, end) && atoms[end]?.run === atoms[italic]?.run && atoms[end]?.quoted === atoms[at]?.quoted; )
      end++;
  else while (goesOn(atoms, end) && labels[end] === TITLE && !atoms[end]?.bracketed && !WHOSE.test(atoms[end]?.text ?? '')) end++;
  // "… in Varn, 1900–1940": years in italics are of the title, a year behind it is not.
  return end - 1 > at && cues[end - 1]?.yearOnly && !atoms[end - 1]?.run.italic ? end - 1 : end;
}

/** Whether the atom can be the name of the journal that a review stands in. */
const mayBeJournal = ({ atoms, cues }: EntryAtoms, i: number): boolean => {
  const [atom, cue] = [atoms[i], cues[i]];
  if (!atom || !cue || atom.bracketed || cue.words > MOST_WORDS) return false;
  if (atom.before !== 'stop' && !(atom.before === 'comma' && atom.run.italic)) return false;
  return !(cue.startsLower || cue.yearOnly || cue.numbers || cue.link || cue.url || cue.name);
};

/**
 * "Review of | *Tides of Varn* |, by Lisa Okoro (Varn Press, 2002). *Harbour History* 3": a review has the title that is printed, and
 * whoever wrote the book is no author of it.
 */
export function readReview(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = reviewAt(entry, labels);
  if (at < 0) return labels;
  const { atoms, owner } = entry;
  const end = titleEnd(entry, labels, at);
  const read = labels.slice().fill(TITLE, at, end);
  let i = end;
  if (goesOn(atoms, i) && WHOSE.test(atoms[i]?.text ?? '') && !owner[i])
    while (goesOn(atoms, i) && !owner[i] && (atoms[i]?.before !== 'none' || i === end || atoms[i]?.bracketed)) read[i++] = DETAIL;
  if (i > end) for (let k = i; k < atoms.length; k++) if (read[k] === TITLE || read[k] === AUTHORS) read[k] = DETAIL;
  if (!read.includes(VENUE, end) && mayBeJournal(entry, i)) read[i] = VENUE;
  return read;
}
