/** A column that wants to be so wide. */
export interface WidthWish {
  /** Columns of the terminal that its widest cell takes. */
  readonly natural: number;
  /** It gives way before the others do: an IRI says most of what it says by its end. */
  readonly yields: boolean;
}

/** A column is not made narrower than this to fit the others. */
const NARROWEST = 8;
/** Columns that give way first do so down to this. */
const NARROWEST_YIELDING = 24;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Takes from the widest of the columns named, until all fits or none is wider than the floor. */
function shrink(widths: readonly number[], which: readonly number[], floor: number, available: number): readonly number[] {
  const fitted = [...widths];
  for (;;) {
    const excess = sum(fitted) - available;
    const widest = which.reduce((most, i) => Math.max(most, fitted[i] ?? 0), 0);
    if (excess <= 0 || widest <= floor) return fitted;
    const atWidest = which.filter((i) => fitted[i] === widest);
    const next = which.reduce((most, i) => ((fitted[i] ?? 0) < widest ? Math.max(most, fitted[i] ?? 0) : most), floor);
    const target = Math.max(next, widest - Math.ceil(excess / atWidest.length));
    for (const i of atWidest) fitted[i] = target;
  }
}

/** Widths that fit into the line, where that can be: yielding columns give way first, then the widest of all. */
export function fitWidths(wishes: readonly WidthWish[], available: number): readonly number[] {
  const natural = wishes.map((wish) => wish.natural);
  const all = wishes.map((_, i) => i);
  const yielding = all.filter((i) => wishes[i]?.yields);
  return shrink(shrink(natural, yielding, NARROWEST_YIELDING, available), all, NARROWEST, available);
}
