import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_PHRASES } from '../../src/lexicon/publication-words.js';
import { phraseSearch } from '../../src/text/phrase-search.js';

const PHRASES = ['to appear', 'top ', 'award', 'x', '投稿中', 'é'];

describe('phraseSearch', () => {
  const holds = phraseSearch(PHRASES);
  it.each(['best paper award', 'rewarded award-winner', 'to appear', 'a top y', 'box', '在投稿中', 'café', 'ttop '])(
    'finds a phrase in %j',
    (text) => expect(holds(text)).toBe(true),
  );
  it.each(['', 'to', 'to appea', 'top', 'awar d', 'stop', '投稿', 'award'.slice(1), 'cafe'])('finds none in %j', (text) =>
    expect(holds(text)).toBe(false),
  );
  it('finds what a search for each phrase finds', () => {
    const part = fc.oneof(fc.constantFrom(...PHRASES, ...NOTE_PHRASES), fc.string({ maxLength: 4, unit: 'grapheme' }));
    const notes = phraseSearch(NOTE_PHRASES);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.nat(6), (parts, cut) => {
        const text = parts.join('').slice(cut).toLowerCase();
        expect(holds(text)).toBe(PHRASES.some((phrase) => text.includes(phrase)));
        expect(notes(text)).toBe(NOTE_PHRASES.some((phrase) => text.includes(phrase)));
      }),
    );
  });
});
