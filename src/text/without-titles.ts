import { CJK_TITLES_AFTER_NAME, TITLES_BEFORE_NAME } from '../lexicon/name-titles.js';
import { fold } from './fold.js';

const TITLES = new Set(TITLES_BEFORE_NAME);
const FIRST_WORDS = new Set(TITLES_BEFORE_NAME.map((title) => title.split(' ')[0]));
const LONGEST_TITLE = Math.max(...TITLES_BEFORE_NAME.map((title) => title.split(' ').length));

/** Number of words at the start that are one title. */
function titleLength(words: readonly string[]): number {
  if (!FIRST_WORDS.has(words[0])) return 0;
  for (let length = Math.min(LONGEST_TITLE, words.length - 1); length > 0; length--) {
    if (TITLES.has(words.slice(0, length).join(' '))) return length;
  }
  return 0;
}

/**
 * A folded name without the titles before it, or after it in Chinese and Japanese.
 *
 * @example withoutTitles('Prof. Dr. Müller') // 'muller'
 * @example withoutTitles('王伟教授') // '王伟'
 */
export function withoutTitles(name: string): string {
  let words = fold(name).split(' ');
  for (let length = titleLength(words); length > 0; length = titleLength(words)) words = words.slice(length);
  const whole = words.join(' ');
  const title = CJK_TITLES_AFTER_NAME.find((candidate) => whole.endsWith(candidate) && whole.length > candidate.length + 1);
  return title === undefined ? whole : whole.slice(0, -title.length).trim();
}
