import { describe, expect, it } from 'vitest';
import { asPrinted, isLowerCase, isLowerCasePage, withCapitals } from '../../../src/extract/career/lower-case-page.js';
import { read } from '../../../src/read/read.js';
import { stated } from './stated.js';

const pageOf = (text: string) => read(new TextEncoder().encode(text), { id: 'mira' });

const PAGE = `professor of ice

lindar university

## education & experience

- ph.d. geology, sandau university, 2011
- assistant professor, tarn college, fall 2012 - spring 2015
- visiting scholar, lindar university, 2017
`;

describe('pages without capitals', () => {
  it('tell as much as others, in their own words', () =>
    expect(stated(PAGE, 'mira holt')).toEqual([
      'assistant professor @ tarn college 2012..2015',
      'doctoral @ sandau university 2011',
      'now lindar university',
      'professor of ice @ lindar university .. +',
      'visiting scholar @ lindar university 2017..2017',
    ]));

  it('a page with capitals is read as it stands', () => expect(stated('professor of ice\n\nlindar university\n', 'Mira Holt')).toEqual([]));

  it.each([
    ['mira holt', true],
    ['Mira holt', false],
    ['王小明', false],
    ['', false],
  ])('%s', (name, isLower) => expect(isLowerCase(name)).toBe(isLower));

  it.each([
    [PAGE, true],
    [PAGE.replaceAll('university', 'University'), false],
    ['professor of ice\n\nlindar university\n', false],
    ['2019\n\n2020\n\n2021\n\n2022\n\n2023\n\n2024\n', false],
  ])('case of a page: %j', (text, isLower) => expect(isLowerCasePage(pageOf(text))).toBe(isLower));

  it('capitals keep every offset', () => {
    const page = pageOf(`${PAGE}\nstraße ŉamen ǆ ph.d. o'donnell\n`);
    expect(withCapitals(page).blocks.map(({ text }) => text.length)).toEqual(page.blocks.map(({ text }) => text.length));
    expect(withCapitals(page).blocks.at(-1)?.text).toContain("Ph.D. O'donnell");
  });

  it('words of the page come back, others stay', () =>
    expect(asPrinted({ a: 'Lindar University', b: ['Quellmark'], c: 3 }, pageOf(PAGE))).toEqual({
      a: 'lindar university',
      b: ['Quellmark'],
      c: 3,
    }));
});
