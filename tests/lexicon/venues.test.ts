import { describe, expect, it } from 'vitest';
import { bareVenue, findVenue, findVenueAcronym, venueAcronymsIn, venueAtStart } from '../../src/lexicon/venues.js';
import { cpuTime } from '../support/cpu-time.js';

const KNOWN: readonly (readonly [string, string])[] = [
  ['CHI', 'conf/chi'],
  ["In Proceedings of CHI '21", 'conf/chi'],
  ['CVPR 2021', 'conf/cvpr'],
  ['NDSS’24', 'conf/ndss'],
  ['ICSE (Distinguished Paper)', 'conf/icse'],
  ['The Web Conference', 'conf/www'],
  ['NIPS 2016', 'conf/nips'],
  ['Advances in Neural Information Processing Systems 34', 'conf/nips'],
  ['Proceedings of the 28th Annual International Conference on Mobile Computing and Networking', 'conf/mobicom'],
  ['IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)', 'conf/cvpr'],
  ['Conf. on Human Factors in Computing Systems', 'conf/chi'],
  ['Journal of Machine Learning Research', 'journals/jmlr'],
  ['J. Mach. Learn. Res.', 'journals/jmlr'],
  ['IEEE Trans. Pattern Anal. Mach. Intell.', 'journals/pami'],
];

describe('findVenue', () => {
  it.each(KNOWN)('%s', (printed, dblp) => {
    expect(findVenue(printed)?.dblp).toBe(dblp);
  });

  it.each([
    ['Physical Review Letters', 'journal', 'name'],
    ['Phys. Rev. Lett.', 'journal', 'abbreviation'],
    ['Nature', 'journal', 'word'],
    ['Econometrica', 'journal', 'word'],
    ['arXiv', 'preprint', 'acronym'],
    ['HotCloud', 'workshop', 'acronym'],
  ])('%s is a %s by its %s', (printed, kind, by) => {
    expect(findVenue(printed)).toMatchObject({ kind, by });
  });

  it.each([
    '',
    ' ',
    '2021',
    'chi',
    'Chi',
    'www',
    'Software engineering',
    'Computer vision',
    'A study of nothing',
    'To appear',
    'PDF',
    'of the',
    '()',
  ])('knows nothing of %j', (printed) => {
    expect(findVenue(printed)).toBeUndefined();
  });
});

describe('findVenueAcronym', () => {
  it('takes long acronyms in any case, short ones in their own', () => {
    expect(findVenueAcronym('mobicom')?.dblp).toBe('conf/mobicom');
    expect(findVenueAcronym('kr')).toBeUndefined();
    expect(findVenueAcronym('KR')?.dblp).toBe('conf/kr');
  });
});

describe('bareVenue', () => {
  it.each([
    ["In Proc. of CHI '21,", 'CHI'],
    ['to appear in ICML 2022.', 'ICML'],
    ['(SIGIR)', 'SIGIR'],
    ['Journal of Things', 'Journal of Things'],
  ])('%s', (printed, bare) => {
    expect(bareVenue(printed)).toBe(bare);
  });
});

describe('venueAtStart', () => {
  it.each([
    ['Journal of Machine Learning Research 12 (2011) 2825-2830', 'Journal of Machine Learning Research'],
    ['IEEE Transactions on Mobile Computing, vol. 3', 'IEEE Transactions on Mobile Computing'],
    ['Nature, 2019, with pictures', 'Nature'],
  ])('%s', (text, venue) => {
    expect(text.slice(0, venueAtStart(text)?.end)).toBe(venue);
  });

  it.each(['', 'On the learning of machines', '2019'])('nothing in %j', (text) => {
    expect(venueAtStart(text)).toBeUndefined();
  });
});

describe('venueAcronymsIn', () => {
  it('finds them in order with their places', () => {
    const text = "Published at CVPR'21 and ECCV-2020, not at the USA or WXYZ.";
    expect(venueAcronymsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['CVPR', 'ECCV']);
  });
});

describe('mangled input', () => {
  it.each(['A-'.repeat(50_000), 'a-'.repeat(50_000), '('.repeat(50_000), 'In '.repeat(30_000), 'AB, '.repeat(30_000)])('%#', (text) => {
    const start = cpuTime();
    findVenue(text);
    venueAtStart(text);
    venueAcronymsIn(text);
    expect(cpuTime() - start).toBeLessThan(500);
  });
});
