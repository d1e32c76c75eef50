import { coAuthorsAt } from './co-authors.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
/** Atoms of a title that are taken for authors behind the bracket: "A plainer, slower, | safer count". */
const MOST_PARTS = 3;
/** "with Odalys Quayside": words in the form of one name, whether or not it is a known one; not "with Fog". */
const WITH_NAME = /^(?:joint(?:ly)? (?:work )?)?(?:with|mit|avec|con|com)(?: \p{Lu}[\p{L}\p{M}.'’-]*){2,4}$/u;

/** "(with Jo Park) Dunes, sand and fog": what a bracket of co-authors before the title holds is none of it, and what follows is. */
export function readBracketedCoAuthors({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const [first] = atoms;
  if (!first?.bracketed || (coAuthorsAt(first.text) !== 0 && !WITH_NAME.test(first.text))) return labels;
  let last = 0;
  while (atoms[last + 1]?.bracketed && atoms[last + 1]?.before === 'comma') last++;
  const read = labels.slice();
  read.fill(AUTHORS, 0, last + 1);
  const isWords = (i: number): boolean =>
    labels[i] !== TITLE && atoms[i]?.line === first.line && !atoms[i]?.bracketed && !cues[i]?.name && !cues[i]?.year && !owner[i];
  let at = last + 1;
  while (at - last <= MOST_PARTS && isWords(at) && labels[at] === AUTHORS) at++;
  if (labels[at] === TITLE) read.fill(TITLE, last + 1, at);
  else if (!read.includes(TITLE) && isWords(last + 1) && (cues[last + 1]?.words ?? 0) > 1) read[last + 1] = TITLE;
  return read;
}
