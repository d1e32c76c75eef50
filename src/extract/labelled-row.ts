import type { Block } from '../model/page.js';
import type { Section } from '../model/section.js';
import { sliceText } from '../model/text.js';

/**
 * The block without the cell that heads its section: "Students | Ann Roe ⏎ Jo Lind" is the text of a section with its heading on the
 * left, and what stands right of it is a paragraph of lines. All other blocks as they are.
 */
export function besideLabel(block: Block, { heading, first, title }: Section): Block {
  const [label, ...others] = block.kind === 'row' && heading < 0 ? (block.cells ?? []) : [];
  const start = others.find((cell) => block.text.slice(cell.start, cell.end).trim() !== '')?.start;
  if (!label || start === undefined) return block;
  const words = block.text.slice(label.start, label.end).trim();
  if (words !== '' && (words !== title || block.index !== first)) return block;
  const { cells: _, ...rest } = block;
  return { ...rest, ...sliceText(block, start, block.text.length), kind: 'paragraph' };
}
