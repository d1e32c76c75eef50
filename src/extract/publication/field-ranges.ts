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
  for (let first = 0; first < atoms.length; ) {
    let last = first;
    while (last + 1 < atoms.length && labels[last + 1] === labels[first]) last++;
    const label = LABELS[labels[first] as number] as Label;
    ranges.push({ label, start: (atoms[first] as Atom).start, end: (atoms[last] as Atom).end, first, last });
    first = last + 1;
  }
  return ranges;
}
