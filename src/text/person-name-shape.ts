import {
  EAST_ASIAN_SURNAMES,
  HAN_COMPOUND_SURNAMES,
  HAN_SURNAMES,
  HANGUL_COMPOUND_SURNAMES,
  HANGUL_SHORT_NOUNS,
  HANGUL_SURNAMES,
  HANGUL_SURNAMES_OF_SHORT_NAMES,
} from '../lexicon/family-names.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/name-particles.js';
import { NOT_NAME_WORDS } from '../lexicon/not-name-words.js';
import { isCapitalCode, isSmallCode } from './ascii.js';
import { collapse } from './fold.js';
import { japaneseFamilyLength } from './japanese-name.js';
import { pinyinSyllables } from './pinyin.js';
import { remembered } from './remembered.js';
import { scriptOf } from './script.js';
import { isTitleWord } from './title-word.js';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** Nothing that a name never holds: digits, brackets, "@", a colon. */
const FOREIGN = /[\d()[\]{}@:;!?/\\|<>="“”„#%&+_…]/u;
/** A capitalised word of a name: "Smith", "O'Neil", "Jean-Luc", "McDonald", "d'Aspremont", "GU". */
const NAME_WORD = /^(?:[dlmn]['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’‐-]*\.?$/u;
const INITIALS = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.[-‐]?){1,4}|\p{Lu}[-‐]\p{Lu}\.?)$/u;
const SHORT_CAPITALS = /^\p{Lu}{1,4}$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** As long as a name of Japan. */
const JAPANESE_NAME = /^\p{Script=Han}{3,6}$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{1,2} ?\p{Script=Hangul}{1,3}$/u;
/** 대학교, 연구소, 박사과정: no names, whatever their length. */
const HANGUL_NOUN =
  /(?:대학교?|대학원|연구[소실원]?|교수님?|학과|학부|과정|센터|[박석학]사|소개|경력|학력|이력|교육|관심|논문|수상|강의|학생|연락처|페이지|메일|정보|전화|번호|주소|자료|소식|활동|분야|기술|공학|과학|시스템|사이트|음악|문화|산업|사업|재단|기관|기업|회사)$/u;
const LONGEST_HANGUL = 3;
const SHORT_HANGUL = 2;
const KANA_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}$/u;
const TRANSCRIBED_NAME = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,8}[·・‧][\p{Script=Han}\p{Script=Katakana}ー·・‧]{1,12}$/u;

const MOST_REMEMBERED = 4096;

/**
 * Whether the text has the shape of one person's full or abbreviated name, and none of the words of titles, organisations and sentences.
 *
 * @example isPersonName('J. van der Berg') // true
 * @example isPersonName('Peking University') // false
 */
export const isPersonName: (text: string) => boolean = remembered(hasNameShape, MOST_REMEMBERED);

function hasNameShape(text: string): boolean {
  const plain = collapse(text);
  if (plain.length < 2 || plain.length > LONGEST_NAME || FOREIGN.test(plain)) return false;
  const script = scriptOf(plain);
  if (script === 'han' || script === 'kana' || script === 'hangul') return isEastAsianName(plain);
  const hasComma = plain.includes(',');
  const words = hasComma ? plain.replace(/,/g, ', ').split(' ').filter(Boolean) : plain.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (!hasComma) return isLatinName(words);
  if ((plain.match(/,/g)?.length ?? 0) > 1 || /^,|,$/.test(plain)) return false;
  return isLatinName(words.map((word) => word.replace(/,$/, '')));
}

/** Whether a word is a capital and small letters of ASCII, as most words of names: a {@link NAME_WORD}, and neither initials nor all capitals. */
function isPlainNameWord(word: string): boolean {
  if (word.length < 2 || !isCapitalCode(word.charCodeAt(0))) return false;
  for (let i = 1; i < word.length; i++) if (!isSmallCode(word.charCodeAt(i))) return false;
  return true;
}

/** "C.", "J.-P.", "S.H.": nothing but an initial. */
const DOTTED = /^(?:\p{Lu}\.[-‐]?){1,4}$/u;
/** "C", "JH" behind a family name. */
const UNDOTTED = /^\p{Lu}{1,2}$/u;

/**
 * "LI X.", "Du Y.", "You C": one word that is a family name beside initials, whatever else it means. Without full stops
 * the family name must be one of those that are as short as other words.
 */
