import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

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
    (atom, i) => i > 0 && IN_WORD.test(atom.text) && atoms[i + 1]?.before === 'colon' && atoms[i + 1]?.bracketed === false,
  );
}

/** Atoms at the start of the entry that name its authors: several names, or the owner's; one other name is the start of a title. */
function authorsBefore({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, end: number): number {
  let last = 0;
  let names = 0;
  let whole = 0;
  let sure = false;
  for (let i = 0; i < end && labels[i] === AUTHORS; i++) {
    const cue = cues[i];
    if (!cue) break;
    if (owner[i] || cue.initials || cue.etAl || (i === 0 && cue.joins && atoms[1]?.before === 'colon')) sure = true;
    if (cue.name || cue.namePart) names++;
    if (cue.words > 1) whole++;
    last = i + 1;
  }
  // "Passages, Bridges. On the Poetics of Rivers": single words are names only before a colon.
  if (whole === 0 && atoms[last]?.before !== 'colon') return sure ? last : 0;
  return sure || names > 1 ? last : 0;
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

/**
 * "Title (mit B. Lind). In: Book. Hg. von C. Park. Place: Publisher 2014, S. 1-22": what "In:" divides is known, whatever the labeller
 * made of it: authors and title before it, after it the book or journal up to its editors, number or place.
 */
export function readInBook(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = inWordAt(entry);
  const { atoms, cues } = entry;
  if (at < 0) return labels;
  const authors = authorsBefore(entry, labels, at);
  if (authors >= at) return labels;
  const corrected = labels.slice();
  const titleLine = atoms[authors]?.line ?? 0;
  for (let i = authors; i < at; i++) {
    const [atom, cue] = [atoms[i], cues[i]];
    if (!atom || !cue || cue.yearOnly || cue.link) continue;
    if (atom.bracketed && cue.joins) corrected[i] = AUTHORS;
    else if (i === authors || corrected[i] !== AUTHORS || !(cue.name || atom.line > titleLine)) corrected[i] = TITLE;
  }
  const start = bookStart(entry, at + 1);
  const end = bookEnd(entry, start);
  corrected.fill(DETAIL, at, start);
  corrected.fill(VENUE, start, end);
  for (let i = end; i < atoms.length; i++) corrected[i] = cues[i]?.link ? LINK : DETAIL;
  return corrected;
}
