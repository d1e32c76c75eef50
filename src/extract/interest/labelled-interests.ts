import type { Block } from '../../model/page.js';
import type { ExtractionContext } from '../context.js';
import { lineEntries, tagEntries } from './interest-entries.js';
import { fromListBlock, stated } from './interest-items.js';
import { listedItems } from './interest-list.js';
import { sentenceFrom } from './interest-sentence.js';
import { FEWEST_BELOW, itemsBelow } from './interests-below.js';
import { asLabelled, type ProseInterest } from './prose-interest.js';

/** The entries behind a label that stands alone in its line or cell, or before the tags of a cloud; none where it has a list in its line. */
function entriesBehind(block: Block, start: number): readonly Block[] {
  const tags = tagEntries(block, start);
  if (tags.length > 0) return tags;
  const cell = block.kind === 'row' ? block.text.indexOf('\t', start) : -1;
  const lines = lineEntries(block, start, cell < 0 ? block.text.length : cell);
  const isAlone = /[\n\t]\s*$/u.test(block.text.slice(0, start)) || /^\s*\n/u.test(block.text.slice(start));
  return isAlone || (isBoldLabel(block, start) && lines.length >= FEWEST_BELOW && lines.every(isBare)) ? lines : [];
}

/** Whether the label before an offset stands in bold at the start of its block. */
export const isBoldLabel = ({ text, runs }: Block, start: number): boolean =>
  runs.some((run) => run.bold && text.slice(0, run.start).trim() === '' && run.end > run.start && run.end <= start + 1);

/** Whether an entry is one topic and nothing else: no label, number or enumeration, which would be that of a room or a telephone. */
const isBare = ({ text }: Block): boolean => !/[\d:：,，、]/u.test(text.replace(/[,，;；.]\s*$/u, ''));

/** The interests behind the label that ends at an offset: the entries of a list of their own, else those of its sentence. */
export function labelled(block: Block, start: number): ProseInterest[] {
  const entries = entriesBehind(block, start);
  if (entries.length > 0)
    return asLabelled(
      entries.flatMap((entry) => fromListBlock(entry, Math.max(entries.length, FEWEST_BELOW))),
      block,
    );
  return asLabelled(stated(block, listedItems(block.text, sentenceFrom(block.text, start)), 'interest/label'), block);
}

/** The items of the list right under a paragraph that is a label alone: "Interests". */
export function underLabel({ page }: ExtractionContext, block: Block): ProseInterest[] {
  const items = itemsBelow(page.blocks, block);
  return asLabelled(
    items.flatMap((item) => fromListBlock(item, items.length, block.kind === 'item' && item.parent === block.index)),
    block,
  );
}
