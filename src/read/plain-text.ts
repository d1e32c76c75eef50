import { findColumns } from './text-columns.js';
import { withoutControls } from './text-controls.js';
import { joinEntryParts } from './text-entry.js';
import { isRule, isUnderlineOf } from './text-heading.js';
import { findLinkNotes, inlineNodes } from './text-inline.js';
import { splitLines, type TextLine } from './text-line.js';
import { readList } from './text-list.js';
import { findMarkers } from './text-marker.js';
import { markMenu } from './text-menu.js';
import { withoutPageMargins } from './text-pages.js';
import { lineElement, readChunk } from './text-paragraph.js';
import { isTableLine, readPipeTable } from './text-pipe-table.js';
import type { Reading } from './text-reading.js';
import { cutAtRecords, readRecord, recordEnd } from './text-record.js';
import { readRegion } from './text-region.js';
import { findWrapping, wrappingByRules, wrappingOfBrowser } from './text-wrap.js';
import { elementNode, type PageTree, type TreeNode, treeOf } from './tree.js';
import { withoutTemplates } from './without-templates.js';

/** No author nests deeper; bounds the stack on hostile input. */
const MAX_DEPTH = 12;

/** Fewer blank lines than this stand in a text that does without. */
const DENSE_SHARE = 0.1;

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
      const { list, next } = readList(lines, index, reading, readLines);
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
  return joinEntryParts(nodes);
}

function readLines(lines: readonly TextLine[], reading: Reading): TreeNode[] {
  if (reading.depth > MAX_DEPTH) return readFlow(lines, { ...reading, markers: new Map() });
  const nodes: TreeNode[] = [];
  for (const stretch of cutAtRecords(lines)) {
    let at = 0;
    for (const region of stretch.isRecord ? [] : findColumns(reading.source, stretch.lines)) {
      nodes.push(...readFlow(stretch.lines.slice(at, region.first), reading), ...readRegion(region, reading, readLines));
      at = region.end;
    }
    nodes.push(...readFlow(stretch.lines.slice(at), reading));
  }
  return nodes;
}

/**
 * Reads plain text and text dumps of pages as w3m, Lynx, a browser's copy or a boilerplate stripper make them:
 * headings, lists with bullets and numbers, wrapped paragraphs, columns set with blanks, links. Never throws.
 */
export function parsePlainText(text: string): PageTree {
  const source = withoutTemplates(text);
  const all = withoutPageMargins(source, splitLines(source));
  const notes = findLinkNotes(all);
  const lines = withoutControls(all.slice(0, notes.firstLine));
  const blank = lines.filter((line) => line.text === '').length;
  const dense = blank < lines.length * DENSE_SHARE;
  const found = findWrapping(cutAtRecords(lines).flatMap((stretch) => (stretch.isRecord ? [] : stretch.lines)));
  const columnWrapping = notes.targets.size > 0 ? wrappingOfBrowser(lines, found) : found;
  const reading = {
    source,
    wrapping: wrappingByRules(lines, columnWrapping),
    columnWrapping,
    notes,
    markers: findMarkers(lines),
    dense,
    depth: 0,
    inList: false,
  };
  return treeOf(markMenu(readLines(lines, reading)), source.length);
}
