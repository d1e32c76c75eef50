import { type Chunk, isWord } from './chunk.js';

/**
 * "a master in physics from QLM and one from Lindar University": the "one" stands for the degree named last.
 * The chunks with a copy of that degree in its place; not for "two PhD students and one from QLM" or "one of them".
 */
export function withRepeatedDegrees(sentence: readonly Chunk[]): readonly Chunk[] {
  const at = sentence.findIndex((chunk, index) => isWord(chunk, 'one', 'another') && isSecond(sentence, index));
  if (at < 0) return sentence;
  const degree = sentence.slice(0, at).findLast((chunk) => chunk.kind === 'degree');
  if (degree === undefined) return sentence;
  const { start, end } = sentence[at] as Chunk;
  return sentence.map((chunk, index) => (index === at ? { ...degree, start, end } : chunk));
}

/** ", and one from", "and another at". */
const isSecond = (sentence: readonly Chunk[], at: number): boolean =>
  isWord(sentence[at - 1], 'and', ',') && isWord(sentence[at + 1], 'from', 'at') && sentence[at + 2] !== undefined;
