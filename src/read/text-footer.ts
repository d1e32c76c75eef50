import { FOOTER_OPENINGS } from '../lexicon/footer-openings.js';
import { shownLines } from './shown-text.js';
import { Element, elementNode, type TreeNode } from './tree.js';

/** A paragraph on who may use a page's papers is longer. */
const LONGEST = 240;
/** A foot has no more paragraphs. */
const MOST = 4;

function isFooterLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const lower = line.trimStart().toLowerCase();
  return FOOTER_OPENINGS.some((opening) => lower.startsWith(opening));
}

const isFooter = (node: TreeNode): node is Element => node instanceof Element && node.name === 'p' && shownLines(node).every(isFooterLine);

/** The nodes of a page with its foot marked as such: its last paragraphs, as far as they tell of rights, of the last change or of what made it. */
export function withFooter(nodes: readonly TreeNode[]): TreeNode[] {
  let start = nodes.length;
  while (start > 0 && nodes.length - start < MOST && isFooter(nodes[start - 1] as TreeNode)) start--;
  const foot = nodes.slice(start);
  const [first] = foot;
  if (first === undefined) return [...nodes];
  return [...nodes.slice(0, start), elementNode('footer', {}, foot, first.startIndex ?? 0, (nodes.at(-1)?.endIndex ?? 0) + 1)];
}
