import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/extract/reference/parse-reference.js';
import { referenceDetails, referenceDoi } from '../../../src/extract/reference/reference-details.js';
import { referenceTokens } from '../../../src/extract/reference/reference-token.js';

describe('tokens', () => {
  it.each([
    ['Lind, M. 57(2)', ['Lind', ',', 'M', '.', '57', '(', '2', ')']],
    ['state-of-the-art O’Hara', ['state-of-the-art', 'O’Hara']],
    ['B250', ['B', '250']],
    ['', []],
  ])('%s', (text, tokens) => {
    expect(referenceTokens(text).map((token) => token.text)).toEqual(tokens);
  });

  it('cover everything but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = referenceTokens(text);
        expect(tokens.map((token) => text.slice(token.start, token.end)).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('volume, issue, pages', () => {
  it.each([
    [', 25(6):112-126, ', { volume: '25', issue: '6', pages: '112-126' }],
    [', vol. 7, no. 2, pp. 3–9, ', { volume: '7', issue: '2', pages: '3-9' }],
    [' 57, 2996 ().', { volume: '57', pages: '2996' }],
    [', Jg. 40, Heft 2, S. 12–34.', { volume: '40', issue: '2', pages: '12-34' }],
    [', pages 12-34, ', { pages: '12-34' }],
    ['127():S12-S20.', { volume: '127', pages: 'S12-S20' }],
    ['.', {}],
    [', Berlin: Springer.', {}],
  ])('%s', (tail, details) => {
    expect(referenceDetails(tail, tail)).toEqual(details);
  });
});

it.each(['10.12/x', 'version 10.1234', 'pp. 10-12'])('no DOI in %s', (text) => {
  expect(referenceDoi(text)).toBeUndefined();
});

it('never throws, and invents no text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { title, year } = parseReference(text);
      const squeezed = text.replace(/\s+/gu, '');
      if (title !== undefined && !/<\/?[a-z]+>/i.test(text)) expect(squeezed).toContain(title.replace(/\s+/gu, ''));
      if (year !== undefined) expect(text).toContain(year);
    }),
  );
});
