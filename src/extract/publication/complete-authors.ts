import { AUTHOR_CONJUNCTIONS } from '../../lexicon/author-words.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');

/** "[Jo Park] and [Sven Ek]": names that are links stand apart from the "and" between them; all three are of the authors. */
export function completeAuthors({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const completed = labels.slice();
  for (let i = 1; i + 1 < atoms.length; i++) {
    const isAnd = AUTHOR_CONJUNCTIONS.has((atoms[i]?.text ?? '').toLowerCase());
    if (isAnd && completed[i - 1] === AUTHORS && cues[i + 1]?.name && atoms[i + 1]?.line === atoms[i]?.line)
      completed.fill(AUTHORS, i, i + 2);
  }
  return completed;
}
