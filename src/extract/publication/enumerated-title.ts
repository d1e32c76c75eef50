import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');

/** "and Tidal Friction", "Sorting and Dredging": the last part of an enumeration. */
const LAST_PART = /(?:^|\s)(?:and|und|et|y|e|&)\s\p{L}/u;

/** "with Ada Moreau and Jo Park": no part of an enumeration. */
const WITH = /^(?:joint|with|by|mit|avec|con|com|von|par)\s/iu;

/** Where the authors that begin at `from` end, if each is a word or two behind a comma, in the look of the title, and none is a name; else -1. */
function enumerationEnd({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, from: number): number {
  const title = atoms[from - 1];
  let i = from;
  for (; labels[i] === AUTHORS; i++) {
    const [atom, cue] = [atoms[i], cues[i]];
    if (!atom || !cue || !title || atom.before !== 'comma' || atom.line !== title.line || atom.bracketed || owner[i]) return -1;
    if (WITH.test(atom.text) || cue.name || cue.initials || cue.etAl || cue.year || cue.note || cue.numbers) return -1;
    if (atom.run.bold !== title.run.bold || atom.run.italic !== title.run.italic || atom.run.href !== title.run.href) return -1;
  }
  return LAST_PART.test(atoms[i - 1]?.text ?? '') ? i : -1;
}

/**
 * "Harbours under Stress: Silt, | Erosion, | and Tidal Friction": words that an enumeration in a title ends with look like family names; a
 * word among them that no name has tells.
 */
export function readEnumeratedTitle(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const from = labels.findIndex((label, i) => i > 0 && label === AUTHORS && labels[i - 1] === TITLE);
  const end = from < 0 ? -1 : enumerationEnd(entry, labels, from);
  if (end < 0 || labels.indexOf(AUTHORS, end) >= 0) return labels;
  return entry.cues.slice(from, end).some(({ titleWords }) => titleWords > 0) ? labels.slice().fill(TITLE, from, end) : labels;
}
