import { PAGE_CONTROLS } from '../lexicon/page-controls.js';
import { blankLine, type TextLine } from './text-line.js';

/** Controls stand in the first lines with words. */
const LAST_LINE = 12;
/** What a script hides where it has nothing to say: the lists of Quarto hold it, whatever they list. */
const PLACEHOLDER = 'no matching items';
/** A line with more words is text. */
const LONGEST_LINE = 120;

function withoutControl(line: TextLine): TextLine {
  const lower = line.text.toLowerCase();
  for (const control of PAGE_CONTROLS) {
    if (lower === control) return blankLine(line);
    if (lower.startsWith(`${control} `)) return withoutControl(shortened(line, control.length + 1, line.text.length));
    if (lower.endsWith(` ${control}`)) return withoutControl(shortened(line, 0, line.text.length - control.length - 1));
  }
  return line;
}

function shortened(line: TextLine, from: number, to: number): TextLine {
  const cut = line.text.slice(from, to);
  const text = cut.trim();
  const start = from + cut.length - cut.trimStart().length;
  const indent = line.indent + start;
  return { text, start: line.start + start, end: line.start + start + text.length, indent, edge: indent + text.length };
}

/** The lines without the controls of the frame around the page: "Ada Quill Toggle navigation" is a name. */
export function withoutControls(lines: readonly TextLine[]): readonly TextLine[] {
  let words = 0;
  return lines.map((line) => {
    if (line.text.length === PLACEHOLDER.length && line.text.toLowerCase() === PLACEHOLDER) return blankLine(line);
    if (words >= LAST_LINE || line.text === '') return line;
    words++;
    return line.text.length > LONGEST_LINE ? line : withoutControl(line);
  });
}
