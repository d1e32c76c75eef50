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

/** "Soft Dunes | Jo Park | In TIDE Workshop on | “Sand: What Now?”": the quoted name of a meeting is no title where a line above is or can be it. */
export function readQuotedVenue(entry: EntryAtoms, labels: Uint8Array): Uint8Array {
  const { atoms } = entry;
  const first = labels.indexOf(TITLE);
  const at = atoms.findIndex(({ quoted, line }, i) => quoted && line === atoms[i - 1]?.line && MEETING_ON.test(atoms[i - 1]?.text ?? ''));
  if (at < 1 || first < 0 || first > at) return labels;
  const line = atoms.findIndex((atom) => atom.line === atoms[at]?.line);
  const title = first === at ? titleAbove(entry, labels, line) : ([first, first + 1] as const);
  if (!title || title[0] >= line) return labels;
  const corrected = labels.slice().fill(TITLE, ...title);
  for (let i = at; atoms[i]?.quoted && (i === at || atoms[i]?.before !== 'open'); i++) corrected[i] = VENUE;
  return corrected;
}
