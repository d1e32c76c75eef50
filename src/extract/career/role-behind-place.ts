import { ROLE_OPENERS } from '../../lexicon/role-words.js';
import type { Token } from '../../text/tokens.js';
import { knownRank } from '../organization/known-organization.js';
import { rankOfWord } from '../organization/organization-part.js';

/** Between the word for what a place is and its name. */
const OF: ReadonlySet<string> = new Set(['of', 'for']);
/** So many words before "of" may belong to the name: "Tarn Institute of". */
const MOST_BEFORE = 3;

const nameOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');

/** The end of the longest name of a register that begins at or before `head` and goes on over `start`; -1 where none does. */
function knownEnd(tokens: readonly Token[], head: number, start: number, end: number): number {
  for (let until = end; until > start; until--)
    for (let first = Math.max(0, head - MOST_BEFORE); first <= head; first++)
      if (tokens[first]?.capital && knownRank(nameOf(tokens, first, until)) !== undefined) return until;
  return -1;
}

const AT: ReadonlySet<string> = new Set(['@', 'at']);

/** "Lecturer at the Tarn Institute of Ice Computer Scientist": what goes before is held at the place, what follows is on the next line. */
function isHeldAt(tokens: readonly Token[], head: number): boolean {
  let first = head;
  while (first > head - MOST_BEFORE && tokens[first - 1]?.capital) first--;
  if (tokens[first - 1]?.key === 'the') first--;
  return AT.has(tokens[first - 1]?.key ?? '');
}

/**
 * The index where a role begins whose words before the head, from `start` to `end`, go on from the name of a place without a sign between:
 * "Visiting" in "University of Lindar Visiting Lecturer". Registers know where the name ends; else the first word of posts ends it.
 */
export function roleBehindPlace(tokens: readonly Token[], start: number, end: number): number {
  const head = start - 2;
  const isPlace = OF.has(tokens[start - 1]?.key ?? '') && tokens[head]?.capital === true && rankOfWord(tokens[head].key) !== undefined;
  if (!isPlace || !tokens[start]?.capital || start >= end || isHeldAt(tokens, head)) return start;
  const known = knownEnd(tokens, head, start, end);
  if (known > start) return known;
  for (let at = start + 1; at < end; at++) if (ROLE_OPENERS.has((tokens[at] as Token).key)) return at;
  return end;
}
