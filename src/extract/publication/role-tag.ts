import { AUTHOR_ROLES } from '../../lexicon/author-roles.js';
import { fold } from '../../text/fold.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const NOTE = LABELS.indexOf('note');

/** "First author & corresponding author": roles joined. */
const JOINS = /\s*[&,;/·]\s*|\sand\s/u;

const isRole = (text: string): boolean => {
  const parts = text.split(JOINS).map((part) => fold(part));
  return parts.every((part) => AUTHOR_ROLES.has(part));
};

/** "Drift in fog" "First author": what a small label in a look of its own behind a title says of the owner's part in the work is none of it. */
export function leaveRoleTags({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const corrected = labels.slice();
  for (let i = 1; i < atoms.length; i++) {
    const { run, line, text } = atoms[i] as EntryAtoms['atoms'][number];
    const before = atoms[i - 1];
    if (labels[i] !== TITLE || before?.line !== line || before.run === run || before.run.classes === run.classes) continue;
    if (isRole(text)) corrected[i] = NOTE;
  }
  return corrected;
}
