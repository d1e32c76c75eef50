import type { Atom } from './atom.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';
import {
  isGluedToTitle,
  isHangingEnd,
  isSmallTail,
  isSpeciesEnd,
  isStyledEnd,
  isStyledInTitle,
  isStyledOpening,
  isStyledStart,
  isTitle,
} from './styled-title.js';

const TITLE = LABELS.indexOf('title');
const AUTHORS = LABELS.indexOf('authors');
const VENUE = LABELS.indexOf('venue');
/** A name before a title's colon has at most so many words: "QLM-Sorter: …". */
const LONGEST_NAME = 3;
/** Separators after which a new field begins; a name in an author list stands after a comma. */
const FRESH: ReadonlySet<Atom['before']> = new Set<Atom['before']>(['stop', 'line', 'tab', 'close', 'open', 'none']);

/** A word that no person's name is: "FogScaler", "QLM-Sorter", "TIDE4ME". */
const COINED = /\p{Ll}\p{Lu}|\p{Lu}{2,}[^\s]*\p{Ll}|\d/u;
/** A small word that joins no names: "for", "with"; not "and", "van". */
const SMALL_WORD =
  /(?:^|\s)(?!(?:and|und|et|with|by|van|von|der|den|de|del|della|di|da|dos|la|le|al|bin|ben|ibn|y|e|zu)\s)\p{Ll}{2,}(?=\s|$)/u;
/** Words that an atom at least has to be a sentence rather than a name. */
const SENTENCE_WORDS = 4;

/** "Jo Park. | Nous: | Faster things": the word before the colon begins the title. */
function isNameBeforeColon({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, next, cue] = [atoms[i], atoms[i + 1], cues[i]];
  if (!atom || !next || !cue || isTitle(labels, i) || !isTitle(labels, i + 1) || next.before !== 'colon') return false;
  const fresh = FRESH.has(atom.before) || (atom.before === 'comma' && cue.words === 1 && COINED.test(atom.text));
  return (
    fresh && atom.line === next.line && !cue.name && !cue.year && !cue.link && !owner[i] && !atom.bracketed && cue.words <= LONGEST_NAME
  );
}

/** "Fog, | Sand, | and Tides": one part of an enumeration inside a title. */
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

/** "“Who asked?”: | What people want": what stands behind the colon after a quoted title is its rest. */
function isAfterQuote({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, next, cue] = [atoms[i], atoms[i + 1], cues[i + 1]];
  if (!atom || !next || !cue || !isTitle(labels, i) || isTitle(labels, i + 1) || !atom.quoted) return false;
  return next.before === 'colon' && atom.line === next.line && !next.bracketed && !cue.year && !cue.link && cue.words > 1;
}

/** Capitals that a venue's acronym begins with: "SIGTIDE aka". */
const ACRONYM_START = /^\p{Lu}{3,}\b/u;

/** "“Sand.” | TIDE aka | (SIGTIDE 2020)", "“Sand” | Proc. of the workshop": what names a venue behind the closing quote is no title. */
function isVenueBehindQuote({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, cue] = [atoms[i], cues[i]];
  if (!atom || !cue || !isTitle(labels, i) || !isTitle(labels, i - 1) || !atoms[i - 1]?.quoted || atom.before !== 'close') return false;
  return cue.inPrefix || cue.acronymYear || cue.preprint || ACRONYM_START.test(atom.text);
}

/** "J. Park", "Ch. Lind", "Park, J.-P.": a name cut to initials. */
const INITIAL = /(?:^|[\s-])\p{Lu}\p{Ll}?\.(?=\s|-|$|\p{Lu})/u;

/** Whether the authors before are printed with initials, two at least, and this atom is not. */
function breaksInitials({ atoms }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  let names = 0;
  for (let k = i - 1; k >= 0 && labels[k] === AUTHORS; k--, names++) if (!INITIAL.test(atoms[k]?.text ?? '')) return false;
  return names > 1 && !INITIAL.test(atoms[i]?.text ?? '');
}

/** "J. Park, B. Lind, | Coastal Patience: | A study", "J. Park, B. Lind, | Dunes, | harbours and tides": words behind names with initials begin the title. */
const isWordsBeforeColon = (entry: EntryAtoms, labels: Uint8Array, i: number): boolean => {
  const [atom, next, cue] = [entry.atoms[i], entry.atoms[i + 1], entry.cues[i]];
  if (!atom || !next || !cue || labels[i] !== AUTHORS || labels[i + 1] !== TITLE) return false;
  if (next.before !== 'colon' && !(next.before === 'comma' && entry.cues[i + 1]?.startsLower)) return false;
  if (atom.line !== next.line || atom.before !== 'comma' || entry.owner[i] || cue.words > LONGEST_NAME || cue.initials) return false;
  return breaksInitials(entry, labels, i);
};

