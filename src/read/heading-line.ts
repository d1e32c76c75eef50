import type { Block } from '../model/page.js';
import { linksOf } from '../model/text.js';

/** Letters of a line that may be a heading without being marked as one: a title of a paper is longer, a heading seldom. */
export const LONGEST_HEADING = 60;

/** Whether a block stands by itself in the text of a page and is as short as a heading. */
export const isShortAndAlone = ({ parent, region, text }: Block): boolean =>
  parent < 0 && region !== 'navigation' && region !== 'footer' && text.length <= LONGEST_HEADING;

/** Whether a block is wholly a link, or holds more of them than given: a button or a row of them. */
export function isLinkRow(block: Block, most: number): boolean {
  const links = linksOf(block);
  return links.length > most || links.some(({ start, end }) => end - start >= block.text.length);
}
