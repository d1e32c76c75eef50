import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');

/** "In TIDE Workshop on", "Special Issue on" before a name in quotation marks; not "We hold a workshop on". */
const MEETING_ON =
  /^(?:in |at )?(?=\p{Lu}|the ).{0,80}\b(?:workshop|symposium|conference|special (?:issue|session)|session|track) (?:on|of|about)$/iu;
/** Words that the line of the title at least has. */
const MIN_WORDS = 3;

/** First and past the last atom of the only line above that can be the title: no authors, venue or year; undefined where none is, or several are. */
function titleAbove({ atoms, cues, owner }: EntryAtoms, labels: Uint8Array, end: number): readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined;
  for (let from = 0; from < end; ) {
    let to = from + 1;
    while (to < end && atoms[to]?.line === atoms[from]?.line) to++;
    const isOther = (i: number): boolean => labels[i] === AUTHORS || labels[i] === VENUE || owner[i] === true || cues[i]?.yearOnly === true;
    const words = cues.slice(from, to).reduce((sum, cue) => sum + cue.words, 0);
    const isFree = words >= MIN_WORDS && !Array.from({ length: to - from }, (_, k) => from + k).some(isOther);
    if (isFree && found) return undefined;
    if (isFree) found = [from, to];
    from = to;
  }
  return found;
}

/** "Soft Dunes | Jo Park | In TIDE Workshop on | “Sand: What Now?”": the quoted name of a meeting is no title where a line above can be it. */
export function readQuotedVenue(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const { atoms } = entry;
  const first = labels.indexOf(TITLE);
  const before = atoms[first - 1];
  if (first < 1 || !atoms[first]?.quoted || before?.line !== atoms[first]?.line || !MEETING_ON.test(before?.text ?? '')) return labels;
  const line = atoms.findIndex((atom) => atom.line === before?.line);
  const title = titleAbove(entry, labels, line);
  if (!title) return labels;
  const corrected = labels.slice().fill(TITLE, ...title);
  for (let i = first; atoms[i]?.quoted && labels[i] === TITLE; i++) corrected[i] = VENUE;
  return corrected;
}
