import type { Span } from './span.js';

/**
 * A stretch of a text with one look: the runs of a text tile it from start to end, in order, without gaps.
 *
 * All have every field, in this order: what has several shapes in memory is slow to read.
 */
export interface Run extends Span {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly superscript: boolean;
  /** The target as written (entities decoded), where the run is a link. */
  readonly href?: string | undefined;
  /** The `title`, `aria-label` or `alt` of the link, or of the icon or image in it. */
  readonly label?: string | undefined;
  /** The class attributes of the inline elements around the run, and of the block if it has its own; space-separated. */
  readonly classes?: string | undefined;
}

/** A run from `start` to `end` that looks like the given one. */
export const runOf = (look: Omit<Run, 'start' | 'end'>, start: number, end: number): Run => ({
  start,
  end,
  bold: look.bold,
  italic: look.italic,
  underlined: look.underlined,
  superscript: look.superscript,
  href: look.href,
  label: look.label,
  classes: look.classes,
});

/** The look of a stretch without any mark-up. */
export const PLAIN_LOOK: Omit<Run, 'start' | 'end'> = { bold: false, italic: false, underlined: false, superscript: false };

/**
 * Text as a reader sees it, with the way back to the source.
 *
 * White space is folded to single spaces, a line break that the reader sees is `\n`.
 * An icon link has a run of length 0 at its place.
 */
export interface Text {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Triples (offset in `text`, offset in the source, length in the source), ascending; see {@link toSource}. */
  readonly origin: readonly number[];
}

/** Index of the origin triple that holds the text offset; the last one at or before it. */
function tripleAt(origin: readonly number[], offset: number): number {
  let low = 0;
  let high = origin.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origin[middle * 3] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The range of the page's source that shows `text.text.slice(start, end)`.
 *
 * Inside a stretch copied verbatim the offsets are exact; a character written as an entity maps to the whole entity.
 */
export function toSource(text: Text, start: number, end: number): Span {
  const { origin } = text;
  if (origin.length === 0) return { start: 0, end: 0 };
  const first = tripleAt(origin, start);
  const last = tripleAt(origin, Math.max(start, end - 1));
  return { start: sourceOffset(text, first, start, false), end: sourceOffset(text, last, Math.max(start, end), true) };
}

function sourceOffset(text: Text, triple: number, offset: number, isEnd: boolean): number {
  const { origin } = text;
  const textStart = origin[triple * 3] as number;
  const sourceStart = origin[triple * 3 + 1] as number;
  const sourceLength = origin[triple * 3 + 2] as number;
  const textEnd = origin[triple * 3 + 3] ?? text.text.length;
  if (textEnd - textStart === sourceLength) return sourceStart + Math.min(offset - textStart, sourceLength);
  return isEnd && offset > textStart ? sourceStart + sourceLength : sourceStart;
}

/** A part of a text, as a text of its own. */
export function sliceText(whole: Text, start: number, end: number): Text {
  const runs = whole.runs
    .filter((run) => (run.start < end && run.end > start) || (run.start === run.end && run.start >= start && run.start <= end))
    .map((run) => runOf(run, Math.max(run.start, start) - start, Math.min(run.end, end) - start));
  return { text: whole.text.slice(start, end), runs, origin: sliceOrigin(whole, start, end) };
}

function sliceOrigin(whole: Text, start: number, end: number): number[] {
  const { origin } = whole;
  const sliced: number[] = [];
  if (origin.length === 0) return sliced;
  for (let i = tripleAt(origin, start) * 3; i < origin.length && ((origin[i] as number) < end || sliced.length === 0); i += 3) {
    const textStart = origin[i] as number;
    const sourceStart = origin[i + 1] as number;
    const sourceLength = origin[i + 2] as number;
    const textEnd = origin[i + 3] ?? whole.text.length;
    const verbatim = textEnd - textStart === sourceLength;
    const from = Math.max(textStart, start);
    const to = Math.min(textEnd, end);
    sliced.push(from - start, verbatim ? sourceStart + from - textStart : sourceStart, verbatim ? Math.max(0, to - from) : sourceLength);
  }
  return sliced;
}

/** Several texts as one, `glue` (a line break) between them. The glue belongs to no source position of its own. */
export function joinTexts(parts: readonly Text[], glue = '\n'): Text {
  const runs: Run[] = [];
  const origin: number[] = [];
  let text = '';
  let sourceEnd = 0;
  parts.forEach((part, index) => {
    if (index > 0) {
      runs.push(runOf(PLAIN_LOOK, text.length, text.length + glue.length));
      origin.push(text.length, sourceEnd, 0);
      text += glue;
    }
    for (const run of part.runs) runs.push(runOf(run, run.start + text.length, run.end + text.length));
    for (let i = 0; i < part.origin.length; i += 3) {
      origin.push((part.origin[i] as number) + text.length, part.origin[i + 1] as number, part.origin[i + 2] as number);
    }
    text += part.text;
    if (part.origin.length > 0) sourceEnd = toSource(part, part.text.length, part.text.length).end;
  });
  return { text, runs, origin };
}

/** A link of a text: its target, what the reader sees of it, and where. */
export interface Link extends Span {
  readonly href: string;
  readonly text: string;
  readonly label: string;
}

/** The links of a text in order; neighbouring runs of one target are one link. */
export function linksOf(text: Text): readonly Link[] {
  const links: Link[] = [];
  for (const run of text.runs) {
    if (run.href === undefined) continue;
    const last = links.at(-1);
    if (last && last.href === run.href && last.end === run.start) {
      links[links.length - 1] = {
        ...last,
        end: run.end,
        text: text.text.slice(last.start, run.end),
        label: last.label || (run.label ?? ''),
      };
    } else {
      links.push({ href: run.href, start: run.start, end: run.end, text: text.text.slice(run.start, run.end), label: run.label ?? '' });
    }
  }
  return links;
}
