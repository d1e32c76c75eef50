import { AUTHOR_CONJUNCTIONS } from '../../lexicon/author-words.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');

const DETAIL = LABELS.indexOf('detail');
const TITLE = LABELS.indexOf('title');

/** "1", "12", "N", "*" in brackets behind a name: a mark that a note explains. */
const MARK = /^(?:\d{1,2}|\p{Lu}|\p{Lu}\d|[*†‡#])$/u;

/** "Jo Park (1), Bo Lind (2), Mara Ek. Sand": names with marks in brackets before the other names are authors as these. */
function fillMarkedNames({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const isMark = (i: number): boolean => atoms[i]?.bracketed === true && atoms[i]?.before === 'open' && MARK.test(atoms[i]?.text ?? '');
  let end = 0;
  let marks = 0;
  for (; end < atoms.length && (cues[end]?.name || isMark(end)); end++) if (isMark(end)) marks++;
  if (marks === 0 || marks === end || !labels.subarray(0, end).includes(AUTHORS) || labels.subarray(0, end).includes(TITLE)) return labels;
  return labels.slice().fill(AUTHORS, 0, end);
}

/** "Sand, Book of Tides (B. Okoro, ed.), 65-74": names in a bracket that says "ed." edited the book. */
function leaveEditors({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  let left = labels;
  for (let i = 1; i < atoms.length; i++) {
    if (!cues[i]?.name || !atoms[i]?.bracketed || atoms[i]?.before !== 'open' || labels[i - 1] === AUTHORS) continue;
    let end = i + 1;
    while (atoms[end]?.bracketed && atoms[end]?.before !== 'open') end++;
    if (cues[end - 1]?.editors) left = (left === labels ? labels.slice() : left).fill(DETAIL, i, end);
  }
  return left;
}

/** "Research Report", "ProQuest LLC", "Harbour Press": behind names, what printed the work. */
const PRINTED_BY = /^(?:(?:technical|research|internal) report|rapport de recherche)\b|\s(?:LLC|GmbH|Inc\.?|Press|Verlag)$/iu;

/** "A. Okoro, Bo Lind - | Research Report, | Institute of Tides": the names end before it. */
function endAtPrinter({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = atoms.findIndex((atom, i) => i > 0 && labels[i] === AUTHORS && labels[i - 1] === AUTHORS && PRINTED_BY.test(atom.text));
  if (at < 0) return labels;
  let end = at;
  while (labels[end] === AUTHORS) end++;
  return labels.slice().fill(DETAIL, at, end);
}

/**
 * "[Jo Park] and [Sven Ek]": names that are links stand apart from the "and" between them; all three are of the authors, as are names with
 * marks in brackets; editors in brackets are not.
 */
export function completeAuthors(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const { atoms, cues } = entry;
  const before = endAtPrinter(entry, leaveEditors(entry, fillMarkedNames(entry, labels)));
  let completed = before;
  for (let i = 1; i + 1 < atoms.length; i++) {
    if (completed[i - 1] !== AUTHORS || !cues[i + 1]?.name || atoms[i + 1]?.line !== atoms[i]?.line) continue;
    if (!AUTHOR_CONJUNCTIONS.has((atoms[i]?.text ?? '').toLowerCase())) continue;
    if (completed === before) completed = before.slice();
    completed.fill(AUTHORS, i, i + 2);
  }
  return completed;
}
