import { MENU_WORDS } from '../lexicon/menu-words.js';
import { fold } from '../text/fold.js';
import { wholeHeadingKind } from '../text/section-kind.js';
import { shownLines, shownText } from './shown-text.js';
import { Element, elementNode, Text, type TreeNode } from './tree.js';

/** A menu stands among the first nodes, before any text. */
const LAST_NODE = 12;
const LONGEST_HEAD = 400;
const SHORTEST_MENU = 3;
const LONGEST_ENTRY = 40;
/** So many names with nothing but blanks between them are one. */
const FEWEST_WORDS = 4;
/** So many of its entries are known names of pages or sections. */
const KNOWN_SHARE = 0.6;
/** What stands between the entries of a menu on one line. */
const ENTRY_BREAK = /\s*[|·•/⋅]\s*|\s{3,}/u;
/** "about (current)": the page that is shown. */
const CURRENT = /\s?\(current\)$/i;

const isList = (node: unknown): node is Element => node instanceof Element && ['ul', 'ol'].includes(node.name);

/** The entries of a list and of the lists in it. */
function entriesOfList(list: Element): string[] {
  return list.children.flatMap((item) => {
    if (!(item instanceof Element)) return [];
    const words = item.children.filter(
      (child): child is Element | Text => !isList(child) && (child instanceof Element || child instanceof Text),
    );
    return [words.map(shownText).join(' ').trim(), ...item.children.filter(isList).flatMap(entriesOfList)];
  });
}

/** The entries of a menu that is printed on lines of a paragraph. */
function entriesOfLines(paragraph: Element): string[] {
  const entries = shownLines(paragraph).flatMap((line) => line.trim().split(ENTRY_BREAK));
  const words = entries.length === 1 ? (entries[0] ?? '').split(' ') : [];
  return words.length >= FEWEST_WORDS && words.every(isKnown) ? words : entries;
}

function isMenu(entries: readonly string[]): boolean {
  const words = entries.filter((entry) => entry !== '');
  if (words.length < SHORTEST_MENU || words.some((entry) => entry.length > LONGEST_ENTRY)) return false;
  return words.filter(isKnown).length >= KNOWN_SHARE * words.length;
}

const isKnown = (entry: string): boolean => {
  const name = entry.replace(CURRENT, '');
  return MENU_WORDS.has(fold(name)) || wholeHeadingKind(name) !== undefined;
};

/** Whether a line is a menu with nothing but blanks between the names of its pages. */
export function isMenuLine(line: string): boolean {
  if (line.length > LONGEST_HEAD) return false;
  const words = line.split(' ');
  return words.length >= SHORTEST_MENU && words.every(isKnown);
}

const LINES: ReadonlySet<string> = new Set(['p', 'h2', 'h3']);

function isMenuNode(node: Element): boolean {
  if (LINES.has(node.name)) return isMenu(entriesOfLines(node));
  return isList(node) && isMenu(entriesOfList(node));
}

/** Marks the menu at the top of a page as such: its entries are no sections. */
export function markMenu(nodes: readonly TreeNode[]): TreeNode[] {
  let head = 0;
  return nodes.map((node, index) => {
    if (!(node instanceof Element) || index >= LAST_NODE || head > LONGEST_HEAD) return node;
    head += node.name === 'p' ? shownText(node).length : 0;
    const next = nodes[index + 1];
    // A line that a list follows reads as its heading; that of a menu is the page's owner, or its brand.
    if (node.name === 'h3' && next instanceof Element && isList(next) && isMenuNode(next)) node.name = 'p';
    if (!isMenuNode(node)) return node;
    if (node.name.startsWith('h')) node.name = 'p';
    return elementNode('nav', {}, [node], node.startIndex ?? 0, (node.endIndex ?? 0) + 1);
  });
}
