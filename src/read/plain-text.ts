import { type ColumnRegion, findColumns } from './text-columns.js';
import { isRule, isUnderlineOf, looksLikeHeading, namesDivision, namesSection, withoutSelfLink } from './text-heading.js';
import { findLinkNotes, inlineNodes, isImageName, type LinkNotes } from './text-inline.js';
import { blankLine, splitLines, type TextLine } from './text-line.js';
import { findMarkers, type Marker } from './text-marker.js';
import { isTableLine, readPipeTable } from './text-pipe-table.js';
import { groupStacked, isSidebar, rowsOfRegion } from './text-table-rows.js';
import { areParagraphs, continues, findWrapping, isParagraph, joinsWithoutSpace, type Wrapping, wrappingOfParagraph } from './text-wrap.js';
import { type Element, elementNode, type PageTree, type TreeNode, textNode, treeOf } from './tree.js';

/** What is known of the whole text while a part of it is read. */
interface Reading {
  readonly source: string;
  readonly wrapping: Wrapping;
  readonly notes: LinkNotes;
  readonly markers: ReadonlyMap<TextLine, Marker>;
  /** Whether the text has hardly any blank lines: a boilerplate stripper left one line a paragraph. */
  readonly dense: boolean;
  /** How many lists and columns are around: sections begin only outside lists. */
  readonly depth: number;
  readonly inList: boolean;
}

/** No author nests deeper; bounds the stack on hostile input. */
const MAX_DEPTH = 12;

/** Fewer blank lines than this stand in a text that does without. */
const DENSE_SHARE = 0.1;

/** The lines that one line of the original was wrapped to. */
type LogicalLine = readonly TextLine[];

const firstOf = (lines: LogicalLine): TextLine => lines[0] as TextLine;
const lengthOf = (lines: LogicalLine): number => lines.reduce((sum, line) => sum + line.text.length, 0);
const lastOf = (lines: LogicalLine): TextLine => lines.at(-1) as TextLine;

/** Joins what the margin broke. */
function unwrap(lines: readonly TextLine[], reading: Reading): LogicalLine[] {
  const logical: TextLine[][] = [];
  const wrapping = wrappingOfParagraph(lines, reading.wrapping);
  for (const line of lines) {
    const open = logical.at(-1);
    if (open && continues(lastOf(open), line, wrapping)) open.push(line);
    else logical.push([line]);
  }
  return logical;
}

function logicalNodes(logical: LogicalLine, reading: Reading): TreeNode[] {
  return logical.flatMap((line, index) => {
    const nodes = inlineNodes(line, reading.notes);
    const before = logical[index - 1];
    if (before === undefined || joinsWithoutSpace(before, line)) return nodes;
    return [textNode(' ', before.end, line.start), ...nodes];
  });
}

function lineElement(name: string, logicals: readonly LogicalLine[], reading: Reading): Element[] {
  const children = logicals.flatMap((logical, index) => {
    const nodes = logicalNodes(logical, reading);
    const before = logicals[index - 1];
    return before === undefined ? nodes : [elementNode('br', {}, [], lastOf(before).end, firstOf(logical).start), ...nodes];
  });
  const first = logicals[0];
  const last = logicals.at(-1);
  if (first === undefined || last === undefined || children.length === 0) return [];
  return [elementNode(name, {}, children, firstOf(first).start, lastOf(last).end)];
}

/** The paragraphs of lines that no blank line divides. */
function paragraphsOf(logicals: readonly LogicalLine[], reading: Reading): readonly (readonly LogicalLine[])[] {
  const ending = (logical: LogicalLine): string => lastOf(logical).text;
  if (areParagraphs(logicals.map(lengthOf), logicals.map(ending))) return logicals.map((logical) => [logical]);
  if (!reading.dense) return [logicals];
  const groups: LogicalLine[][] = [];
  let open: LogicalLine[] | undefined;
  for (const logical of logicals) {
    const alone = isParagraph(lengthOf(logical), ending(logical));
    if (open && !alone) open.push(logical);
    else groups.push([logical]);
    open = alone ? undefined : groups.at(-1);
  }
  return groups;
}

/** Consecutive lines with words: headings among them, then paragraphs. */
function readChunk(lines: readonly TextLine[], followedByList: boolean, reading: Reading): TreeNode[] {
  const visible = lines.filter((line) => !isImageName(line.text));
  const logicals = unwrap(visible, reading);
  const nodes: TreeNode[] = [];
  let rest: LogicalLine[] = [];
  const flush = (): void => {
    for (const group of paragraphsOf(rest, reading)) nodes.push(...lineElement('p', group, reading));
    rest = [];
  };
  logicals.forEach((logical, index) => {
    const heading = logical.length === 1 ? headingOf(logicals, index, followedByList, reading) : undefined;
    if (heading === undefined) rest.push(logical);
    else {
      flush();
      nodes.push(...lineElement(`h${heading.level}`, [[heading.line]], reading));
    }
  });
  flush();
  return nodes;
}

