import type { TextLine } from './text-line.js';
import { type Element, elementNode, textNode } from './tree.js';

/** "@article{lovelace1843," */
const BIBTEX_START = /^@[A-Za-z]+\s*\{/;
/** No record is longer. */
const LONGEST_RECORD = 120;

/** The line after the BibTeX record that begins at the line; the line itself where its braces are never closed. */
export function recordEnd(lines: readonly TextLine[], from: number): number {
  if (!BIBTEX_START.test((lines[from] as TextLine).text)) return from;
  let depth = 0;
  for (let index = from; index < lines.length && index < from + LONGEST_RECORD; index++) {
    for (const mark of (lines[index] as TextLine).text.matchAll(/[{}]/g)) depth += mark[0] === '{' ? 1 : -1;
    if (depth <= 0) return index + 1;
  }
  return from;
}

/** A BibTeX record, or the lines between two. */
interface Stretch {
  readonly isRecord: boolean;
  readonly lines: readonly TextLine[];
}

/** The lines cut at BibTeX records, which are wrapped elsewhere than the text around them, and whose gaps make no columns. */
export function cutAtRecords(lines: readonly TextLine[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (let index = 0; index < lines.length; ) {
    const end = recordEnd(lines, index);
    if (end > index) {
      stretches.push({ isRecord: false, lines: lines.slice(at, index) }, { isRecord: true, lines: lines.slice(index, end) });
      at = end;
    }
    index = Math.max(end, index + 1);
  }
  stretches.push({ isRecord: false, lines: lines.slice(at) });
  return stretches;
}

/** The record on these lines, as a browser shows it preformatted. */
export function readRecord(lines: readonly TextLine[], source: string): Element {
  const { start } = lines[0] as TextLine;
  const { end } = lines.at(-1) as TextLine;
  return elementNode('pre', {}, [textNode(source.slice(start, end), start, end)], start, end);
}
