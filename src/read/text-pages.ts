import { goesOn } from '../text/goes-on.js';
import { blankLine, type TextLine } from './text-line.js';

const FORM_FEED = '\f';
/** Lines at the head or foot of a page that may be no text of it. */
const MARGIN_LINES = 2;
/** "3", "- 3 -", "Page 3 of 7", "3/7" */
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:page\s)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?(?:\s?[-–—])?$/i;
/** "Curriculum vitae     Page 3", "Ada Quill | 3 of 7"; the number is that of the page. */
const LAST_NUMBER = /(?:\s{2}|\bpage\s|[|–—•·]\s)\s*(\d{1,3})(?:\s?(?:of|\/)\s?\d{1,3})?$/i;
const DIGITS = /\d+/g;
/** The sentence above goes on. */
const STARTS_LOWER = /^\p{Ll}/u;

/** The lines of one printed page, by their index in the text. */
interface PrintedPage {
  readonly head: readonly number[];
  readonly foot: readonly number[];
}

/**
 * The lines of a text that was printed on pages, without the numbers and running heads of those; a sentence goes on across them.
 * A form feed stands between two pages.
 */
export function withoutPageMargins(source: string, lines: readonly TextLine[]): readonly TextLine[] {
  if (!source.includes(FORM_FEED)) return lines;
  const starts = pageStarts(source, lines);
  const pages = starts.map((start, i) => marginsOf(lines, start, starts[i + 1] ?? lines.length));
  const repeated = repeatedLines(lines, pages);
  const left = new Set<number>();
  pages.forEach(({ head, foot }, i) => {
    for (const side of [head, foot]) {
      for (const index of side) {
        const { text } = lines[index] as TextLine;
        if (!isMargin(text, i + 1) && !repeated.has(shapeOf(text))) break;
        left.add(index);
      }
    }
  });
  return joinPages(lines, new Set(starts.slice(1)), left);
}

/** The index of the first line of each page. */
function pageStarts(source: string, lines: readonly TextLine[]): readonly number[] {
  const starts = [0];
  let line = 0;
  for (let at = source.indexOf(FORM_FEED); at >= 0; at = source.indexOf(FORM_FEED, at + 1)) {
    while (line < lines.length && (lines[line] as TextLine).start < at) line++;
    if (line < lines.length && line > (starts.at(-1) as number)) starts.push(line);
  }
  return starts;
}

/** The outermost lines of a page that hold text, from the edge inwards. */
function marginsOf(lines: readonly TextLine[], start: number, end: number): PrintedPage {
  const head: number[] = [];
  const foot: number[] = [];
  for (let i = start; i < end && head.length < MARGIN_LINES; i++) if (lines[i]?.text !== '') head.push(i);
  for (let i = end - 1; i >= start && foot.length < MARGIN_LINES; i--) if (lines[i]?.text !== '') foot.push(i);
  return { head, foot };
}

/** A line but for its numbers: those of pages differ. */
const shapeOf = (text: string): string => text.replace(DIGITS, '#');

const isMargin = (text: string, page: number): boolean => PAGE_NUMBER.test(text) || Number(LAST_NUMBER.exec(text)?.[1]) === page;

/** What stands at the same edge of most pages, at that of two at least. */
function repeatedLines(lines: readonly TextLine[], pages: readonly PrintedPage[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const side of ['head', 'foot'] as const) {
    const counts = new Map<string, number>();
    for (const page of pages) {
      for (const shape of new Set(page[side].map((index) => shapeOf(lines[index]?.text ?? ''))))
        counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    for (const [shape, count] of counts) if (count > 1 && count * 2 > pages.length - 1) repeated.add(shape);
  }
  return repeated;
}

/** The lines without those left out and the blank ones around a page's edge; one stays where a sentence ended there. */
function joinPages(lines: readonly TextLine[], starts: ReadonlySet<number>, left: ReadonlySet<number>): readonly TextLine[] {
  const kept: TextLine[] = [];
  let isEdge = false;
  lines.forEach((line, index) => {
    if (starts.has(index) || left.has(index)) isEdge = true;
    if (left.has(index)) return;
    if (line.text !== '' && isEdge) {
      while (kept.at(-1)?.text === '') kept.pop();
      const before = kept.at(-1)?.text ?? '';
      if (!goesOn(before) && !STARTS_LOWER.test(line.text)) kept.push(blankLine(line));
      isEdge = false;
    }
    kept.push(line);
  });
  return kept;
}
