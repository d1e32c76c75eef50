import { DEGREE_HONOURS } from '../../lexicon/degrees.js';
import { type Chunk, isCue, isWord } from './chunk.js';

const HONOURS: ReadonlySet<string> = new Set(DEGREE_HONOURS);
const LONGEST = 12;

const wordOf = (chunk: Chunk): string =>
  chunk.kind === 'word' ? chunk.text : chunk.kind === 'name' ? (chunk.names[0] as string).toLowerCase() : '';
const isSaid = (chunk: Chunk): boolean =>
  chunk.kind === 'word' || isCue(chunk, 'with') || (chunk.kind === 'name' && !chunk.honorific && !chunk.person);

/** The index of the closing bracket where the brackets that open at an index tell of honours and of nothing else; -1 where not. */
function closeOfHonours(chunks: readonly Chunk[], open: number): number {
  if (chunks[open - 1]?.kind !== 'degree' || !isWord(chunks[open], '(')) return -1;
  let hasHonour = false;
  for (let at = open + 1; at < Math.min(chunks.length, open + LONGEST); at++) {
    const chunk = chunks[at] as Chunk;
    if (isWord(chunk, ')')) return hasHonour ? at : -1;
    if (!isSaid(chunk) || isWord(chunk, '(')) return -1;
    hasHonour ||= wordOf(chunk)
      .split(/[\s-]/u)
      .some((word) => HONOURS.has(word));
  }
  return -1;
}

/** "a B.Sc. (first class honours) and an M.Sc. (distinction) from QLM": how a degree was passed stands between it and what it shares with the next. */
export function withoutHonours(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const close = closeOfHonours(chunks, at);
    if (close < 0) kept.push(chunks[at] as Chunk);
    else at = close;
  }
  return kept.length === chunks.length ? chunks : kept;
}