/** The heading that the line of a chunk is, if it is one. */
function headingOf(
  logicals: readonly LogicalLine[],
  index: number,
  followedByList: boolean,
  reading: Reading,
): { readonly line: TextLine; readonly level: number } | undefined {
  const line = firstOf(logicals[index] as LogicalLine);
  const marked = withoutSelfLink(line);
  if (marked) return { line: marked, level: 2 };
  if (reading.inList || !looksLikeHeading(line)) return undefined;
  const alone = logicals.length === 1;
  if (alone) {
    if (namesDivision(line)) return { line, level: namesSection(line) ? 2 : 3 };
    return followedByList ? { line, level: 3 } : undefined;
  }
  const next = logicals[index + 1];
  // Inside a paragraph a section begins only where the text has no blank lines, or behind a long sentence.
  const before = logicals[index - 1];
  if (before && !reading.dense && !isParagraph(lengthOf(before), lastOf(before).text)) return undefined;
  const isMenuEntry = [logicals[index - 1], next].some((logical) => logical?.length === 1 && namesSection(firstOf(logical)));
  const hasBody = next !== undefined || followedByList;
  return namesSection(line) && hasBody && !isMenuEntry ? { line, level: 2 } : undefined;
}

/** The lines of the item that begins at `from`: further lines indented behind the marker, or running on without a blank. */
function itemEnd(lines: readonly TextLine[], from: number, reading: Reading): number {
  const { indent } = lines[from] as TextLine;
  let afterBlank = false;
  let index = from + 1;
  for (; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    if (line.text === '') {
      afterBlank = true;
      continue;
    }
    const inside = line.indent >= indent + 2;
    if (inside) {
      afterBlank = false;
      continue;
    }
    if (afterBlank || reading.markers.has(line) || isRule(line) || namesSection(line)) break;
  }
  return index;
}

function readItem(lines: readonly TextLine[], from: number, end: number, marker: Marker, reading: Reading): Element {
  const line = lines[from] as TextLine;
  const words = line.text.slice(marker.length);
  const start = line.start + marker.length;
  const first: TextLine =
    words === '' ? blankLine(line) : { text: words, start, end: line.end, indent: line.indent + marker.length, edge: line.edge };
  const children = readLines([first, ...lines.slice(from + 1, end)], { ...reading, depth: reading.depth + 1, inList: true });
  return elementNode('li', { 'data-marker': marker.printed }, children, line.start, Math.max(line.end, lines[end - 1]?.end ?? 0));
}

/** A list: items with markers of one kind, until something else stands there. */
function readList(
  lines: readonly TextLine[],
  from: number,
  reading: Reading,
): { readonly list: Element | undefined; readonly next: number } {
  const items: Element[] = [];
  const kind = reading.markers.get(lines[from] as TextLine)?.kind;
  let index = from;
  while (index < lines.length) {
    const line = lines[index] as TextLine;
    const marker = reading.markers.get(line);
    if (marker === undefined || marker.kind !== kind) break;
    const end = itemEnd(lines, index, reading);
    const item = readItem(lines, index, end, marker, reading);
    if (item.children.length > 0) items.push(item);
    index = end;
  }
  const first = items[0];
  const name = kind?.includes('1') ? 'ol' : 'ul';
  const list = first && elementNode(name, {}, items, first.startIndex ?? 0, (items.at(-1)?.endIndex ?? 0) + 1);
  return { list, next: index };
}

/** Columns that are the rows of a table, or two columns of a page; pictures are left out. */
function readRegion(region: ColumnRegion, reading: Reading): TreeNode[] {
  const markers = new Map([...findMarkers(region.left), ...findMarkers(region.right)]);
  const inner = { ...reading, markers, depth: reading.depth + 1 };
  if (isSidebar(region)) {
    const menu = readLines(region.left, { ...inner, inList: true });
    const [first] = menu;
    const nav = first && elementNode('nav', {}, menu, first.startIndex ?? 0, (menu.at(-1)?.endIndex ?? 0) + 1);
    return [...(nav ? [nav] : []), ...readLines(region.right, inner)];
  }
  const isPicture = (line: TextLine): boolean => line.text === '' || /^\[[^\]]*\]$/.test(line.text) || isImageName(line.text);
  if (region.left.every(isPicture)) return groupStacked(region).flatMap((lines) => readLines(lines, inner));
  const rows = rowsOfRegion(region);
  if (rows === undefined) return [...readLines(region.left, inner), ...readLines(region.right, inner)];
  const elements = rows.flatMap((cells) => {
    const made = cells.map((lines) => {
      const start = lines.find((line) => line.text !== '')?.start ?? 0;
      const end = lines.findLast((line) => line.text !== '')?.end ?? start;
      return elementNode('td', {}, readLines(lines, { ...inner, inList: true }), start, end);
    });
    const [first] = made;
    return first ? [elementNode('tr', {}, made, first.startIndex ?? 0, Math.max(...made.map((cell) => (cell.endIndex ?? 0) + 1)))] : [];
  });
  const first = elements[0];
  return first ? [elementNode('table', {}, elements, first.startIndex ?? 0, (elements.at(-1)?.endIndex ?? 0) + 1)] : [];
}

