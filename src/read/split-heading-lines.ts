import type { Block, Box, Embedded } from '../model/page.js';
import { type Run, sliceText } from '../model/text.js';
import { headingMeaning } from '../text/section-kind.js';
import { LONGEST_HEADING } from './heading-line.js';

/** No page has more sections; a text that repeats one word is not divided. */
const MOST_HEADINGS = 100;

/** The parts of a page that refer to blocks by their index. */
export interface Indexed {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
  readonly embedded: readonly Embedded[];
}

/** A line of a text, without its line break. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes headings of the lines in a paragraph that are set in bold and name a section:
 * "**Education**⏎2010 B.A., Somewhere⏎**Teaching**⏎...".
 */
export function splitHeadingLines(page: Indexed): Indexed {
  const parts = page.blocks.map(partsOf);
  if (parts.every((some) => some.length === 1)) return page;
  const starts: number[] = [0];
  for (const some of parts) starts.push((starts.at(-1) as number) + some.length);
  const moved = (index: number): number => (index < 0 ? index : (starts[index] as number));
  return {
    blocks: parts.flatMap((some, old) => some.map((block, i) => ({ ...block, index: moved(old) + i, parent: moved(block.parent) }))),
    boxes: page.boxes.map((box) => ({ ...box, first: moved(box.first), end: moved(box.end) })),
    embedded: page.embedded.map((data) => ({ ...data, block: data.block < 0 ? -1 : moved(data.block + 1) - 1 })),
  };
}

/** The block divided before and after each line that is a heading; the block itself if there is none. */
function partsOf(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph' || block.parent >= 0 || block.region === 'navigation' || !block.text.includes('\n')) return [block];
  const lines = linesOf(block.text);
  const headings = lines.filter((line) => isHeadingLine(block, line));
  if (headings.length === 0 || headings.length > MOST_HEADINGS) return [block];
  const parts: Block[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (end > start) parts.push({ ...block, ...sliceText(block, start, end) });
  };
  for (const heading of headings) {
    add(heading.start - 1);
    parts.push({ ...block, ...sliceText(block, heading.start, heading.end), kind: 'heading', level: 6 });
    start = heading.end + 1;
  }
  add(block.text.length);
  return parts;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function isHeadingLine({ text, runs }: Block, { start, end }: Line): boolean {
  if (end - start > LONGEST_HEADING || end === start) return false;
  for (let i = runAt(runs, start); i < runs.length && (runs[i] as Run).start < end; i++) {
    const run = runs[i] as Run;
    const isSetOff = run.bold || run.underlined;
    if (!isSetOff && text.slice(Math.max(run.start, start), Math.min(run.end, end)).trim().length > 1) return false;
    if (!isSetOff && run.start <= start && run.end > start) return false;
  }
  return headingMeaning(text.slice(start, end))?.form === 'section';
}

/** Index of the run that holds the offset; by a binary search, as a block may have thousands of lines. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
