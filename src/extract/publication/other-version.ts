import { OTHER_VERSION_OPENINGS } from '../../lexicon/list-remarks.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const NOTE = LABELS.indexOf('note');

const opensRemark = (text: string): boolean => {
  const lower = text.toLowerCase();
  return OTHER_VERSION_OPENINGS.some((opening) => lower.startsWith(opening));
};

/**
 * "In TIDE 2024. Also shown at SANDX 2023": where else a work or a version of it appeared is a note, up to the end of the line,
 * once title and venue have been read.
 */
export function leaveOtherVersions({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const first = labels.indexOf(VENUE);
  const title = labels.indexOf(TITLE);
  if (first < 0 || title < 0) return labels;
  let corrected = labels;
  for (let i = Math.max(first, title) + 1; i < atoms.length; i++) {
    const atom = atoms[i];
    if (!atom || labels[i] === AUTHORS || !opensRemark(atom.text)) continue;
    if (corrected === labels) corrected = labels.slice();
    for (; i < atoms.length && atoms[i]?.line === atom.line; i++) if (labels[i] !== AUTHORS) corrected[i] = NOTE;
    i--;
  }
  return corrected;
}
