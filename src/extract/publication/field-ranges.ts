import type { Span } from '../../model/span.js';
import type { Atom } from './atom.js';
import { LABELS, type Label } from './decode-labels.js';

/** A stretch of neighbouring atoms of one field. */
export interface FieldRange extends Span {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** The stretches of an entry's fields in order. */
export function fieldRanges(atoms: readonly Atom[], labels: Uint8Array): readonly FieldRange[] {
  const ranges: FieldRange[] = [];
  atoms.forEach((atom, i) => {
    const label = LABELS[labels[i] as number] as Label;
    const open = ranges.at(-1);
    if (open && open.label === label) ranges[ranges.length - 1] = { ...open, end: atom.end, last: i };
    else ranges.push({ label, start: atom.start, end: atom.end, first: i, last: i });
  });
  return ranges;
}
