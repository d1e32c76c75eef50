import { AUTHOR_CONJUNCTIONS } from '../../lexicon/author-words.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');

/** "[Jo Park] and [Sven Ek]": names that are links stand apart from the "and" between them; all three are of the authors. */
export function completeAuthors({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  let completed = labels;
  for (let i = 1; i + 1 < atoms.length; i++) {
    if (completed[i - 1] !== AUTHORS || !cues[i + 1]?.name || atoms[i + 1]?.line !== atoms[i]?.line) continue;
    if (!AUTHOR_CONJUNCTIONS.has((atoms[i]?.text ?? '').toLowerCase())) continue;
    if (completed === labels) completed = labels.slice();
    completed.fill(AUTHORS, i, i + 2);
  }
  return completed;
}
