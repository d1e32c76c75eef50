import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/extract/reference/parse-reference.js';

const families = (text: string): readonly string[] => parseReference(text).authors.map((author) => author.family);

describe('a reference in a common style', () => {
  const TITLE = 'Tides and sediment in an invented harbour';
  const cases: readonly (readonly [style: string, text: string, venue: string])[] = [
    [
      'APA',
      `Okoro, D. J., Lindqvist, M., & Park, S. (2019). ${TITLE}. Journal of Coastal Research, 12(3), 45–67.`,
      'Journal of Coastal Research',
    ],
    [
      'MLA',
      `Okoro, David J., Mara Lindqvist, and Sun Park. “${TITLE}.” Journal of Coastal Research 12.3 (2019): 45-67. Print.`,
      'Journal of Coastal Research',
    ],
    [
      'Chicago',
      `Okoro, David J., Mara Lindqvist, and Sun Park. 2019. “${TITLE}.” Journal of Coastal Research 12 (3): 45–67.`,
      'Journal of Coastal Research',
    ],
    ['Vancouver', `1. Okoro DJ, Lindqvist M, Park S. ${TITLE}. J Coast Res. 2019;12(3):45-67.`, 'J Coast Res'],
    ['IEEE', `[4] D. J. Okoro, M. Lindqvist, and S. Park, “${TITLE},” J. Coast. Res., vol. 12, no. 3, pp. 45–67, 2019.`, 'J. Coast. Res.'],
    ['Springer', `Okoro, D.J., Lindqvist, M., Park, S.: ${TITLE}. J. Coast. Res. 12(3), 45–67 (2019)`, 'J. Coast. Res.'],
    ['Nature', `Okoro, D. J., Lindqvist, M. & Park, S. ${TITLE}. J. Coast. Res. 12, 45–67 (2019).`, 'J. Coast. Res.'],
    [
      'Harvard',
      `Okoro, D.J., Lindqvist, M. and Park, S. (2019) ‘${TITLE}’, Journal of Coastal Research, 12(3), pp. 45–67.`,
      'Journal of Coastal Research',
    ],
    [
      'BibTeX',
      `David J. Okoro, Mara Lindqvist, and Sun Park. ${TITLE}. Journal of Coastal Research, 12(3):45–67, 2019.`,
      'Journal of Coastal Research',
    ],
  ];
  it.each(cases)('%s', (_, text, venue) => {
    const reference = parseReference(text);
    expect(reference.authors.map((author) => author.family)).toEqual(['Okoro', 'Lindqvist', 'Park']);
    expect(reference.authors[0]?.given.replace(/[\s.]/g, '')).toMatch(/^D(?:avid)?J$/);
    expect(reference).toMatchObject({ title: TITLE, venue, year: '2019', volume: '12', pages: '45-67' });
  });
});

describe('what a style does not print', () => {
  it.each([
    ['D. J. Okoro and M. Lindqvist, Phys. Rev. D 57, 2996 (1998).', 'Phys. Rev. D', '57', '2996'],
    ['[12] D. J. Okoro, M. Lindqvist, Nucl. Phys. B 250 (1985) 465.', 'Nucl. Phys. B', '250', '465'],
    ['Okoro, D. J.; Lindqvist, M. J. Am. Chem. Soc. 1998, 120, 1234–1240.', 'J. Am. Chem. Soc.', '120', '1234-1240'],
    ['Okoro D., Lindqvist M., 2017, MNRAS, 468, 1226', 'MNRAS', '468', '1226'],
    ['3 D. J. Okoro and M. Lindqvist, Chem. Commun., 2012, 48, 1234.', 'Chem. Commun.', '48', '1234'],
  ])('no title is invented: %s', (text, venue, volume, pages) => {
    const reference = parseReference(text);
    expect(reference.title).toBeUndefined();
    expect(reference).toMatchObject({ venue, volume, pages });
    expect(families(text)).toEqual(['Okoro', 'Lindqvist']);
  });

  it('French names in capitals have no title behind them', () => {
    const text = 'D. OKORO, M. LINDQVIST et S. PARK. J. Chim. Phys. 81, 120 (1984).';
    expect(families(text)).toEqual(['OKORO', 'LINDQVIST', 'PARK']);
    expect(parseReference(text)).toMatchObject({ venue: 'J. Chim. Phys.', year: '1984' });
    expect(parseReference(text).title).toBeUndefined();
  });

  it.each([
    'Lindqvist, M. (2011). The quiet harbour: A history. Oxford: Oxford University Press.',
    'M. Lindqvist, The Quiet Harbour: A History (Springer, Berlin, 2011).',
    'Lindqvist, Mara. The Quiet Harbour: A History. New York: Routledge, 2011.',
  ])('a book has no venue: %s', (text) => {
    const { venue, title, year } = parseReference(text);
    expect({ venue, title: title?.toLowerCase(), year }).toEqual({ venue: undefined, title: 'the quiet harbour: a history', year: '2011' });
  });

  it('no year is made of pages or volumes', () => {
    expect(
      parseReference('M. Lindqvist. On the growth of harbours. Journal of Coastal Research, 12(3), pages 45-67.').year,
    ).toBeUndefined();
    expect(parseReference('M. Lindqvist, On the growth of harbours, in preparation.').year).toBeUndefined();
  });

  it.each(['', '   ', '.', '[12]', '12', '(2019)', '…', '«»'])('nothing is read from %j', (text) => {
    const { authors, title, venue } = parseReference(text);
    expect({ authors, title, venue }).toEqual({ authors: [], title: undefined, venue: undefined });
  });
});

