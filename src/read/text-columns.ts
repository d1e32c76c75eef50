import { blankLine, joinParts, splitAtGaps, type TextLine } from './text-line.js';

/** A range of lines that a gap runs through from top to bottom, as printed tables have it. */
export interface ColumnRegion {
  /** The lines from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** What stands left and right of the gap, line by line; blank lines where nothing does. */
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

/** A gap between two words that is no typing habit: after a full stop two blanks are usual. */
const WIDE_GAP = 3;
/** A bullet or number with its gap is no column. */
const MARKER_ONLY = /^(?:\S{1,2}|[([]?\w{0,4}[.)\]])$/;

/** How a line stands to a gap that ends at `column`. */
type Side = 'left' | 'right' | 'both' | 'blank' | 'across';

interface Split {
  readonly side: Side;
  readonly left?: TextLine | undefined;
  readonly right?: TextLine | undefined;
}

function splitAt(source: string, line: TextLine, parts: readonly TextLine[], column: number): Split {
  if (line.text === '') return { side: 'blank' };
  if (line.indent >= column) return { side: 'right', right: line };
  if (line.edge <= column - 2) return { side: 'left', left: line };
  const index = parts.findIndex((part) => part.indent >= column);
  const before = parts[index - 1];
  if (index <= 0 || before === undefined || before.edge > column - 2) return { side: 'across' };
  return { side: 'both', left: joinParts(source, parts.slice(0, index)), right: joinParts(source, parts.slice(index)) };
}

/** The column at which the last part of the line begins behind a wide gap; undefined for a line of running text. */
function gapColumn(parts: readonly TextLine[]): number | undefined {
  for (let i = 1; i < parts.length; i++) {
    const before = parts[i - 1] as TextLine;
    const part = parts[i] as TextLine;
    const isMarker = i === 1 && MARKER_ONLY.test(before.text);
    if (part.indent - before.edge >= WIDE_GAP && !isMarker) return part.indent;
  }
  return undefined;
}

/** How far from `from` in steps of `step` the gap runs on; lines with nothing right of it end it where blanks set them off. */
function reach(splits: (index: number) => Split | undefined, from: number, step: 1 | -1): number {
  let last = from;
  let sinceBlank = false;
  for (let index = from + step; ; index += step) {
    const split = splits(index);
    if (split === undefined || split.side === 'across') return last;
    if (split.side === 'blank') sinceBlank = true;
    else if (split.side === 'left' && sinceBlank) return last;
    else if (split.side !== 'left') {
      last = index;
      sinceBlank = false;
    }
  }
}

/** How many lines have words that begin at a column, at their beginning or behind a gap. */
function countBeginnings(lines: readonly TextLine[], gaps: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  const beginnings = new Map<number, number>();
  lines.forEach((line, index) => {
    for (const column of new Set([line.indent, gaps[index]])) {
      if (line.text !== '' && column !== undefined) beginnings.set(column, (beginnings.get(column) ?? 0) + 1);
    }
  });
  return beginnings;
}

/**
 * The regions of the lines in which two columns stand, in order.
 * A gap counts where at least one line has words on both sides of it and one more begins right at its end.
 */
export function findColumns(source: string, lines: readonly TextLine[]): readonly ColumnRegion[] {
  const gaps = lines.map((line) =>
    line.text.includes('  ') || line.text.includes('\t') ? gapColumn(splitAtGaps(source, line)) : undefined,
  );
  if (gaps.every((gap) => gap === undefined)) return [];
  const beginnings = countBeginnings(lines, gaps);
  const regions: ColumnRegion[] = [];
  /** Columns that were tried in vain, and the line up to which they need not be tried again. */
  const failed = new Map<number, number>();
  let from = 0;
  for (let index = 0; index < lines.length; index++) {
    const column = gaps[index];
    if (column === undefined || (beginnings.get(column) ?? 0) < 2 || (failed.get(column) ?? 0) > index) continue;
    const region = regionAround(source, lines, { from, index, column });
    if (region.aligned < 2) {
      failed.set(column, region.end);
      continue;
    }
    regions.push(region);
    from = region.end;
    index = region.end - 1;
  }
  return regions;
}

interface Seed {
  /** The region reaches no further up. */
  readonly from: number;
  readonly index: number;
  readonly column: number;
}

function regionAround(
  source: string,
  lines: readonly TextLine[],
  { from, index, column }: Seed,
): ColumnRegion & { readonly aligned: number } {
  const known = new Map<number, Split>();
  const splits = (at: number): Split | undefined => {
    const line = lines[at];
    if (line === undefined || at < from) return undefined;
    const split = known.get(at) ?? splitAt(source, line, splitAtGaps(source, line), column);
    known.set(at, split);
    return split;
  };
  const first = reach(splits, index, -1);
  const end = reach(splits, index, 1) + 1;
  const left: TextLine[] = [];
  const right: TextLine[] = [];
  let aligned = 0;
  for (let at = first; at < end; at++) {
    const line = lines[at] as TextLine;
    const split = splits(at);
    if (split?.right?.indent === column) aligned++;
    left.push(split?.left ?? blankLine(line));
    right.push(split?.right ?? blankLine(line));
  }
  return { first, end, left, right, aligned };
}
