import type { Atom } from './atom.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const LINK = LABELS.indexOf('link');
/** Marks behind which a label in small letters is no word of the title before; a comma parts such words, too. */
const PARTS: ReadonlySet<Atom['before']> = new Set<Atom['before']>(['dash', 'pipe', 'stop', 'colon']);
const SMALL = /^\p{Ll}/u;

/** Whether a label begins what is no title any more: in brackets, on a line of its own, in small letters behind a mark, parted though not linked. */
const beginsLabels = ({ bracketed, before, text, run }: Atom): boolean =>
  bracketed ||
  before === 'line' ||
  before === 'tab' ||
  (before === 'none' && run.href === undefined && !run.italic) ||
  (PARTS.has(before) && SMALL.test(text));

/** Labels of links that end a title are none of it: "Sand models. [pdf] [slides]", "Sand models - paper". */
export function leaveTitleLabels({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  let left = labels;
  for (let end = labels.length - 1; end > 0; end--) {
    if (labels[end] !== TITLE || labels[end + 1] === TITLE || !cues[end]?.link) continue;
    let first = end;
    while (first > 1 && labels[first - 1] === TITLE && cues[first - 1]?.link) first--;
    while (first <= end && !beginsLabels(atoms[first] as Atom)) first++;
    if (first > end || labels[first - 1] !== TITLE) continue;
    if (left === labels) left = labels.slice();
    left.fill(LINK, first, end + 1);
  }
  return left;
}
