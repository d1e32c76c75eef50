import { describe, expect, it } from 'vitest';
import { awardPhrases } from '../../../src/extract/award/award-phrase.js';
import { AWARD_PHRASE_WORDS } from '../../../src/extract/award/named-award.js';
import { mayHoldIn } from '../../../src/text/word-group.js';

/** A sentence for each pattern that finds an honour without a word of the lists. */
const STATED: readonly string[] = [
  ...['scholar', 'fellow', 'laureate', 'member', 'elected member'].map((post) => `I was named a ${post} of the Selma Academy.`),
  ...['place', 'prize', 'medal', 'runner-up', 'Place', 'Prize', 'Medal'].map((place) => `I won first ${place} in the Selma Rope Cup.`),
  ...['preis', 'stipendium', 'medaille'].map((head) => `Ich erhielt den Okoro-Taktik${head} 2019.`),
];

describe('AWARD_PHRASE_WORDS', () => {
  it.each(STATED)('opens for %s', (sentence) => expect(mayHoldIn(sentence, AWARD_PHRASE_WORDS)).toBe(true));
  it.each(STATED)('for there is an honour in %s', (sentence) => {
    expect(awardPhrases(sentence, new Set())).not.toEqual([]);
  });
  it.each(['', 'I work on ropes.', 'We placed the medals there.', 'Membership is free.', 'Preise'])('stays shut for %j', (text) =>
    expect(mayHoldIn(text, AWARD_PHRASE_WORDS)).toBe(false),
  );
});
