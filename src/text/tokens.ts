import type { Span } from '../model/span.js';
import { isCapitalCode, isDigitCode, isLetterCode, isSpaceCode } from './ascii.js';
import { beginsCapital, beginsWithLetter } from './first-letter.js';

/** A word, number, line break or sign of a text in Latin script. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without full stops, with straight apostrophes: "Ph.D." is `phd`. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'line' | 'sign';
  /** Starts with a capital letter, or with the article of an Arabic name before one: "al-Quill". */
  readonly capital: boolean;
}

/**
 * A French or Italian article with its apostrophe ("l'Université", "all'università"; not the name "Dall'Asta"), an abbreviation with inner full stops ("Ph.D.", "B.Eng.", "U.C."), a word with inner hyphens and apostrophes
 * ("post-doc", "Noah's", "AT&T", "A*STAR", and the glottal stop of "Hawai‘i" as it is often printed), a number, a line break, any other sign. Not "here.We", "Prof.Bo", "Lind.He".
 */
const TOKEN =
  /\p{Lu}\.(?:-\p{Lu}\.)+|(?<!\p{L})w\/(?=\s|$)|(?:[ldjnLD]|(?:a|da|de|ne|su)ll)['’](?=\p{L}{2})|(?!(?:Prof|Dr)\.|\p{Lu}\p{Ll}{1,3}\.(?:He|She|We|They|My|His|Her|Our|The|This|It|In|At|After|Before|Then)(?!\p{L}))(?:\p{Lu}\p{Ll}{0,3}\.){1,4}(?:\p{Lu}\p{Ll}{0,4}(?![\p{L}])\.?)|\p{Lu}\*\p{Lu}{2,}(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’&\-‐]|(?<=\p{L})[`‘](?=\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,]\d+)*|[\n\t]|[^\s]/uy;
const FULL_STOPS = /\./g;

function kindOf(text: string): Token['kind'] {
  if (text === '\n' || text === '\t') return 'line';
  if (beginsWithLetter(text)) return 'word';
  return isDigitCode(text.charCodeAt(0)) ? 'number' : 'sign';
}

const INSIDE = /[.`‘’]/;
const APOSTROPHES = /[`‘’]/g;
const keyOf = (word: string): string => (INSIDE.test(word) ? word.replace(FULL_STOPS, '').replace(APOSTROPHES, "'") : word).toLowerCase();

/** "al-Quill", "el-Lind"; not "al-quill", "e-Science", "on-Device". */
const ARTICLE_OF_NAME = /^[ae]l[-‐]\p{Lu}/u;
const SMALL_A = 0x61;
const SMALL_E = 0x65;

/** Whether a word is written as names are. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first === SMALL_A || first === SMALL_E ? ARTICLE_OF_NAME.test(word) : beginsCapital(word);
}

/** The tokens of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    const end = plainEnd(text, start, code) || tokenEnd(text, start);
    if (end > start) {
      const word = text.slice(start, end);
      const kind = kindOf(word);
      tokens.push({ start, end, text: word, key: kind === 'word' ? keyOf(word) : word, kind, capital: isCapital(word) });
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}

/** Where the {@link TOKEN} at an offset ends; the offset itself before white space. */
function tokenEnd(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

const LONGEST_ABBREVIATED = 4;
const STOP = 0x2e;
const COMMA = 0x2c;
const NEW_LINE = 0x0a;
const TAB = 0x09;
/** What may go on a word or number: "AT&T", "Noah's", "post-doc", "w/", "A*STAR". */
const JOINING: ReadonlySet<number> = new Set(['&', "'", '*', '-', '/', '`'].map((sign) => sign.charCodeAt(0)));

/**
 * Where a token of the simplest kinds ends: letters and digits of ASCII, a number, a sign, with nothing behind that may belong to it;
 * 0 for others. Most tokens are, and {@link TOKEN} takes several times as long to find that.
 */
function plainEnd(text: string, start: number, code: number): number {
  if (code >= 128) return 0;
  const isWord = isLetterCode(code);
  if (!isWord && !isDigitCode(code)) return !isSpaceCode(code) || code === NEW_LINE || code === TAB ? start + 1 : start;
  let end = start + 1;
  let next = text.charCodeAt(end);
  while (isDigitCode(next) || (isWord && isLetterCode(next))) next = text.charCodeAt(++end);
  if (next >= 128 || (isWord ? JOINING.has(next) : next === COMMA)) return 0;
  // "Ph.D.", "3.5"; not the end of a sentence "… of words. The".
  if (next === STOP && !(isWord && (!isCapitalCode(code) || end - start > LONGEST_ABBREVIATED))) return 0;
  return end;
}
