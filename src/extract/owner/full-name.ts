import { NAME_PARTICLES } from '../../lexicon/name-particles.js';
import { NOT_NAME_WORDS } from '../../lexicon/not-name-words.js';
import { CJK_PAGE_TITLES, PLACEHOLDER_NAMES, TITLE_WORDS } from '../../lexicon/page-titles.js';
import { fold } from '../../text/fold.js';
import { japaneseFamilyLength } from '../../text/japanese-name.js';
import { isPersonName, parsePersonName } from '../../text/person-name.js';
import { remembered } from '../../text/remembered.js';
import { isCjk } from '../../text/script.js';
import { headingMeaning } from '../../text/section-kind.js';
import { rankOfWord } from '../organization/organization-part.js';

const TITLE_WORD_SET: ReadonlySet<string> = new Set(TITLE_WORDS);
const PLACEHOLDERS: ReadonlySet<string> = new Set(PLACEHOLDER_NAMES.map(fold));
const CJK_TITLES: ReadonlySet<string> = new Set(CJK_PAGE_TITLES);
const LONGEST_NAME = 50;
/** The same names are asked about where they stand in bold, in titles and around the owner's family name. */
const MOST_REMEMBERED = 1024;

/** Two or three words all in small letters: "ana silva". */
const ALL_LOWER = /^\p{Ll}{2,}(?: \p{Ll}[.]?)?(?: \p{Ll}{2,})$/u;
/** A Japanese name with the space between its parts, family names of all kinds: "鈴木　寛", "すずき ひろし". */
const SPACED_JAPANESE =
  /^(?:\p{Script=Han}{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}[ 　・][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8})$/u;
/** Four or more Chinese characters in one part are a phrase, unless a name of Japan. */
const LONG_HAN = /\p{Script=Han}{4,}/u;
/** "UNC-Chapel": an organisation; not "A-Lin". */
const ACRONYM_PART = /(?:^|\s)\p{Lu}{2,}-/u;
/** "McDermott", "O'Neil-Smith", "GU", "J.", "Jean-Luc". */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/**
 * Whether a string can be somebody's full name: more than initials before the family name, and none of the words of
 * page titles. All small letters are let pass, as some people write their own name so.
 *
 * @example isFullName('Hanako SUZUKI') // true
 * @example isFullName('H. Suzuki') // false
 */
export const isFullName: (value: string) => boolean = remembered((value) => isShaped(value, isPersonName), MOST_REMEMBERED);

/**
 * As {@link isFullName}, but a word that is common in titles of papers ("Carolina", "Pearl") may stand in it. Fit for
 * places where a name is to be expected: a page's title, its author field.
 */
export const isLikelyName: (value: string) => boolean = remembered(
  (value) => isShaped(value, (name) => isPersonName(name) || (!isCjk(name) && name.split(' ').every(isNameWord))),
  MOST_REMEMBERED,
);

const isNameWord = (word: string, at: number): boolean =>
  (NAME_WORD.test(word) && !NOT_NAME_WORDS.has(word.toLowerCase())) || (at > 0 && NAME_PARTICLES.has(word.toLowerCase()));

function isShaped(value: string, accept: (name: string) => boolean): boolean {
  if (value.length > LONGEST_NAME) return false;
  if (CJK_TITLES.has(value)) return false;
  if (isCjk(value))
    return (
      (accept(value) || SPACED_JAPANESE.test(value)) &&
      (!LONG_HAN.test(value) || japaneseFamilyLength(value) > 0) &&
      headingMeaning(value)?.form !== 'section'
    );
  const folded = fold(value);
  const words = folded.split(' ');
  // "Laboratorio Ruiz Vela", "Institut Anna Weiß": named as an organisation.
  if (rankOfWord(words[0] ?? '') !== undefined) return false;
  if (words.length > 6 || PLACEHOLDERS.has(folded) || words.some((word) => TITLE_WORD_SET.has(word))) return false;
  const capitalised = ALL_LOWER.test(value) ? value.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : value;
  if (ACRONYM_PART.test(value) || !accept(capitalised) || value.includes(',')) return false;
  const name = parsePersonName(capitalised);
  return name.given !== '' && !name.isInitialsOnly && headingMeaning(value)?.form !== 'section';
}
