import { PASTIME_WORDS, PASTIMES } from '../../lexicon/interest-words.js';
import { fold } from '../../text/fold.js';

const WORDS: ReadonlySet<string> = new Set(PASTIME_WORDS);
const WHOLE: ReadonlySet<string> = new Set(PASTIMES);
/** One alone can be what somebody works on: "Reading", "Tennis". */
const SEVERAL = 2;
const MOST_WORDS = 3;

/** "Knitting", "Trail hiking", "Cinema": what people do besides work; not "Cinema history". */
function isPastime(value: string): boolean {
  const words = fold(value).split(' ');
  return WHOLE.has(words.join(' ')) || (words.length <= MOST_WORDS && words.some((word) => WORDS.has(word)));
}

/** The interests without the pastimes, where a list has several of them. */
export function withoutPastimes<T extends { readonly value: string }>(found: readonly T[]): readonly T[] {
  const research = found.filter(({ value }) => !isPastime(value));
  return found.length - research.length >= SEVERAL ? research : found;
}
