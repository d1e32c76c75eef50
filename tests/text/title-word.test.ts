import { describe, expect, it } from 'vitest';
import { isTitleWord } from '../../src/text/title-word.js';

describe('words of titles', () => {
  it.each(['refraction', 'erosions', 'ambiguity', 'liquidity', 'ownership', 'observability', 'humidity', 'toxicity'])('%s', (word) => {
    expect(isTitleWord(word)).toBe(true);
  });

  it.each(['felicity', 'garrity', 'winship', 'blankenship', 'trinity', 'charity', 'verity', 'sion', 'guinness', 'lind', 'clement', ''])(
    'not "%s"',
    (word) => {
      expect(isTitleWord(word)).toBe(false);
    },
  );
});
