import { MINOR_SUBJECTS } from '../../lexicon/study-nouns.js';
import { type Chunk, isCue, isWord } from './chunk.js';

const MINORS: ReadonlySet<string> = new Set(MINOR_SUBJECTS);
const LONGEST_SUBJECT = 8;

const isWith = (chunk: Chunk | undefined): boolean => isCue(chunk, 'with') || isWord(chunk, 'with', 'and');

/** The index after a second subject that opens at the index: "with a minor in Rope History"; the index itself where none does. */
function minorEnd(chunks: readonly Chunk[], open: number): number {
  if (!isWith(chunks[open])) return open;
  const noun = isWord(chunks[open + 1], 'a', 'an') ? open + 2 : open + 1;
  const word = chunks[noun];
  if (word?.kind !== 'word' || !MINORS.has(word.text) || !isWord(chunks[noun + 1], 'in', 'on')) return open;
  let end = noun + 2;
  while (end < noun + 2 + LONGEST_SUBJECT && isOfSubject(chunks[end])) end++;
  return end;
}

const isOfSubject = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'word' && !isWord(chunk, ',', ';', '.', '(', ')', 'at', 'from', 'i', 'he', 'she')) ||
  (chunk?.kind === 'name' && !chunk.person);

/** "a PhD in Ice, with a minor in U.S. seafaring, from QLM": the second subject stands between the degree and its place. */
export function withoutMinor(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const end = minorEnd(chunks, at);
    if (end === at) {
      kept.push(chunks[at] as Chunk);
      continue;
    }
    // Both commas around it go.
    const isSetOff = isWord(kept.at(-1), ',') && isWord(chunks[end], ',');
    if (isSetOff) kept.pop();
    at = isSetOff ? end : end - 1;
  }
  return kept.length === chunks.length ? chunks : kept;
}