/** "“Tidal Workbench” (TWB): | a tool for harbours": a quoted name, its acronym and what it is. */
const isAcronymAfterQuote = ({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  labels[i] === TITLE &&
  atoms[i]?.quoted === true &&
  atoms[i + 1]?.bracketed === true &&
  (cues[i + 1]?.words ?? 9) <= 1 &&
  atoms[i + 2]?.before === 'colon' &&
  atoms[i + 2]?.line === atoms[i]?.line &&
  (cues[i + 2]?.words ?? 0) > 2;

/** "a Journal of One Winter": no venue is printed behind an article of small letters. */
const SMALL_ARTICLE = /^an? \p{L}/u;

/** "Salt on the Quays: | a Journal of One Winter": the rest of a title, whatever its words name. */
const isArticleBehindColon = ({ atoms }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  labels[i] === VENUE &&
  labels[i - 1] === TITLE &&
  atoms[i]?.before === 'colon' &&
  atoms[i]?.line === atoms[i - 1]?.line &&
  SMALL_ARTICLE.test(atoms[i]?.text ?? '');

/** Where in a run of authors the names end and a title begins that was taken for more of them; -1 if nowhere. */
function titleInAuthors({ atoms, cues }: EntryAtoms, from: number, to: number): number {
  let named = false;
  for (let i = from; i < to; i++) {
    const cue = cues[i];
    if (!cue) continue;
    if (cue.name) named = true;
    else if (
      named &&
      cue.words >= SENTENCE_WORDS &&
      SMALL_WORD.test(atoms[i]?.text ?? '') &&
      !cue.joins &&
      !cue.etAl &&
      !atoms[i]?.bracketed &&
      !cues.slice(i + 1, to).some((later) => later.name)
    )
      return i;
  }
  return -1;
}

/** "Caching Tides for Harbours, | Jo Park, | Bo Lind. | TIDE 2021": words with a small one among them, before names, where no title was found. */
function isTitleBeforeNames({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array): boolean {
  const [cue, next] = [cues[0], cues[1]];
  if (labels.includes(TITLE) || labels[0] !== AUTHORS || !cue || cue.name || owner[0] || atoms[0]?.bracketed) return false;
  return cue.words >= SENTENCE_WORDS && SMALL_WORD.test(atoms[0]?.text ?? '') && (next?.name === true || owner[1] === true);
}

/** "Fair tides in fog, | Jo Park, | *Bo Lind*, | Mara Ek": a name between the words of a title and the other names is the first of these. */
const isFirstName = ({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  labels[i] === TITLE &&
  labels[i - 1] === TITLE &&
  labels[i + 1] === AUTHORS &&
  atoms[i]?.before === 'comma' &&
  cues[i]?.name === true &&
  (cues[i + 1]?.name === true || owner[i + 1] === true) &&
  (atoms[i + 1]?.before === 'comma' || atoms[i + 1]?.before === 'line') &&
  (cues[i - 1]?.words ?? 0) >= SENTENCE_WORDS;

/** "TIDE", "WSL": the initials of the name before its bracket. */
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** "Slow quays. | World Summit for Lamps | (WSL) | Lecture Series": a name whose acronym stands before the rest of a venue belongs to it. */
const isNameOfVenue = ({ atoms }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  labels[i] === TITLE &&
  labels[i - 1] === TITLE &&
  labels[i + 2] === VENUE &&
  atoms[i]?.before === 'stop' &&
  atoms[i + 1]?.bracketed === true &&
  atoms[i + 2]?.before === 'close' &&
  atoms[i + 2]?.line === atoms[i]?.line &&
  ACRONYM.test(atoms[i + 1]?.text ?? '') &&
  isAcronymOf(atoms[i + 1]?.text ?? '', atoms[i]?.text ?? '');

/** Whether the capitals are the first letters of the words that have one: "WSL" of "World Summit for Lamps". */
const isAcronymOf = (acronym: string, name: string): boolean => (name.match(FIRST_CAPITAL) ?? []).join('') === acronym;
/** "W", "S" and "L" of "World Summit for Lamps"; not the "C" of "FogCast". */
const FIRST_CAPITAL = /(?<!\p{L})\p{Lu}/gu;

/** "II", "IV": the part of a work behind its title. */
const ROMAN = /^(?:II|III|IV|VI{0,3}|IX|XI{0,2}|Part [IVX]{1,4})$/u;

/** Marks before the number of a part: "Sandbanks, II", "Sandbanks – Part II". */
const BEFORE_PART: ReadonlySet<Atom['before']> = new Set<Atom['before']>(['comma', 'stop', 'dash']);

/** "Sandbanks with ki = kj, | II | , Tidal Review": the number of the part belongs to the title. */
const isPartOfTitle = ({ atoms }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  !isTitle(labels, i) &&
  isTitle(labels, i - 1) &&
  BEFORE_PART.has(atoms[i]?.before ?? 'none') &&
  atoms[i]?.bracketed === false &&
  ROMAN.test(atoms[i]?.text ?? '');

/** "Sandbanks for", "Tides of the": a line that ends so goes on below. */
const UNFINISHED = /\s(?:a|an|and|at|by|for|from|in|into|of|on|the|to|under|using|via|with|zur|der|des|für|und|de|du|des|et|del|per)$/iu;

/** Whether the atom stands in the link of the one before. */
const isSameLink = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]?.run.href !== undefined && atoms[i]?.run.href === atoms[i - 1]?.run.href;

/** "Networks for | / | Large-scale Tides": the next line of a title that a line break cuts. */
const isNextLineOfTitle = ({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  isTitle(labels, i - 1) &&
  !isTitle(labels, i) &&
  atoms[i]?.before === 'line' &&
  UNFINISHED.test(atoms[i - 1]?.text ?? '') &&
  !(
    cues[i]?.inPrefix ||
    (cues[i]?.name && !isSameLink(atoms, i)) ||
    cues[i]?.link ||
    cues[i]?.yearOnly ||
    cues[i]?.url ||
    owner[i] ||
    atoms[i]?.bracketed
  );

/** "A shorter proof", "The limits": no name begins so. */
const ARTICLE = /^(?:An?|The) \p{L}{3,}/u;

/** "(with Jo Park) | A shorter, | simpler proof": words behind a bracket of co-authors that begin the title. */
const isArticleBehindBracket = ({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  !isTitle(labels, i) &&
  isTitle(labels, i + 1) &&
  atoms[i]?.before === 'close' &&
  atoms[i + 1]?.before === 'comma' &&
  ARTICLE.test(atoms[i]?.text ?? '') &&
  !cues[i]?.name &&
  !owner[i];

/** Whether an atom or one beside it is of a title: all that is asked of an atom by what stands around it begins so. */
const isNearTitle = (labels: Uint8Array, i: number): boolean => isTitle(labels, i) || isTitle(labels, i - 1) || isTitle(labels, i + 1);

/** The labels with what plainly belongs to a title added to it. */
export function completeTitle(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const completed = labels.slice();
  if (isTitleBeforeNames(entry, labels)) completed[0] = TITLE;
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    while (to < labels.length && labels[to] === labels[from]) to++;
    const start = labels[from] === AUTHORS ? titleInAuthors(entry, from, to) : -1;
    if (start >= 0) completed.fill(TITLE, start, to);
    from = to;
  }
  for (let i = 1; i < entry.atoms.length; i++) {
    if (!isNearTitle(completed, i)) continue;
    if (isPartOfTitle(entry, completed, i) || isStyledEnd(entry, completed, i) || isNextLineOfTitle(entry, completed, i))
      completed[i] = TITLE;
    if (isSpeciesEnd(entry, completed, i)) completed[i] = TITLE;
    if (isHangingEnd(entry, completed, i) || isSmallTail(entry, completed, i) || isArticleBehindColon(entry, completed, i))
      completed[i] = TITLE;
    if (isAcronymAfterQuote(entry, completed, i - 1)) completed.fill(TITLE, i, i + 2);
    if (isVenueBehindQuote(entry, completed, i)) completed[i] = VENUE;
    if (isNameOfVenue(entry, completed, i)) completed.fill(VENUE, i, i + 2);
    if (isFirstName(entry, completed, i)) completed[i] = AUTHORS;
  }
  for (let i = 1; i < entry.atoms.length - 1; i++)
    if (isNearTitle(completed, i) && isStyledInTitle(entry, completed, i)) completed.fill(TITLE, i - 1, i + 2);
  for (let i = entry.atoms.length - 2; i >= 0; i--) {
    if (!isNearTitle(completed, i)) continue;
    if (isGluedToTitle(entry, completed, i) || isStyledStart(entry, completed, i) || isArticleBehindBracket(entry, completed, i))
      completed[i] = TITLE;
    if (isStyledOpening(entry, completed, i) || isWordsBeforeColon(entry, completed, i)) completed[i] = TITLE;
    if (isAfterQuote(entry, completed, i)) completed[i + 1] = TITLE;
    if (isNameBeforeColon(entry, completed, i) || (i > 0 && isGapInTitle(entry, completed, i))) completed[i] = TITLE;
  }
  return completed;
}
