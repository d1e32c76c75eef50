import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAscii, isCapitalCode, isDigitCode, isLatinRange, isLetterCode, isSmallCode, isSpaceCode } from '../../src/text/ascii.js';
import { isCjk, scriptOf } from '../../src/text/script.js';

const everyCode = Array.from({ length: 0x10000 }, (_, code) => code);

describe('codes of characters', () => {
  it('agree with the classes of regular expressions on every code', () => {
    expect(everyCode.filter((code) => isSpaceCode(code) !== /\s/.test(String.fromCharCode(code)))).toEqual([]);
    expect(everyCode.filter((code) => isLetterCode(code) !== /[A-Za-z]/.test(String.fromCharCode(code)))).toEqual([]);
    expect(everyCode.filter((code) => isSmallCode(code) !== /[a-z]/.test(String.fromCharCode(code)))).toEqual([]);
    expect(everyCode.filter((code) => isCapitalCode(code) !== /[A-Z]/.test(String.fromCharCode(code)))).toEqual([]);
    expect(everyCode.filter((code) => isDigitCode(code) !== /\d/.test(String.fromCharCode(code)))).toEqual([]);
  });
});

describe('texts of one range', () => {
  it.each(['', 'J. Park', 'a\nb'])('are ASCII: %j', (text) => expect(isAscii(text)).toBe(true));
  it.each(['Müller', '–', '王'])('are not ASCII: %j', (text) => expect(isAscii(text)).toBe(false));
  it('hold nothing of other scripts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (!isLatinRange(text)) return;
        expect(
          /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text),
        ).toBe(false);
        expect(isCjk(text)).toBe(false);
        expect(scriptOf(text)).toBe(/\p{Script=Latin}/u.test(text) ? 'latin' : 'other');
      }),
    );
  });
  it('is told of each character alone', () => {
    const wrong = everyCode.slice(0, 0x250).filter((code) => {
      const text = String.fromCharCode(code);
      return scriptOf(text) !== (/\p{Script=Latin}/u.test(text) ? 'latin' : 'other');
    });
    expect(wrong).toEqual([]);
  });
});
