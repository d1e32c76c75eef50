import { describe, expect, it } from 'vitest';
import { chineseSpellings, invertedSpellings } from '../../../src/extract/owner/further-spellings.js';
import { read } from '../../../src/read/read.js';

const page = (text: string) => read(new TextEncoder().encode(text), { id: 'owner' });

describe('the owner in Chinese characters', () => {
  const spelled = (text: string): string[] => chineseSpellings(page(text), ['Muqing Chu']).map(({ name }) => name);
  it.each([['# Muqing Chu\n\nA student of ropes.\n\n# 楚木青\n\n研究绳索。\n', ['楚木青']]])(
    'a heading of the other language',
    (text, names) => expect(spelled(text)).toEqual(names),
  );

  it.each([
    '# Muqing Chu\n\n# 清楚\n',
    '# Muqing Chu\n\n# 木青\n',
    '# Muqing Chu\n\n楚木青路在东都。\n',
    '# Muqing Chu\n\n# 楚木青\n\n# 储牧清\n',
    '# Muqing Chu\n\n# 高木青\n',
  ])('not in %s', (text) => expect(spelled(text)).toEqual([]));
});

describe('the owner with the family name first', () => {
  const spelled = (text: string, known = 'Tomas E. Rehn'): string[] => invertedSpellings(page(text), [known]).map(({ name }) => name);
  it.each([
    ['- REHN, Tomas Emil, LIND, Jo. Ropes of the north. 2019.', ['Tomas Emil Rehn']],
    ['- Rehn, Tomas Emil. *Ropes*. 2018.', ['Tomas Emil Rehn']],
    ['- LIND, Jo and REHN, Tomas Emil (2020). Nets.', ['Tomas Emil Rehn']],
    ['- Lind, Jo & Rehn, Tomas Emil: Nets.', ['Tomas Emil Rehn']],
  ])('%s', (text, names) => expect(spelled(text)).toEqual(names));

  it.each([
    '- REHN, Tomas E. Ropes.',
    '- REHN, Tomas. Ropes.',
    '- REHN, Tomas Anton. Ropes.',
    '- REHN, Karin Emil. Ropes.',
    '- REHN, T. E. Ropes.',
    '- Rehn, Tomas Emil Ropes of the north.',
    '- Professor Rehn, Tomas',
    '- von REHN Tomas Emil, Ropes',
  ])('nothing new in %s', (text) => expect(spelled(text)).toEqual([]));

  it('nothing for a name without an initial', () => expect(spelled('- REHN, Tomas Emil. Ropes.', 'Tomas Rehn')).toEqual([]));
});
