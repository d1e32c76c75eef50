import type { Atom } from './atom.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
/** A name before a title's colon has at most so many words: "GKD-Recruiter: ...". */
const LONGEST_NAME = 3;
/** Separators after which a new field begins; a name in an author list stands after a comma. */
const FRESH: ReadonlySet<Atom['before']> = new Set<Atom['before']>(['stop', 'line', 'tab', 'close', 'open', 'none']);

const isTitle = (labels: Uint8Array, i: number): boolean => labels[i] === TITLE;

/** "Jo Park. | Nous: | Faster things": the word before the colon begins the title. */
function isNameBeforeColon({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, next, cue] = [atoms[i], atoms[i + 1], cues[i]];
  if (!atom || !next || !cue || isTitle(labels, i) || !isTitle(labels, i + 1) || next.before !== 'colon') return false;
  return (
    FRESH.has(atom.before) &&
    atom.line === next.line &&
    !cue.name &&
    !cue.year &&
    !cue.link &&
    !owner[i] &&
    !atom.bracketed &&
    cue.words <= LONGEST_NAME
  );
}

/** "Pricing, | Dispatching, | and Routing": one part of an enumeration inside a title. */
function isGapInTitle({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, next, cue] = [atoms[i], atoms[i + 1], cues[i]];
  if (!atom || !next || !cue || isTitle(labels, i) || !isTitle(labels, i - 1) || !isTitle(labels, i + 1)) return false;
  return (
    atom.before === 'comma' &&
    next.before === 'comma' &&
    atom.line === next.line &&
    !cue.name &&
    !cue.year &&
    !cue.link &&
    !owner[i] &&
    !atom.bracketed
  );
}

/** The labels with what plainly belongs to a title added to it. */
export function completeTitle(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const completed = labels.slice();
  for (let i = entry.atoms.length - 2; i >= 0; i--) {
    if (isNameBeforeColon(entry, completed, i) || (i > 0 && isGapInTitle(entry, completed, i))) completed[i] = TITLE;
  }
  return completed;
}