/** "@article{lovelace1843," */
const BIBTEX_START = /^@[A-Za-z]+\s*\{/;
/** No record is longer. */
const LONGEST_RECORD = 120;

/** The line after the BibTeX record that begins at the line; the line itself where its braces are never closed. */
function recordEnd(lines: readonly TextLine[], from: number): number {
  if (!BIBTEX_START.test((lines[from] as TextLine).text)) return from;
  let depth = 0;
  for (let index = from; index < lines.length && index < from + LONGEST_RECORD; index++) {
    for (const mark of (lines[index] as TextLine).text.matchAll(/[{}]/g)) depth += mark[0] === '{' ? 1 : -1;
    if (depth <= 0) return index + 1;
  }
  return from;
}

function readRecord(lines: readonly TextLine[], source: string): Element {
  const { start } = lines[0] as TextLine;
  const { end } = lines.at(-1) as TextLine;
  return elementNode('pre', {}, [textNode(source.slice(start, end), start, end)], start, end);
}

function chunkEnd(lines: readonly TextLine[], from: number, reading: Reading): number {
  let index = from;
  while (index < lines.length) {
    const line = lines[index] as TextLine;
    if (line.text === '' || reading.markers.has(line) || isRule(line) || isTableLine(lines, index)) break;
    if (recordEnd(lines, index) > index) break;
    index++;
  }
  return index;
}

/** Blocks of lines without columns. */
function readFlow(lines: readonly TextLine[], reading: Reading): TreeNode[] {
  const nodes: TreeNode[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as TextLine;
    const after = lines[index + 1];
    if (line.text === '') {
      index++;
    } else if (after && isUnderlineOf(after, line) && !reading.markers.has(line)) {
      nodes.push(...lineElement(`h${after.text.startsWith('-') ? 3 : 2}`, [[line]], reading));
      index += 2;
    } else if (isRule(line)) {
      nodes.push(elementNode('hr', {}, [], line.start, line.end));
      index++;
    } else if (recordEnd(lines, index) > index) {
      const end = recordEnd(lines, index);
      nodes.push(readRecord(lines.slice(index, end), reading.source));
      index = end;
    } else if (isTableLine(lines, index)) {
      const { table, next } = readPipeTable(lines, index, (cell) => inlineNodes(cell, reading.notes));
      nodes.push(table);
      index = next;
    } else if (reading.markers.has(line)) {
      const { list, next } = readList(lines, index, reading);
      if (list) nodes.push(list);
      index = next;
    } else {
      const end = chunkEnd(lines, index, reading);
      let following = end;
      while (following < lines.length && lines[following]?.text === '') following++;
      const next = lines[following];
      nodes.push(...readChunk(lines.slice(index, end), next !== undefined && reading.markers.has(next), reading));
      index = Math.max(end, index + 1);
    }
  }
  return nodes;
}

function readLines(lines: readonly TextLine[], reading: Reading): TreeNode[] {
  if (reading.depth > MAX_DEPTH) return readFlow(lines, { ...reading, markers: new Map() });
  const nodes: TreeNode[] = [];
  let at = 0;
  for (const region of findColumns(reading.source, lines)) {
    nodes.push(...readFlow(lines.slice(at, region.first), reading), ...readRegion(region, reading));
    at = region.end;
  }
  nodes.push(...readFlow(lines.slice(at), reading));
  return nodes;
}

/**
 * Reads plain text and text dumps of pages as w3m, Lynx, a browser's copy or a boilerplate stripper make them:
 * headings, lists with bullets and numbers, wrapped paragraphs, columns set with blanks, links. Never throws.
 */
export function parsePlainText(source: string): PageTree {
  const all = splitLines(source);
  const notes = findLinkNotes(all);
  const lines = all.slice(0, notes.firstLine);
  const blank = lines.filter((line) => line.text === '').length;
  const dense = blank < lines.length * DENSE_SHARE;
  const reading = { source, wrapping: findWrapping(lines), notes, markers: findMarkers(lines), dense, depth: 0, inList: false };
  return treeOf(readLines(lines, reading), source.length);
}
