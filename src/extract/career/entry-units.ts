import type { Block } from '../../model/page.js';
import type { EntryLine } from './entry-line.js';

/** The lines of one entry, in order. */
export type EntryUnit = readonly EntryLine[];

/** So many blocks of one kind and look make a list, each of its entries. */
const LEAST_UNITS = 3;
/** The share of entries that have a date, in a list whose entries are several blocks each. */
const DATED = 0.6;

/** Whether an entry has a date: "2016 – 2018 / Analyst". */
export const isDated = (unit: EntryUnit): boolean => unit.some(({ chunks }) => chunks.some(({ kind }) => kind === 'date'));

/** What the block of a line is and how it begins: "heading 3 plain text", "paragraph 0 date". */
function lookOf({ block, chunks }: EntryLine): string {
  const { kind, level, runs, text } = block;
  // "2020 – now" has letters, "2017 – 2020" has none: the look of what follows a date is no look of it.
  const isDateAlone =
    chunks.some((chunk) => chunk.kind === 'date') && chunks.every((chunk) => chunk.kind === 'date' || chunk.kind === 'word');
  if (isDateAlone) return `${kind} ${level} date`;
  const first = runs.find(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  return `${kind} ${level} ${first?.bold ? 'bold' : 'plain'} text`;
}

/** Lines that follow one another in a block. */
function byBlock(lines: readonly EntryLine[]): EntryLine[][] {
  const groups: EntryLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last[0]?.block === line.block) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The groups cut where one has a look, those before the first left out. */
function cutAt(look: string, groups: readonly EntryLine[][]): EntryLine[][] {
  const units: EntryLine[][] = [];
  for (const group of groups) {
    if (lookOf(group[0] as EntryLine) === look) units.push([...group]);
    else for (const line of group) units.at(-1)?.push(line);
  }
  return units;
}

/** So many paragraphs make an entry that prints its fields one below the other. */
const LONGEST_PERIOD = 4;
const LEAST_PERIODS = 2;

/** "Analyst", "Quellmark", "2016 – 2018" and so on: paragraphs of one line that end each entry with a date alone, always after as many. */
function periodicUnits(groups: readonly EntryLine[][]): readonly EntryUnit[] {
  const isPlain = groups.every((group) => group.length === 1 && group[0]?.block.kind === 'paragraph');
  const dates = groups.flatMap(([line], at) => (line && lookOf(line).endsWith(' date') ? [at] : []));
  const period = (dates[0] ?? 0) + 1;
  if (!isPlain || dates.length < LEAST_PERIODS || period < 2 || period > LONGEST_PERIOD || groups.length !== dates.length * period)
    return [];
  return dates.every((at, i) => at === (i + 1) * period - 1) ? dates.map((at) => groups.slice(at - period + 1, at + 1).flat()) : [];
}

/**
 * The entries of a section that a list shows by its look alone: each begins with a block of the look of the first, as a heading above the
 * place and time of a post, or of the second, below the head of a table. Nothing, where the section begins otherwise than its entries,
 * or most of what would be one has no date.
 */
export function entryUnits(lines: readonly EntryLine[]): readonly EntryUnit[] {
  const groups = byBlock(lines);
  for (const [opening] of groups.slice(0, 2)) {
    if (!opening || (opening !== groups[0]?.[0] && opening.block.kind !== 'row')) continue;
    const units = cutAt(lookOf(opening), groups);
    if (units.length < LEAST_UNITS) continue;
    if (units.length >= groups.length - 1 || units.filter(isDated).length >= DATED * units.length) return units;
  }
  return periodicUnits(groups);
}

/** The blocks that begin the entries of a section whose entries are several blocks each. */
export function openersOf(lines: readonly EntryLine[]): ReadonlySet<Block> {
  const units = entryUnits(lines);
  const areSeveral = units.some((unit) => unit.some(({ block }) => block !== unit[0]?.block && block.kind !== 'item'));
  return new Set(areSeveral ? units.flatMap(([first]) => (first ? [first.block] : [])) : []);
}

/** "•", "-" before an entry that is a line of a paragraph. */
const MARK = /^\s*[•·▪◦‣*–-]\s/u;

/** The lines of a block as entries, where each is marked as one or each has a date; else all of them as one. */
function linesAsUnits(group: EntryLine[]): readonly EntryUnit[] {
  if (group.length < 2) return [group];
  if (group.every((line) => isDated([line]))) return group.map((line) => [line]);
  if (!MARK.test(group[0]?.text.text ?? '') || group.filter(({ text }) => MARK.test(text.text)).length < 2) return [group];
  const units: EntryLine[][] = [];
  for (const line of group) {
    if (MARK.test(line.text.text)) units.push([line]);
    else units.at(-1)?.push(line);
  }
  return units;
}

/** What may be the entries of a section that is no list by its look: its dated blocks, or the lines of one. */
export const likelyUnits = (lines: readonly EntryLine[]): readonly EntryUnit[] => byBlock(lines).flatMap(linesAsUnits).filter(isDated);
