import { ENTRY_CONTINUATIONS } from '../lexicon/entry-continuations.js';
import { shownText } from './shown-text.js';
import { adopt, Element, elementNode, type TreeNode } from './tree.js';

/** A paragraph as far as it matters here. */
interface Paragraph {
  readonly element: Element;
  readonly text: string;
  readonly lines: number;
}

/** A title is shorter. */
const LONGEST_TITLE = 250;
const YEAR = /\b(?:19|20)\d\d\b/;
const SENTENCE_END = /[.;:]$/;
/** So many times at least a title stands above the rest of its entry before that is taken for the page's habit. */
const FEWEST_PAIRS = 3;

const isParagraph = (node: TreeNode | undefined): node is Element => node instanceof Element && node.name === 'p';

function describe(element: Element): Paragraph {
  const breaks = element.children.filter((child) => child instanceof Element && child.name === 'br').length;
  return { element, text: shownText(element).trim(), lines: breaks + 1 };
}

const continuesEntry = ({ text }: Paragraph): boolean => {
  const start = text.slice(0, 30).toLowerCase();
  return ENTRY_CONTINUATIONS.some((words) => start.startsWith(words));
};

/** One line that could be the title of what follows. */
const couldBeTitle = ({ lines, text }: Paragraph): boolean => lines === 1 && text.length <= LONGEST_TITLE;

const isBareTitle = (paragraph: Paragraph): boolean => !YEAR.test(paragraph.text) && !SENTENCE_END.test(paragraph.text);
/** Authors, or the year of a venue. */
const hasDetails = ({ text }: Paragraph): boolean => YEAR.test(text) || (text.match(/[,，、]/g)?.length ?? 0) >= 2;

/** Whether titles stand above the rest of their entries: one line, then several, again and again. */
function titlesStandApart(paragraphs: readonly Paragraph[]): boolean {
  const pairs = paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    return next && couldBeTitle(paragraph) && next.lines > 1 ? [[paragraph, next] as const] : [];
  });
  const bare = pairs.filter(([title]) => isBareTitle(title)).length;
  const detailed = pairs.filter(([, rest]) => hasDetails(rest)).length;
  return pairs.length >= FEWEST_PAIRS && bare >= 0.8 * pairs.length && detailed >= 0.7 * pairs.length;
}

function join(first: Element, second: Element): Element {
  const at = (first.endIndex ?? 0) + 1;
  const children = [...first.children, elementNode('br', {}, [], at, at), ...second.children] as TreeNode[];
  adopt(first, children);
  first.endIndex = second.endIndex;
  return first;
}

function joinRun(run: readonly Element[]): Element[] {
  const paragraphs = run.map(describe);
  const apart = titlesStandApart(paragraphs);
  const joined: Element[] = [];
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1];
    const open = joined.at(-1);
    const belongs = continuesEntry(paragraph) || (apart && paragraph.lines > 1 && before !== undefined && isBareTitle(before));
    if (open && before && couldBeTitle(before) && belongs) join(open, paragraph.element);
    else joined.push(paragraph.element);
  });
  return joined;
}

/**
 * Joins the paragraphs of one bibliographic entry: a title on a line of its own, and below a blank line its authors and
 * venue. That the two belong together is told by their words ("In: ..."), or by the habit of the whole list.
 */
export function joinEntryParts(nodes: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  let run: Element[] = [];
  for (const node of [...nodes, undefined]) {
    if (isParagraph(node)) {
      run.push(node);
      continue;
    }
    joined.push(...joinRun(run));
    run = [];
    if (node) joined.push(node);
  }
  return joined;
}
