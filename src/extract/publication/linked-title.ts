import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');

/** Words of a link that is a title by itself, so that what follows its comma is none of it. */
const WHOLE_TITLE = 3;

/** Indices of the atoms of the link around the first atom of the title, first and past the last; undefined where it is no link. */
function linkAround({ atoms }: EntryAtoms, at: number): readonly [number, number] | undefined {
  const { run, line } = atoms[at] ?? {};
  if (run?.href === undefined) return undefined;
  const isSame = (i: number): boolean => atoms[i]?.run.href === run.href && atoms[i]?.line === line && atoms[i]?.bracketed === false;
  let [from, to] = [at, at + 1];
  while (from > 0 && isSame(from - 1)) from--;
  while (isSame(to)) to++;
  return [from, to];
}

/** Whether an atom of the link can belong to the title: no venue, year, number, label, nor the owner. */
const mayBeTitle = ({ cues, owner }: EntryAtoms, labels: Uint8Array, i: number): boolean => {
  const cue = cues[i];
  if (!cue || owner[i] || labels[i] === VENUE) return false;
  return labels[i] === TITLE || !(cue.year || cue.numbers || cue.inPrefix || cue.venueWord || cue.link || cue.note || cue.initials);
};

/** Whether the whole link is the title: at most one word or name before it that was taken for an author, no name behind it. */
function isWholeTitle(entry: EntryAtoms, labels: Uint8Array, [from, to]: readonly [number, number], first: number): boolean {
  const { atoms, cues } = entry;
  if (first - from > 1 || (from > 0 && labels[from - 1] === AUTHORS && atoms[from]?.before === 'comma' && !atoms[from - 1]?.bracketed))
    return false;
  for (let i = from; i < to; i++) {
    if (!mayBeTitle(entry, labels, i)) return false;
    if (i > first && labels[i] !== TITLE && cues[i]?.name) return false;
  }
  return true;
}

/** Whether the first unlinked atoms from `from` on are the title of a book: its editors follow in brackets. */
function editorsFollow({ atoms, cues }: EntryAtoms, labels: Uint8Array, from: number): boolean {
  let i = from;
  while (labels[i] === TITLE) i++;
  if (!atoms[i]?.bracketed) return false;
  while (atoms[i]?.bracketed && !cues[i]?.editors) i++;
  return atoms[i]?.bracketed === true;
}

/**
 * "[Tidal patterns of Varn, Lind, and Okoro], [Letters on Sand] 3": a link that holds the title holds nothing else, whatever its commas
 * divide; and what another link holds behind its comma is where it appeared.
 */
export function readLinkedTitle(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const first = labels.indexOf(TITLE);
  const link = first < 0 ? undefined : linkAround(entry, first);
  if (!link) return labels;
  const { atoms, cues } = entry;
  const [from, to] = link;
  const corrected = labels.slice();
  if (to - from > 1 && isWholeTitle(entry, labels, link, first)) corrected.fill(TITLE, from, to);
  const words = cues.slice(from, to).reduce((sum, cue) => sum + cue.words, 0);
  const next = atoms[to];
  if (!next || corrected[to] !== TITLE || next.before !== 'comma' || next.line !== atoms[first]?.line) return corrected;
  if (words < WHOLE_TITLE || next.bracketed || cues[to]?.startsLower) return corrected;
  if (next.run.href === undefined && !editorsFollow(entry, corrected, to)) return corrected;
  for (let i = to; corrected[i] === TITLE && !atoms[i]?.bracketed; i++) corrected[i] = VENUE;
  return corrected;
}
