import type { Span } from '../model/span.js';

/** A line of plain text, or the part of one that stands in a column. */
export interface TextLine extends Span {
  /** The words without white space at the ends; empty for a blank line. `start` and `end` are their place in the source. */
  readonly text: string;
  /** The column at which the words begin, from 0; an East Asian character takes two. */
  readonly indent: number;
  /** The column behind the last word. */
  readonly edge: number;
}

const TAB_WIDTH = 8;
const ASCII = /^[\x20-\x7e]*$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const LINE = /[^\n]*\n?/g;
/** White space that begins another column: two blanks or more, or a tab. */
const GAP = /[ \u3000\u00a0]{2,}|[ ]*\t[ \t]*/g;

/** The width of a text on a terminal whose `from`th column it begins at. */
function widthOf(text: string, from: number): number {
  if (ASCII.test(text)) return text.length;
  let column = from;
  for (const character of text) {
    if (character === '\f') continue;
    if (character === '\t') column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (character.length > 1 || WIDE.test(character)) column += 2;
    else column += 1;
  }
  return column - from;
}

/** The part of a source as a line of its own, its first character at the column `from`. */
function lineOf(source: string, start: number, end: number, from: number): TextLine {
  const raw = source.slice(start, end);
  const text = raw.trim();
  const leading = raw.length - raw.trimStart().length;
  const indent = from + widthOf(raw.slice(0, leading), from);
  const first = start + (text === '' ? 0 : leading);
  return { text, start: first, end: first + text.length, indent, edge: indent + widthOf(text, indent) };
}

/** The lines of a source, blank ones included. */
export function splitLines(source: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const match of source.matchAll(LINE)) {
    if (match[0] !== '') lines.push(lineOf(source, match.index, match.index + match[0].length, 0));
  }
  return lines;
}

/** The parts of a line between wide gaps, as a table has them that was printed with blanks. */
export function splitAtGaps(source: string, line: TextLine): readonly TextLine[] {
  const parts: TextLine[] = [];
  let at = 0;
  let column = line.indent;
  for (const match of line.text.matchAll(GAP)) {
    const part = lineOf(source, line.start + at, line.start + match.index, column);
    parts.push(part);
    column = part.edge + widthOf(match[0], part.edge);
    at = match.index + match[0].length;
  }
  parts.push(at === 0 ? line : lineOf(source, line.start + at, line.end, column));
  return parts;
}

/** The parts of a line before and from a column; undefined parts where no words begin there behind a blank. */
export function splitAtColumn(source: string, line: TextLine, column: number): readonly [TextLine?, TextLine?] {
  const { text } = line;
  let at = column - line.indent;
  if (!ASCII.test(text)) {
    let width = line.indent;
    for (at = 0; at < text.length && width < column; ) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      width += widthOf(character, width);
      at += character.length;
    }
  }
  // Words may begin further in: a list in the right column is indented.
  while (at < text.length && text[at] === ' ') at++;
  if (at <= 0 || at >= text.length || !/\s/.test(text[at - 1] ?? '')) return [];
  const left = lineOf(source, line.start, line.start + at, line.indent);
  const from = line.indent + widthOf(text.slice(0, at), line.indent);
  return from < column ? [] : [left, lineOf(source, line.start + at, line.end, from)];
}

/** A blank line in the place of `line`. */
export const blankLine = (line: TextLine): TextLine => ({ text: '', start: line.start, end: line.start, indent: 0, edge: 0 });
