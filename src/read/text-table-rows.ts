import type { ColumnRegion } from './text-columns.js';
import type { TextLine } from './text-line.js';

/** The cells of a row, each as lines. */
export type TextRow = readonly (readonly TextLine[])[];

/** Lines of a region that no blank line divides. */
interface Group {
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
}

const hasWords = (line: TextLine | undefined): boolean => line !== undefined && line.text !== '';

function groupsOf(region: ColumnRegion): Group[] {
  const groups: { left: TextLine[]; right: TextLine[] }[] = [];
  let open = false;
  region.left.forEach((left, index) => {
    const right = region.right[index] as TextLine;
    const blank = !hasWords(left) && !hasWords(right);
    if (!blank && !open) groups.push({ left: [], right: [] });
    open = !blank;
    const group = groups.at(-1);
    if (blank || group === undefined) return;
    group.left.push(left);
    group.right.push(right);
  });
  return groups;
}

/** A way to cut the lines of a group into rows, as far as it goes. */
interface Cut {
  readonly ends: readonly number[];
  readonly spread: number;
}

/**
 * Where rows end that are stacked without blank lines, each with one line on the left in its vertical middle, as w3m
 * prints tables: line `at` is the middle of a row from `start` of `2(at - start) + 1` or one more lines.
 * Of the ways that come out even, the one with the most equal heights; undefined where none does.
 */
function cutAtMiddles(middles: readonly number[], count: number): readonly number[] | undefined {
  let cuts = new Map<number, Cut>([[0, { ends: [], spread: 0 }]]);
  const height = count / middles.length;
  for (const middle of middles) {
    const longer = new Map<number, Cut>();
    for (const [start, cut] of cuts) {
      for (const end of [2 * middle - start + 1, 2 * middle - start + 2]) {
        const spread = cut.spread + (end - start - height) ** 2;
        const known = longer.get(end);
        if (middle < start || end > count || (known && known.spread <= spread)) continue;
        longer.set(end, { ends: [...cut.ends, end], spread });
      }
    }
    cuts = longer;
  }
  return cuts.get(count)?.ends;
}

const leftPlaces = (group: Group): number[] => group.left.flatMap((line, index) => (hasWords(line) ? [index] : []));

/** The ends of the rows of a group; one row where nothing tells more. */
function rowEnds(group: Group): readonly number[] {
  const places = leftPlaces(group);
  const count = group.left.length;
  const [first] = places;
  if (places.length < 2 || first === undefined) return [count];
  const adjacent = places.every((place, index) => index === 0 || place === (places[index - 1] as number) + 1);
  // From the top on each line of the left begins a row, if it does not go on from the one above.
  const wrapped = places.slice(1).some((place) => /^[\p{Ll}(]/u.test(group.left[place]?.text ?? ''));
  if (adjacent && first === 0) return wrapped ? [count] : cutAtTops(places, count);
  // Several lines in the vertical middle are one label, or a picture with its caption.
  if (adjacent) return [count];
  if (first === 0) return cutAtTops(places, count);
  return cutAtMiddles(places, count) ?? [count];
}

const cutAtTops = (tops: readonly number[], count: number): readonly number[] => [...tops.slice(1), count];

function cutGroup(group: Group): Group[] {
  let start = 0;
  return rowEnds(group).map((end) => {
    const row = { left: group.left.slice(start, end), right: group.right.slice(start, end) };
    start = end;
    return row;
  });
}

/** A menu's entries are shorter. */
const LONGEST_ENTRY = 40;

/**
 * Whether the left side is a menu or column beside the text: lines from the top on without blank ones between them,
 * while the right side has blank lines among them or goes on much longer.
 */
export function isSidebar(region: ColumnRegion): boolean {
  const count = region.left.findIndex((line) => !hasWords(line));
  const run = region.left.slice(0, count < 0 ? region.left.length : count);
  const others = region.left.slice(run.length).filter(hasWords).length;
  if (run.length < 3 || others > 0 || run.some((line) => line.text.length > LONGEST_ENTRY)) return false;
  const beside = region.right.slice(0, run.length).filter(hasWords).length;
  return beside <= 0.75 * run.length || region.right.length >= 4 * run.length;
}

/** The rows of a region, and the share of those with words on the right that have words on the left, too. */
export function rowsOfRegion(region: ColumnRegion): { readonly rows: readonly TextRow[]; readonly labelledShare: number } {
  const groups = groupsOf(region);
  const withRight = groups.filter((group) => group.right.some(hasWords));
  const labelled = withRight.filter((group) => group.left.some(hasWords)).length;
  const rows = groups.flatMap(cutGroup).map((row) => [row.left.filter(hasWords), row.right.filter(hasWords)]);
  return { rows, labelledShare: labelled / Math.max(1, withRight.length) };
}
