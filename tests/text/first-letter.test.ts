import { describe, expect, it } from 'vitest';
import { beginsCapital, beginsSmall, beginsWithLetter } from '../../src/text/first-letter.js';

const everyText = ['', '𝐀b', '𝐚b', '😀', ...Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))];

describe('the first letter of a text', () => {
  it('is of the class that regular expressions say, whatever it is', () => {
    expect(everyText.filter((text) => beginsWithLetter(text) !== /^\p{L}/u.test(text))).toEqual([]);
    expect(everyText.filter((text) => beginsSmall(text) !== /^\p{Ll}/u.test(text))).toEqual([]);
    expect(everyText.filter((text) => beginsCapital(text) !== /^\p{Lu}/u.test(text))).toEqual([]);
  });
});
