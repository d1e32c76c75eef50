import { BLOCK_TAGS, headingLevel, LIST_TAGS } from './element-kinds.js';
import { iconLabelOf } from './icon-label.js';
import { Element, type PageTree, Text } from './tree.js';
import { isHidden } from './visibility.js';
import { isBlank } from './white-space.js';

/** What is inside an element, hidden parts left out. */
export interface Content {
  hidden: boolean;
  /** Characters of text that are not blank, roughly. */
  text: number;
  headings: number;
  lists: number;
  items: number;
  tables: number;
  paragraphs: number;
  /** Block elements of any kind. */
  blocks: number;
  links: number;
  /** `<br>` elements. */
  breaks: number;
  /** Label of the first icon or image. */
  icon: string | undefined;
}

interface Frame {
  readonly node: PageTree | Element;
  readonly content: Content;
  child: number;
}

const empty = (): Content => ({
  hidden: false,
  text: 0,
  headings: 0,
  lists: 0,
  items: 0,
  tables: 0,
  paragraphs: 0,
  blocks: 0,
  links: 0,
  breaks: 0,
  icon: undefined,
});

/** The content of every element, and of the page as a whole. */
export interface Survey {
  readonly page: Content;
  readonly contents: ReadonlyMap<Element, Content>;
}

/** Looks into every element before the walk; one pass without recursion. */
export function survey(tree: PageTree): Survey {
  const contents = new Map<Element, Content>();
  const page = empty();
  const stack: Frame[] = [{ node: tree, content: page, child: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.node.children[frame.child++];
    if (child === undefined) {
      stack.pop();
      const parent = stack.at(-1);
      if (parent && frame.node instanceof Element) close(frame.node, frame.content, parent.content);
    } else if (child instanceof Element) {
      const content = empty();
      contents.set(child, content);
      stack.push({ node: child, content, child: 0 });
    } else if (child instanceof Text && !isBlank(child.data)) frame.content.text += child.data.length;
  }
  return { page, contents };
}

/** Decides what the element is, and adds it to its parent's content unless it is hidden. */
function close(element: Element, content: Content, parent: Content): void {
  content.hidden = isHidden(element, content);
  if (content.hidden) return;
  const { name } = element;
  parent.text += content.text;
  parent.headings += content.headings + (headingLevel(name) > 0 ? 1 : 0);
  parent.lists += content.lists + (LIST_TAGS.has(name) ? 1 : 0);
  parent.items += content.items + (name === 'li' ? 1 : 0);
  parent.tables += content.tables + (name === 'table' ? 1 : 0);
  parent.paragraphs += content.paragraphs + (name === 'p' ? 1 : 0);
  parent.blocks += content.blocks + (BLOCK_TAGS.has(name) ? 1 : 0);
  parent.links += content.links + (name === 'a' && element.attribs['href'] !== undefined ? 1 : 0);
  parent.breaks += content.breaks + (name === 'br' ? 1 : 0);
  content.icon = iconLabelOf(element) ?? content.icon;
  parent.icon ??= content.icon;
}
