import { blankLine, splitAtColumn, splitAtGaps, type TextLine } from './text-line.js';

/** A range of lines that a gap runs through from top to bottom, as printed tables have it. */
export interface ColumnRegion {
  /** The lines from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** What stands left and right of the gap, line by line; blank lines where nothing does. */
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

/** A gap between two words that is no typing habit. */
const WIDE_GAP = 3;
/** A narrow gap makes a column where more lines begin at its end; after a full stop two blanks are usual. */
const NARROW_GAP = 2;
const SENTENCE_END = /[.!?:;,]$/;
/** A bullet or number with its gap is no column. */
const MARKER_ONLY = /^(?:[^\p{L}\p{N}\s]{1,2}|o|[([]?[A-Z]{0,3}\d{1,3}[.)\]])$/u;

/** How a line stands to a gap that ends at `column`. */
type Side = 'left' | 'right' | 'both' | 'blank' | 'across';

interface Split {
  readonly side: Side;
  readonly left?: TextLine | undefined;
  readonly right?: TextLine | undefined;
}

/** How the line stands to the column; `gap` is how many blanks must stand before it. */
function splitAt(source: string, line: TextLine, column: number, gap: number): Split {
  if (line.text === '') return { side: 'blank' };
  if (line.indent >= column) return { side: 'right', right: line };
  if (line.edge <= column - gap) return { side: 'left', left: line };
  const [left, right] = splitAtColumn(source, line, column);
  if (left === undefined || right === undefined || left.edge > column - gap) return { side: 'across' };
  return { side: 'both', left, right };
}

/** The gap of a line behind which another column may begin. */
interface Gap {
  readonly column: number;
  readonly wide: boolean;
}

function gapOf(source: string, line: TextLine): Gap | undefined {
  if (!line.text.includes('  ') && !line.text.includes('\t')) return undefined;
  const parts = splitAtGaps(source, line);
  for (let i = 1; i < parts.length; i++) {
    const before = parts[i - 1] as TextLine;
    const part = parts[i] as TextLine;
    const width = part.indent - before.edge;
    const isMarker = i === 1 && MARKER_ONLY.test(before.text);
    if (isMarker || width < NARROW_GAP || (width < WIDE_GAP && SENTENCE_END.test(before.text))) continue;
    return { column: part.indent, wide: width >= WIDE_GAP };
  }
  return undefined;
}

/** The gap inside the lines of a block; w3m leaves one blank behind the widest cell of a column. */
const TIGHT_GAP = 1;
const LOOSE_GAP = 2;

/** How far from `from` in steps of `step` the gap runs on; lines with nothing right of it end it where blanks set them off. */
function reach(splits: (index: number, gap: number) => Split | undefined, from: number, step: 1 | -1): number {
  let last = from;
  let sinceBlank = false;
  for (let index = from + step; ; index += step) {
    const split = splits(index, sinceBlank ? LOOSE_GAP : TIGHT_GAP);
    if (split === undefined || split.side === 'across') return last;
    if (split.side === 'blank') sinceBlank = true;
    else if (split.side === 'left' && sinceBlank) return last;
    else {
      if (split.side !== 'left') last = index;
      sinceBlank = false;
    }
  }
}

/** How many lines have words that begin at a column, at their beginning or behind a gap. */
function countBeginnings(lines: readonly TextLine[], gaps: readonly (Gap | undefined)[]): ReadonlyMap<number, number> {
  const beginnings = new Map<number, number>();
  lines.forEach((line, index) => {
    for (const column of new Set([line.indent, gaps[index]?.column])) {
      if (line.text !== '' && column !== undefined) beginnings.set(column, (beginnings.get(column) ?? 0) + 1);
    }
  });
  return beginnings;
}

/** Columns that so many lines begin at are tried first. */
const STRONG_COLUMN = 5;
const MOST_STRONG = 8;

/**
 * The column to try for a gap: one further left that many more lines begin at and words of this line do, too. The
 * widest cell of a column leaves no gap, and the gap that was found may be one inside the cell behind it.
 */
function preferredColumn(
  source: string,
  line: TextLine,
  column: number,
  beginnings: ReadonlyMap<number, number>,
  strong: readonly number[],
): number {
  const lines = beginnings.get(column) ?? 0;
  const better = strong.find((other) => {
    if (other >= column || other <= line.indent || (beginnings.get(other) ?? 0) < 3 * lines) return false;
    return splitAtColumn(source, line, other)[1]?.indent === other;
  });
  return better ?? column;
}

/**
 * The regions of the lines in which two columns stand, in order.
 * A gap counts where at least one line has words on both sides of it and one more begins right at its end.
 */
export function findColumns(source: string, lines: readonly TextLine[]): readonly ColumnRegion[] {
  const gaps = lines.map((line) => gapOf(source, line));
  if (gaps.every((gap) => gap === undefined)) return [];
  const beginnings = countBeginnings(lines, gaps);
  const strong = [...beginnings]
    .filter(([column, count]) => column > 0 && count >= STRONG_COLUMN)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_STRONG)
    .map(([column]) => column);
  const regions: ColumnRegion[] = [];
  /** Columns that were tried in vain, and the line up to which they need not be tried again. */
  const failed = new Map<number, number>();
  let from = 0;
  for (let index = 0; index < lines.length; index++) {
    const gap = gaps[index];
    if (gap === undefined) continue;
    const { wide } = gap;
    const column = preferredColumn(source, lines[index] as TextLine, gap.column, beginnings, strong);
    if ((beginnings.get(column) ?? 0) < (wide ? 2 : 3) || (failed.get(column) ?? 0) > index) continue;
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
  const splits = (at: number, gap: number): Split | undefined => {
    const line = lines[at];
    return line === undefined || at < from ? undefined : splitAt(source, line, column, gap);
  };
  const first = reach(splits, index, -1);
  const end = reach(splits, index, 1) + 1;
  const left: TextLine[] = [];
  const right: TextLine[] = [];
  let aligned = 0;
  for (let at = first; at < end; at++) {
    const line = lines[at] as TextLine;
    const split = splits(at, TIGHT_GAP);
    if (split?.right?.indent === column) aligned++;
    left.push(split?.left ?? blankLine(line));
    right.push(split?.right ?? blankLine(line));
  }
  return { first, end, left, right, aligned };
}
