import { PLACEHOLDER_NAMES, TITLE_WORDS } from '../../lexicon/page-titles.js';
import { fold } from '../../text/fold.js';
import { isPersonName, parsePersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';

const TITLE_WORD_SET: ReadonlySet<string> = new Set(TITLE_WORDS);
const PLACEHOLDERS: ReadonlySet<string> = new Set(PLACEHOLDER_NAMES.map(fold));
const LONGEST_NAME = 50;

/** Two or three words all in small letters: "ana silva". */
const ALL_LOWER = /^\p{Ll}{2,}(?: \p{Ll}[.]?)?(?: \p{Ll}{2,})$/u;
/** A Japanese name with the space between its parts, family names of all kinds: "鈴木　寛", "すずき ひろし". */
const SPACED_JAPANESE =
  /^(?:\p{Script=Han}{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}[ 　・][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8})$/u;

/** "UNC-Chapel": an organisation; not "A-Lin". */
const ACRONYM_PART = /(?:^|\s)\p{Lu}{2,}-/u;

/**
 * Whether a string can be somebody's full name: more than initials before the family name, and none of the words of
 * page titles. All small letters are let pass, as some people write their own name so.
 *
 * @example isFullName('Hanako SUZUKI') // true
 * @example isFullName('H. Suzuki') // false
 */
export function isFullName(value: string): boolean {
  if (value.length > LONGEST_NAME) return false;
  if (isCjk(value)) return isPersonName(value) || SPACED_JAPANESE.test(value);
  const folded = fold(value);
  if (PLACEHOLDERS.has(folded) || folded.split(' ').some((word) => TITLE_WORD_SET.has(word))) return false;
  const capitalised = ALL_LOWER.test(value) ? value.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : value;
  if (ACRONYM_PART.test(value) || !isPersonName(capitalised) || value.includes(',')) return false;
  const name = parsePersonName(capitalised);
  return name.given !== '' && !name.isInitialsOnly;
}
