import { isResourceLabel } from '../text/resource-label.js';
import type { TextLine } from './text-line.js';
import { type Element, elementNode, type TreeNode } from './tree.js';

/** "---|---|", "|:--|--:|" */
const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
/** "| a | b |", "+---+---+" of a drawn table */
const FRAMED = /^\|.*\|$|^\+[-=+]+\+$/;

const isSeparator = (line: TextLine | undefined): boolean => line?.text.includes('|') === true && SEPARATOR.test(line.text);

/** Whether a table drawn with pipes begins or goes on at the line. */
export function isTableLine(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !/[|+]/.test(line.text)) return false;
  // "| PDF | Code |": the links of an entry.
  if (FRAMED.test(line.text)) return !isResourceLabel(line.text);
  return isSeparator(line) || (line.text.includes('|') && isSeparator(lines[index + 1]));
}

function cellsOf(line: TextLine): TextLine[] {
  const cells: TextLine[] = [];
  for (let at = 0; at <= line.text.length; ) {
    const bar = line.text.indexOf('|', at);
    const end = bar < 0 ? line.text.length : bar;
    const raw = line.text.slice(at, end);
    const text = raw.trim();
    const start = line.start + at + (raw.length - raw.trimStart().length);
    const outside = text === '' && (at === 0 || bar < 0);
    if (!outside) cells.push({ text, start, end: start + text.length, indent: line.indent + at, edge: line.indent + end });
    at = end + 1;
  }
  return cells;
}

/** Reads the table that begins at the line: its rows up to a blank line or one without a pipe. */
export function readPipeTable(
  lines: readonly TextLine[],
  from: number,
  inline: (cell: TextLine) => TreeNode[],
): { readonly table: Element; readonly next: number } {
  const rows: Element[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    if (!/^[|+]|\|/.test(line.text)) break;
    if (isSeparator(line) || /^\+[-=+]+\+$/.test(line.text)) continue;
    const cells = cellsOf(line).map((cell) => elementNode('td', {}, inline(cell), cell.start, cell.end));
    rows.push(elementNode('tr', {}, cells, line.start, line.end));
  }
  const start = lines[from]?.start ?? 0;
  return { table: elementNode('table', {}, rows, start, lines[index - 1]?.end ?? start), next: Math.max(index, from + 1) };
}
