import { BIRTH_WORDS } from '../../lexicon/birth-words.js';
import { type Chunk, isAnchor, isCue } from './chunk.js';

const MOST_BETWEEN = 8;

/** "Born in", with its capital, looks like a name. */
const textOf = (chunk: Chunk): string =>
  chunk.kind === 'word' ? chunk.text : chunk.kind === 'name' ? (chunk.names[0] as string).toLowerCase() : '';
const isBirth = (chunk: Chunk): boolean => BIRTH_WORDS.has(textOf(chunk));

/** The nearest date to one side of the word, with no verb or post between; -1 without one. */
function dateBeside(sentence: readonly Chunk[], word: number, step: 1 | -1): number {
  for (let at = word + step; Math.abs(at - word) <= MOST_BETWEEN; at += step) {
    const chunk = sentence[at];
    if (chunk?.kind === 'date') return at;
    if (chunk === undefined || isAnchor(chunk) || (isCue(chunk) && step > 0)) return -1;
  }
  return -1;
}

/** "Born in Lindar in 1979, she is a professor at QLM": the sentence without its birth, whose verb and date are those of no stay. */
export function withoutBirth(sentence: readonly Chunk[]): readonly Chunk[] {
  const word = sentence.findIndex(isBirth);
  if (word < 0) return sentence;
  const behind = dateBeside(sentence, word, 1);
  const date = behind >= 0 ? behind : dateBeside(sentence, word, -1);
  const verb = isCue(sentence[word - 1], 'were') ? word - 1 : -1;
  return date < 0 && verb < 0 ? sentence : sentence.filter((_, at) => at !== date && at !== verb);
}
