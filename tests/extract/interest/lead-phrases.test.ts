import { describe, expect, it } from 'vitest';
import { asWritten, indexOfPairs, LEAD_PHRASES, phraseAt, wordsOfPhrases } from '../../../src/extract/interest/lead-phrases.js';
import { INTEREST_WORDS, PHRASE_SYNONYMS } from '../../../src/lexicon/interest-words.js';
import { isCjk } from '../../../src/text/script.js';

const at = (text: string) => phraseAt(LEAD_PHRASES, asWritten(text.split(' ')), 0);

describe('the phrase that stands at a place', () => {
  it.each([
    ['i work at intersection of ropes and knots', 'weak', 5],
    ['i work on ropes', 'weak', 3],
    ['i am interested in ropes', 'strong', 4],
  ] as const)('%s', (text, strength, length) => {
    expect(at(text)).toEqual({ strength, length });
  });

  it('is an opening with its verb', () => {
    expect(at('research interests include ropes')).toEqual({ strength: 'strong', length: 3 });
    expect(at('areas of interest are at intersection of ropes and knots')).toEqual({ strength: 'strong', length: 7 });
  });

  it.each(['research interests', 'areas of interest', 'include ropes', 'research interests of ours', 'i work', 'interest rates are'])(
    'is none in "%s"',
    (text) => {
      expect(at(text)).toBeUndefined();
    },
  );

  it('is the longest of those with other verbs', () => {
    const index = indexOfPairs([{ openings: ['ropes'], verbs: ['are', 'are in', 'are in harbour of'] }]);
    expect(phraseAt(index, ['ropes', 'are', 'in', 'harbour', 'of'], 0)?.length).toBe(5);
    expect(phraseAt(index, ['ropes', 'are', 'in', 'town'], 0)?.length).toBe(3);
    expect(phraseAt(index, ['ropes', 'were', 'in', 'town'], 0)).toBeUndefined();
  });

  it('reads words that stand for another, "between" only behind an intersection', () => {
    expect(asWritten(['nexus', 'between'])).toEqual(['intersection', 'of']);
    expect(asWritten(['work', 'between'])).toEqual(['work', 'between']);
  });
});

it('has a word of each phrase among the words that open the way to reading one', () => {
  const words = new Set(wordsOfPhrases());
  const standsFor = (word: string): readonly string[] => [word, ...(PHRASE_SYNONYMS[word] ?? [])];
  const phrases = Object.values(INTEREST_WORDS)
    .flatMap((one) => [...one.strong, ...one.weak, ...one.faint])
    .flatMap((one) => (typeof one === 'string' ? [one] : one.openings.flatMap((opening) => one.verbs.map((verb) => `${opening} ${verb}`))))
    .filter((phrase) => !isCjk(phrase));
  expect(phrases.length).toBeGreaterThan(5000);
  expect(phrases.filter((phrase) => !asWritten(phrase.split(' ')).some((word) => standsFor(word).every((one) => words.has(one))))).toEqual(
    [],
  );
});
