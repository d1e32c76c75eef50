import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { pageOfMara } from '../page-of.js';

const awards = (...items: string[]): string[] =>
  extractAwards(pageOfMara(`<h2>Awards</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)).map(({ name }) => name);

describe('honours that a list says in two languages', () => {
  it('are read once, in the language that comes first', () => {
    expect(awards('Prize of Norvik University 2018', 'Lind Prize 2020', '北山大学賞（2018年度）', '星河賞（2020年度）')).toEqual([
      'Prize of Norvik University',
      'Lind Prize',
    ]);
  });

  it.each([
    ['other years', ['Knot Prize 2018', 'Lind Prize 2020', '北山大学賞（2018年度）', '星河賞（2019年度）'], 4],
    ['no years', ['Knot Prize', 'Lind Prize', '北山大学賞', '南野大学賞'], 4],
    ['one each', ['Knot Prize 2018', '北山大学賞（2018年度）'], 2],
    ['not as many', ['Knot Prize 2018', 'Lind Prize 2020', '北山大学賞（2018年度）'], 3],
    ['taking turns', ['Knot Prize 2018', '北山大学賞（2018年度）', 'Lind Prize 2018', '星河賞（2018年度）'], 4],
  ])('are all kept with %s', (_, items, count) => {
    expect(awards(...items)).toHaveLength(count);
  });
});
