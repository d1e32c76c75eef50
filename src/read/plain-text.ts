import { elementNode, type PageTree, textNode, treeOf } from './tree.js';

const PARAGRAPH = /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g;

/** Reads plain text and text dumps of pages. Never throws. */
export function parsePlainText(source: string): PageTree {
  const paragraphs = [...source.matchAll(PARAGRAPH)].map((match) => {
    const end = match.index + match[0].length;
    return elementNode('p', {}, [textNode(match[0], match.index, end)], match.index, end);
  });
  return treeOf(paragraphs, source.length);
}
