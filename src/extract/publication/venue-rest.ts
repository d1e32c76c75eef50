import { PLACES } from '../../lexicon/places.js';
import type { Atom } from './atom.js';
import type { AtomCues } from './atom-cues.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const VENUE = LABELS.indexOf('venue');
const TITLE = LABELS.indexOf('title');
const DETAIL = LABELS.indexOf('detail');
/** Parts of an enumeration in a venue's name at most. */
const MOST_PARTS = 5;
const MOST_WORDS = 6;
/** "and Fog Processing", "Sand and Fog Processing", "& Control": the last part of an enumeration of fields. */
const LAST_PART = /(?:^|\s)(?:and|&)\s\p{Lu}/u;
/** "International Conference on Sand", "Journal of Sand": a name that goes on with fields of study. */
const NAMES_FIELDS =
  /\b(?:conference|symposium|workshop|congress|meeting|journal|transactions|letters|annals|magazine|colloquium)\b.*\b(?:on|of|in|for)\b/iu;

/** Whether the part can be a field of study: capitalised words, no place, year, number, person's or publisher's name. */
function isField(atom: Atom, cue: AtomCues): boolean {
  if (cue.words === 0 || cue.words > MOST_WORDS || cue.year || cue.numbers || cue.month || cue.link || cue.url) return false;
  if (cue.publisher || cue.editors || cue.institute || cue.place || PLACES.has(atom.text.toLowerCase())) return false;
  return !atom.bracketed && (/^\p{Lu}/u.test(atom.text) || LAST_PART.test(atom.text)) && cue.lower <= 0.5;
}

/** Index of the last atom of the enumeration that begins at `from`, or -1 where none ends with "and …". */
function lastPart({ atoms, cues }: EntryAtoms, labels: Uint8Array, from: number): number {
  for (let i = from; i < Math.min(atoms.length, from + MOST_PARTS); i++) {
    const [atom, cue] = [atoms[i], cues[i]];
    if (!atom || !cue || atom.before !== 'comma' || atom.line !== atoms[from - 1]?.line || labels[i] === TITLE) return -1;
    if (!isField(atom, cue)) return -1;
    if (LAST_PART.test(atom.text)) return i;
  }
  return -1;
}

/** "Edizioni del Molo", "Presses de l'Estran", "Editora Farol": who printed it. */
const PRINTER = /^(?:edizioni|éditions|editions|ediciones|edições|editora|editorial|editore|presses|verlag|librairie|casa editrice)\b/iu;

const AND = /\s(?:and|&|und|et|y|e)\s/u;

/** "*Handbook of Fog*, | S. Ek and B. Okoro, | Eds.", "*Waterscapes*, | Roma, | Edizioni del Molo": place and publisher behind a book in italics are no part of its name. */
export function leaveImprint({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const first = labels.indexOf(VENUE);
  if (first < 0 || labels[first + 1] !== VENUE || atoms[first]?.run.italic !== true) return labels;
  for (let i = first + 1; labels[i] === VENUE; i++) {
    const [atom, next] = [atoms[i], atoms[i + 1]];
    if (!atom || atom.run.italic || atom.before !== 'comma') continue;
    const isEditor = (cues[i]?.name || AND.test(atom.text)) && cues[i + 1]?.editors;
    const isPlace = isEditor || PLACES.has(atom.text.toLowerCase()) || PRINTER.test(next?.text ?? '');
    if (!isPlace && !PRINTER.test(atom.text) && !cues[i]?.publisher) continue;
    const left = labels.slice();
    for (let k = i; labels[k] === VENUE; k++) left[k] = DETAIL;
    return left;
  }
  return labels;
}

/** The labels with the rest of a venue's name that holds commas: "Conference on Tides, | Sand and Fog Processing". */
export function completeVenue(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = labels.lastIndexOf(VENUE);
  let from = at;
  while (from > 0 && labels[from - 1] === VENUE && entry.atoms[from]?.before === 'comma') from--;
  const name = entry.atoms.slice(from, at + 1).map(({ text }) => text);
  if (name.length === 0 || !NAMES_FIELDS.test(name[0] as string) || name.some((part) => LAST_PART.test(part))) return labels;
  const last = lastPart(entry, labels, at + 1);
  if (last < 0) return labels;
  const completed = labels.slice();
  completed.fill(VENUE, at + 1, last + 1);
  return completed;
}
