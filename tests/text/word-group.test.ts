import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { tokenize } from '../../src/text/tokens.js';
import { groupOf, mayHold, mayHoldIn, wordGroup } from '../../src/text/word-group.js';

const WORDS = ['award', 'phd', 'prize', 'thèse', 'co-founder', 'dean s list'];
const LATIN = wordGroup(WORDS);
const OTHER = wordGroup(['research'], ['preis']);
const CJK = wordGroup(['honour', '奖']);

describe('wordGroup', () => {
  it.each([
    'Best Paper Award',
    'AWARD',
    'won an awárd',
    'won an awa\u0301rd',
    'a Ph.D. in knots',
    'here.Ph.D. is',
    'PhD',
    'sa these',
    'sa THÈSE',
    'a co‐founder',
    '“prize”',
    '(prize)',
    'prize\n',
    'ｐｒｉｚｅ',
    'on the dean’s list',
    '最佳award',
  ])('opens for %j', (text) => expect(mayHoldIn(text, LATIN)).toBe(true));

  it.each(['', 'awards', 'rewarding', 'a warden', 'Ph. Doe', 'p.h. doe', 'deans', 'research', '“Ropes” – 2019', '最佳论文奖', 'Preis'])(
    'stays shut for %j',
    (text) => expect(mayHoldIn(text, LATIN)).toBe(false),
  );

  it('opens for the ending of a word and not for its middle', () => {
    expect(mayHoldIn('Förderpreis', OTHER)).toBe(true);
    expect(mayHoldIn('ein Preis', OTHER)).toBe(true);
    expect(mayHoldIn('Preise', OTHER)).toBe(false);
  });

  it('opens for letters of other scripts where the group has words in them', () => {
    expect(mayHoldIn('国家奖学金', CJK)).toBe(true);
    expect(mayHoldIn('“Ropes” – é 2019', CJK)).toBe(false);
  });

  it('joins groups', () => {
    const either = groupOf(LATIN, OTHER);
    expect(['a prize', 'my research', 'a rope'].map((text) => mayHoldIn(text, either))).toEqual([true, true, false]);
  });

  it('takes the words of a group into account that was made after a text was asked about', () => {
    const text = { text: 'three splices', runs: [], origin: [] };
    expect(mayHold(text, LATIN)).toBe(false);
    expect(mayHold(text, wordGroup(['splices']))).toBe(true);
  });

  it('needs one word of each phrase', () => {
    const group = wordGroup(['teaching assistant', 'assistant', 'head of a school', 'i taught']);
    expect(['teaching', 'a head', 'of', 'i'].map((text) => mayHoldIn(text, group))).toEqual([false, false, false, false]);
    expect(['a teaching assistant', 'school', 'taught'].map((text) => mayHoldIn(text, group))).toEqual([true, true, true]);
  });

  it('refuses a phrase without a letter', () => expect(() => wordGroup(['@'])).toThrow(RangeError));

  it('is shut only for texts of which no rule sees a word of the group', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...WORDS,
        'Ph.',
        'D.',
        'a',
        'wa',
        'rd',
        'ß',
        'æ',
        '奖',
        '\u0301',
        '\u3099',
        '™',
        '²',
        '’',
        '-',
        '.',
        ' ',
        '\n',
        'ŀ',
        'İ',
        '𝐚',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    const folded = WORDS.map((word) => ` ${fold(word)} `);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const runs = [/[\p{L}\p{N}]+/gu, /[\p{L}\p{M}\p{N}]+/gu].map((pattern) => (text.match(pattern) ?? []).map(fold).join(' '));
        const seen =
          [fold(text), ...runs].some((words) => folded.some((phrase) => ` ${words} `.includes(phrase))) ||
          tokenize(text).some(({ key }) => WORDS.includes(key));
        if (seen) expect(mayHoldIn(text, LATIN)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
