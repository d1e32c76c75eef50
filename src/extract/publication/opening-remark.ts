import { OPENING_REMARKS } from '../../lexicon/opening-remarks.js';
import { fold } from '../../text/fold.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const NOTE = LABELS.indexOf('note');
/** "Hg.", "dir. avec Jo Lind", "a cura di, con Jo Lind": that the owner edited the volume. Not "Dirigibles". */
const EDITED = /^(?:a cura di|coords?|cur|dirs?|eds?|éds?|hgg?|hrsg|orgs?)(?![\p{L}\p{N}])/iu;
/** "mit Jo Lind:", "avec Jo Lind", "con Jo Lind": with whom the owner wrote it. */
const WITH = /^(?:avec|com|con|gem(?:\.|einsam) mit|mit|zus(?:\.|ammen) mit)\s\p{Lu}/u;
/** So many letters, at most, are a remark and no title. */
const LONGEST = 80;

/**
 * "(Hg., mit Jo Lind): Seile und Segel. Lindar 2017.": round brackets that open an entry and say that the owner edited the work or with
 * whom it was written, as German, French, Spanish and Italian lists have them, are no title; what follows them is.
 */
export function readOpeningRemark(text: string, { atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const [first] = atoms;
  if (!first || atoms.length < 3 || text[first.start - 1] !== '(' || first.text.length > LONGEST) return labels;
  const isEdited = EDITED.test(first.text);
  if (!isEdited && !WITH.test(first.text)) return labels;
  const corrected = labels.slice();
  // The names of an edited volume stand in atoms of their own behind a comma.
  corrected[0] = isEdited ? NOTE : AUTHORS;
  const next = atoms.findIndex(
    (atom, i) => i > 0 && !atom.bracketed && text[atom.start - 1] !== '(' && !isInBracket(text, first.start, atom.start),
  );
  if (next < 0 || corrected.includes(TITLE)) return corrected;
  corrected[next] = TITLE;
  return corrected;
}

/** "lamps / (To appear) Drift in fog": a remark in brackets that opens the line of a title is none of it. */
export function leaveLineRemark({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = atoms.findIndex(
    (atom, i) =>
      atom.bracketed &&
      labels[i] === TITLE &&
      labels[i + 1] === TITLE &&
      atom.line !== atoms[i - 1]?.line &&
      OPENING_REMARKS.has(fold(atom.text)),
  );
  return at < 0 ? labels : labels.slice().fill(NOTE, at, at + 1);
}

/** Whether an offset stands in the brackets that opened before `from`. */
const isInBracket = (text: string, from: number, at: number): boolean => !text.slice(from, at).includes(')');
