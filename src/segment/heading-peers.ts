import type { Block, Page } from '../model/page.js';

/** Whether a block is wholly bold, single signs aside. */
export const isBold = (block: Block): boolean =>
  block.runs.some((run) => run.bold) && block.runs.every((run) => run.bold || block.text.slice(run.start, run.end).trim().length <= 1);

/** Whether the next block stands inside the block, as an inner item in an outer one. */
export const hasChildren = (page: Page, block: Block): boolean => page.blocks[block.index + 1]?.parent === block.index;

/** So many headings of one look make it the look of headings. */
const MIN_NAMED = 2;
const MAX_LENGTH = 50;
const MAX_WORDS = 6;
/** Parts of entries: a number, a comma, a full stop: "KDD 2022", "A. Person, B. Other", "Best paper award." */
const NO_HEADING = /[\d,;.!?|()]/u;
const CAPITAL = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u;

const looksShort = ({ text }: Block): boolean =>
  text.length <= MAX_LENGTH && text.split(/\s+/).length <= MAX_WORDS && !NO_HEADING.test(text) && CAPITAL.test(text);

/**
 * A test for the lines that look like the page's pseudo-headings which name sections (blocks `named`): outer items of the same list with
 * items inside, bold where those are; bold lines of their own. Undefined where too few headings make a look.
 */
export function peerOf(page: Page, named: ReadonlySet<number>): ((block: Block) => boolean) | undefined {
  const lists = new Map<number, { count: number; bold: boolean }>();
  let boldLines = 0;
  for (const index of named) {
    const block = page.blocks[index] as Block;
    if (block.kind === 'paragraph' && isBold(block)) boldLines++;
    if (block.kind !== 'item' || block.level !== 1) continue;
    const list = lists.get(block.box) ?? { count: 0, bold: true };
    lists.set(block.box, { count: list.count + 1, bold: list.bold && isBold(block) });
  }
  const areLines = boldLines >= MIN_NAMED;
  if (!areLines && ![...lists.values()].some(({ count }) => count >= MIN_NAMED)) return undefined;
  return (block) => {
    if (block.region === 'navigation' || block.text.trim() === '' || block.text.includes('\n')) return false;
    if (block.kind === 'item') {
      const list = lists.get(block.box);
      return (
        block.level === 1 && list !== undefined && list.count >= MIN_NAMED && hasChildren(page, block) && (!list.bold || isBold(block))
      );
    }
    if (!areLines || block.kind !== 'paragraph' || block.parent >= 0 || !isBold(block) || !looksShort(block)) return false;
    const next = page.blocks[block.index + 1];
    return next !== undefined && next.kind !== 'heading' && !isBold(next);
  };
}
