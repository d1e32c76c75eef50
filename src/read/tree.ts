import { Document, Element, Text } from 'domhandler';

/**
 * The one tree that every reader makes and {@link layout} reads.
 *
 * - Nodes are domhandler nodes as htmlparser2 makes them: `startIndex` is the first UTF-16 offset of the node in the
 *   page's source, `endIndex` its last one (inclusive). An element reaches from its start tag to the end of its end tag.
 * - The `data` of a Text is the decoded text. It is either the very slice of the source (equally long), or a slice in
 *   which entities were decoded, or a replacement of the whole slice that cannot be mapped more finely
 *   (`---` shown as `—`); {@link layout} works out which.
 * - Element names are lower-case HTML names, attributes are decoded.
 */
export type PageTree = Document;

export { Document, Element, Text };

/** What may stand in a tree built by {@link elementNode}. */
export type TreeNode = Element | Text;

/** A text node that shows `data` for `source.slice(start, end)`. */
export function textNode(data: string, start: number, end: number): Text {
  const node = new Text(data);
  node.startIndex = start;
  node.endIndex = end - 1;
  return node;
}

/** An element that `source.slice(start, end)` stands for, with its children linked to it. */
export function elementNode(name: string, attributes: Record<string, string>, children: TreeNode[], start: number, end: number): Element {
  const node = new Element(name, attributes);
  node.startIndex = start;
  node.endIndex = end - 1;
  adopt(node, children);
  return node;
}

/** A whole page of a source with this length. */
export function treeOf(children: TreeNode[], sourceLength: number): PageTree {
  const document = new Document([]);
  document.startIndex = 0;
  document.endIndex = sourceLength - 1;
  adopt(document, children);
  return document;
}

/** Makes the nodes the children of the parent, in this order. */
export function adopt(parent: Document | Element, children: readonly TreeNode[]): void {
  parent.children = [...children];
  children.forEach((child, index) => {
    child.parent = parent;
    child.prev = children[index - 1] ?? null;
    child.next = children[index + 1] ?? null;
  });
}
