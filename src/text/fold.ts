import { isAscii, isCapitalCode, isDigitCode, isSmallCode } from './ascii.js';
import { remembered } from './remembered.js';

/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

const UNDECOMPOSED_LETTERS = /[ßæœøđðþłħıŋ]/g;
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const NOT_ASCII_WORD = /[^a-z0-9]+/g;

const MOST_REMEMBERED = 8192;

/**
 * A text for comparison: lower case, accents folded, everything but letters and digits one space.
 *
 * @example fold('Müller-Lüdenscheidt, J.') // 'muller ludenscheidt j'
 */
export function fold(text: string): string {
  const word = text.length <= LONGEST_WORD ? plainWord(text) : NOT_PLAIN;
  if (word === NOT_PLAIN) return foldRemembered(text);
  return word === CAPITALISED ? text.toLowerCase() : text;
}

const foldRemembered = remembered(foldAnew, MOST_REMEMBERED);

const LONGEST_WORD = 24;
const NOT_PLAIN = 0;
const SMALL = 1;
const CAPITALISED = 2;

/** Whether a text is one word of letters and digits of ASCII, as most are that are folded: to look such a one up costs more than to fold it. */
function plainWord(text: string): typeof NOT_PLAIN | typeof SMALL | typeof CAPITALISED {
  let capital = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSmallCode(code) || isDigitCode(code)) continue;
    if (!isCapitalCode(code)) return NOT_PLAIN;
    capital = true;
  }
  return capital ? CAPITALISED : SMALL;
}

function foldAnew(text: string): string {
  const lower = text.toLowerCase();
  // Most texts: twice as fast as the classes of Unicode.
  const ascii = isAscii(lower) ? lower : inAscii(lower);
  return ascii === undefined ? foldAsUnicode(lower).trim() : ascii.replace(NOT_ASCII_WORD, ' ').trim();
}

const foldAsUnicode = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(NOT_WORD, ' ');

/** Most characters of texts in Latin script that are none of ASCII: accented letters, dashes, quotation marks. No letter of Korean, whose parts join. */
const WESTERN_END = 0x2070;
const FIRST_NOT_LATIN = 0x250;
const FIRST_PUNCTUATION = 0x2000;
const foldedCharacters: (string | null | undefined)[] = [];

/** What a small letter or sign of Latin texts folds to by itself, a space where it parts words; null where that is nothing of ASCII. */
function foldedCharacter(code: number): string | null {
  let folded = foldedCharacters[code];
  if (folded === undefined) {
    const alone = foldAsUnicode(String.fromCharCode(code));
    folded = isAscii(alone) ? alone : null;
    foldedCharacters[code] = folded;
  }
  return folded;
}

/** A text in small letters with each character beyond ASCII folded by itself, as none changes what stands beside it; undefined where one has to stay. */
function inAscii(lower: string): string | undefined {
  let folded = '';
  let from = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code < 128) continue;
    if (code >= WESTERN_END || (code >= FIRST_NOT_LATIN && code < FIRST_PUNCTUATION)) return undefined;
    const character = foldedCharacter(code);
    if (character === null) return undefined;
    folded += lower.slice(from, i) + character;
    from = i + 1;
  }
  return folded + lower.slice(from);
}

const ASCII_WORD = /[a-z0-9]+/g;

/**
 * The words of {@link fold}; for the many texts that are asked for once, so that none is remembered.
 *
 * @example foldedWords('Müller-Lüdenscheidt, J.') // ['muller', 'ludenscheidt', 'j']
 */
export function foldedWords(text: string): readonly string[] {
  if (isAscii(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return foldAnew(text).split(' ').filter(Boolean);
}

/** {@link fold} without the spaces. */
export const squash = (text: string): string => fold(text).replaceAll(' ', '');

/** What is not to stay as it is: two spaces in a row, white space of another kind. */
const UNEVEN_SPACE = /\s\s|[^\S ]/u;
const SPACES = /\s+/gu;

/** White space of every kind as single spaces, none at the ends. */
export const collapse = (text: string): string => (UNEVEN_SPACE.test(text) ? text.replace(SPACES, ' ') : text).trim();