describe('meetings, chapters and theses', () => {
  it('a paper in proceedings, without "In"', () => {
    expect(
      parseReference(
        'M. Lindqvist and D. Okoro. A model of moored ships. In Proceedings of the 5th Conference on Harbour Engineering, pages 11-19, 2004.',
      ),
    ).toMatchObject({
      title: 'A model of moored ships',
      venue: 'Proceedings of the 5th Conference on Harbour Engineering',
      pages: '11-19',
      year: '2004',
      type: 'article',
    });
  });

  it('a chapter of a German book: its editors are no authors', () => {
    const text = 'Weber, Jonas (2003): Die Ordnung der Stadt. In: Meyer, Karin (Hg.): Stadt und Meer. Berlin: Suhrkamp, S. 12-34.';
    expect(families(text)).toEqual(['Weber']);
    expect(parseReference(text)).toMatchObject({
      title: 'Die Ordnung der Stadt',
      venue: 'Stadt und Meer',
      year: '2003',
      pages: '12-34',
      type: 'chapter',
    });
  });

  it('a thesis is one', () => {
    expect(parseReference('M. Lindqvist. Moored ships and their motion. PhD thesis, University of Hamburg, 2009.')).toMatchObject({
      title: 'Moored ships and their motion',
      type: 'thesis',
    });
  });
});

describe('names', () => {
  it.each([
    ['Brandt, G. van den, & Okoro, D. (2001). On small harbours. Ocean Engineering, 4, 1–9.', ['Brandt', 'Okoro']],
    ['Jan van den Berg and Ana Okoro. On small harbours. Ocean Engineering, 4:1–9, 2001.', ['van den Berg', 'Okoro']],
    ['Okoro, D., Lindqvist, M., et al. On small harbours. Ocean Engineering 4, 1–9 (2001).', ['Okoro', 'Lindqvist']],
    ['Okoro DJM, de Vries A-B, Lindqvist M. On small harbours. Ocean Eng 2001; 4:1-9.', ['Okoro', 'de Vries', 'Lindqvist']],
    ['林一凡, 王小海. 潮汐的数值模拟[J]. 海洋学报, 2014, 36(3): 12-20.', ['林', '王']],
    ['OKORO, D., LINDQVIST, M. & PARK, S. 2001. On small harbours. Ocean Engineering, 4, 1-9.', ['OKORO', 'LINDQVIST', 'PARK']],
  ])('%s', (text, expected) => {
    expect(families(text).map((family) => family.replace(/^van den /, ''))).toEqual(
      expected.map((family) => family.replace(/^van den /, '')),
    );
  });
});

describe('identifiers', () => {
  it.each([
    ['https://doi.org/10.1234/JCR.2019.45.', '10.1234/jcr.2019.45'],
    ['doi:10.1016/S0043-1354(98)00447-3', '10.1016/s0043-1354(98)00447-3'],
    ['DOI 10.1145/1234567.1234568', '10.1145/1234567.1234568'],
  ])('%s', (printed, doi) => {
    expect(parseReference(`Okoro, D. (2019). On small harbours. Ocean Engineering, 4, 1–9. ${printed}`).doi).toBe(doi);
  });
});
