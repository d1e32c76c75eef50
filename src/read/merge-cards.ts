import type { Block, Box } from '../model/page.js';
import { joinTexts, type Text, type Run as TextRun } from '../model/text.js';
import { headingMeaning } from '../text/section-kind.js';
import type { Indexed } from './split-heading-lines.js';

/** As many boxes of one look side by side are entries; more where they have no class to tell them by. */
const FEWEST_CARDS = 3;
const FEWEST_UNNAMED_CARDS = 4;
/** Two side by side are enough where others of their look are cards, and one alone after those. */
const FEWEST_IN_RUN = 2;
/** An entry has few lines, the first of them short, and not much text. */
const MOST_LINES = 9;
const LONGEST_FIRST_LINE = 250;
const LONGEST_CARD = 1500;
const MOST_BLOCKS = 40;
const LONGEST_SECTION_NAME = 60;
/** Headings above this level head sections, not entries. */
const ENTRY_HEADING_LEVEL = 3;
/** Classes that set apart boxes of one kind by their place. */
const PLACE_CLASSES: ReadonlySet<string> = new Set(['active', 'alt', 'even', 'first', 'last', 'left', 'odd', 'right']);

/**
 * Makes one item of each card: many pages set an entry as a box with a box inside for each of its lines (date, title,
 * place). Boxes that stand side by side and look alike are such cards, unless they are the sections of the page.
 */
export function mergeCards(page: Indexed): Indexed {
  const cards = cardsOf(page);
  if (cards.length === 0) return page;
  const moved = new Array<number>(page.blocks.length);
  const blocks: Block[] = [];
  let next = 0;
  for (const card of cards) {
    for (; next < card.first; next++) moved[next] = blocks.push(page.blocks[next] as Block) - 1;
    const lines = linesOf(page.blocks, card);
    const index = blocks.length;
    blocks.push({ ...asItem(lines), box: card.index });
    for (const { index: line } of lines) moved[line] = index;
    for (next += lines.length; next < card.end; next++) moved[next] = blocks.push(insideCard(page.blocks[next] as Block, card, index)) - 1;
  }
  for (; next < page.blocks.length; next++) moved[next] = blocks.push(page.blocks[next] as Block) - 1;
  return reindexed(page, blocks, moved);
}

function reindexed(page: Indexed, blocks: readonly Block[], moved: readonly number[]): Indexed {
  const at = (index: number): number => (index < 0 ? -1 : (moved[index] as number));
  return {
    blocks: blocks.map((block, index) => ({ ...block, index, parent: block.parent < -1 ? -2 - block.parent : at(block.parent) })),
    boxes: page.boxes.map((box) => ({ ...box, first: at(box.first), end: at(box.end - 1) + 1 })),
    embedded: page.embedded.map((data) => ({ ...data, block: at(data.block) })),
  };
}

/** A block of a card after its lines (a list): it belongs to the item. Its parent is an index in the new blocks, written as -2 - index. */
function insideCard(block: Block, card: Box, item: number): Block {
  if (block.parent >= card.first && block.kind !== 'item') return block;
  const level = block.kind === 'item' ? block.level + 1 : block.level;
  return { ...block, level, parent: block.parent >= card.first ? block.parent : -2 - item };
}

/** All boxes that are cards, those inside others included. */
function acceptedCards(page: Indexed): ReadonlySet<Box> {
  const runs = siblingRuns(page).filter(({ boxes }) => mayBeCard(boxes[0] as Box, page.blocks));
  const several = new Set(runs.filter(({ boxes }) => boxes.length >= FEWEST_IN_RUN && areCards(boxes, page)));
  const counts = new Map<string, number>();
  for (const { look, boxes } of several) counts.set(look, (counts.get(look) ?? 0) + boxes.length);
  const accepted = new Set<Box>();
  const seen = new Set<string>();
  for (const run of runs) {
    if ((counts.get(run.look) ?? 0) < fewestOf(run)) continue;
    const isOne = run.boxes.length < FEWEST_IN_RUN && seen.has(run.look) && areCards(run.boxes, page);
    if (!isOne && !several.has(run)) continue;
    seen.add(run.look);
    for (const box of run.boxes) accepted.add(box);
  }
  return accepted;
}

/** The boxes that are cards, in reading order, none inside another. */
function cardsOf(page: Indexed): readonly Box[] {
  const accepted = acceptedCards(page);
  if (accepted.size === 0) return [];
  const cards: Box[] = [];
  let end = 0;
  for (const box of page.boxes) {
    if (!accepted.has(box) || box.first < end || linesOf(page.blocks, box).length === 0) continue;
    cards.push(box);
    end = box.end;
  }
  return cards;
}

/** Boxes that stand side by side and look alike. */
interface Run {
  readonly look: string;
  readonly boxes: Box[];
}

