import { PLACES } from '../../lexicon/places.js';
import type { Text } from '../../model/text.js';
import { isCjk } from '../../text/script.js';
import { type AnchorChunk, type Chunk, isAnchor } from './chunk.js';
import type { EntrySection } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';
import { type EntryUnit, entryUnits } from './entry-units.js';

/**
 * Reads the entries of a section by what they have in common. Where most entries print a role first, in bold, and a place behind it, the
 * bold words of the others are roles too, though no lexicon knows them: "**Winter caretaker.** 2013. Lindar Field Station."
 */

/** A stretch of an entry that looks one way, or stands between separators. */
interface Cell {
  readonly line: EntryLine;
  readonly start: number;
  readonly end: number;
  readonly holds: 'role' | 'place' | 'both' | 'other';
}

/** The cells of an entry, its dates left out. */
type Row = readonly Cell[];

/** Entries of fewer rows have nothing in common that could be told. */
const LEAST_ROWS = 3;
/** The share of rows whose cell in a column is known for what the column is taken to hold; organisations are known oftener than posts. */
const KNOWN: Readonly<Record<'role' | 'place', number>> = { role: 0.25, place: 0.4 };
const LEAST_KNOWN = 2;
/** The share of rows that may hold something else there. */
const OTHERWISE = 0.15;
/** Columns behind these are remarks. */
const MOST_CELLS = 3;
const LINES_OF_ROW = 3;
/** What is longer tells a story. */
const LONGEST_LINE = 400;

const SEPARATOR = /\t|\s[|·•–—]\s|\s@\s/gu;
const FIRST_COMMA = /,\s/u;
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

function cellsOf(line: EntryLine): Cell[] {
  const { text } = line.text;
  if (text.length > LONGEST_LINE) return [];
  const edges = new Set([0, text.length, ...changesOf(line.text)]);
  for (const match of text.matchAll(SEPARATOR)) edges.add(match.index).add(match.index + match[0].length);
  const dates = line.chunks.filter(({ kind }) => kind === 'date');
  for (const { start, end } of dates) edges.add(start).add(end);
  if (edges.size - 2 * dates.length <= 2) {
    const comma = FIRST_COMMA.exec(text)?.index;
    if (comma !== undefined) edges.add(comma);
  }
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
    return [{ line, start, end, holds: holdsOf(line.chunks.filter((chunk) => chunk.start < to && from < chunk.end)) }];
  });
}

/** What an entry says before the list of what was done. */
function rowOf(unit: EntryUnit): Row {
  const list = unit.findIndex(({ block }) => block !== unit[0]?.block && block.kind === 'item');
  return unit
    .slice(0, list < 0 ? LINES_OF_ROW : Math.min(list, LINES_OF_ROW))
    .flatMap(cellsOf)
    .slice(0, MOST_CELLS);
}

/** The column in which so many rows hold a role, or a place, and hardly any something else. */
function columnOf(rows: readonly Row[], holds: 'role' | 'place'): number {
  const other = holds === 'role' ? 'place' : 'role';
  for (let column = 0; column < MOST_CELLS; column++) {
    const cells = rows.flatMap((row) => row.slice(column, column + 1));
    const count = (wanted: Cell['holds']): number => cells.filter((cell) => cell.holds === wanted).length;
    if (count(holds) >= Math.max(LEAST_KNOWN, KNOWN[holds] * rows.length) && count(other) + count('both') <= OTHERWISE * rows.length)
      return column;
  }
  return -1;
}

const LONGEST_ROLE = 70;
const MOST_WORDS = 9;
/** "Winter caretaker", "R Instructor": no sentence and no label. */
const ROLE_SHAPE = /^(?!Thesis|Advisors?\b|Supervisors?\b|Projects?\b|Topics?\b)[\p{Lu}\p{N}][^.!?:;"“”]*$/u;

function isRoleLike(cell: Cell): boolean {
  const words = cell.line.text.text.slice(cell.start, cell.end);
  return (
    cell.holds === 'other' &&
    words.length <= LONGEST_ROLE &&
    words.split(' ').length <= MOST_WORDS &&
    ROLE_SHAPE.test(words) &&
    !isCjk(words) &&
    !PLACES.has(words.toLowerCase()) &&
    !cell.line.chunks.some((chunk) => chunk.kind === 'name' && chunk.honorific && chunk.start < cell.end && cell.start < chunk.end)
  );
}

/** The line with a chunk for all of a cell. */
function withChunk(line: EntryLine, chunk: Chunk): EntryLine {
  const before = line.chunks.filter(({ end }) => end <= chunk.start);
  const behind = line.chunks.filter(({ start }) => start >= chunk.end);
  const chunks = [...before, chunk, ...behind];
  return { ...line, chunks, anchors: chunks.filter(isAnchor) as AnchorChunk[], form: 'title' };
}

const roleChunk = ({ line, start, end }: Cell, { position }: EntrySection): Chunk => ({
  kind: 'role',
  role: line.text.text.slice(start, end),
  position,
  start,
  end,
});

/** "The Tide Reader", between the posts of others at universities. */
function isPlaceLike({ line, start, end, holds }: Cell): boolean {
  const words = line.text.text.slice(start, end);
  return (holds === 'other' || holds === 'role') && words.length <= LONGEST_ROLE && PLACE_SHAPE.test(words) && !isCjk(words);
}
const PLACE_SHAPE = /^\p{Lu}[^.!?:;"“”]*$/u;

/** What the cell names, up to its first comma. */
function placeChunk({ line, start, end }: Cell): Chunk {
  const [name = ''] = line.text.text.slice(start, end).split(/,\s/u);
  const organization = { names: [name], units: [], rank: 'unknown' as const, start, end: start + name.length, text: line.text };
  return { kind: 'organization', organization, start, end: start + name.length };
}

/** What the cells of a row are, which only the other rows tell. */
function chunksOf(row: Row, role: number, place: number, section: EntrySection): { readonly line: EntryLine; readonly chunk: Chunk }[] {
  const [post, home] = [row[role], row[place]];
  if (!post || !home) return [];
  const isPost = isRoleLike(post);
  const isPlace = isPlaceLike(home);
  if (!(isPost || post.holds === 'role') || !(isPlace || home.holds === 'place')) return [];
  return [
    ...(isPost ? [{ line: post.line, chunk: roleChunk(post, section) }] : []),
    ...(isPlace ? [{ line: home.line, chunk: placeChunk(home) }] : []),
  ];
}

/** The lines of a section, with the roles and places that only their place among those of the other entries tells. */
export function withColumns(lines: readonly EntryLine[], section: EntrySection): readonly EntryLine[] {
  if (section.rule !== 'experience-list') return lines;
  const rows = entryUnits(lines)
    .map(rowOf)
    .filter((row) => row.length > 1);
  if (rows.length < LEAST_ROWS) return lines;
  const [role, place] = [columnOf(rows, 'role'), columnOf(rows, 'place')];
  if (role < 0 || place < 0 || role === place) return lines;
  const told = new Map<EntryLine, EntryLine>();
  for (const row of rows)
    for (const { line, chunk } of chunksOf(row, role, place, section)) told.set(line, withChunk(told.get(line) ?? line, chunk));
  return lines.map((line) => told.get(line) ?? line);
}
