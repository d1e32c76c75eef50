import { isRule, namesSection } from './text-heading.js';
import { blankLine, type TextLine } from './text-line.js';
import type { Marker } from './text-marker.js';
import type { LineReader, Reading } from './text-reading.js';
import { type Element, elementNode } from './tree.js';

const LABEL = /[:：]$/;

/** Whether the next words below the line begin another item of the list. */
function standsBeforeItem(lines: readonly TextLine[], index: number, from: number, reading: Reading): boolean {
  const next = lines.slice(index + 1, index + 3).find(({ text }) => text !== '');
  return next !== undefined && reading.markers.has(next) && next.indent === lines[from]?.indent;
}

/**
 * Whether a line that a blank one sets off from an item ends it, though it is set as far in: a label of the items below it
 * ("Master students:"), or the name of a section further in than the words of the item, as an author's unclosed list leaves it.
 */
function endsItem(lines: readonly TextLine[], index: number, from: number, reading: Reading): boolean {
  const line = lines[index] as TextLine;
  const item = lines[from] as TextLine;
  if (LABEL.test(line.text)) return standsBeforeItem(lines, index, from, reading);
  const words = item.indent + (reading.markers.get(item)?.length ?? 0);
  return line.indent > words && !reading.markers.has(line) && (lines[index + 1]?.text ?? '') === '' && namesSection(line);
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
      if (afterBlank && endsItem(lines, index, from, reading)) break;
      afterBlank = false;
      continue;
    }
    if (afterBlank || reading.markers.has(line) || isRule(line) || namesSection(line)) break;
  }
  return index;
}

function readItem(lines: readonly TextLine[], from: number, end: number, marker: Marker, reading: Reading, readLines: LineReader): Element {
  const line = lines[from] as TextLine;
  const words = line.text.slice(marker.length);
  const start = line.start + marker.length;
  const first: TextLine =
    words === '' ? blankLine(line) : { text: words, start, end: line.end, indent: line.indent + marker.length, edge: line.edge };
  const children = readLines([first, ...lines.slice(from + 1, end)], { ...reading, depth: reading.depth + 1, inList: true });
  return elementNode('li', { 'data-marker': marker.printed }, children, line.start, Math.max(line.end, lines[end - 1]?.end ?? 0));
}

/** A list: items with markers of one kind, until something else stands there. */
export function readList(
  lines: readonly TextLine[],
  from: number,
  reading: Reading,
  readLines: LineReader,
): { readonly list: Element | undefined; readonly next: number } {
  const items: Element[] = [];
  const kind = reading.markers.get(lines[from] as TextLine)?.kind;
  let index = from;
  while (index < lines.length) {
    const line = lines[index] as TextLine;
    const marker = reading.markers.get(line);
    if (marker === undefined || marker.kind !== kind) break;
    const end = itemEnd(lines, index, reading);
    const item = readItem(lines, index, end, marker, reading, readLines);
    if (item.children.length > 0) items.push(item);
    index = end;
  }
  const first = items[0];
  const name = kind?.includes('1') ? 'ol' : 'ul';
  const list = first && elementNode(name, {}, items, first.startIndex ?? 0, (items.at(-1)?.endIndex ?? 0) + 1);
  return { list, next: index };
}
