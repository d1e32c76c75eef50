import { MOST_CELLS, type Row, rowOf } from './entry-cells.js';
import type { EntrySection } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';
import { entryUnits, isDated, likelyUnits } from './entry-units.js';
import { isAgent, type ToldChunk, toldOfRow, withChunk } from './told-by-place.js';

/**
 * Reads the entries of a section by what they have in common. Where most entries print a role first, in bold, and a place behind it, the
 * bold words of the others are roles too, though no lexicon knows them: "**Night caretaker.** 2011. Lindar Tide Station."
 */

/** In which columns the entries of a section print post and place. */
export interface Columns {
  readonly role: number;
  readonly place: number;
  /** Whether so many entries agree that an entry needs no date to be one of them. */
  readonly isSure: boolean;
  /** How many of the entries have a post there that is known as one, and a place. */
  readonly posts: number;
  readonly places: number;
  /** Whether degrees stand among the posts: then what no list knows may be the field of one. */
  readonly isMixed: boolean;
}

/** Fewer entries have too little in common to go without dates. */
const LEAST_ROWS = 3;
/** The share of rows whose cell in a column is known for what the column is taken to hold; organisations are known oftener than posts. */
const KNOWN: Readonly<Record<'role' | 'place', number>> = { role: 0.25, place: 0.4 };
const LEAST_KNOWN = 2;
/** The share of rows that may hold something else there. */
const OTHERWISE = 0.15;

const ORDERS: readonly (readonly [role: number, place: number])[] = Array.from({ length: MOST_CELLS }, (_, role) =>
  Array.from({ length: MOST_CELLS }, (_, place) => [role, place] as const).filter(([a, b]) => a !== b),
).flat();

/** How the rows speak for an order of post and place; undefined where too many speak against it. */
function weigh(rows: readonly Row[], role: number, place: number): Columns | undefined {
  const count = (column: number, ...holds: string[]): number => rows.filter((row) => holds.includes(row[column]?.holds ?? '')).length;
  const [posts, places] = [count(role, 'role'), count(place, 'place')];
  const against = Math.max(count(role, 'place', 'both'), count(place, 'role', 'both'));
  if (posts + places === 0 || against > OTHERWISE * rows.length) return undefined;
  const isSure =
    rows.length >= LEAST_ROWS &&
    posts >= Math.max(LEAST_KNOWN, KNOWN.role * rows.length) &&
    places >= Math.max(LEAST_KNOWN, KNOWN.place * rows.length);
  const isMixed = rows.some((row) => row[role]?.isOfStudent === true);
  return { role, place, isSure, posts, places, isMixed };
}

/** Of three columns, the share of rows that have somebody in the second. */
const AGENTS = 0.6;

/** "**Buoy Project**, Keeper / Institute of Tides": post and place behind what was worked on. */
const isBehindProject = (rows: readonly Row[], { role, place, places }: Columns): boolean =>
  role === 1 &&
  place === 2 &&
  rows.length >= LEAST_ROWS &&
  places >= LEAST_KNOWN &&
  rows.every(([first]) => first?.holds === 'other') &&
  rows.filter((row) => row[1] !== undefined && (row[1].holds === 'role' || isAgent(row[1]))).length >= AGENTS * rows.length;

/** The order of post and place that most rows speak for. */
function columnsOf(rows: readonly Row[]): Columns | undefined {
  let best: Columns | undefined;
  for (const [role, place] of ORDERS) {
    const columns = weigh(rows, role, place);
    if (!columns || (!columns.isSure && Math.max(role, place) > 1 && !isBehindProject(rows, columns))) continue;
    const isBetter = best === undefined || (columns.isSure && !best.isSure) || columns.posts + columns.places > best.posts + best.places;
    if (isBetter && !(best?.isSure && !columns.isSure)) best = columns;
  }
  return best;
}

/** The lines of a section, with the roles and places that only their place among those of the other entries tells. */
export function withColumns(lines: readonly EntryLine[], section: EntrySection): readonly EntryLine[] {
  if (section.rule !== 'experience-list') return lines;
  const alike = entryUnits(lines);
  const units = alike.length > 0 ? alike : likelyUnits(lines);
  const rows = units.map((unit) => ({ row: rowOf(unit), hasDate: isDated(unit) })).filter(({ row }) => row.length > 1);
  const columns = columnsOf(rows.map(({ row }) => row));
  if (!columns) return lines;
  const told = new Map<EntryLine, EntryLine>();
  for (const { row, hasDate } of rows)
    for (const { line, chunk } of columns.isSure || hasDate ? toldOfRow(row, columns, section) : ([] as ToldChunk[]))
      told.set(line, withChunk(told.get(line) ?? line, chunk));
  return lines.map((line) => told.get(line) ?? line);
}
