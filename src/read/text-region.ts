import { isBracketed } from '../text/bracketed.js';
import type { ColumnRegion } from './text-columns.js';
import { isImageName } from './text-inline.js';
import { blankLine, type TextLine } from './text-line.js';
import { findMarkers } from './text-marker.js';
import type { LineReader, Reading } from './text-reading.js';
import { isSidebar, rowsOfRegion, type TextRow } from './text-table-rows.js';
import { wrappingOfColumn } from './text-wrap.js';
import { type Element, elementNode, type TreeNode } from './tree.js';

/** A column of pictures holds hardly anything else. */
const PICTURE_SHARE = 0.6;

const hasWords = (line: TextLine): boolean => line.text !== '';
/** "[photo]", "photo.jpg" */
const isPicture = (line: TextLine): boolean => isBracketed(line.text) || isImageName(line.text);

/** The element around nodes that were read from consecutive lines. */
function wrap(name: string, nodes: TreeNode[]): TreeNode[] {
  const [first] = nodes;
  return first ? [elementNode(name, {}, nodes, first.startIndex ?? 0, (nodes.at(-1)?.endIndex ?? 0) + 1)] : [];
}

function cellOf(lines: readonly TextLine[], at: number, reading: Reading, readLines: LineReader): Element {
  const start = lines.find(hasWords)?.start ?? at;
  const end = lines.findLast(hasWords)?.end ?? start;
  return elementNode('td', {}, readLines(lines, { ...reading, inList: true }), start, end);
}

function tableOf(rows: readonly TextRow[], reading: Reading, readLines: LineReader): TreeNode[] {
  const elements = rows.map((row) => {
    const all = row.flat().filter(hasWords);
    const start = Math.min(...all.map((line) => line.start));
    const end = Math.max(...all.map((line) => line.end));
    const cells = row.map((lines) => cellOf(lines, start, reading, readLines));
    return elementNode('tr', {}, cells, start, end);
  });
  return wrap('table', elements);
}

/** Rows beside pictures: what stands right of a picture is text, a row with a label is a row. */
function readBesidePictures(rows: readonly TextRow[], reading: Reading, readLines: LineReader): TreeNode[] {
  const nodes: TreeNode[] = [];
  let flow: TextLine[] = [];
  let labelled: TextRow[] = [];
  const close = (): void => {
    nodes.push(...readLines(flow, reading), ...tableOf(labelled, reading, readLines));
    flow = [];
    labelled = [];
  };
  for (const [left = [], right = []] of rows) {
    const label = left.filter((line) => hasWords(line) && !isPicture(line));
    const last = right.at(-1);
    if (label.length > 0) {
      if (flow.length > 0) close();
      labelled.push([label, right]);
    } else if (last) {
      if (labelled.length > 0) close();
      flow.push(...right, blankLine(last));
    }
  }
  close();
  return nodes;
}

/** Columns that are the rows of a table, or two columns of a page; pictures are left out. */
export function readRegion(region: ColumnRegion, reading: Reading, readLines: LineReader): TreeNode[] {
  const markers = new Map([...findMarkers(region.left), ...findMarkers(region.right)]);
  const inner = { ...reading, markers, depth: reading.depth + 1, wrapping: wrappingOfColumn(region.right, reading.columnWrapping) };
  if (isSidebar(region)) return [...wrap('nav', readLines(region.left, { ...inner, inList: true })), ...readLines(region.right, inner)];
  const left = region.left.filter(hasWords);
  const { rows, labelledShare } = rowsOfRegion(region);
  if (left.filter(isPicture).length >= left.length * PICTURE_SHARE) return readBesidePictures(rows, inner, readLines);
  if (rows.length >= 3 && labelledShare < PICTURE_SHARE) return [...readLines(region.left, inner), ...readLines(region.right, inner)];
  return tableOf(rows, inner, readLines);
}
