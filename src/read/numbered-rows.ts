import type { Block } from '../model/page.js';
import { sliceText } from '../model/text.js';
import { isReferenceNumber } from './list-marker.js';

/** Rows whose first cell is only the number of a reference ("[12] | A. Author. Title.") are items with that marker. */
export const numberedRowsAsItems = (blocks: readonly Block[]): readonly Block[] => blocks.map(asItem);

function asItem(block: Block): Block {
  const cells = block.cells?.filter(({ start, end }) => end > start);
  const [number, entry] = cells ?? [];
  if (!number || !entry || cells?.length !== 2) return block;
  const marker = block.text.slice(number.start, number.end);
  if (!isReferenceNumber(marker)) return block;
  const { cells: _cells, ...rest } = block;
  return { ...rest, ...sliceText(block, entry.start, block.text.length), kind: 'item', level: 1, marker };
}
