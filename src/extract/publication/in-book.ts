import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';
import { REVIEW_LABEL } from './read-review.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const DETAIL = LABELS.indexOf('detail');
const LINK = LABELS.indexOf('link');

/** "In" before a colon, in the languages that print it so. */
const IN_WORD = /^(?:in|dans|en)$/iu;
/** "Hg. von Mara Lind", "edited by", "Redaktion". */
const EDITED = /^(?:hg|hrsg|herausgegeben|hrg|ed|eds|edited|éd|dir|sous la dir|redaktion|coord|a cura)\b/iu;
/** "16. Jg.", "Bd. 2", "H. 52", "S. 1-22", "Nr. 4": the number of an issue, pages. */
const NUMBERED =
  /^(?:\d+(?:$|[ .,/:(–-])|(?:jg|bd|band|h|heft|nr|no|vol|volume|s|pp?|sp|jahrgang|ausgabe|t|tome|n|n°|fasc)\b\.? ?(?:\d|$))/iu;
/** Atoms before the editors' bracket: "A. Okoro, B. Lind, C. Park (Hg.)". */
const MOST_EDITORS = 10;

/** Index of the "In" of "In: Book", or -1. */
function inWordAt({ atoms }: EntryAtoms): number {
  return atoms.findIndex(
    (atom, i) => i > 0 && atoms[i + 1]?.before === 'colon' && atoms[i + 1]?.bracketed === false && IN_WORD.test(atom.text),
  );
}

/** "12", "B3": the printed number of an entry. */
const ENTRY_NUMBER = /^\p{Lu}?\d{1,3}$/u;

/** Index of the first atom behind the entry's printed number. */
const afterNumber = ({ atoms }: EntryAtoms): number => (ENTRY_NUMBER.test(atoms[0]?.text ?? '') && atoms.length > 2 ? 1 : 0);

/** "Okoro D, Lind M (1999) Title": index of the year behind nothing but names, or -1. */
function yearAfterNames({ atoms, cues }: EntryAtoms, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const cue = cues[i];
    if (cue?.yearOnly && atoms[i]?.bracketed) return i > first ? i : -1;
    if (!cue || !(cue.name || cue.namePart || cue.initials || cue.joins || cue.etAl)) return -1;
  }
  return -1;
}

/** Index past the atoms from `first` on that name the authors: several names, or the owner's; one other name is the start of a title. */
function authorsBefore(entry: EntryAtoms, labels: Uint8Array, first: number, end: number): number {
  const { atoms, cues, owner } = entry;
  const year = yearAfterNames(entry, first, end);
  // What is reviewed stands at the start of a title too: "Okoro, D. (1981) Tides. In: …".
  const areSure = labels[first] === AUTHORS || cues.slice(first, year).some(({ joins }) => joins) || owner.slice(first, year).some(Boolean);
  if (year >= 0 && areSure) return year;
  // "10. Jo Park. Letter. In: …": a name that was taken for neither authors nor title.
  if (labels[first] === DETAIL && cues[first]?.name && atoms[first + 1]?.before === 'stop') return first + 1;
  let last = first;
  let names = 0;
  let whole = 0;
  let sure = false;
  for (let i = first; i < end && labels[i] === AUTHORS; i++) {
    const cue = cues[i];
    if (!cue) break;
    if (owner[i] || cue.initials || cue.etAl || (i === first && cue.joins && atoms[first + 1]?.before === 'colon')) sure = true;
    if (cue.name || cue.namePart) names++;
    if (cue.words > 1) whole++;
    last = i + 1;
  }
  // "Lamps, Quays. On the Colour of Fog": single words are names only before a colon.
  if (whole === 0 && atoms[last]?.before !== 'colon') return sure ? last : first;
  return sure || names > 1 ? last : first;
}

/** Index where the book's name starts after "In:": behind editors that stand before it in "A. Okoro (Hg.), Book". */
function bookStart({ atoms, cues }: EntryAtoms, from: number): number {
  for (let i = from; i < Math.min(atoms.length, from + MOST_EDITORS); i++) {
    if (atoms[i]?.bracketed && EDITED.test(atoms[i]?.text ?? '')) return i + 1 < atoms.length ? i + 1 : from;
    if (cues[i]?.year) break;
  }
  return from;
}

/** Index just past the book's name: before the line, the editors, the number of an issue, "Place: Publisher 2014". */
function bookEnd({ atoms, cues }: EntryAtoms, from: number): number {
  let i = from + 1;
  for (; i < atoms.length; i++) {
    const [atom, next, cue] = [atoms[i], atoms[i + 1], cues[i]];
    if (!atom || !cue || atom.before === 'line' || atom.before === 'tab') break;
    if (EDITED.test(atom.text) || NUMBERED.test(atom.text) || cue.yearOnly || cue.link || cue.url || (atom.bracketed && cue.year)) break;
    if (atom.before !== 'colon' && next?.before === 'colon' && (cues[i + 1]?.publisher || cues[i + 1]?.year)) break;
    if (atom.before !== 'colon' && (cue.publisher || cue.place)) break;
  }
  return i;
}

/** "Rez.: Jo Park, Book": who and what is reviewed is the title. */
const isReview = ({ atoms }: EntryAtoms, first: number): boolean =>
  atoms[first + 1]?.before === 'colon' && REVIEW_LABEL.test(atoms[first]?.text ?? '');

/** Words of a publisher's name with its year. */
const MOST_PUBLISHER_WORDS = 5;

/** Index of "Place: Publisher 2002" that ends a reviewed book's title before "In:", else `at`. */
function imprintBefore({ atoms, cues }: EntryAtoms, first: number, at: number): number {
  const [cue, place] = [cues[at - 1], cues[at - 2]];
  const isImprint = atoms[at - 1]?.before === 'colon' && cue?.year === true && cue.words <= MOST_PUBLISHER_WORDS && at - 2 > first;
  return isImprint && place !== undefined && place.words <= 2 && atoms[at - 2]?.before === 'comma' ? at - 2 : at;
}

/**
 * "Title (mit B. Lind). In: Book. Hg. von C. Park. Place: Publisher 2014, S. 1-22": what "In:" divides is known, whatever the labeller
 * made of it: authors and title before it, after it the book or journal up to its editors, number or place.
 */
export function readInBook(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = inWordAt(entry);
  const { atoms, cues } = entry;
  if (at < 0) return labels;
  const first = afterNumber(entry);
  const review = isReview(entry, first);
  const authors = review ? first : authorsBefore(entry, labels, first, at);
  if (authors >= at) return labels;
  const corrected = labels.slice().fill(DETAIL, 0, first).fill(AUTHORS, first, authors);
  const titleLine = atoms[authors]?.line ?? 0;
  const titleEnd = imprintBefore(entry, authors, at);
  for (let i = titleEnd; i < at; i++) corrected[i] = DETAIL;
  for (let i = authors; i < titleEnd; i++) {
    const [atom, cue] = [atoms[i], cues[i]];
    if (!atom || !cue) continue;
    if (cue.yearOnly || cue.link) corrected[i] = cue.link ? LINK : DETAIL;
    else if (atom.bracketed && cue.joins) corrected[i] = AUTHORS;
    else if (review || i === authors || corrected[i] !== AUTHORS || !(cue.name || atom.line > titleLine)) corrected[i] = TITLE;
  }
  const start = bookStart(entry, at + 1);
  const end = bookEnd(entry, start);
  corrected.fill(DETAIL, at, start);
  corrected.fill(VENUE, start, end);
  for (let i = end; i < atoms.length; i++) corrected[i] = cues[i]?.link ? LINK : DETAIL;
  return corrected;
}