const fewestOf = ({ boxes }: Run): number => (boxes[0]?.classes ? FEWEST_CARDS : FEWEST_UNNAMED_CARDS);

/** Boxes with the same parent, tag and classes, without a heading between them. */
function siblingRuns({ blocks, boxes }: Indexed): readonly Run[] {
  const headings = headingCounts(blocks);
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const box of boxes) {
    const look = lookOf(box);
    const key = `${box.parent} ${look}`;
    const run = open.get(key);
    const last = run?.boxes.at(-1);
    if (run && last && headings[last.end] === headings[box.first]) run.boxes.push(box);
    else {
      const next = { look, boxes: [box] };
      open.set(key, next);
      runs.push(next);
    }
  }
  return runs;
}

/** How many headings stand before each block, and before the end. */
function headingCounts(blocks: readonly Block[]): readonly number[] {
  const counts = [0];
  for (const { kind } of blocks) counts.push((counts.at(-1) as number) + (kind === 'heading' ? 1 : 0));
  return counts;
}

/** Tag and classes of a box, but for the classes of its place. */
function lookOf({ tag, classes }: Box): string {
  if (classes === '') return tag;
  const names = classes.split(' ');
  return names.some((name) => PLACE_CLASSES.has(name))
    ? [tag, ...names.filter((name) => !PLACE_CLASSES.has(name))].join(' ')
    : `${tag} ${classes}`;
}

/** Whether the boxes of a run hold an entry each, rather than a section, or a row of several entries. */
function areCards(run: readonly Box[], { blocks, boxes }: Indexed): boolean {
  if (isTab(run[0] as Box) || !run.every((box) => mayBeCard(box, blocks))) return false;
  const several = run.filter((box) => linesOf(blocks, box).length > 1).length;
  if (several * 2 <= run.length) return false;
  if (run.filter((box) => holdsCards(box, blocks, boxes)).length * 2 >= run.length) return false;
  return run.filter((box) => namesSection(blocks[box.first] as Block)).length * 5 <= run.length;
}

const namesSection = ({ text }: Block): boolean => text.length <= LONGEST_SECTION_NAME && headingMeaning(text)?.form === 'section';

/** The panes behind tabs are sections. */
const isTab = ({ classes }: Box): boolean => classes.split(' ').includes('tab-pane');

function mayBeCard({ first, end }: Box, blocks: readonly Block[]): boolean {
  if (end - first > MOST_BLOCKS) return false;
  let text = 0;
  for (let i = first; i < end; i++) {
    const block = blocks[i] as Block;
    text += block.text.length;
    if (text > LONGEST_CARD || block.kind === 'row' || block.kind === 'term' || (block.parent >= 0 && block.parent < first)) return false;
    if (block.region === 'navigation' || block.region === 'footer') return false;
    if (block.kind === 'heading' && block.level < ENTRY_HEADING_LEVEL) return false;
  }
  return (blocks[first]?.text.length ?? 0) <= LONGEST_FIRST_LINE;
}

/** Whether the box is only a row of the grid that the cards are set in. */
function holdsCards(box: Box, blocks: readonly Block[], boxes: readonly Box[]): boolean {
  const looks = new Set<string>();
  for (let i = box.index + 1; i < boxes.length; i++) {
    const inner = boxes[i] as Box;
    if (inner.first >= box.end) break;
    if (inner.parent !== box.index || linesOf(blocks, inner).length < 2) continue;
    const look = lookOf(inner);
    if (looks.has(look)) return true;
    looks.add(look);
  }
  return false;
}

/** The paragraphs and headings that a card begins with. */
function linesOf(blocks: readonly Block[], { first, end }: Box): readonly Block[] {
  const lines: Block[] = [];
  for (let i = first; i < end && lines.length <= MOST_LINES; i++) {
    const block = blocks[i] as Block;
    if ((block.kind !== 'paragraph' && block.kind !== 'heading') || block.parent >= 0) break;
    lines.push(block);
  }
  return lines;
}

function asItem(lines: readonly Block[]): Block {
  const first = lines[0] as Block;
  const parts = lines.map((line) => (line.kind === 'heading' ? inBold(line) : line));
  const { text, runs, origin } = parts.slice(1).reduce<Text>(joinLine, parts[0] as Text);
  return { ...first, kind: 'item', level: 1, text, runs, origin };
}

const inBold = (text: Text): Text => ({ ...text, runs: text.runs.map((run) => ({ ...run, bold: true })) });

/** The next line; icons without text go at the end of the line before. */
function joinLine(text: Text, line: Text): Text {
  const joined = joinTexts([text, line], text.text === '' || line.text === '' ? '' : '\n');
  return { ...joined, runs: joined.runs.filter(isSeen) };
}

const isSeen = (run: TextRun): boolean => run.end > run.start || run.href !== undefined || run.label !== undefined;
