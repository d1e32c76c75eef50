import { ENTRY_LABELS } from '../../lexicon/entry-labels.js';
import type { Text } from '../../model/text.js';
import { type Chunk, isAnchor } from './chunk.js';
import type { EntryLine } from './entry-line.js';
import type { EntryUnit } from './entry-units.js';

/** A stretch of an entry that looks one way, or stands between separators. */
export interface Cell {
  readonly line: EntryLine;
  readonly start: number;
  readonly end: number;
  readonly holds: 'role' | 'place' | 'both' | 'other';
  /** Whether it names a degree or somebody who works for one. */
  readonly isOfStudent: boolean;
}

/** The cells of an entry, its dates left out. */
export type Row = readonly Cell[];

/** What a cell says: "Night Porter". */
export const wordsOf = ({ line, start, end }: Cell): string => line.text.text.slice(start, end);

/** Cells behind these are remarks. */
export const MOST_CELLS = 3;
const LINES_OF_ROW = 3;
/** What is longer tells a story. */
const LONGEST_LINE = 400;

const SEPARATOR = /\t|\s[|·•–—]\s|\s@\s/gu;
/** Where an entry without other separators is cut, the first of these that it has. */
const CUTS: readonly RegExp[] = [/\sat\s/gu, /:\s/gu, /\s-\s/gu, /,\s/gu];
/** White space and signs around what a cell says. */
const EDGE = /^[\s\p{P}|]+|[\s,;:.([|–—-]+$/gu;

/** Where the look of a text changes between bold or italic and plain. */
function changesOf({ runs, text }: Text): number[] {
  const changes: number[] = [];
  let look = '';
  for (const { start, end, bold, italic } of runs) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    const here = `${bold} ${italic}`;
    if (look !== '' && here !== look) changes.push(start);
    look = here;
  }
  return changes;
}

/** What is known of the chunks between two places of a line. */
function holdsOf(chunks: readonly Chunk[]): Cell['holds'] {
  const [role, place] = [chunks.some(isAnchor), chunks.some(({ kind }) => kind === 'organization')];
  return role && place ? 'both' : role ? 'role' : place ? 'place' : 'other';
}

/** "Project: tide gauges", "Company: Quellmark": what it is, its label tells. */
const isLabelled = (text: string): boolean =>
  ENTRY_LABELS.has(
    text
      .slice(0, Math.max(0, text.search(/\s?[:：]/u)))
      .trim()
      .toLowerCase(),
  );

function cellsOf(line: EntryLine): Cell[] {
  const { text } = line.text;
  if (text.length > LONGEST_LINE || isLabelled(text)) return [];
  const edges = new Set([0, text.length, ...changesOf(line.text)]);
  const dates = line.chunks.filter(({ kind }) => kind === 'date');
  for (const { index, 0: sign } of text.matchAll(SEPARATOR)) {
    // "2019 – 2021": the dash of a date parts no cells.
    if (!dates.some(({ start, end }) => start <= index && index < end)) edges.add(index).add(index + sign.length);
  }
  for (const { start, end } of dates) edges.add(start).add(end);
  const isWhole = edges.size - 2 * dates.length <= 2;
  const cells = cellsBetween(edges, line, dates);
  return cells.flatMap((cell, at) => (cell.holds === 'both' || (isWhole && at === 0) ? cut(cell, dates) : [cell]));
}

/** A cell as the two that its first separator makes of it: "Lecturer, Lindar University". */
function cut(cell: Cell, dates: readonly Chunk[]): Cell[] {
  const inner = wordsOf(cell);
  for (const separator of CUTS) {
    const found = [...inner.matchAll(separator)].find(({ index }) => !isWithinChunk(cell, index));
    if (!found) continue;
    const [left, right] = [cell.start + found.index, cell.start + found.index + found[0].length];
    const halves = [[cell.start, left] as const, [right, cell.end] as const].flatMap((edges) =>
      cellsBetween(new Set(edges), cell.line, dates),
    );
    // "Consultant: analyst and clerk" are names of one post.
    if (halves.length > 1 && !halves.every(({ holds }) => holds === 'role')) return halves;
  }
  return [cell];
}

/** "Analyst, clerk and porter", "Tarn College, Lindar": a comma of one post or one name. */
const isWithinChunk = ({ line, start }: Cell, at: number): boolean =>
  line.chunks.some((chunk) => (isAnchor(chunk) || chunk.kind === 'organization') && chunk.start < start + at && start + at < chunk.end);

/** What stands between the edges, but for dates and signs. */
function cellsBetween(edges: ReadonlySet<number>, line: EntryLine, dates: readonly Chunk[]): Cell[] {
  const { text } = line.text;
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((from, i): Cell[] => {
    const to = sorted[i + 1] as number;
    if (dates.some(({ start, end }) => start < to && from < end)) return [];
    const inner = text.slice(from, to);
    const trimmed = inner.replace(EDGE, '');
    if (!/\p{L}{2}/u.test(trimmed)) return [];
    const start = from + inner.indexOf(trimmed);
    const end = start + trimmed.length;
    // What reaches over the edge of a cell is no chunk of it.
    const inside = line.chunks.filter((chunk) => chunk.start < to && from < chunk.end);
    return [{ line, start, end, holds: holdsOf(inside), isOfStudent: inside.some((chunk) => isAnchor(chunk) && chunk.kind !== 'role') }];
  });
}

/** What an entry says before the list of what was done. */
export function rowOf(unit: EntryUnit): Row {
  const list = unit.findIndex(({ block }) => block !== unit[0]?.block && block.kind === 'item');
  return unit
    .slice(0, list < 0 ? LINES_OF_ROW : Math.min(list, LINES_OF_ROW))
    .flatMap(cellsOf)
    .slice(0, MOST_CELLS);
}
