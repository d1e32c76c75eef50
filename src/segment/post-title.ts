import type { Block, Page } from '../model/page.js';

/** "Graduate Teaching Assistant", "Postdoc": one person's post; "Teaching Assistantships" and "Instructors" are none. */
const POST = /(?:^|\s)(?:assistant|fellow|instructor|lecturer|postdoc|reviewer|student)$/iu;
const YEAR = /\b(?:19|20)\d\d\b/;
/** The place and the dates of a post, on lines of their own. */
const LINES_OF_ENTRY = 2;
const LONGEST_LINE = 80;

/** Whether the block names a post and its place and dates follow on lines like it: the first line of an entry, which heads nothing. */
export function isPostTitle(page: Page, block: Block): boolean {
  if (!POST.test(block.text)) return false;
  const lines = page.blocks.slice(block.index + 1, block.index + 1 + LINES_OF_ENTRY);
  return (
    lines.length === LINES_OF_ENTRY &&
    lines.every(({ kind, text }) => kind === block.kind && text.length <= LONGEST_LINE) &&
    lines.some(({ text }) => YEAR.test(text))
  );
}
