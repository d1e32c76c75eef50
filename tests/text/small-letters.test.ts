import { describe, expect, it } from 'vitest';
import { inSmallLetters } from '../../src/text/small-letters.js';

describe('inSmallLetters', () => {
  it.each([
    ['May 2019', 'may 2019'],
    ['ÉTÉ 2020', 'été 2020'],
    ['İzmir, MAY 2019', 'İzmir, may 2019'],
    ['Auguſt', 'august'],
    ['漢字', '漢字'],
    ['', ''],
  ])('%s is %s', (text, small) => expect(inSmallLetters(text)).toBe(small));

  it('keeps every letter where it is', () => {
    for (let code = 0; code < 0x10000; code++) expect(inSmallLetters(`a${String.fromCharCode(code)}B`)).toHaveLength(3);
  });
});
