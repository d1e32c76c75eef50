import { FOOTER_OPENINGS } from '../lexicon/footer-openings.js';
import type { Block } from '../model/page.js';

/** A paragraph on who may use a page's papers is longer. */
const LONGEST = 240;
/** A foot has no more paragraphs. */
const MOST = 4;

/** Whether a line tells of rights, of the last change or of what made the page. */
function isFootLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const lower = line.trimStart().toLowerCase();
  return FOOTER_OPENINGS.some((opening) => lower.startsWith(opening));
}

const isOfFoot = ({ kind, region, parent, text }: Block): boolean =>
  kind === 'paragraph' && region === 'main' && parent < 0 && text.split('\n').every(isFootLine);

/** The blocks of a page whose mark-up tells of no foot, with its last paragraphs as one, as far as they tell of nothing but the page. */
export function markFoot(blocks: readonly Block[]): readonly Block[] {
  let start = blocks.length;
  while (start > 0 && blocks.length - start < MOST && isOfFoot(blocks[start - 1] as Block)) start--;
  return start === blocks.length ? blocks : blocks.map((block, i) => (i < start ? block : { ...block, region: 'footer' }));
}
