import { PUBLISHING_STATES } from '../../lexicon/publishing-states.js';
import { fold } from '../../text/fold.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const NOTE = LABELS.indexOf('note');

/** Words of a state at most. */
const MOST_WORDS = Math.max(...[...PUBLISHING_STATES].map((state) => state.split(' ').length));
/** "Under contract with Varn University Press": a book that is not out. */
const UNDER_CONTRACT = /^under (?:advance )?contract\b/iu;

/** "Salt and Machines. | Tidal Review. | Advance online publication": how far a work is, behind its title, is neither title nor venue. */
export function leavePublishingStates({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  let left = labels;
  const title = labels.indexOf(TITLE);
  for (let i = Math.max(1, title + 1); title >= 0 && i < atoms.length; i++) {
    if (labels[i] !== TITLE && labels[i] !== VENUE) continue;
    const text = atoms[i]?.text ?? '';
    const isState = (cues[i]?.words ?? 0) <= MOST_WORDS && PUBLISHING_STATES.has(fold(text));
    if (!isState && !UNDER_CONTRACT.test(text)) continue;
    if (left === labels) left = labels.slice();
    left[i] = NOTE;
  }
  return left;
}
