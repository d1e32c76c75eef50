import { ABSTRACT_LABELS } from '../../lexicon/abstract-labels.js';
import { squash } from '../../text/fold.js';
import { linkLabel } from './atom-cues.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const DETAIL = LABELS.indexOf('detail');
const NOTE = LABELS.indexOf('note');

/** Indices past the last atom of each of the first two lines. */
function lineEnds({ atoms }: EntryAtoms): readonly [number, number] {
  const first = atoms.findIndex(({ line }) => line > (atoms[0]?.line ?? 0));
  if (first < 0) return [atoms.length, atoms.length];
  const second = atoms.findIndex(({ line }, i) => i > first && line > (atoms[first]?.line ?? 0));
  return [first, second < 0 ? atoms.length : second];
}

const wordsOf = ({ atoms }: EntryAtoms, from: number, to: number): string =>
  squash(
    atoms
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

/** Fewer letters begin another line by chance. */
const MIN_REPEATED = 5;

/** "Tides | Tides. A history of water": a caption or anchor that the title below it begins with. */
function isRepeated(entry: EntryAtoms, first: number, second: number): boolean {
  const [above, below] = [wordsOf(entry, 0, first), wordsOf(entry, first, second)];
  return above.length >= MIN_REPEATED && below.length > above.length && below.startsWith(above);
}

/** "J. Park et al." */
const NAME_ET_AL = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40} et al\.?$/u;
/** "SIGTIDE/FOO'23", "TIDE 2023" before a colon. */
const ACRONYM_AND_YEAR = /^\p{Lu}[\p{L}\d&+/@-]{1,24}\s?(?:['’]\s?\d\d|(?:19|20)\d\d)$/u;
/** "Varnstadt: Hafen Verlag 2002": a line of place and publisher. */
const PUBLISHER_YEAR = /^\p{Lu}[^.,;:]{1,40} (?:19|20)\d\d$/u;
const MOST_PLACE_WORDS = 3;
/** "Harbour University Press", "Hafen Verlag": a publisher by its last word. */
const PRESS = /^\p{Lu}[^,.;]{2,50} (?:Press|Verlag|Publishers?|Publishing)$/u;

/** Whether the atom is a place before its publisher: on a line of its own ("Varnstadt: Hafen Verlag 2002"), or known ("Title. Lisboa : Editora, 2011"). */
function isImprint({ atoms, cues }: EntryAtoms, i: number): boolean {
  const [atom, next] = [atoms[i], atoms[i + 1]];
  if (!atom || next?.before !== 'colon' || (cues[i]?.words ?? 9) > MOST_PLACE_WORDS) return false;
  if (atom.line > (atoms[i - 1]?.line ?? 0)) return PUBLISHER_YEAR.test(next.text);
  if (atom.before === 'stop' && PRESS.test(next.text) && /^\p{Lu}/u.test(atom.text)) return true;
  return atom.before === 'stop' && cues[i]?.place === true && cues[i + 2]?.yearOnly === true && atoms[i + 2]?.before === 'comma';
}

/** Place and publisher are no part of the title before them. */
function leaveImprints(entry: EntryAtoms, corrected: Uint8Array): void {
  for (let i = 1; i + 1 < corrected.length; i++)
    if (isImprint(entry, i) && corrected.slice(0, i).includes(TITLE)) corrected.fill(DETAIL, i, i + 2);
}

/** "M. Lindholm (ed.), | Handbook of Fog, | Hafen": the book of those who edited it is the title, where no other is. */
function readEdited({ atoms, cues }: EntryAtoms, corrected: Uint8Array): void {
  if (corrected.includes(TITLE)) return;
  const editors = atoms.findIndex((atom, i) => i > 0 && atom.bracketed && cues[i]?.editors === true && corrected[i - 1] === AUTHORS);
  if (editors < 0 || corrected[editors + 1] !== VENUE) return;
  const isItalic = atoms[editors + 1]?.run.italic;
  for (let i = editors + 1; corrected[i] === VENUE && atoms[i]?.run.italic === isItalic; i++) corrected[i] = TITLE;
}

/** "Abstract: This paper studies …" on a line of its own below the title is no part of it. */
function leaveAbstract({ atoms }: EntryAtoms, corrected: Uint8Array): void {
  const at = atoms.findIndex(
    (atom, i) => i > 0 && corrected[i] === TITLE && atom.before === 'line' && ABSTRACT_LABELS.has(linkLabel(atom.text)),
  );
  if (at > 0) corrected.fill(NOTE, at);
}

/**
 * What the first lines of an entry say by their form, whatever the labeller made of them: a caption that the title repeats, one name
 * and "et al." above the title, a venue's acronym before a colon, place and publisher on a line of their own.
 */
export function readFirstLines(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const { atoms, cues, owner } = entry;
  const [first, second] = lineEnds(entry);
  const corrected = labels.slice();
  if (first < atoms.length && !cues[first]?.name && !owner[first] && isRepeated(entry, first, second)) {
    corrected.fill(NOTE, 0, first);
    for (let i = first; i < second; i++) if (!atoms[i]?.bracketed && !cues[i]?.year && !cues[i]?.link) corrected[i] = TITLE;
  }
  if (first === 1 && labels[0] === TITLE && NAME_ET_AL.test(atoms[0]?.text ?? '')) {
    corrected[0] = AUTHORS;
    corrected.fill(TITLE, 1, second);
  }
  if (labels[0] === TITLE && labels[1] === TITLE && atoms[1]?.before === 'colon' && ACRONYM_AND_YEAR.test(atoms[0]?.text ?? ''))
    corrected[0] = VENUE;
  leaveImprints(entry, corrected);
  leaveAbstract(entry, corrected);
  readEdited(entry, corrected);
  return corrected;
}
