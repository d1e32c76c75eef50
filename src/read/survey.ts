import { BLOCK_TAGS, headingLevel, LIST_TAGS } from './element-kinds.js';
import { iconLabelOf } from './icon-label.js';
import { NO_RULES, type StyleRules, styleRules } from './style-rules.js';
import { Element, type PageTree, Text } from './tree.js';
import { type Hiding, isFolded, Visibility } from './visibility.js';
import { isBlank } from './white-space.js';

/** What is inside an element, hidden parts left out. */
export interface Content {
  hidden: boolean;
  /** Whether only its `<summary>` is seen. */
  folded: boolean;
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
  folded: false,
  text: 0,
  headings: 0,
  lists: 0,
  items: 0,
  tables: 0,
  paragraphs: 0,
  blocks: 0,
  links: 0,
  icon: undefined,
});

/** The content of every element, and of the page as a whole. */
export interface Survey {
  readonly page: Content;
  /** What the page's style sheets say. */
  readonly rules: StyleRules;
  readonly contents: ReadonlyMap<Element, Content>;
}

/**
 * Looks into every element before the walk. The page's style rules are left aside where they hide most of its text:
 * a script is going to show it.
 */
export function survey(tree: PageTree, source: string): Survey {
  const rules = styleRules(source);
  const first = surveyBy(tree, rules);
  return first.hiddenByRule > first.page.text ? { ...surveyBy(tree, NO_RULES), rules } : first;
}

/** One pass without recursion. */
function surveyBy(tree: PageTree, rules: StyleRules): Survey & { readonly hiddenByRule: number } {
  const contents = new Map<Element, Content>();
  const visibility = new Visibility(rules);
  const page = empty();
  let hiddenByRule = 0;
  const stack: Frame[] = [{ node: tree, content: page, child: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.node.children[frame.child++];
    if (child === undefined) {
      stack.pop();
      const parent = stack.at(-1);
      if (parent && frame.node instanceof Element && close(frame.node, frame.content, parent.content, visibility, contents) === 'rule') {
        hiddenByRule += frame.content.text;
      }
    } else if (child instanceof Element) {
      const content = empty();
      contents.set(child, content);
      stack.push({ node: child, content, child: 0 });
    } else if (child instanceof Text && !isBlank(child.data)) frame.content.text += child.data.length;
  }
  return { page, rules, contents, hiddenByRule };
}

/** Decides what the element is, and adds it to its parent's content unless it is hidden. */
function close(element: Element, content: Content, parent: Content, visibility: Visibility, contents: Survey['contents']): Hiding {
  const hiding = visibility.hidingOf(element, content, contents);
  content.hidden = hiding !== 'none';
  content.folded = isFolded(element, content, contents);
  if (!content.hidden) addTo(parent, element, content);
  return hiding;
}

function addTo(parent: Content, element: Element, content: Content): void {
  const { name } = element;
  parent.text += content.text;
  parent.headings += content.headings + (headingLevel(name) > 0 ? 1 : 0);
  parent.lists += content.lists + (LIST_TAGS.has(name) ? 1 : 0);
  parent.items += content.items + (name === 'li' ? 1 : 0);
  parent.tables += content.tables + (name === 'table' ? 1 : 0);
  parent.paragraphs += content.paragraphs + (name === 'p' ? 1 : 0);
  parent.blocks += content.blocks + (BLOCK_TAGS.has(name) ? 1 : 0);
  parent.links += content.links + (name === 'a' && element.attribs['href'] !== undefined ? 1 : 0);
  content.icon = iconLabelOf(element) ?? content.icon;
  parent.icon ??= content.icon;
}
