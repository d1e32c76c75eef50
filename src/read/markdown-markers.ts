import { type MappedText, MappedTextBuilder, originOf } from './mapped-text.js';
import { INLINE_TAG } from './markdown-blocks.js';
import { splitLines, type TextLine } from './text-line.js';
import { findMarkers, type Marker } from './text-marker.js';

/** A line that may begin with a marker that Markdown does not know; a cheap test of a whole document. */
const FOREIGN_LINE = /^[ \t]*(?:[^\p{L}\p{N}\s\x21-\x7e]|[([]\d|[-+*]\u00a0)/mu;
/** The markers that Markdown has for lists. */
const KNOWN = /^(?:[-+*]|\d+[.)])(?:[ \t]|$)/;
/** Marks that set words apart, attribute a quote or stand for "no number": one alone makes no list. */
const DOUBTFUL = new Set(['–', '—', '·', 'o', '※', '★', '☆', '□', '☐']);
/** A line that begins or ends a block of code. */
const FENCE = /^(?:```|~~~)/;
/** A definition of a link: `[1]: https://x.org`. A link: `[1](a.pdf)`. */
const LINK_PART = /^\[\d+\][:([]/;

interface MarkedLine {
  readonly line: TextLine;
  readonly marker: Marker;
}

/**
 * A document with the list markers of typewriters and word processors as Markdown has them: `• a` is `- a`, `[2] b` is `2. b`.
 * Markdown folds such lines to one; their author saw a list.
 */
export function withKnownMarkers(body: MappedText): MappedText {
  if (!FOREIGN_LINE.test(body.text)) return body;
  const marked = foreignMarkers(splitLines(body.text));
  if (marked.length === 0) return body;
  const out = new MappedTextBuilder(originOf(body, 0));
  let at = 0;
  for (const { line, marker } of marked) {
    const end = line.start + marker.length;
    out.copy(body, at, line.start);
    out.put(knownAs(marker), originOf(body, line.start), originOf(body, end));
    at = end;
  }
  out.copy(body, at, body.text.length);
  return out.build();
}

/** Markdown's marker of the same sort: one that ends otherwise begins another list. */
function knownAs({ number, kind }: Marker): string {
  if (number === undefined) return '- ';
  return kind.startsWith('(') ? `${number}) ` : `${number}. `;
}

function foreignMarkers(lines: readonly TextLine[]): readonly MarkedLine[] {
  const prose = proseOf(lines);
  const markers = findMarkers(prose);
  return listsOf(prose, markers).flatMap((list) =>
    list.filter(
      ({ line, marker }) =>
        marker.length < line.text.length &&
        !KNOWN.test(line.text) &&
        !LINK_PART.test(line.text) &&
        (!DOUBTFUL.has(marker.kind) || list.some((other) => other.line !== line && other.marker.kind === marker.kind)),
    ),
  );
}

/** The lines that are neither code nor HTML: a block of HTML goes on to the next blank line. */
function proseOf(lines: readonly TextLine[]): readonly TextLine[] {
  let isCode = false;
  let isHtml = false;
  let before = '';
  return lines.filter(({ text }) => {
    const fences = FENCE.test(text);
    if (fences) isCode = !isCode;
    if (text === '') isHtml = false;
    else if (before === '' && text.startsWith('<') && !INLINE_TAG.test(text)) isHtml = true;
    before = text;
    return !isCode && !fences && !isHtml;
  });
}

/** The marked lines of each list: one ends before a line without marker that is not indented and stands below a blank one. */
function listsOf(lines: readonly TextLine[], markers: ReadonlyMap<TextLine, Marker>): readonly (readonly MarkedLine[])[] {
  const lists: MarkedLine[][] = [];
  let list: MarkedLine[] = [];
  lines.forEach((line, index) => {
    const marker = markers.get(line);
    if (marker !== undefined) {
      if (list.length === 0) lists.push(list);
      list.push({ line, marker });
    } else if (line.text !== '' && line.indent === 0 && lines[index - 1]?.text === '') list = [];
  });
  return lists;
}
