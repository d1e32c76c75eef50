import { Element, type PageTree } from './tree.js';

/** Elements that a new one of their group ends, however deep inside it the new one stands. */
type Group = 'item' | 'definition' | 'cell' | 'row' | 'heading';

const GROUP_OF: Readonly<Record<string, Group>> = {
  dd: 'definition',
  dt: 'definition',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  td: 'cell',
  th: 'cell',
  tr: 'row',
};
/** Elements inside which the groups begin anew. */
const SCOPES: Readonly<Record<string, readonly Group[]>> = {
  dir: ['item', 'heading'],
  div: ['heading'],
  dl: ['definition', 'heading'],
  menu: ['item', 'heading'],
  ol: ['item', 'heading'],
  section: ['heading'],
  table: ['item', 'definition', 'cell', 'row', 'heading'],
  td: ['item', 'definition', 'heading'],
  th: ['item', 'definition', 'heading'],
  ul: ['item', 'heading'],
};

type Open = Partial<Record<Group, Element>>;

interface Frame {
  readonly node: PageTree | Element;
  readonly open: Open;
  child: number;
}

/** Work done at most on the nesting of one page, in nodes moved. */
const MOST_MOVES = 200_000;

/** Where an element of the group stands in a well-made page. Headings are looked at apart. */
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  cell: new Set(['tr']),
  definition: new Set(['dl', 'div']),
  item: new Set(['ol', 'ul', 'menu', 'dir', 'nav']),
  row: new Set(['table', 'tbody', 'tfoot', 'thead']),
};

/** Whether some element stands where it has no place: most pages are well made and need no repair. */
function isMisnested(tree: PageTree): boolean {
  const stack: Element[] = [];
  let headingEnd = -1;
  const push = (node: PageTree | Element): void => {
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child instanceof Element) stack.push(child);
    }
  };
  push(tree);
  for (let element = stack.pop(); element; element = stack.pop()) {
    const group = GROUP_OF[element.name];
    if (group === 'heading') {
      if ((element.startIndex ?? 0) < headingEnd) return true;
      headingEnd = element.endIndex ?? headingEnd;
    } else if (group && !PARENTS[group]?.has(element.parent instanceof Element ? element.parent.name : '')) return true;
    push(element);
  }
  return false;
}

/**
 * Ends items, cells, rows and definitions where browsers end them. The parser ends an open item at the next one only
 * where nothing stands open in between, and pages written by hand leave their paragraphs open:
 * `<li>A<p><li>B` makes B an item inside A's paragraph. The tree is changed in place.
 */
export function repairNesting(tree: PageTree): void {
  if (!isMisnested(tree)) return;
  let moves = 0;
  const stack: Frame[] = [{ node: tree, open: {}, child: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.node.children[frame.child];
    if (child === undefined) {
      stack.pop();
    } else if (!(child instanceof Element)) frame.child++;
    else {
      const group = GROUP_OF[child.name];
      const ended = group && frame.open[group];
      if (ended && moves < MOST_MOVES) moves += moveAfter(ended, child);
      else {
        frame.child++;
        stack.push({ node: child, open: openInside(frame.open, child, group), child: 0 });
      }
    }
  }
}

function openInside(outer: Open, element: Element, group: Group | undefined): Open {
  const scope = SCOPES[element.name];
  if (!scope && !group) return outer;
  const open: Open = { ...outer };
  for (const name of scope ?? []) delete open[name];
  if (group) open[group] = element;
  return open;
}

/** Moves a node inside `ended`, and all of `ended` that comes after it, to right after `ended`. Gives the number of nodes moved. */
function moveAfter(ended: Element, node: Element): number {
  const tail: Element['children'] = [];
  for (let at: Element = node; at !== ended; at = at.parent as Element) {
    const siblings = (at.parent as Element).children;
    const from = siblings.lastIndexOf(at) + (at === node ? 0 : 1);
    tail.push(...siblings.splice(from));
  }
  const parent = ended.parent as Element;
  for (const moved of tail) moved.parent = parent;
  parent.children.splice(parent.children.lastIndexOf(ended) + 1, 0, ...tail);
  return tail.length;
}
