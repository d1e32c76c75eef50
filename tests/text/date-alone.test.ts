import { describe, expect, it } from 'vitest';
import { dateAlone } from '../../src/text/date-alone.js';

describe('dateAlone', () => {
  it.each([
    ['Apr 3, 2024', '2024-04'],
    ['[2024-04]', '2024-04'],
    [' 2024. ', '2024'],
  ])('reads %s', (text, at) => {
    expect(dateAlone(text)?.at).toMatch(at);
  });

  it.each(['', '–', 'Apr 3, 2024: a path', 'Path 3, Apr 2024', 'since we met in 2024', `2024${' '.repeat(60)}`])(
    'finds none in "%s"',
    (text) => {
      expect(dateAlone(text)).toBeUndefined();
    },
  );
});
