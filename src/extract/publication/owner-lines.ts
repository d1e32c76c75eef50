import type { Block } from '../../model/page.js';
import type { ReadingAids } from './reading-aids.js';

const LINE_BREAKS = /[\n\t]/;

/** Whether the owner's name stands in at least so many lines of the blocks: far cheaper to tell than what the lines are. */
export function ownerStandsIn(blocks: readonly Block[], aids: ReadingAids, least: number): boolean {
  let found = 0;
  for (const { text } of blocks) {
    for (const line of text.split(LINE_BREAKS)) if (aids.isOwner(line) && ++found >= least) return true;
  }
  return false;
}
