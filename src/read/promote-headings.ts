import type { Block } from '../model/page.js';
import { linksOf } from '../model/text.js';
import type { WrittenBlock } from './block-writer.js';

/** A title of a paper is longer, a heading seldom. */
const LONGEST_HEADING = 60;
/** Ends of sentences and of parts of them: no heading ends so. */
const SENTENCE_END = /[.,;]$/;

/** Paragraphs and one-celled rows in bold that stand alone are the headings of pages written by hand. */
export function promoteHeadings(written: readonly WrittenBlock[]): Block[] {
  return written.map(({ block, emphasised }) => (emphasised && looksLikeHeading(block) ? asHeading(block) : block));
}

const looksLikeHeading = (block: Block): boolean =>
  (block.kind === 'paragraph' || (block.kind === 'row' && (block.cells?.filter(({ start, end }) => end > start).length ?? 0) === 1)) &&
  block.parent < 0 &&
  block.text.length <= LONGEST_HEADING &&
  !block.text.includes('\n') &&
  !SENTENCE_END.test(block.text) &&
  linksOf(block).length <= 1;

function asHeading(block: Block): Block {
  const { cells: _cells, ...rest } = block;
  return { ...rest, kind: 'heading', level: 6 };
}
