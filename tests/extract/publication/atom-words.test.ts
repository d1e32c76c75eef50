import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfAtom } from '../../../src/extract/publication/atom-words.js';

const read = (text: string) => wordsOfAtom(text, text.toLowerCase());
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** What pieces of atoms are made of, the signs that part and join words among them. */
const ascii = fc.array(fc.constantFrom('J', 'park', 'Of', 'May', '12', "'", '.', '-', ' ', ',', '(', '_', '*', '\t', 'journal'), {
  maxLength: 9,
});

describe('wordsOfAtom', () => {
  it('counts the words of ASCII as it does those of any text', () => {
    fc.assert(
      fc.property(ascii, (parts) => {
        const text = parts.join('');
        const words: readonly string[] = text.match(WORD) ?? [];
        const found = read(text);
        expect(found.isAscii).toBe(true);
        expect(found.count).toBe(words.length);
        expect(found.first).toBe(words[0]?.toLowerCase());
        expect(found.small).toBe(words.filter((word) => /^\p{Ll}/u.test(word)).length);
        expect(found.hasSmallLetter).toBe(/[a-z]/.test(text));
        // A letter of another script beside the words changes nothing but the way they are read.
        const { isAscii: _a, mayTell: _m, hasSmallLetter: _h, ...own } = found;
        expect(read(`${text} …`)).toMatchObject(own);
      }),
    );
  });

  const TELLING = ['ed.', 'Eds', 'editors', 'edited by', 'Hg.', 'Hrsg', 'HGG', 'herausgegeben', 'dir', 'coords', 'orgs', 'a cura di'];
  const INSTITUTES = [
    'Universität'.slice(0, 8),
    'Institut',
    'laborator',
    'Department',
    'dept',
    'College',
    'school of',
    'Faculty',
    'hochschule',
  ];
  const THESES = ['thesis', 'Dissertation', 'habilitation', 'diplomarbeit', 'MASTERARBEIT'];
  it('says that patterns may match wherever a word begins that they begin with', () => {
    const before = fc.constantFrom('', ' ', '(', 'x ', 'Ph.D.', 'co-', "l'", ', ', '12 ', '"');
    fc.assert(
      fc.property(
        before,
        fc.constantFrom(...TELLING, ...INSTITUTES, ...THESES),
        fc.constantFrom('', ' ', ')', '.', ' x'),
        (left, word, right) => {
          expect(read(left + word + right).mayTell).toBe(true);
        },
      ),
    );
  });
  it.each(['', 'Jo Park', 'Tides', '2021', 'synthesis', 'x.', 'a'])('says that none of them can in %j', (text) =>
    expect(read(text).mayTell).toBe(false),
  );
});
