import { type MappedText, MappedTextBuilder, originOf } from './mapped-text.js';
import { splitLines, type TextLine } from './text-line.js';

/** An item with a number or a marker set wide, and a line below it that is indented less than its words may be; a cheap test. */
const SHORT_INDENT = /^(?:\d{1,3}[.)]|[-*+] )[ \t]+\S.*\n(?:[ \t]*\n)* {2,3}\S/mu;
/** The marker of an item at the margin, up to its words: `1. `, `12) `, `*   `; wider ones begin code. */
const MARKER = /^(?:\d{1,3}[.)]|[-*+])[ \t]{1,4}(?=\S)/;
const NUMBER = /^\d{1,3}[.)]\s/;
/** One blank is no indent. */
const LEAST_INDENT = 2;

/**
 * A document in which what stands indented below an item belongs to it. CommonMark ends `10. A sum` before a line that
 * is indented by three blanks, as its words begin at the fourth column; authors indent by two or three whatever the marker.
 */
export function withItemIndents(body: MappedText): MappedText {
  if (!SHORT_INDENT.test(body.text)) return body;
  const lines = splitLines(body.text);
  const out = new MappedTextBuilder(originOf(body, 0));
  let at = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as TextLine;
    const width = line.indent === 0 ? (MARKER.exec(line.text)?.[0].length ?? 0) : 0;
    const end = itemEnd(lines, index + 1);
    const within = width === 0 ? [] : lines.slice(index + 1, end).filter(({ text }) => text !== '');
    const missing = missingIndent(within, width);
    for (const { start } of missing > 0 ? within : []) {
      out.copy(body, at, start);
      out.generate(' '.repeat(missing));
      at = start;
    }
    index = width === 0 ? index + 1 : end;
  }
  out.copy(body, at, body.text.length);
  return out.build();
}

/** The next line at the margin. */
function itemEnd(lines: readonly TextLine[], from: number): number {
  let end = from;
  while (end < lines.length && (lines[end]?.text === '' || (lines[end] as TextLine).indent > 0)) end++;
  return end;
}

/** How many blanks the lines below an item lack; a number among them is the next of the list, whatever its indent. */
function missingIndent(within: readonly TextLine[], width: number): number {
  let least: TextLine | undefined;
  for (const line of within) if (least === undefined || line.indent < least.indent) least = line;
  if (least === undefined || least.indent < LEAST_INDENT || NUMBER.test(least.text)) return 0;
  return width - least.indent;
}
