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
  if (isAscii(lower)) return lower.replace(NOT_ASCII_WORD, ' ').trim();
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(NOT_WORD, ' ')
    .trim();
}

const ASCII_WORD = /[a-z0-9]+/g;

/**
 * The words of {@link fold}; for the many texts that are asked for once, so that none is remembered.
 *
 * @example foldedWords('Müller-Lüdenscheidt, J.') // ['muller', 'ludenscheidt', 'j']
 */
export function foldedWords(text: string): readonly string[] {
  if (isAscii(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return fold(text).split(' ').filter(Boolean);
}

/** {@link fold} without the spaces. */
export const squash = (text: string): string => fold(text).replaceAll(' ', '');

/** What is not to stay as it is: two spaces in a row, white space of another kind. */
const UNEVEN_SPACE = /\s\s|[^\S ]/u;
const SPACES = /\s+/gu;

/** White space of every kind as single spaces, none at the ends. */
export const collapse = (text: string): string => (UNEVEN_SPACE.test(text) ? text.replace(SPACES, ' ') : text).trim();
