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
  return !cue.acronym && !cue.acronymYear && !cue.preprint && !cue.year && !cue.inPrefix && !cue.venueWord;
};

/** Whether a line behind the authors begins like a venue: "In Proceedings of …", "Tidal Conference". */
function hasVenueBelow({ atoms, cues }: EntryAtoms, labels: Uint8Array, from: number): boolean {
  const authors = labels.indexOf(AUTHORS, from);
  if (authors < 0) return false;
  const line = atoms[authors]?.line ?? 0;
  return atoms.some(
    (atom, i) => i > authors && atom.line > line && labels[i] === VENUE && (cues[i]?.inPrefix === true || cues[i]?.venueWord === true),
  );
}

/**
 * "Governance | Fog on the Quays | Jo Park, Bo Lind | In Proceedings of the Tide Conference": the tag on the line above the title is no
 * venue where one stands below the authors.
 */
export function leaveTagsAboveTitle(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const title = labels.indexOf(TITLE);
  const first = labels.indexOf(VENUE);
  if (first < 0 || first > title || !hasVenueBelow(entry, labels, title)) return labels;
  const line = entry.atoms[title]?.line ?? 0;
  const left = labels.slice();
  for (let i = first; i < title; i++) {
    if (left[i] !== VENUE) continue;
    if (entry.atoms[i]?.line === line || !isTag(entry, i)) return labels;
    left[i] = NOTE;
  }
  return left;
}
