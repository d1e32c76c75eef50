import { EAST_ASIAN_SURNAMES } from '../../lexicon/family-names.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');

/** Two capitalised words: "Restless Harbours", as long as a name can be. */
const TWO_WORDS = /^\p{Lu}[\p{L}-]{3,20} \p{Lu}[\p{L}-]{3,20}$/u;

/** Whether two words hold what tells a name: a known given name, a family name of East Asia. */
const holdsName = (text: string): boolean =>
  text
    .toLowerCase()
    .split(' ')
    .some((word) => GIVEN_NAMES.has(word) || EAST_ASIAN_SURNAMES.has(word));

/**
 * "Restless Harbours: Silt on the move -- TIDE'19": two words before a colon are the one author of an entry only if they are the owner's
 * name, or a name that is known; else the title begins with them.
 */
export function readNameBeforeColon({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = labels.indexOf(AUTHORS);
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (!atom || !next || labels[at + 1] !== TITLE || next.before !== 'colon' || labels.indexOf(AUTHORS, at + 1) >= 0) return labels;
  if (owner.some(Boolean) || atom.line !== next.line || atom.run.bold !== next.run.bold || atom.run.href !== next.run.href) return labels;
  const opens = at === 0 || cues.slice(0, at).every(({ numbers, yearOnly }) => numbers || yearOnly);
  return opens && TWO_WORDS.test(atom.text) && !holdsName(atom.text) ? labels.slice().fill(TITLE, at, at + 1) : labels;
}
