import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join('|');

describe('tokenize', () => {
  it.each([
    ['I work on ropes.', 'I|work|on|ropes|.'],
    ['Ph.D. in Norvik, 2019', 'Ph.D.|in|Norvik|,|2019'],
    ['J.-P. Sartre', 'J.-P.|Sartre'],
    ['a talk w/ Mara', 'a|talk|w/|Mara'],
    ['a talk w/', 'a|talk|w/'],
    ['a talk w/Mara', 'a|talk|w|/|Mara'],
    ['and/or', 'and|/|or'],
    ["l'université", "l'|université"],
    ['l’état', 'l’|état'],
    ["Noah's AT&T post-doc", "Noah's|AT&T|post-doc"],
    ['at A*STAR, A* search, Lind*, Roe*', 'at|A*STAR|,|A|*|search|,|Lind|*|,|Roe|*'],
    ['Moku‘ula, Moku`ula', 'Moku‘ula|,|Moku`ula'],
    ['the ‘quill’ and `b` of x‘', 'the|‘|quill|’|and|`|b|`|of|x|‘'],
    ['ropes‘Knots', 'ropes|‘|Knots'],
    ['well- known', 'well|-|known'],
    ['here.We', 'here|.|We'],
    ['Lind.He left', 'Lind|.|He|left'],
    ['Roe.At sea', 'Roe|.|At|sea'],
    ['Ph.Dr. Atk.Mech.', 'Ph.Dr.|Atk.Mech.'],
    ['U.It. Mr.Hes', 'U.It.|Mr.Hes'],
    ['Prof. Okoro', 'Prof|.|Okoro'],
    ['3.5 and 1,000 in 2019.', '3.5|and|1,000|in|2019|.'],
    ['3rd x2 2x', '3|rd|x2|2|x'],
    ['one\ntwo\tthree\r\nfour', 'one|\n|two|\t|three|\n|four'],
    ['a\u00a0b 漢字', 'a|b|漢字'],
    ['', ''],
    [' ', ''],
  ])('%j', (text, expected) => expect(words(text)).toBe(expected));

  it('parts a text the same way whatever stands before or after it in other scripts', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aAbDlLwPh.-'&/,019 \n\t(é’") });
    fc.assert(
      fc.property(text, (inner) => {
        const inside = tokenize(`字 ${inner} 字`).slice(1, -1);
        expect(inside.map((token) => ({ ...token, start: token.start - 2, end: token.end - 2 }))).toEqual(tokenize(inner));
      }),
    );
  });

  it('gives all but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÉ漢🙂’. \n\t\u00a0\u3000\u0301') }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text.replace(/[^\S\n\t]/gu, ''));
      }),
    );
  });

  it.each([
    ['Quill', true],
    ['al-Quill', true],
    ['el-Quill', true],
    ['Al-Quill', true],
    ['Éclat', true],
    ['al-quill', false],
    ['alQuill', false],
    ['el', false],
    ['e-Science', false],
    ['on-Device', false],
    ['ale-House', false],
  ])('%j begins with a capital: %j', (text, expected) => expect(tokenize(text)[0]?.capital).toBe(expected));
});
