import { FOOTER_OPENINGS } from '../lexicon/footer-openings.js';
import type { Block } from '../model/page.js';
import { isBracketed } from '../text/bracketed.js';

/** A paragraph on who may use a page's papers is longer. */
const LONGEST = 240;
/** A foot has no more paragraphs. */
const MOST = 4;

/** A line that only holds the year of its rights is shorter: `Ada Quill © 2024 Latest posts`. */
const LONGEST_WITH_YEAR = 80;
const RIGHTS = /© ?(?:19|20)\d\d/;

/** Whether a line tells of rights, of the last change or of what made the page. */
function isFootLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (line.length <= LONGEST_WITH_YEAR && RIGHTS.test(line)) return true;
  const lower = line.trimStart().toLowerCase();
  return FOOTER_OPENINGS.some((opening) => lower.startsWith(opening));
}

/** Whether lines tell of nothing but the page: most of them do, the rest being names of tools and pictures. */
function areOfFoot(lines: readonly string[]): boolean {
  const words = lines.filter((line) => !isBracketed(line));
  return isFootLine(words[0] ?? '') && words.filter(isFootLine).length * 2 > words.length;
}

const isOfFoot = ({ kind, region, parent, text }: Block): boolean =>
  kind === 'paragraph' && region === 'main' && parent < 0 && areOfFoot(text.split('\n'));

/** The blocks of a page whose mark-up tells of no foot, with its last paragraphs as one, as far as they tell of nothing but the page. */
export function markFoot(blocks: readonly Block[]): readonly Block[] {
  let start = blocks.length;
  while (start > 0 && blocks.length - start < MOST && isOfFoot(blocks[start - 1] as Block)) start--;
  return start === blocks.length ? blocks : blocks.map((block, i) => (i < start ? block : { ...block, region: 'footer' }));
}
