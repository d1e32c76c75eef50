import type { Atom } from './atom.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const NOTE = LABELS.indexOf('note');
/** Fewer words, in another look, are a label or a lead-in, and the title goes on below. */
const MIN_WORDS = 3;
/** "Sandbanks of", "Sandbanks:": a line that goes on below. */
const GOES_ON = /(?:[:,–—-]|\s(?:a|an|and|at|by|for|from|in|into|of|on|the|to|und|der|des|für|de|du|des|et|y|e))\s*$/iu;

/** The first and the last atom of a line of the entry. */
interface Line {
  readonly first: number;
  readonly last: number;
  readonly isTitle: boolean;
  readonly isBold: boolean;
  readonly words: number;
}

function linesOf({ atoms, cues }: EntryAtoms, labels: Uint8Array): readonly Line[] {
  const lines: Line[] = [];
  for (let first = 0; first < atoms.length; ) {
    let last = first;
    while (atoms[last + 1]?.line === atoms[first]?.line) last++;
    const own = atoms.slice(first, last + 1);
    lines.push({
      first,
      last,
      isTitle: labels.subarray(first, last + 1).every((label) => label === TITLE),
      isBold: own.every(({ run }) => run.bold),
      words: cues.slice(first, last + 1).reduce((sum, cue) => sum + cue.words, 0),
    });
    first = last + 1;
  }
  return lines;
}

/** The labels with the title kept to the atoms that `isOwn` says, where one of these is of it. */
function keepTitleTo(atoms: readonly Atom[], labels: Uint8Array, isOwn: (i: number) => boolean): Uint8Array {
  const kept = labels.slice();
  for (let i = 0; i < atoms.length; i++) if (labels[i] === TITLE && !isOwn(i)) kept[i] = NOTE;
  return kept.includes(TITLE) ? kept : labels;
}

/** "2024 · Report · sand models / **Drift of Lamps in Fog** / What it is about": of the lines of a title the one in bold type is it. */
function keepBoldLine(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const first = labels.indexOf(TITLE);
  const end = labels.lastIndexOf(TITLE);
  const { atoms } = entry;
  if (first < 0 || atoms[first]?.line === atoms[end]?.line || !atoms.some(({ run }) => run.bold)) return labels;
  const lines = linesOf(entry, labels);
  const bold = lines.filter(({ isBold, isTitle, words }) => isBold && isTitle && words >= MIN_WORDS);
  const [line] = bold;
  if (!line || bold.length > 1) return labels;
  const text = atoms[line.last]?.text ?? '';
  const below = lines[lines.indexOf(line) + 1];
  if (GOES_ON.test(text) || (below?.isTitle && below.isBold)) return labels;
  return keepTitleTo(atoms, labels, (i) => i >= line.first && i <= line.last);
}

/** Whether an atom is plainly of another field than the title. */
const isOfAnother = ({ cues, owner }: EntryAtoms, i: number): boolean =>
  owner[i] === true || cues[i]?.name === true || cues[i]?.year === true || cues[i]?.link === true || cues[i]?.inPrefix === true;

/**
 * The title of an entry on the line that is set apart for it: its one heading, or the one line of it in bold type; labels above and a
 * subtitle below it are none of it.
 *
 * @param heading Words of the one heading within the entry, if it has one.
 */
export function keepTitleLine(entry: EntryAtoms, labels: Uint8Array, text: string, heading: string | undefined): Uint8Array {
  const at = heading === undefined ? -1 : text.indexOf(heading);
  if (heading === undefined || at < 0) return keepBoldLine(entry, labels);
  const { atoms, cues } = entry;
  const inside = atoms.flatMap(({ start, end }, i) => (start >= at && end <= at + heading.length ? [i] : []));
  const words = inside.reduce((sum, i) => sum + (cues[i]?.words ?? 0), 0);
  if (words < MIN_WORDS || GOES_ON.test(heading)) return labels;
  if (inside.some((i) => labels[i] === TITLE)) return keepTitleTo(atoms, labels, (i) => inside.includes(i));
  // "Handbook of Quays / A working book": the labeller took the subtitle for the title.
  if (!labels.includes(TITLE) || inside.some((i) => labels[i] === VENUE || isOfAnother(entry, i))) return labels;
  const filled = labels.map((label) => (label === TITLE ? NOTE : label));
  for (const i of inside) filled[i] = TITLE;
  return filled;
}
