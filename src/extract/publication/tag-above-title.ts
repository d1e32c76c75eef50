import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const NOTE = LABELS.indexOf('note');

/** Whether an atom is the words of a tag: no venue that is known, no acronym, no year. */
const isTag = ({ atoms, cues, known, owner }: EntryAtoms, i: number): boolean => {
  const [atom, cue] = [atoms[i], cues[i]];
  if (!atom || !cue || known[i] === 1 || owner[i] || atom.run.href !== undefined || cue.classCue !== '') return false;
  // "Proceedings" alone names none.
  return !cue.acronym && !cue.acronymYear && !cue.preprint && !cue.year && !cue.inPrefix && (!cue.venueWord || cue.words === 1);
};

/** Words that a journal's name has at least where only its year tells it. */
const FEWEST_WORDS = 2;

/** Where the venue on the line right below the authors begins: "In Proceedings of …", "Tidal Conference", "Sand Letters, 2021"; -1 where none does. */
function venueBelow({ atoms, cues }: EntryAtoms, labels: Uint8Array, from: number): number {
  const authors = labels.indexOf(AUTHORS, from);
  if (authors < 0) return -1;
  let at = authors + 1;
  while (at < atoms.length && (atoms[at]?.line === atoms[authors]?.line || labels[at] === AUTHORS)) at++;
  const [cue, next] = [cues[at], cues[at + 1]];
  if (!cue || cue.note || cue.link || cue.thesis || (labels[at] !== VENUE && labels[at] !== NOTE)) return -1;
  const isDated = next?.yearOnly === true && atoms[at + 1]?.line === atoms[at]?.line && cue.words >= FEWEST_WORDS && !cue.month;
  return cue.inPrefix || isDated || (cue.venueWord && labels[at] === VENUE) ? at : -1;
}

/**
 * "Governance | Fog on the Quays | Jo Park, Bo Lind | In Proceedings of the Tide Conference": the tag on the line above the title is no
 * venue where one stands below the authors.
 */
export function leaveTagsAboveTitle(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const title = labels.indexOf(TITLE);
  const first = labels.indexOf(VENUE);
  if (first < 0 || first > title) return labels;
  const below = venueBelow(entry, labels, title);
  if (below < 0) return labels;
  const line = entry.atoms[title]?.line ?? 0;
  const left = labels.slice();
  left[below] = VENUE;
  for (let i = first; i < title; i++) {
    if (left[i] !== VENUE) continue;
    if (entry.atoms[i]?.line === line || !isTag(entry, i)) return labels;
    left[i] = NOTE;
  }
  return left;
}
