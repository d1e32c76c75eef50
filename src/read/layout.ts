import type { Block, Box, Embedded } from '../model/page.js';
import { markFoot } from './foot.js';
import { withoutEmblems } from './item-emblem.js';
import { mergeCards } from './merge-cards.js';
import { numberedRowsAsItems } from './numbered-rows.js';
import { promoteHeadings } from './promote-headings.js';
import { promoteSectionLines } from './promote-section-lines.js';
import { splitHeadingLines } from './split-heading-lines.js';
import { survey } from './survey.js';
import type { PageTree } from './tree.js';
import { TreeWalk } from './tree-walk.js';

/** What a reader sees of a tree, and the data for machines that was found in it. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
  readonly embedded: readonly Embedded[];
}

/**
 * The visible blocks of a tree, in reading order. Time is linear in the size of the tree.
 *
 * What is hidden until a click (abstracts, BibTeX) is left out; BibTeX, JSON-LD and COinS become `embedded`.
 */
export function layout(tree: PageTree, source: string): Layout {
  const walk = new TreeWalk(source, survey(tree, source));
  walk.walk(tree);
  const boxes = walk.writer.finishBoxes();
  const written = walk.writer.finishBlocks();
  const blocks = numberedRowsAsItems(promoteSectionLines(promoteHeadings(written, boxes), boxes, written));
  const laidOut = mergeCards(splitHeadingLines({ blocks, boxes, embedded: walk.embedded }));
  return { ...laidOut, blocks: markFoot(withoutEmblems(laidOut.blocks)) };
}
