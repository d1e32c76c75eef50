import { type Chunk, isCue, isWord } from './chunk.js';
import { isPersonChunk } from './people.js';

const isPerson = (chunk: Chunk | undefined): boolean => chunk?.kind === 'name' && chunk.person && isPersonChunk(chunk);

/**
 * A sentence without the posts that stand before the names of advisors: the post in "a PhD student, advised by Research Scientist Jane Doe
 * and Researcher Ann Roe" is theirs and opens no clause about the owner.
 */
export function withoutTitlesOfAdvisors(sentence: readonly Chunk[]): readonly Chunk[] {
  if (!sentence.some((chunk) => isCue(chunk, 'advised'))) return sentence;
  return sentence.filter((chunk, index) => !(chunk.kind === 'role' && isPerson(sentence[index + 1]) && isListed(sentence, index)));
}

/** Whether what stands before an index is the words for being advised, or a list of people behind them that goes on. */
function isListed(sentence: readonly Chunk[], index: number): boolean {
  let at = index - 1;
  if (isCue(sentence[at], 'advised')) return true;
  if (!isWord(sentence[at], 'and', ',', '&')) return false;
  while (isWord(sentence[at], 'and', ',', '&') || isPerson(sentence[at]) || (sentence[at]?.kind === 'role' && isPerson(sentence[at + 1])))
    at--;
  return at < index - 2 && isCue(sentence[at], 'advised');
}
