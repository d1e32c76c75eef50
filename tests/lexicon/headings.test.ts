import { describe, expect, it } from 'vitest';
import { HEADINGS } from '../../src/lexicon/headings.js';
import { fold } from '../../src/text/fold.js';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

describe.each(Object.entries(HEADINGS))('headings in %s', (_, { phrases, divisions, heads, modifiers }) => {
  const lines = [...Object.values(phrases), ...Object.values(divisions)].flatMap((list) => list.trim().split(/\s*\n\s*/));
  const words = [...Object.values(heads), modifiers].flatMap((list) => list.trim().split(/\s+/));

  it('are written as folding leaves them', () => {
    expect([...lines, ...words].filter((entry) => !KANA.test(entry) && fold(entry) !== entry)).toEqual([]);
  });

  it('are sorted', () => {
    for (const list of [...Object.values(phrases), ...Object.values(divisions)]) {
      const entries = list.trim().split(/\s*\n\s*/);
      expect(entries).toEqual([...entries].sort());
    }
  });

  it('come once', () => {
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});
