import type { Block, Box } from '../model/page.js';
import { headingMeaning } from '../text/section-kind.js';
import type { WrittenBlock } from './block-writer.js';
import { isLinkRow, isShortAndAlone } from './heading-line.js';

/** Ends of sentences and of links that lead on: no heading ends so. */
const NO_HEADING_END = /[.,;!…→»>]$/u;
/** What no heading holds: parts of addresses. */
const ADDRESS_PART = /[@\n]|\[(?:at|dot)\]/i;
/** Letters of any script. */
const LETTERS = /\p{L}{2,}/u;
const YEAR = /^(?:19|20)\d\d$/;
/** A heading has a link to itself at most. */
const MOST_LINKS = 1;
/** As many bold lines of one look, with a block or two after each, are the first lines of entries. */
const FEWEST_ENTRIES = 4;
const LONGEST_LABEL = 25;

/**
 * Paragraphs and one-celled rows in bold that stand alone are the headings of pages written by hand.
 * The bold titles or dates of entries, which alternate with their other lines, are not.
 */
export function promoteHeadings(written: readonly WrittenBlock[], boxes: readonly Box[]): Block[] {
  const blocks = written.map(({ block }) => block);
  const candidates = new Set(
    written.filter(({ block, emphasised }) => emphasised && looksLikeHeading(block)).map(({ block }) => block.index),
  );
  for (const group of groupsByLook(blocks, boxes, candidates)) {
    if (areEntries(group, blocks, candidates)) for (const index of group) candidates.delete(index);
  }
  return blocks.map((block) => (candidates.has(block.index) && blocks[block.index + 1] ? asHeading(block) : block));
}

const looksLikeHeading = (block: Block): boolean =>
  (block.kind === 'paragraph' || (block.kind === 'row' && filledCells(block) === 1)) &&
  isShortAndAlone(block) &&
  (LETTERS.test(block.text) || YEAR.test(block.text)) &&
  !ADDRESS_PART.test(block.text) &&
  !NO_HEADING_END.test(block.text) &&
  (!isLinkRow(block, MOST_LINKS) || headingMeaning(block.text)?.form === 'section');

const filledCells = (block: Block): number => block.cells?.filter(({ start, end }) => end > start).length ?? 0;

/** Candidates with the same classes, in boxes with the same classes. */
function groupsByLook(blocks: readonly Block[], boxes: readonly Box[], candidates: ReadonlySet<number>): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of candidates) {
    const { box, runs, kind } = blocks[index] as Block;
    const around = boxes[box];
    const run = runs.find(({ start, end }) => end > start);
    const look = [kind, around?.tag, around?.classes, run?.classes, run?.bold, run?.underlined, run?.italic].join('|');
    const group = groups.get(look);
    if (group) group.push(index);
    else groups.set(look, [index]);
  }
  return groups.values();
}

/** Whether the bold lines of one look are titles or dates, each of one entry. */
function areEntries(group: readonly number[], blocks: readonly Block[], candidates: ReadonlySet<number>): boolean {
  if (group.length < FEWEST_ENTRIES) return false;
  const crowded = group.filter((index) => isHeadingAt(index + 2, blocks, candidates) || isHeadingAt(index + 3, blocks, candidates)).length;
  if (crowded * 10 < group.length * 7) return false;
  const texts = group.map((index) => (blocks[index] as Block).text);
  const long = texts.reduce((sum, text) => sum + text.length, 0) > texts.length * LONGEST_LABEL;
  return long || texts.filter((text) => /\d/.test(text) && !YEAR.test(text)).length * 2 > texts.length;
}

const isHeadingAt = (index: number, blocks: readonly Block[], candidates: ReadonlySet<number>): boolean =>
  candidates.has(index) || blocks[index]?.kind === 'heading';

function asHeading(block: Block): Block {
  const { cells: _cells, ...rest } = block;
  return { ...rest, kind: 'heading', level: 6 };
}
