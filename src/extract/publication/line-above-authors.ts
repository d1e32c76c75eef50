import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const NOTE = LABELS.indexOf('note');
/** Names that make a line one of authors. */
const MIN_NAMES = 2;
/** A title has at least so many words, a badge or tag above it at most so many. */
const MIN_TITLE_WORDS = 3;
const MOST_TAG_WORDS = 2;

/** First atoms of the lines down to the first line of authors, that line's included; empty where none of names alone is found. */
function linesToAuthors({ atoms, cues }: EntryAtoms, labels: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let first = 0; first < atoms.length; ) {
    let end = first + 1;
    while (end < atoms.length && atoms[end]?.line === atoms[first]?.line) end++;
    starts.push(first);
    const own = labels.subarray(first, end);
    if (own.every((label) => label === AUTHORS) && cues.slice(first, end).filter(({ name }) => name).length >= MIN_NAMES) return starts;
    first = end;
  }
  return [];
}

/**
 * "Proceedings | Governance | Fog on the Quays | Jo Park, Bo Lind": where tags stand above, the line right above the authors is the
 * title, whichever of them was taken for it.
 */
export function readLineAboveAuthors(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const { atoms, cues, owner } = entry;
  const starts = linesToAuthors(entry, labels);
  if (starts.length < 3) return labels;
  const [from, to] = starts.slice(-2) as [number, number];
  if (labels.lastIndexOf(TITLE) >= to) return labels;
  const words = (first: number, end: number): number => cues.slice(first, end).reduce((sum, cue) => sum + cue.words, 0);
  const above = starts.slice(0, -2);
  if (words(from, to) < MIN_TITLE_WORDS || above.some((first, i) => words(first, starts[i + 1] as number) > MOST_TAG_WORDS)) return labels;
  const isOther = cues.slice(from, to).some((cue, i) => cue.name || cue.inPrefix || cue.acronymYear || cue.preprint || owner[from + i]);
  if (isOther || cues[from]?.year || cues[from]?.startsLower) return labels;
  const read = labels.map((label, i) => (i < from && label === TITLE ? NOTE : label));
  for (let i = from; i < to; i++) if (!cues[i]?.link && (!atoms[i]?.bracketed || labels[i] === TITLE)) read[i] = TITLE;
  return read;
}
