import type { SectionKind } from '../model/section.js';
import { leadsToList } from './list-lead.js';
import { looksLikeHeading, namesDivision, namesSection, sectionNamed, withoutSelfLink } from './text-heading.js';
import { inlineNodes, isImageName } from './text-inline.js';
import type { TextLine } from './text-line.js';
import { isMenuLine } from './text-menu.js';
import { areDated } from './text-news.js';
import type { Reading } from './text-reading.js';
import { areParagraphs, continues, isParagraph, joinsWithoutSpace, wrappingOfParagraph } from './text-wrap.js';
import { type Element, elementNode, type TreeNode, textNode } from './tree.js';

/** The lines that one line of the original was wrapped to. */
type LogicalLine = readonly TextLine[];

const firstOf = (lines: LogicalLine): TextLine => lines[0] as TextLine;
const lengthOf = (lines: LogicalLine): number => lines.reduce((sum, line) => sum + line.text.length, 0);
const lastOf = (lines: LogicalLine): TextLine => lines.at(-1) as TextLine;

/** Joins what the margin broke. */
function unwrap(lines: readonly TextLine[], reading: Reading): LogicalLine[] {
  const logical: TextLine[][] = [];
  const wrapping = wrappingOfParagraph(lines, reading.wrapping);
  for (const line of lines) {
    const open = logical.at(-1);
    if (open && continues(lastOf(open), line, wrapping)) open.push(line);
    else logical.push([line]);
  }
  return logical;
}

function logicalNodes(logical: LogicalLine, reading: Reading): TreeNode[] {
  return logical.flatMap((line, index) => {
    const nodes = inlineNodes(line, reading.notes);
    const before = logical[index - 1];
    if (before === undefined || joinsWithoutSpace(before, line)) return nodes;
    return [textNode(' ', before.end, line.start), ...nodes];
  });
}

export function lineElement(name: string, logicals: readonly LogicalLine[], reading: Reading): Element[] {
  const children = logicals.flatMap((logical, index) => {
    const nodes = logicalNodes(logical, reading);
    const before = logicals[index - 1];
    return before === undefined ? nodes : [elementNode('br', {}, [], lastOf(before).end, firstOf(logical).start), ...nodes];
  });
  const first = logicals[0];
  const last = logicals.at(-1);
  if (first === undefined || last === undefined || children.length === 0) return [];
  return [elementNode(name, {}, children, firstOf(first).start, lastOf(last).end)];
}

/** The paragraphs of lines that no blank line divides. */
function paragraphsOf(logicals: readonly LogicalLine[], reading: Reading): readonly (readonly LogicalLine[])[] {
  const ending = (logical: LogicalLine): string => lastOf(logical).text;
  if (areParagraphs(logicals.map(lengthOf), logicals.map(ending)) || areDated(logicals.map(firstOf)))
    return logicals.map((logical) => [logical]);
  if (!reading.dense) return [logicals];
  const groups: LogicalLine[][] = [];
  let open: LogicalLine[] | undefined;
  for (const logical of logicals) {
    const alone = isParagraph(lengthOf(logical), ending(logical));
    if (open && !alone) open.push(logical);
    else groups.push([logical]);
    open = alone ? undefined : groups.at(-1);
  }
  return groups;
}

/** Consecutive lines with words: headings among them, then paragraphs. */
export function readChunk(lines: readonly TextLine[], followedByList: boolean, reading: Reading): TreeNode[] {
  const visible = lines.filter((line) => !isImageName(line.text));
  const logicals = unwrap(visible, reading);
  const nodes: TreeNode[] = [];
  let rest: LogicalLine[] = [];
  const flush = (): void => {
    for (const group of paragraphsOf(rest, reading)) nodes.push(...lineElement('p', group, reading));
    rest = [];
  };
  logicals.forEach((logical, index) => {
    const heading = logical.length === 1 ? headingOf(logicals, index, followedByList, reading) : undefined;
    if (heading === undefined) rest.push(logical);
    else {
      flush();
      nodes.push(...lineElement(`h${heading.level}`, [[heading.line]], reading));
    }
  });
  flush();
  return nodes;
}

/** As many names of sections in a row are a menu. */
const SHORTEST_MENU = 3;

const kindAt = (logicals: readonly LogicalLine[], index: number): SectionKind | undefined => {
  const logical = logicals[index];
  return logical?.length === 1 ? sectionNamed(firstOf(logical)) : undefined;
};

/**
 * Whether the name of a section at `index` stands in a menu: beside names of others. Two of one kind are a heading in two languages,
 * or one with its first division: "Publications", "Selected papers".
 */
function isMenuEntry(logicals: readonly LogicalLine[], index: number): boolean {
  const kinds = [kindAt(logicals, index)];
  for (let at = index - 1; kindAt(logicals, at) !== undefined && kinds.length < SHORTEST_MENU; at--) kinds.push(kindAt(logicals, at));
  for (let at = index + 1; kindAt(logicals, at) !== undefined && kinds.length < SHORTEST_MENU; at++) kinds.push(kindAt(logicals, at));
  return kinds.length >= SHORTEST_MENU || new Set(kinds).size > 1;
}

/** "About Papers Talks", then "Papers": the heading of the page is the entry of the menu that it was chosen by. */
const isBelowMenu = ({ text }: TextLine, before: LogicalLine): boolean =>
  before.length === 1 && isMenuLine(firstOf(before).text) && firstOf(before).text.split(' ').includes(text);

/** The heading that the line of a chunk is, if it is one. */
function headingOf(
  logicals: readonly LogicalLine[],
  index: number,
  followedByList: boolean,
  reading: Reading,
): { readonly line: TextLine; readonly level: number } | undefined {
  const line = firstOf(logicals[index] as LogicalLine);
  const marked = withoutSelfLink(line);
  if (marked) return { line: marked, level: 2 };
  if (reading.inList || !looksLikeHeading(line)) return undefined;
  const alone = logicals.length === 1;
  if (alone) {
    if (namesDivision(line)) return { line, level: namesSection(line) ? 2 : 3 };
    return followedByList && !leadsToList(line.text) ? { line, level: 3 } : undefined;
  }
  // Inside a paragraph a section begins only where the text has no blank lines, below its name, or behind a long sentence.
  const before = logicals[index - 1];
  const opens = index === 0 || (index === 1 && kindAt(logicals, 0) !== undefined) || (before !== undefined && isBelowMenu(line, before));
  if (before && !opens && !reading.dense && !isParagraph(lengthOf(before), lastOf(before).text)) return undefined;
  const hasBody = index + 1 < logicals.length || followedByList;
  return namesSection(line) && hasBody && !isMenuEntry(logicals, index) ? { line, level: 2 } : undefined;
}
