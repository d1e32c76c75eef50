import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMPERSAND, COLON, characterKinds, DIGIT, FOREIGN, FULL_STOP, MARK, SPACE } from '../../src/text/character-kinds.js';

const KINDS: readonly (readonly [string, number, RegExp])[] = [
  ['digits', DIGIT, /\d/],
  ['full stops', FULL_STOP, /\./],
  ['colons', COLON, /:/],
  ['white space', SPACE, /[ \t\n\v\f\r]/],
  ['"&"', AMPERSAND, /&/],
  ['marks', MARK, /[*#^]/],
  ['characters beyond ASCII', FOREIGN, /[^\0-\x7f]/],
];

describe('characterKinds', () => {
  it.each(KINDS)('tells of %s as the pattern does', (_name, kind, pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        expect((characterKinds(text) & kind) !== 0).toBe(pattern.test(text));
      }),
    );
    for (const text of ['', 'Jo Park', 'vol. 3', 'a:b', 'a&b', 'Lind*', 'é', '１', '\u00a0'])
      expect((characterKinds(text) & kind) !== 0).toBe(pattern.test(text));
  });
});
