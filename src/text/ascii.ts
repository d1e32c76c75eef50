/** What most texts consist of: for them plain tables tell what classes of Unicode tell of others. */
const ASCII = /^[\0-\x7f]*$/;
/** Letters up to U+024F are of Latin script, and none is of an East Asian one. */
const LATIN_RANGE = /^[\0-\u024f]*$/;

/** Whether the text holds characters of ASCII only. */
export const isAscii = (text: string): boolean => ASCII.test(text);

/** Whether the text holds no character above U+024F: nothing of Greek, Cyrillic and East Asian scripts. */
export const isLatinRange = (text: string): boolean => LATIN_RANGE.test(text);

/** Whether a UTF-16 code is a small letter of ASCII. */
export const isSmallCode = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whether a UTF-16 code is a capital letter of ASCII. */
export const isCapitalCode = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Whether a UTF-16 code is a letter of ASCII. */
export const isLetterCode = (code: number): boolean => isSmallCode(code) || isCapitalCode(code);

/** Whether a UTF-16 code is a digit of ASCII. */
export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

const SPACE = /\s/;

/** Whether a UTF-16 code is white space, as `\s` is. */
export const isSpaceCode = (code: number): boolean =>
  code < 128 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : SPACE.test(String.fromCharCode(code));
