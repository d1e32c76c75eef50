import { squash } from '../../text/fold.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const NOTE = LABELS.indexOf('note');
/** Fewer letters stand in a title and a venue by chance: "Harbours". */
const MIN_LETTERS = 12;

/** "Moving sand | Tidal Review, 2021 | Recommended citation: … “Moving sand.” Tidal Review": the title that a citation repeats is no venue. */
export function leaveRepeatedTitle({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const first = labels.indexOf(TITLE);
  if (first < 0) return labels;
  let end = first;
  let title = '';
  for (; labels[end] === TITLE; end++) title += squash(atoms[end]?.text ?? '');
  const repeats = (i: number): boolean => {
    if (labels[i] !== VENUE || atoms[i]?.line === atoms[first]?.line) return false;
    const words = squash(atoms[i]?.text ?? '');
    return words.length >= MIN_LETTERS && title.includes(words);
  };
  const repeated = [...labels.keys()].filter((i) => i >= end && repeats(i));
  // The introduction of a book has its title, and no other venue.
  if (repeated.length === 0 || !labels.some((label, i) => label === VENUE && !repeated.includes(i))) return labels;
  const left = labels.slice();
  for (const i of repeated) left[i] = NOTE;
  return left;
}
