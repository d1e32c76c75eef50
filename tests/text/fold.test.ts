import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../src/text/fold.js';

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

/** What folding is, by the classes of Unicode alone. */
const asUnicode = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('fold', () => {
  it.each([
    ['Müller-Lüdenscheidt, J.', 'muller ludenscheidt j'],
    ['Łukasz d’Été', 'lukasz d ete'],
    ['½ – “Straße”…', '1 2 strasse'],
    ['', ''],
    ['漢字・かな', '漢字 かな'],
    ['한국어', '한국어'],
    ['ΣΊΣΥΦΟΣ', 'σισυφος'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(foldedWords(text)).toEqual(folded === '' ? [] : folded.split(' '));
  });

  it('folds each character by itself as it folds whole texts', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      for (const text of [`a${character}b`, `É${character}`, `${character}\u0301o`]) {
        if (fold(text) !== asUnicode(text)) expect.fail(`U+${code.toString(16)}: ${fold(text)}`);
      }
    }
  });
});
