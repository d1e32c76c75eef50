import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/date-range.js';

/** `from..to`, `at`, `+` for ongoing, `?` for expected. */
const show = (text: string): string[] =>
  findDates(text).map((d) => `${d.at ?? `${d.from ?? ''}..${d.to ?? ''}`}${d.ongoing ? '+' : ''}${d.expected ? '?' : ''}`);

const RANGES: readonly (readonly [string, string])[] = [
  ['Apr 2022 ~ July 2023', '2022-04..2023-07'],
  ['since fall 2019', '2019..+'],
  ['2019.09-2022.06', '2019-09..2022-06'],
  ['2015 - now', '2015..+'],
  ['Sept. 2018 – Present', '2018-09..+'],
  ['Summer 2021', '2021'],
  ['2019年9月至今', '2019-09..+'],
  ['平成29年', '2017'],
  ['WS 2020/21', '2020..2021'],
  ['2003/9 ~ 2005/6', '2003-09..2005-06'],
  ['2018/9 - 2020/2', '2018-09..2020-02'],
  ['2005/06', '2005..2006'],
  ['2019-20', '2019..2020'],
  ['2018 – 25', '2018..2025'],
  ['Clerk (1998 – 02)', '1998..2002'],
  ['seit 2018', '2018..+'],
  ['from Mar. 2015 to Mar. 2016', '2015-03..2016-03'],
  ['(2015–2019)', '2015..2019'],
  ["Jan '18", '2018-01'],
  ['2026 (expected)', '2026?'],
  ['expected graduation in May 2026', '2026-05?'],
  ['May - August 2022', '2022-05..2022-08'],
  ['2023 年 7 月 – 2024 年 3 月', '2023-07..2024-03'],
  ['2016.9 ~ 至今', '2016-09..+'],
  ['2018—', '2018..+'],
  ['Lindar University, 2016–.', '2016..+'],
  ['2016 –. Clerk of tides', '2016..+'],
  ['09/2019 – 06/2023', '2019-09..2023-06'],
  ['2020/21', '2020..2021'],
  ['depuis septembre 2011', '2011-09..+'],
  ['de 2014 a 2018', '2014..2018'],
  ['until 2020', '..2020'],
  ['令和元年5月', '2019-05'],
  ['２０１９年３月３１日', '2019-03'],
  ['June 3rd, 2020', '2020-06'],
  ['3 June 2020', '2020-06'],
  ['July 2025 ~ Now', '2025-07..+'],
  ['2021-08 - 2022-06', '2021-08..2022-06'],
  ['Aug. 2018 -- May 2022', '2018-08..2022-05'],
  ['in August of 2020', '2020-08'],
  ['2012-2016', '2012..2016'],
  ['Between 2010 and 2013', '2010..2013'],
  ['zwischen Mai 2010 und Juni 2013', '2010-05..2013-06'],
  ['July 2017 \u2011 Sept. 2017', '2017-07..2017-09'],
  ['2015 \u2010 2019', '2015..2019'],
  ['2020년 3월부터', '2020-03..+'],
  ['dal 2012 al 2016', '2012..2016'],
  ['Dal 1 ottobre 2020 ad oggi', '2020-10..+'],
  ['da settembre 2009 a dicembre 2009', '2009-09..2009-12'],
  ['gennaio 2010 – febbraio 2011', '2010-01..2011-02'],
  ['dall’ottobre 2014', '2014-10..+'],
  ['sinds maart 2018', '2018-03..+'],
  ['januari 2010 tot december 2013', '2010-01..2013-12'],
  ['2019 – heden', '2019..+'],
  ['01.10.2014 – 31.3.2016', '2014-10..2016-03'],
  ['seit dem 1. Oktober 2019', '2019-10..+'],
  ['Seit Wintersemester 2020/21', '2020..+'],
  ['WiSe 21/22', '2021..2022'],
  ['SoSe 19', '2019'],
  ['a.a. 2018/2019', '2018..2019'],
  ['2010/2013.', '2010..2013'],
  ['31/08/2016', '2016-08'],
  ['08/31/2016', '2016-08'],
  ['01/10/2014', '2014'],
  ['15/09/2014 - 31/08/2016', '2014-09..2016-08'],
  ['2015 – bis heute', '2015..+'],
  ['2016 até os dias atuais', '2016..+'],
  ['2015 – hasta la actualidad', '2015..+'],
  ['septembre 2016 - à ce jour', '2016-09..+'],
  ['depuis le 1er septembre 2018', '2018-09..+'],
  ['J. Phys. A: Math. Gen., 2003', '2003'],
  ['Commun. Mag., 2019', '2019'],
  ['M. Ott, 2018', '2018'],
  ['H. Mei, 2017', '2017'],
  ['PhD, 2011 – NU', '2011'],
];

const NONE: readonly string[] = [
  'arXiv:1808.02013',
  'Room 1107',
  'I may join',
  '12345',
  'phone 2019-4432-11',
  'a march through 200 pages',
  'v2.2019a',
  'until now',
  '1.2.3.4',
  '192.168.10.2019.1',
  'WS 1920',
  'ss 19/20/21',
];

describe('dates', () => {
  it.each(RANGES)('%s', (text, expected) => expect(show(text)).toEqual([expected]));
  it.each(NONE)('no date: %s', (text) => expect(show(text)).toEqual([]));
  it.each([
    ['in 2010 and 2013', ['2010', '2013']],
    ['between us, 2010 and 2013', ['2010', '2013']],
    ['entre 2010 or 2013', ['2010', '2013']],
  ])('two dates: %s', (text, expected) => expect(show(text)).toEqual(expected));
  it('keeps the words that belong to the date in its span', () => {
    const text = 'I work there since fall 2019, gladly';
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe('since fall 2019');
  });
  it('reads several dates of one text', () => expect(show('in 2020 and 2015')).toEqual(['2020', '2015']));
});
