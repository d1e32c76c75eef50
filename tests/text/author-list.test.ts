import { describe, expect, it } from 'vitest';
import { parseAuthorList } from '../../src/text/author-list.js';
import { cpuTime } from '../support/cpu-time.js';

const names = (text: string): string[] => parseAuthorList(text).authors.map((author) => author.name);

describe('parseAuthorList', () => {
  it.each([
    ['Okoro, D. J., Lindqvist, M., & Park, S.', ['Okoro, D. J.', 'Lindqvist, M.', 'Park, S.']],
    ['Haas, Peter, Doll, Andrea', ['Haas, Peter', 'Doll, Andrea']],
    ['Haas, Peter and Andrea Doll', ['Haas, Peter', 'Andrea Doll']],
    ['Haas, P., A. Doll, and K. Xu', ['Haas, P.', 'A. Doll', 'K. Xu']],
    ['Gong Y, Park M, Ma H', ['Gong Y', 'Park M', 'Ma H']],
    ['M. Lind, J. Park, S.Ek, and T. Gong', ['M. Lind', 'J. Park', 'S.Ek', 'T. Gong']],
    ['S.Ek, M. Lind, J.-P.Haas', ['S.Ek', 'M. Lind', 'J.-P.Haas']],
    ['Lind, M.J., Park, J.', ['Lind, M.J.', 'Park, J.']],
    ['St. Lind, Mara, Haas, Peter', ['St. Lind, Mara', 'Haas, Peter']],
    ['Solís Prado, Gabriel, Vega Llano, Mario', ['Solís Prado, Gabriel', 'Vega Llano, Mario']],
    ['Tianwei Gong*, Mara Lind†, Sven Ek (corresponding author) and Jo Park✉', ['Tianwei Gong', 'Mara Lind', 'Sven Ek', 'Jo Park']],
    ['Mara Lind1,2, Jo Park2 & Sven Ek1', ['Mara Lind', 'Jo Park', 'Sven Ek']],
    ['Mara Lind, Jo Park, et al.', ['Mara Lind', 'Jo Park']],
    ['Lind M, Park J, et al', ['Lind M', 'Park J']],
    ['巩天维, 李三, 王小波*', ['巩天维', '李三', '王小波']],
    ['巩天维、李三和王小波', ['巩天维', '李三', '王小波']],
    ['Tianwei Gong (巩天维), Bo Li.', ['Tianwei Gong', 'Bo Li']],
    ['John Finch, Jr., Bo Li', ['John Finch Jr.', 'Bo Li']],
    ['Dr. Mara Lind, PhD, Bo Li, MD', ['Mara Lind', 'Bo Li']],
    ['M. Lind, J. Park und S. Ek', ['M. Lind', 'J. Park', 'S. Ek']],
    ['John Finch , Jr ., Bo Li', ['John Finch Jr.', 'Bo Li']],
    ['Sven Ek, and Kenji OKOMURA y', ['Sven Ek', 'Kenji OKOMURA']],
    ['Mara Lind, Jo Park, and', ['Mara Lind', 'Jo Park']],
    ['Jo Park, Ann And', ['Jo Park', 'Ann And']],
    ['Mara Lind Director, Jo Park, Captain', ['Mara Lind', 'Jo Park']],
    ['Jo Park, SPE, Mara Lindqvist, SPE', ['Jo Park', 'Mara Lindqvist']],
    ['Sungmun Kim Hyunchol Chang Chulmo Yoon', ['Sungmun Kim', 'Hyunchol Chang', 'Chulmo Yoon']],
    ['Daniel Rumso Caterinu Ruzzi Tizianu Muntec', ['Daniel Rumso', 'Caterinu Ruzzi', 'Tizianu Muntec']],
    ['Davidu Rumso Caterinu Ruzzi Tizianu Muntec', ['Davidu Rumso Caterinu Ruzzi Tizianu Muntec']],
    ['J van der Velde, K de Vries', ['J van der Velde', 'K de Vries']],
    ['Mara Lind\nJo Park', ['Mara Lind', 'Jo Park']],
    ['Mara Lind a , Jo Park b,c , Sven Ek a,*', ['Mara Lind', 'Jo Park', 'Sven Ek']],
    ['Mara Lind a Jo Park b Sven Ek', ['Mara Lind', 'Jo Park', 'Sven Ek']],
    ['Mara Lind1 Jo Park2', ['Mara Lind', 'Jo Park']],
    ['Daniel Okoro Julia Finch', ['Daniel Okoro', 'Julia Finch']],
    ['D. Okoro J. Finch, S. Ek', ['D. Okoro', 'J. Finch', 'S. Ek']],
    ['Daniel L. Okoro Julia Finch', ['Daniel L. Okoro', 'Julia Finch']],
    ['Daniel Okoro PhD Julia Finch MD', ['Daniel Okoro', 'Julia Finch']],
    ['Daniel Okoro, Member, IEEE, and Julia Finch, Senior Member, IEEE', ['Daniel Okoro', 'Julia Finch']],
    ['Daniel Okoro, MS, Julia Finch, FRCP', ['Daniel Okoro', 'Julia Finch']],
    ['D . J . Okoro , M . Lind et S . Ek', ['D. J. Okoro', 'M. Lind', 'S. Ek']],
    ['D. OKORO ET M. LIND', ['D. OKORO', 'M. LIND']],
    ['García -Prado L, Lind M', ['García-Prado L', 'Lind M']],
    ['Hollö fer M, Lind M', ['Hollöfer M', 'Lind M']],
    ["Ann O 'Maran, Jo Park", ["Ann O'Maran", 'Jo Park']],
    ['HO, Kei Shiu, LAU, Wing', ['HO, Kei Shiu', 'LAU, Wing']],
    ['Sven Ek, Daniel Okoro Julia Finch, Jo Park', ['Sven Ek', 'Daniel Okoro', 'Julia Finch', 'Jo Park']],
    ['Mara Lind, PhD, Sven Ek, MD Dr. Daniel T. Okoro, MD', ['Mara Lind', 'Sven Ek', 'Daniel T. Okoro']],
    ['Mara Lind (UK) Daniel Okoro (DE) Julia Finch', ['Mara Lind', 'Daniel Okoro', 'Julia Finch']],
    ['Mara Lind 2A, Jo Park 2B', ['Mara Lind', 'Jo Park']],
    ['Mara P~trine, Jo Park', ['Mara P~trine', 'Jo Park']],
    ['M. K6ller, J. Park', ['M. K6ller', 'J. Park']],
    ['Lind M. A. Park J. T.', ['Lind M. A.', 'Park J. T.']],
    ['Mara Lind M. Lind', ['Mara Lind', 'M. Lind']],
    ['Mara Lind, Program Manager Daniel Okoro, Project Leader', ['Mara Lind', 'Daniel Okoro']],
    // what is one name, and what is no degree
    ['Mara (MJ) Lind, Jo Park', ['Mara (MJ) Lind', 'Jo Park']],
    ['Mara Lind~ Jo Park', ['Mara Lind', 'Jo Park']],
    ['Daniel Okoro Hale Tarn, Jo Park', ['Daniel Okoro Hale Tarn', 'Jo Park']],
    ['Lind Mara A. Park', ['Lind Mara A. Park']],
    ['Maria Isabel Solís Prado', ['Maria Isabel Solís Prado']],
    ['Pedro Machado Solís de Prado, Jo Park', ['Pedro Machado Solís de Prado', 'Jo Park']],
    ['Silje Ka I. Pun, Jo Park', ['Silje Ka I. Pun', 'Jo Park']],
    ['Muhammad Haris Muhyidin Al-Banna', ['Muhammad Haris Muhyidin Al-Banna']],
    ['Okoro MA, Lind MD, Finch JA', ['Okoro MA', 'Lind MD', 'Finch JA']],
    ['Veld HG, Carr DR', ['Veld HG', 'Carr DR']],
    ['Md. Rahman Karim, Jo Park', ['Md. Rahman Karim', 'Jo Park']],
    ['MA, Lin, Park, Jo', ['MA, Lin', 'Park, Jo']],
    ['Finch, D. R., Okoro, D.R., Lind, M.', ['Finch, D. R.', 'Okoro, D.R.', 'Lind, M.']],
    ['Harold J. Finch, M. D., Mara Lind, M.D.', ['Harold J. Finch', 'Mara Lind']],
    ['Javad Pourlind Roshan Sharif, Jo Park', ['Javad Pourlind Roshan Sharif', 'Jo Park']],
    ['OKORO Daniel FINCH Julia LIND Mara', ['OKORO Daniel', 'FINCH Julia', 'LIND Mara']],
    ['Haruki S. Lind Oskar M. Ek Tania Roe', ['Haruki S. Lind', 'Oskar M. Ek', 'Tania Roe']],
    ['João Lima e Maria Costa', ['João Lima', 'Maria Costa']],
    ['', []],
    ['2021', []],
  ])('%j', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    'Mara Lind, Jo Park, et al.',
    'Mara Lind, ...',
    'Mara Lind, Jo Park…',
    'Mara Lind and 5 more authors',
    'Mara Lind and others',
    'With Mara Lind and Jo Park',
  ])('is not complete: %s', (text) => expect(parseAuthorList(text).complete).toBe(false));

  it.each(['Mara Lind, Jo Park', 'Etta Alvarez, Jo Park', 'Lind, M.'])('is complete: %s', (text) =>
    expect(parseAuthorList(text).complete).toBe(true),
  );

  it('tells that the owner is left out', () => {
    expect(parseAuthorList('(joint with Mara Lind and Jo Park)')).toMatchObject({ withoutOwner: true });
    expect(names('(joint with Mara Lind and Jo Park)')).toEqual(['Mara Lind', 'Jo Park']);
    expect(parseAuthorList('Conrad With, Jo Park').withoutOwner).toBe(false);
  });

  it('keeps the markers of each author', () => {
    const { authors } = parseAuthorList('Mara Lind*, Jo Park (equal contribution), Sven Ek (corresponding author)');
    expect(authors.map((author) => [author.marks, author.equal, author.corresponding])).toEqual([
      [['*'], false, false],
      [['equal contribution'], true, false],
      [['corresponding author'], false, true],
    ]);
  });

  it('tells where each name stands', () => {
    const text = 'With Mara Lind* and Jo Park, Daniel P. Okoro Julia Finch';
    expect(parseAuthorList(text).authors.map((author) => text.slice(author.start, author.end))).toEqual([
      'Mara Lind',
      'Jo Park',
      'Daniel P. Okoro',
      'Julia Finch',
    ]);
  });

  it('takes time in proportion to the length', () => {
    const time = (count: number): number => {
      const text = `${'Mara a Jo PhD Lind 1 '.repeat(count)}${'Aa aa * '.repeat(count)}`;
      const start = cpuTime();
      parseAuthorList(text);
      return cpuTime() - start;
    };
    time(500);
    expect(time(8000)).toBeLessThan(Math.max(400, time(1000) * 30));
  });
});