function isFamilyWithInitials(words: readonly string[]): boolean {
  const [family = '', ...initials] = words;
  if (initials.length === 0 || family.length < 2 || family.includes('.') || !NAME_WORD.test(family)) return false;
  const lower = family.toLowerCase();
  const isKnown = EAST_ASIAN_SURNAMES.has(lower);
  if (!isKnown && NOT_NAME_WORDS.has(lower)) return false;
  return initials.every((word) => DOTTED.test(word) || (isKnown && initials.length === 1 && UNDOTTED.test(word)));
}

function isLatinName(words: readonly string[]): boolean {
  if (isFamilyWithInitials(words)) return true;
  let full = 0;
  let capitals = 0;
  let suspicious = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (NAME_PARTICLES.has(lower) && word !== words.at(-1)) continue;
    if (NAME_SUFFIXES.has(lower)) continue;
    const isPlain = isPlainNameWord(word);
    if (!isPlain && !NAME_WORD.test(word) && !INITIALS.test(word)) return false;
    if (!isPlain && (/^\p{Lu}\.?$/u.test(word) || (word.includes('.') && INITIALS.test(word)))) continue;
    if (NOT_NAME_WORDS.has(lower) && !isSurnameAmong(word, words)) return false;
    if (isTitleWord(lower) && !isGivenAmong(word, words)) suspicious++;
    if (!isPlain && SHORT_CAPITALS.test(word)) capitals++;
    else full++;
  }
  if (full === 0) return capitals >= 2 && words.length <= 3 && suspicious === 0 && words.some((word) => word.length > 3);
  return suspicious === 0 || (suspicious === 1 && words.some((word) => /^(?:\p{Lu}|(?:\p{Lu}\.[-‐]?){1,3})$/u.test(word)));
}

/** "Lanping You", "Ji Won Park", "Nora Kong": an East Asian name beside such words or a given name; not "Thank You", "To You", "Hong Kong". */
function isSurnameAmong(word: string, words: readonly string[]): boolean {
  const at = words.indexOf(word);
  const before = words[at - 1]?.toLowerCase();
  if (!EAST_ASIAN_SURNAMES.has(word.toLowerCase()) || NOT_NAME_WORDS.has(`${before}-${word.toLowerCase()}`)) return false;
  return words.every((other, i) => i === at || isEastAsianBeside(other.toLowerCase(), words.length) || isGivenBeside(other.toLowerCase()));
}

/** Shorter words beside one other are words of sentences as well: "To You", "He Won"; given names too: "Will You". */
const SHORTEST_BESIDE = 4;
const SHORTEST_GIVEN = 5;
const isEastAsianBeside = (lower: string, count: number): boolean =>
  (count > 2 || lower.length >= SHORTEST_BESIDE) && (EAST_ASIAN_SURNAMES.has(lower) || pinyinSyllables(lower) > 0);
const isGivenBeside = (lower: string): boolean => lower.length >= SHORTEST_GIVEN && GIVEN_NAMES.has(lower) && !isTitleWord(lower);

/** Whether a word of titles is a given name where it stands: "Carolina Norvik", "Ana Carolina Norvik"; not "Lindar Carolina", "CAROLINA Norvik". */
function isGivenAmong(word: string, words: readonly string[]): boolean {
  if (!GIVEN_NAMES.has(word.toLowerCase()) || /^\p{Lu}+$/u.test(word)) return false;
  const [first = ''] = words;
  return word === first || (word !== words.at(-1) && GIVEN_NAMES.has(first.toLowerCase()));
}

function isEastAsianName(text: string): boolean {
  if (HANGUL_NAME.test(text)) return isHangulName(text.replace(' ', ''));
  if (KANA_NAME.test(text) || TRANSCRIBED_NAME.test(text)) return true;
  const joined = text.replaceAll(' ', '');
  if (JAPANESE_NAME.test(text) && japaneseFamilyLength(text) > 0) return true;
  if (!HAN_NAME.test(joined)) return false;
  return HAN_COMPOUND_SURNAMES.has(joined.slice(0, 2)) ? joined.length > 2 : HAN_SURNAMES.has(joined[0] ?? '') && joined.length <= 3;
}

/** A Korean name has three letters at most, four where the family name has two: 김민수, 남궁민수; one of two is as short as most nouns. */
function isHangulName(name: string): boolean {
  if (HANGUL_NOUN.test(name)) return false;
  if (HANGUL_COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length > SHORT_HANGUL) return true;
  const family = name.charAt(0);
  if (name.length <= SHORT_HANGUL) return HANGUL_SURNAMES_OF_SHORT_NAMES.has(family) && !HANGUL_SHORT_NOUNS.has(name);
  return name.length <= LONGEST_HANGUL && HANGUL_SURNAMES.has(family);
}
