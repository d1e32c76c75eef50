/** Kinds of characters, as bits. */
export const DIGIT = 1;
export const FULL_STOP = 2;
export const COLON = 4;
/** White space of ASCII. */
export const SPACE = 8;
export const AMPERSAND = 16;
/** "*", "#", "^": marks beside names. */
export const MARK = 32;
/** A character that is not of ASCII. */
export const FOREIGN = 64;

const CODES = 128;
const KINDS = new Uint8Array(CODES);
const kindsOf: readonly (readonly [string, number])[] = [
  ['0123456789', DIGIT],
  ['.', FULL_STOP],
  [':', COLON],
  [' \t\n\v\f\r', SPACE],
  ['&', AMPERSAND],
  ['*#^', MARK],
];
for (const [characters, kind] of kindsOf) for (const character of characters) KINDS[character.charCodeAt(0)] = kind;

/**
 * The kinds of characters that a text holds: one walk over it tells of many patterns that they cannot match.
 *
 * @example (characterKinds('vol. 3') & DIGIT) !== 0 // true
 */
export function characterKinds(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    kinds |= code < CODES ? (KINDS[code] as number) : FOREIGN;
  }
  return kinds;
}
