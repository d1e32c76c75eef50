import { type Chunk, closingBracket, isCue, isWord } from './chunk.js';

const MOST_LETTERS = 9;
const isLetters = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'degree' && chunk.field === undefined) ||
  (chunk?.kind === 'name' && !chunk.person && !chunk.honorific) ||
  isWord(chunk, ',', '(', ')', '.', '-', '–');

/** The index of the verb of a sentence that opens with a name: "JANE DOE, PhD, IS"; -1 where something else stands from `from` on. */
function verbBehindName(sentence: readonly Chunk[], from = 1): number {
  if (sentence[0]?.kind !== 'name') return -1;
  let at = from;
  while (at <= MOST_LETTERS && isLetters(sentence[at])) at++;
  return isCue(sentence[at], 'are', 'were', 'works', 'worked', 'leads', 'joined', 'got', 'studied', 'present') ? at : -1;
}

/** "Jane Doe, M.D., Ph.D., is a professor at QLM": the letters behind a name tell no degree of the place that follows. */
export function withoutLettersBehindName(sentence: readonly Chunk[]): readonly Chunk[] {
  const verb = verbBehindName(sentence);
  return verb < 0 ? sentence : [...sentence.slice(0, 1), ...sentence.slice(verb)];
}

/** "Jane Doe is a reader at QLM.": a sentence about whom the line opens with; `chunks` of one line. */
export function isToldOfName(chunks: readonly Chunk[]): boolean {
  const close = isWord(chunks[1], '(') ? closingBracket(chunks, 1) : 0;
  return close >= 0 && verbBehindName(chunks, close + 1) > 0;
}
