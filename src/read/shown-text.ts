import { Element, Text } from './tree.js';

/** The text of a node and of all within it. */
export function shownText(node: Element | Text): string {
  if (node instanceof Text) return node.data;
  return node.children.map((child) => (child instanceof Element || child instanceof Text ? shownText(child) : '')).join('');
}

/** The lines of a paragraph. */
export function shownLines(paragraph: Element): readonly string[] {
  const lines = [''];
  for (const child of paragraph.children) {
    if (child instanceof Element && child.name === 'br') lines.push('');
    else if (child instanceof Element || child instanceof Text) lines[lines.length - 1] += shownText(child);
  }
  return lines;
}
