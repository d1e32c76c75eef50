import type { Content } from './survey.js';
import { Element } from './tree.js';

/** A table is read row by row, or its cells are the columns of a page layout. */
export type TableKind = 'data' | 'layout';

const CELL_TAGS: ReadonlySet<string> = new Set(['td', 'th']);
const ROW_GROUP_TAGS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
/** A cell with more text than this is a column of a page. */
const LONGEST_CELL = 2500;

/** The rows of a table, those in its row groups included, without those of tables inside it. */
export function rowsOf(table: Element): readonly Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (!(child instanceof Element)) continue;
    if (child.name === 'tr') rows.push(child);
    else if (ROW_GROUP_TAGS.has(child.name))
      for (const row of child.children) if (row instanceof Element && row.name === 'tr') rows.push(row);
  }
  return rows;
}

/** The cells of a row. */
export const cellsOf = (row: Element): readonly Element[] =>
  row.children.filter((child): child is Element => child instanceof Element && CELL_TAGS.has(child.name));

/** What a table is for, by what its cells hold. */
export function tableKind(table: Element, contentOf: (element: Element) => Content): TableKind {
  const all = contentOf(table);
  if (all.tables > 0 || all.text === 0) return 'layout';
  const rows = rowsOf(table).filter((row) => contentOf(row).text > 0);
  if (rows.length === 0) return 'layout';
  const cells = rows.map((row) =>
    cellsOf(row)
      .map(contentOf)
      .filter((cell) => cell.text > 0 || cell.icon !== undefined),
  );
  const flat = cells.flat();
  if (flat.some((cell) => cell.text > LONGEST_CELL || cell.lists > 2)) return 'layout';
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const headed = flat.filter((cell) => cell.headings > 0).length;
  if (headed > 0 && (rows.length < 2 || headed < rows.length / 2 || flat.some((cell) => cell.headings > 1))) return 'layout';
  if (rows.length === 1)
    return flat.filter(({ text }) => text > 0).length > 1 && flat.every((cell) => cell.text < 300 && cell.blocks < 3) ? 'data' : 'layout';
  if (widest <= 1 && flat.some((cell) => cell.lists > 0 || cell.paragraphs > 1)) return 'layout';
  return 'data';
}

/** Whether a table has no more than one cell with text in a row: lines below each other, as a date and a place set beside an entry. */
export const isColumn = (table: Element, contentOf: (element: Element) => Content): boolean =>
  rowsOf(table).every((row) => cellsOf(row).filter((cell) => contentOf(cell).text > 0).length <= 1);
