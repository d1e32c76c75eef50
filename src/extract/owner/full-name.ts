import { NAME_PARTICLES } from '../../lexicon/name-titles.js';
import { PLACEHOLDER_NAMES, TITLE_WORDS } from '../../lexicon/page-titles.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';

const TITLE_WORD_SET: ReadonlySet<string> = new Set(TITLE_WORDS);
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const PLACEHOLDERS: ReadonlySet<string> = new Set(PLACEHOLDER_NAMES.map(fold));

/** "McDermott", "O'Neil-Smith", "GU", "J.", "Jean-Luc". */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const LOWER = /^[\p{Ll}\p{M}]{2,}$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const CJK_NAME =
  /^(?:\p{Script=Han}{1,3}[ 　]?\p{Script=Han}{1,3}|\p{Script=Hangul}{2,5}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}[ 　・][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}|\p{Script=Han}{1,3}[ 　]?[\p{Script=Hiragana}\p{Script=Katakana}]{2,5})$/u;

/**
 * Whether a string can be somebody's full name: at least two words, one of them more than initials, none of
 * them a word of titles; in Chinese characters, kana and hangul by length.
 */
export function isFullName(value: string): boolean {
  if (isCjk(value)) return CJK_NAME.test(value);
  const words = value.split(/\s+/u).filter(Boolean);
  if (words.length < 2 || words.length > 5 || value.length > 50) return false;
  const folded = fold(value);
  if (PLACEHOLDERS.has(folded) || folded.split(' ').some((word) => TITLE_WORD_SET.has(word))) return false;
  const [given, family] = [words[0] as string, words.at(-1) as string];
  if (isInitials(given) || isInitials(family))
    return words.length > 2 && !isInitials(family) && words.some((word, i) => i < words.length - 1 && !isInitials(word));
  const allLower = words.every((word) => LOWER.test(word));
  return allLower
    ? words.length <= 3
    : CAPITALISED.test(given) && words.slice(1).every((word) => CAPITALISED.test(word) || PARTICLES.has(word.toLowerCase()));
}

/** "J.", "J.-P.", "GP", but not a short all-capital family name such as "GU", "LI": those have two letters and a vowel. */
function isInitials(word: string): boolean {
  if (!INITIALS.test(word)) return false;
  return word.includes('.') || word.replace(/[^\p{L}]/gu, '').length < 2;
}
