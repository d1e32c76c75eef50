import { AUTHOR_CONJUNCTIONS } from '../../lexicon/author-words.js';
import { MANUSCRIPT_STATES } from '../../lexicon/heading-grammar.js';
import { fold } from '../../text/fold.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';
import { explainsMark } from './mark-legend.js';

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

/** "Jo Park (equal contribution), Bo Lind (corresponding author), Mara Ek": names behind a bracket that explains a name are authors too. */
function fillExplainedNames({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const isNote = (i: number): boolean => atoms[i]?.bracketed === true && explainsMark(atoms[i]?.text ?? '');
  const isNext = (i: number): boolean => cues[i]?.name === true && atoms[i]?.before === 'comma' && atoms[i]?.line === atoms[i - 1]?.line;
  let filled = labels;
  for (let i = 1; i < atoms.length; i++) {
    if (filled[i - 1] !== AUTHORS || !isNote(i) || !isNext(i + 1)) continue;
    if (filled === labels) filled = labels.slice();
    filled.fill(AUTHORS, i, i + 2);
    while (isNext(i + 2)) filled[i++ + 2] = AUTHORS;
  }
  return filled;
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

/** "with", "joint with S. Ek", "avec Jo Park" at the start of a bracket. */
const WITH = /^(?:(?:joint(?:ly)?|joint work|co-?authored|in collaboration) )?(?:with|mit|avec|con|com)(?:$| \p{Lu}\p{L}*\.?(?: |$))/u;
/** "Revise & Resubmit", "under review", "accepted": what is told of a paper behind its authors. */
const STATE =
  /^(?:(?:revise|reject)[ds]? (?:and|&) resubmit|r ?& ?r\b|conditionally accepted|accepted|submitted|forthcoming|(?:under|in) (?:review|revision))/iu;

/** "Sand (joint with S. Ek), revise & resubmit": who a bracket says the owner wrote with, and where they end. */
function fillWithBrackets({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  let filled = labels;
  for (let i = 1; i < atoms.length; i++) {
    if (!atoms[i]?.bracketed || atoms[i]?.before === 'none' || !WITH.test(atoms[i]?.text ?? '')) continue;
    let end = i + 1;
    while (atoms[end]?.bracketed && atoms[end]?.before !== 'open') end++;
    if (cues.slice(i, end).some(({ year, words }) => year || words > MOST_WITH_WORDS)) continue;
    if (filled === labels) filled = labels.slice();
    filled.fill(AUTHORS, i, end);
    if (filled[end] === AUTHORS && STATE.test(atoms[end]?.text ?? '')) filled[end] = DETAIL;
    i = end - 1;
  }
  return filled;
}

/** "Sandvoss, Hen / Okoro, Ben: Dunes": family names first, parted by strokes, before a colon. */
function fillStrokes({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  let persons = 0;
  let i = 0;
  while (cues[i]?.namePart && cues[i + 1]?.namePart && atoms[i + 1]?.before === 'comma' && (i === 0 || atoms[i]?.before === 'pipe')) {
    persons++;
    i += 2;
  }
  return persons > 1 && atoms[i]?.before === 'colon' ? labels.slice().fill(AUTHORS, 0, i) : labels;
}

/** "on behalf of the SAND Study Group", "for the Tide Investigators": for whom the authors write. */
const GROUP =
  /^(?:on behalf of|for|and) (?:the |all )?.{0,80}(?:groups?|investigators|consortium|collaboration|network|initiative|members|team)$/iu;

/** "Park J, Lind M, | on behalf of the SAND Group. | Dunes": what stands between the names and the title is neither. */
function leaveGroup({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = labels.findIndex(
    (label, i) => label === TITLE && labels[i - 1] === AUTHORS && labels[i + 1] === TITLE && GROUP.test(atoms[i]?.text ?? ''),
  );
  return at > 0 && atoms[at + 1]?.before === 'stop' ? labels.slice().fill(DETAIL, at, at + 1) : labels;
}

/** "Recommended citation: Okoro, B. (2021)": says that what follows is a citation. */
const CITATION = /^(?:recommended |suggested )?citation$/iu;

/** The labels without what only introduces a citation. */
const leaveCitation = ({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array => {
  const at = labels.findIndex((label, i) => label === AUTHORS && atoms[i + 1]?.before === 'colon' && CITATION.test(atoms[i]?.text ?? ''));
  return at < 0 ? labels : labels.slice().fill(DETAIL, at, at + 1);
};

/** Words of a bracket's part that names one or two persons at most. */
const MOST_WITH_WORDS = 9;

/** "Research Report", "ProQuest LLC", "Harbour Press", "US Patent 1,234": behind names, what printed the work, and its number. */
const PRINTED_BY =
  /^(?:\p{L}[\p{L}.]{0,12} )?patent(?:s|$| \p{Lu}?\p{L}{0,4}\.? ?\d| no)|^(?:(?:technical|research|internal) report|rapport de recherche)\b|\s(?:LLC|GmbH|Inc\.?|Press|Verlag)$/iu;

/** "A. Okoro, Bo Lind - | Research Report, | Institute of Tides": the names end before it. */
function endAtPrinter({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = atoms.findIndex((atom, i) => i > 0 && labels[i] === AUTHORS && labels[i - 1] === AUTHORS && PRINTED_BY.test(atom.text));
  if (at < 0) return labels;
  let end = at;
  while (labels[end] === AUTHORS) end++;
  return labels.slice().fill(DETAIL, at, end);
}

/** "J.P. 2020", "K. 1998a": initials before a year that no stop parts from them. */
const INITIALS_AND_YEAR = /^(?:\p{Lu}\p{Ll}?\.[ -]?){1,4},? \(?(?:19|20)\d\d[a-z]?\)?$/u;

/** "Park, J., Lind, | K.S. 2019. | Sand": initials behind a family name of the authors, with the year, are the last one's. */
function fillDatedInitials({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = atoms.findIndex(
    (atom, i) =>
      i > 0 &&
      labels[i] === DETAIL &&
      labels[i - 1] === AUTHORS &&
      cues[i - 1]?.namePart === true &&
      atom.before === 'comma' &&
      INITIALS_AND_YEAR.test(atom.text),
  );
  return at < 0 ? labels : labels.slice().fill(AUTHORS, at, at + 1);
}

/** "Park, J., Lind, K. | Accepted | Sand": how far a work is, in another look behind its authors, names nobody. */
function leaveState({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = atoms.findIndex((atom, i) => i > 0 && labels[i] === AUTHORS && labels[i - 1] === AUTHORS && isState(atom.text));
  return at > 0 && labels[at + 1] !== AUTHORS ? labels.slice().fill(DETAIL, at, at + 1) : labels;
}

/** Whether the words are a state of a manuscript and nothing else: "Accepted", "In revision". */
const isState = (text: string): boolean => text.length <= LONGEST_STATE && MANUSCRIPT_STATES.has(fold(text));
const LONGEST_STATE = 30;

/** What brackets, marks and strokes tell of names, in the order in which each corrects the labels that the one before left. */
const CORRECTIONS: readonly ((entry: EntryAtoms, labels: Uint8Array) => Uint8Array)[] = [
  fillMarkedNames,
  fillExplainedNames,
  fillWithBrackets,
  fillStrokes,
  leaveEditors,
  leaveCitation,
  leaveGroup,
  endAtPrinter,
  fillDatedInitials,
  leaveState,
];

/**
 * "[Jo Park] and [Sven Ek]": names that are links stand apart from the "and" between them; all three are of the authors, as are names with
 * marks in brackets; editors in brackets are not.
 */
export function completeAuthors(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const { atoms, cues } = entry;
  const before = CORRECTIONS.reduce((corrected, correct) => correct(entry, corrected), labels);
  let completed = before;
  for (let i = 1; i + 1 < atoms.length; i++) {
    if (completed[i - 1] !== AUTHORS || !cues[i + 1]?.name || atoms[i + 1]?.line !== atoms[i]?.line) continue;
    if (!AUTHOR_CONJUNCTIONS.has((atoms[i]?.text ?? '').toLowerCase())) continue;
    if (completed === before) completed = before.slice();
    completed.fill(AUTHORS, i, i + 2);
  }
  return completed;
}
