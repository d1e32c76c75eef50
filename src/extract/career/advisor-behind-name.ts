import { type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';

const ADVISOR = /^(?:co-?)?(?:advis[eo]r|mentor|supervisor)$/u;

/** "Lindar University, Jane Doe, Advisor", "Jane Doe, PhD advisor": the last words of a line of an entry say what its last name is. */
export function advisorBehindName(chunks: readonly Chunk[]): NameChunk | undefined {
  const line = chunks.filter((chunk) => !isWord(chunk, '.', ''));
  const cue = line.at(-1);
  if (!isCue(cue, 'advised') || !ADVISOR.test(cue.text)) return undefined;
  const before = line.slice(0, -1).findLast((chunk) => !isAnchor(chunk));
  const name = before && line[line.indexOf(before) - 1];
  return isWord(before, ',') && name?.kind === 'name' && (name.person || name.honorific) ? name : undefined;
}
