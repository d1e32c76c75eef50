import type { Span } from '../model/span.js';
import { isDigitCode } from './ascii.js';
import { beginsCapital, beginsWithLetter } from './first-letter.js';

/** A word, number, line break or sign of a text in Latin script. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without full stops, with straight apostrophes: "Ph.D." is `phd`. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'line' | 'sign';
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

/**
 * A French or Italian article with its apostrophe ("l'Université", "all'università"; not the name "Dall'Asta"), an abbreviation with inner full stops ("Ph.D.", "B.Eng.", "U.C."), a word with inner hyphens and apostrophes
 * ("post-doc", "Noah's", "AT&T"), a number, a line break, any other sign. Not "here.We".
 */
const TOKEN =
  /\p{Lu}\.(?:-\p{Lu}\.)+|(?<!\p{L})w\/(?=\s)|(?:[ldjnLD]|(?:a|da|de|ne|su)ll)['’](?=\p{L}{2})|(?:\p{Lu}\p{Ll}{0,3}\.){1,4}(?:\p{Lu}\p{Ll}{0,4}(?![\p{L}])\.?)|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&\-‐](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,]\d+)*|[\n\t]|[^\s]/gu;
const FULL_STOPS = /\./g;

function kindOf(text: string): Token['kind'] {
  if (text === '\n' || text === '\t') return 'line';
  if (beginsWithLetter(text)) return 'word';
  return isDigitCode(text.charCodeAt(0)) ? 'number' : 'sign';
}

const INSIDE = /[.’]/;
const keyOf = (word: string): string => (INSIDE.test(word) ? word.replace(FULL_STOPS, '').replaceAll('’', "'") : word).toLowerCase();

/** The tokens of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = kindOf(word);
    const key = kind === 'word' ? keyOf(word) : word;
    tokens.push({ start: match.index, end: match.index + word.length, text: word, key, kind, capital: beginsCapital(word) });
  }
  return tokens;
}
