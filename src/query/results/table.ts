import type { Bindings, Term } from '../../model/query-result.js';
import { cutToWidth, displayWidth, padToWidth } from './display-width.js';

const GAP = '  ';
/** A column is not made narrower than this to fit the others. */
const NARROWEST = 8;

const BREAKS = /[\s\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a page prints must not steer the terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

function cell(term: Term | undefined): string {
  if (term === undefined) return '';
  const text = term.kind === 'blank' ? `_:${term.value}` : term.value;
  return text.replace(BREAKS, ' ').replace(CONTROLS, '');
}

const isNumeric = (column: readonly (Term | undefined)[]): boolean =>
  column.some(Boolean) && column.every((term) => term === undefined || (term.kind === 'literal' && term.datatype?.endsWith('#integer')));

/** Column widths that fit into the line: the widest columns give way first, until all are equally narrow. */
export function fitWidths(natural: readonly number[], available: number): readonly number[] {
  const widths = [...natural];
  const sum = (): number => widths.reduce((total, width) => total + width, 0);
  while (sum() > available) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...widths.filter((width) => width < widest));
    const count = widths.filter((width) => width === widest).length;
    const target = Math.max(next, widest - Math.ceil((sum() - available) / count));
    for (let i = 0; i < widths.length; i++) if (widths[i] === widest) widths[i] = target;
  }
  return widths;
}

/**
 * An aligned table for people; numbers to the right, the last column not padded.
 *
 * @param columns width of the terminal; unlimited if absent
 */
export function toTable({ variables, rows }: Bindings, columns: number = Number.POSITIVE_INFINITY): string {
  if (variables.length === 0) return '';
  const texts = variables.map((name) => rows.map((row) => cell(row[name])));
  const natural = variables.map((name, i) =>
    (texts[i] ?? []).reduce((widest, text) => Math.max(widest, displayWidth(text)), displayWidth(name)),
  );
  const widths = fitWidths(natural, columns - GAP.length * (variables.length - 1));
  const right = variables.map((name) => isNumeric(rows.map((row) => row[name])));
  const line = (cells: readonly string[]): string => {
    const fitted = cells.map((text, i) => {
      const width = widths[i] ?? 0;
      const cut = cutToWidth(text, width);
      return right[i] ? ' '.repeat(Math.max(0, width - displayWidth(cut))) + cut : padToWidth(cut, width);
    });
    return `${fitted.join(GAP).trimEnd()}\n`;
  };
  const rule = line(widths.map((width) => '─'.repeat(width)));
  return line(variables) + rule + rows.map((_, r) => line(texts.map((column) => column[r] ?? ''))).join('');
}
