import type { Atom } from './atom.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');

/** Whether an atom is of the title. */
export const isTitle = (labels: Uint8Array, i: number): boolean => labels[i] === TITLE;

/** Words that are set apart inside a title at most: a gene, a species, a symbol. */
const MOST_STYLED = 4;
/** Words that the title around them at least has. */
const MIN_AROUND = 3;

/** Whether only a change of look, no mark, parts the atom from the one before on its line. */
const flowsOn = (atoms: readonly Atom[], i: number): boolean => atoms[i]?.before === 'none' && atoms[i]?.line === atoms[i - 1]?.line;

/** "Limits of | Bufo tidalis | in cold water", "On | q | -analogues": words in another look inside a title, with what follows in small letters. */
export function isStyledInTitle({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [previous, cue, next] = [cues[i - 1], cues[i], cues[i + 1]];
  if (!previous || !cue || !next || !flowsOn(atoms, i) || !flowsOn(atoms, i + 1)) return false;
  if (cue.words > MOST_STYLED || cue.name || cue.year || cue.link || cue.inPrefix || owner[i] || atoms[i]?.bracketed) return false;
  if (isTitle(labels, i - 1) && isTitle(labels, i + 1)) return true;
  const isAround = isTitle(labels, i - 1) || (isTitle(labels, i + 1) && previous.words >= MIN_AROUND && !previous.name && !previous.year);
  return isAround && next.startsLower && !next.numbers && !next.note && !next.link && !next.inPrefix && !next.year && !next.joins;
}

/** "Limits via | p-sparse sketches | (Tidal Letters)": small letters in another look that end a title; no venue begins so. */
export function isStyledEnd({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [cue, next] = [cues[i], atoms[i + 1]];
  if (!cue || !isTitle(labels, i - 1) || isTitle(labels, i) || !flowsOn(atoms, i) || !cue.startsLower) return false;
  const ends = next === undefined || next.bracketed || next.before === 'stop' || next.before === 'comma' || next.before === 'line';
  return ends && cue.words <= MOST_STYLED && !(cue.inPrefix || cue.joins || cue.link || cue.note || cue.year || cue.numbers || cue.url);
}

/** "Bufo tidalis": a genus and its species. */
const BINOMIAL = /^\p{Lu}\p{Ll}{2,} \p{Ll}{4,}$/u;

/** "Drift in the slow toad | *Bufo tidalis*. | Harbour Letters 12": a species that ends a title, with the venue behind its full stop. */
export function isSpeciesEnd({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, next] = [atoms[i], atoms[i + 1]];
  if (!atom?.run.italic || !next || !isTitle(labels, i - 1) || isTitle(labels, i) || !flowsOn(atoms, i)) return false;
  if (labels[i + 1] !== VENUE || next.before !== 'stop' || cues[i]?.venueWord || cues[i]?.link) return false;
  return BINOMIAL.test(atom.text);
}

/** "q* | -sketches": a symbol that is one word with the title behind it. */
export const isGluedToTitle = ({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  !isTitle(labels, i) &&
  isTitle(labels, i + 1) &&
  flowsOn(atoms, i + 1) &&
  atoms[i]?.end === atoms[i + 1]?.start &&
  (cues[i]?.words ?? 0) <= 1 &&
  !cues[i]?.link &&
  !cues[i]?.year;

/** "(2012) | Lsm1 | locus shapes tidal growth": words in another look that a title in small letters goes on from. */
export function isStyledStart({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [cue, next] = [cues[i], cues[i + 1]];
  if (!cue || !next || isTitle(labels, i) || !isTitle(labels, i + 1) || labels.indexOf(TITLE) !== i + 1 || !flowsOn(atoms, i + 1))
    return false;
  const isOther = cue.name || cue.year || cue.link || cue.note || cue.preprint || cue.inPrefix || cue.joins || cue.etAl || cue.numbers;
  return !isOther && !owner[i] && !atoms[i]?.bracketed && cue.words <= MOST_STYLED && next.startsLower && !next.joins && !next.inPrefix;
}

/** "revealed by", "a survey of": words that cannot end a title. */
const HANGING = /\s(?:by|of|with|from|for|via|between|against|among|the)$/iu;

/** "revealed by | Bufo tidalis | . Tidal Review": words in italics that a title cannot do without. */
export const isHangingEnd = ({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean => {
  const cue = cues[i];
  if (!cue || labels[i] === TITLE || labels[i - 1] !== TITLE || !flowsOn(atoms, i) || atoms[i]?.bracketed) return false;
  if (atoms[i]?.run.italic !== true || atoms[i - 1]?.run.italic || cue.words > MOST_STYLED) return false;
  return !(cue.year || cue.link || cue.url || cue.venueWord || cue.inPrefix) && HANGING.test(atoms[i - 1]?.text ?? '');
};

/** "Bufo tidalis | in the northern sea": small words only, behind italics of the title. */
export const isSmallTail = ({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean => {
  const cue = cues[i];
  if (!cue || labels[i] === TITLE || labels[i - 1] !== TITLE || !flowsOn(atoms, i) || atoms[i - 1]?.run.italic !== true) return false;
  return (
    cue.lower === 1 && cue.words > 1 && !(cue.year || cue.link || cue.note || cue.numbers || atoms[i]?.bracketed || atoms[i]?.run.italic)
  );
};

const LONE_ARTICLE = /^(?:The|An?)$/u;
/** "TID1", "Lsm4": a gene. */
const GENE = /^\p{Lu}\p{L}*\d+$/u;

/** "The | Tid1 | locus", "(2013) | TID1 | repeats of sand": an article, a gene in italics, before the title that they open. */
export function isStyledOpening({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  if (labels[i] === TITLE || labels.indexOf(TITLE) !== i + 1 || !flowsOn(atoms, i + 1) || atoms[i]?.bracketed) return false;
  const { text, run } = atoms[i] as Atom;
  return LONE_ARTICLE.test(text) || (run.italic && GENE.test(text) && !cues[i + 1]?.name && (i === 0 || atoms[i]?.before !== 'comma'));
}
