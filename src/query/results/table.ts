import type { Bindings, Term } from '../../model/query-result.js';
import { fitWidths } from './column-widths.js';
import { cutStartToWidth, cutToWidth, displayWidth, padToWidth } from './display-width.js';

const GAP = '  ';

const BREAKS = /[\s\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a page prints must not steer the terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly isNumeric: boolean;
  readonly isIri: boolean;
}

function cellText(term: Term | undefined): string {
  if (term === undefined) return '';
  const text = term.kind === 'blank' ? `_:${term.value}` : term.value;
  return text.replace(BREAKS, ' ').replace(CONTROLS, '');
}

const isInteger = (term: Term): boolean => term.kind === 'literal' && term.datatype?.endsWith('#integer') === true;

function columnOf(name: string, { rows }: Bindings): Column {
  const terms = rows.map((row) => row[name]);
  const bound = terms.filter((term) => term !== undefined);
  return {
    name,
    cells: terms.map(cellText),
    isNumeric: bound.length > 0 && bound.every(isInteger),
    isIri: bound.length > 0 && bound.every((term) => term.kind === 'iri'),
  };
}

const naturalWidth = ({ name, cells }: Column): number =>
  cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), displayWidth(name));

function fitted(text: string, width: number, { isNumeric, isIri }: Column): string {
  const cut = isIri ? cutStartToWidth(text, width) : cutToWidth(text, width);
  return isNumeric ? ' '.repeat(Math.max(0, width - displayWidth(cut))) + cut : padToWidth(cut, width);
}

/**
 * An aligned table for people; numbers to the right, long IRIs by their ends.
 *
 * @param width of the terminal in columns; unlimited if absent
 */
export function toTable(result: Bindings, width: number = Number.POSITIVE_INFINITY): string {
  const columns = result.variables.map((name) => columnOf(name, result));
  if (columns.length === 0) return '';
  const wishes = columns.map((column) => ({ natural: naturalWidth(column), yields: column.isIri }));
  const widths = fitWidths(wishes, width - GAP.length * (columns.length - 1));
  const line = (cellOf: (column: Column, width: number) => string): string =>
    `${columns
      .map((column, i) => cellOf(column, widths[i] ?? 0))
      .join(GAP)
      .trimEnd()}\n`;
  const head = line((column, columnWidth) => fitted(column.name, columnWidth, { ...column, isIri: false }));
  const rule = line((_, columnWidth) => '─'.repeat(columnWidth));
  return (
    head + rule + result.rows.map((_, row) => line((column, columnWidth) => fitted(column.cells[row] ?? '', columnWidth, column))).join('')
  );
}
