import { isCapitalCode, isLetterCode, isSmallCode } from './ascii.js';

const LETTER = /^\p{L}/u;
const SMALL_LETTER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** Most words begin with a character of ASCII, whose class is told without a pattern. */
const isOfAscii = (code: number): boolean => code < 128;

/** Whether a text begins with a letter. */
export function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return isOfAscii(code) ? isLetterCode(code) : LETTER.test(text);
}

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return isOfAscii(code) ? isSmallCode(code) : SMALL_LETTER.test(text);
}

/** Whether a text begins with a capital letter. */
export function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return isOfAscii(code) ? isCapitalCode(code) : CAPITAL.test(text);
}
