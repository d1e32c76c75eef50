import { type AnchorChunk, type Chunk, closingBracket, isCue, isWord } from './chunk.js';
import { type Clause, isBeforeJoining } from './clause.js';
import { tenseOf } from './clause-facts.js';
import type { Tense } from './statement.js';

/** When the clause holds: of a degree in its years ("in the third year of my PhD") and of one joined later ("before joining QLM as a reader") too. */
export function toldTense(clause: Clause): Tense | undefined {
  const { chunks, anchors } = clause;
  const tense = tenseOf(clause);
  if (isBeforeJoining(chunks[0])) return 'joined';
  // "and then moved to QLM in 2016": the next thing, not one that is over
  if (tense === 'past' && isNext(chunks)) return 'joined';
  const isPursued = anchors.some(
    (anchor) =>
      (anchor.kind === 'student' && IN_PROGRESS.test(anchor.name)) ||
      (anchor.kind === 'degree' && (isInYear(chunks, anchor) || isPersonByDegree(chunks, anchor))),
  );
  // "the pleasure of interning at QLM"
  if (tense === 'present' && chunks.some((chunk, at) => isCue(chunk, 'interning') && isWord(chunks[at - 1], 'of'))) return 'past';
  return isPursued && (tense === undefined || tense === 'present') ? 'pursuing' : tense;
}

/** "then moved to": a verb of entering right behind the word. */
const isNext = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk, at) => isCue(chunk, 'past') && NEXT.test(chunk.text) && isCue(chunks[at + 1], 'joined'));
const NEXT = /^(?:then|subsequently|afterwards)$/;

/** "Ich promoviere": a verb in the present that names its degree. */
const IN_PROGRESS = /^promoviere$/i;

/** "in the third year of my PhD" */
function isInYear(chunks: readonly Chunk[], anchor: AnchorChunk): boolean {
  let at = chunks.indexOf(anchor) - 1;
  while (isWord(chunks[at], 'a', 'my', 'the', 'his', 'her')) at--;
  return isWord(chunks[at], 'of') && isWord(chunks[at - 1], 'year') && isWord(chunks[at - 2], ...YEARS);
}

/** "I am a first-year PhD at QLM": who is a PhD at a place is a student there; not "I am a PhD in physics", "I have a PhD from QLM". */
function isPersonByDegree(chunks: readonly Chunk[], anchor: AnchorChunk): boolean {
  const index = chunks.indexOf(anchor);
  // "an M.Phil. (by research) at QLM"
  const close = isWord(chunks[index + 1], '(') ? closingBracket(chunks, index) : index;
  if (!isWord(chunks[close + 1], 'at', '@')) return false;
  let at = index - 1;
  while (at > index - MOST_BEFORE && (chunks[at]?.kind === 'name' || (chunks[at]?.kind === 'word' && !isWord(chunks[at], 'a', 'an')))) at--;
  const verb = chunks[isCue(chunks[at - 1], 'present') ? at - 2 : at - 1];
  return isWord(chunks[at], 'a', 'an') && isCue(verb, 'are') && /^(?:i['’]m|am|im)$/.test(verb.text);
}
const MOST_BEFORE = 5;
const YEARS: readonly string[] = 'first second third fourth fifth sixth final last 1st 2nd 3rd 4th 5th 6th'.split(' ');

/** "I worked in industry, …, later working as an engineer": a participle has the time of the verb before. */
export const isCarriedOn = (chunks: readonly Chunk[], inherited: Tense | undefined): boolean =>
  inherited === 'past' &&
  chunks.some((chunk) => isCue(chunk, 'works') && chunk.text.startsWith('working')) &&
  !chunks.some((chunk) => isCue(chunk, 'present', 'are', 'were', 'joined') || isWord(chunk, 'i', 'he', 'she'));

/** "I have got a lecturer position at X" */
export const isHeldPosition = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk, index) => chunk.kind === 'role' && isWord(chunks[index + 1], 'position')) &&
  chunks.some((chunk) => isWord(chunk, 'have', "i've"));
