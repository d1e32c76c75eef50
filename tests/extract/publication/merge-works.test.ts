import { describe, expect, it } from 'vitest';
import { mergeWorks } from '../../../src/extract/publication/merge-works.js';
import { isNearTitle } from '../../../src/extract/publication/near-title.js';
import type { Evidence, Venue, Work, WorkIdentifier } from '../../../src/model/page-facts.js';
import { cpuTime } from '../../support/cpu-time.js';

const evidence: Evidence = { start: 0, end: 1, quote: 'x', rule: 'test', confidence: 1 };

interface Printed extends Partial<Pick<Work, 'type' | 'date' | 'authorsComplete'>> {
  readonly authors?: string;
  readonly venue?: string;
  readonly kind?: Venue['kind'];
  readonly pages?: string;
  readonly links?: readonly string[];
  readonly doi?: string;
}

function work(title: string, printed: Printed = {}): Work {
  const { authors = 'Ada Quill; Jo Park', venue, kind = 'conference', pages, links = [], doi, ...rest } = printed;
  const identifiers: WorkIdentifier[] = doi ? [{ scheme: 'doi', value: doi, evidence }] : [];
  return {
    type: 'article',
    title: { value: title, evidence },
    otherTitles: [],
    authors: authors
      .split('; ')
      .filter(Boolean)
      .map((name) => ({ name, evidence })),
    authorsComplete: true,
    ...(venue && { venue: { kind, printed: venue, names: [venue], ...(pages && { pages }), evidence } }),
    links: links.map((url) => ({ kind: 'landing', url, label: '', evidence })),
    identifiers,
    awards: [],
    evidence,
    ...rest,
  };
}

const TITLE = 'Caching Tides for Harbour Sensor Networks';

describe('titles of one work', () => {
  it.each([
    [TITLE, 'Caching Tides for Harbor Sensor Networks'],
    [TITLE, 'Caching Tides for a Harbour Sensor Network'],
    [TITLE, 'Tidal: Caching Tides for Harbour Sensor Networks'],
    ['Whose Tides Are These? A Survey of Bays', 'Whose Tides Are These'],
    ['Semi-Supervised Forecasts of Fog', 'Semisupervised Forecasts of Fog'],
  ])('%s = %s', (a, b) => {
    expect([isNearTitle(a, b), isNearTitle(b, a)]).toEqual([true, true]);
  });

  it.each([
    [TITLE, `${TITLE}: Extended Version`],
    [TITLE, `${TITLE} - Part II`],
    [TITLE, `${TITLE}: Reply to Comments`],
    ['Tides of Narrow Bays I', 'Tides of Narrow Bays II'],
    ['Counting Boats in 2D Images of Bays', 'Counting Boats in 3D Images of Bays'],
    ['Supervised Forecasts of Fog at Sea', 'Unsupervised Forecasts of Fog at Sea'],
    ['Symmetric Waves in Narrow Bays', 'Asymmetric Waves in Narrow Bays'],
    ['Linear Models of Coastal Erosion', 'Nonlinear Models of Coastal Erosion'],
    ['Learning to Forecast Fog', 'Learning to Forecast Rain'],
    ['Models of Coastal Erosion', 'Sparse Models of Coastal Erosion'],
    ['Fog: A Survey', 'Fog'],
    ['Fog', 'Frog'],
    ['Learning Fast Tides from Logs', 'Learning Last Tides from Logs'],
    ['Bays and Boats of the North', 'Boats and Bays of the North'],
    ['潮汐预报方法', '潮汐预警方法'],
  ])('%s ≠ %s', (a, b) => {
    expect([isNearTitle(a, b), isNearTitle(b, a)]).toEqual([false, false]);
  });
});

describe('entries of one work', () => {
  it.each<readonly [what: string, works: readonly Work[]]>([
    ['selected and full list', [work(TITLE, { venue: 'SenSys', date: '2021' }), work(TITLE.toUpperCase(), { date: '2021' })]],
    [
      'preprint and paper',
      [work(TITLE, { venue: 'arXiv', kind: 'preprint', date: '2020' }), work(`${TITLE.slice(0, -1)}`, { venue: 'SenSys', date: '2021' })],
    ],
    ['no authors in one, same title', [work(TITLE, { authors: '' }), work(TITLE)]],
    [
      'two languages, one DOI',
      [work(TITLE, { doi: '10.5555/1' }), work('港口传感器网络的潮汐缓存', { doi: '10.5555/1', authors: '王琪; 朴早' })],
    ],
    [
      'two languages on the same pages',
      [
        work(TITLE, { venue: 'A', pages: '3–9', date: '2021', authors: 'Qi Wang' }),
        work('港口传感器网络的潮汐缓存', { venue: '甲', pages: '3–9', date: '2021', authors: '王琪' }),
      ],
    ],
    ['thesis listed twice', [work(TITLE, { type: 'thesis', date: '2021' }), work(TITLE, { date: '2021' })]],
  ])('%s', (_what, works) => {
    expect(mergeWorks(works)).toHaveLength(1);
  });

  it.each<readonly [what: string, works: readonly Work[]]>([
    [
      'near titles of other people',
      [work(TITLE, { date: '2021' }), work('Caching Tides for Harbor Sensor Networks', { date: '2021', authors: 'Li Na' })],
    ],
    ['near titles without authors', [work(TITLE, { authors: '' }), work('Caching Tides for Harbor Sensor Networks')]],
    [
      'near titles of other years',
      [work(TITLE, { venue: 'A', date: '2011' }), work('Caching Tides for Harbor Sensor Networks', { venue: 'A', date: '2021' })],
    ],
    [
      'near titles at two venues',
      [work(TITLE, { venue: 'A', date: '2021' }), work('Caching Tides for Harbor Sensor Networks', { venue: 'B', date: '2021' })],
    ],
    ['generic titles', [work('Editorial', { venue: 'A', date: '2020' }), work('Editorial', { venue: 'B', date: '2021' })]],
    [
      'a thesis and a paper',
      [work(TITLE, { type: 'thesis', date: '2019', authors: 'Ada Quill' }), work(TITLE, { venue: 'A', date: '2021' })],
    ],
    ['a patent and a paper', [work(TITLE, { type: 'patent', date: '2018' }), work(TITLE, { venue: 'A', date: '2021' })]],
    ['a DOI copied by mistake', [work(TITLE, { doi: '10.5555/1' }), work('Learning to Forecast Fog from Ship Logs', { doi: '10.5555/1' })]],
    [
      'other pages',
      [
        work(TITLE, { venue: 'A', pages: '3–9', date: '2021', authors: 'Qi Wang' }),
        work('港口传感器网络', { venue: '甲', pages: '3–8', date: '2021', authors: '王琪' }),
      ],
    ],
    [
      'other people on the same pages',
      [
        work(TITLE, { venue: 'A', pages: '3–9', date: '2021', authors: 'Qi Wang' }),
        work('港口传感器网络', { venue: '甲', pages: '3–9', date: '2021', authors: '李娜' }),
      ],
    ],
  ])('not %s', (_what, works) => {
    expect(mergeWorks(works)).toHaveLength(2);
  });

  it('keep the longer list of authors, the paper before the preprint, all links', () => {
    const [merged] = mergeWorks([
      work(TITLE, { authors: 'Ada Quill', authorsComplete: false, venue: 'SenSys', date: '2021', links: ['https://a.example/1.pdf'] }),
      work(TITLE, {
        authors: 'Ada Quill; Jo Park; Li Na',
        venue: 'arXiv',
        kind: 'preprint',
        date: '2020',
        links: ['http://www.a.example/1.pdf/', 'https://b.example/'],
      }),
    ]);
    expect(merged).toMatchObject({ date: '2021', authorsComplete: true, venue: { names: ['SenSys'] } });
    expect(merged?.authors.map(({ name }) => name)).toEqual(['Ada Quill', 'Jo Park', 'Li Na']);
    expect(merged?.links.map(({ url }) => url).sort()).toEqual(['http://www.a.example/1.pdf/', 'https://b.example/']);
  });

  it('leave out the DOI of the conference paper of an article', () => {
    const [merged] = mergeWorks([
      work(TITLE, {
        venue: 'Journal of Tides',
        date: '2021',
        doi: '10.5555/1',
        links: ['https://doi.org/10.5555/1', 'https://a.example/1.pdf'],
      }),
      work(TITLE, {
        venue: 'SenSys',
        date: '2019',
        doi: '10.5555/2',
        links: ['https://doi.org/10.5555/2', 'https://arxiv.org/abs/1901.00001'],
      }),
    ]);
    expect(merged?.links.map(({ url }) => url)).toEqual([
      'https://doi.org/10.5555/1',
      'https://a.example/1.pdf',
      'https://arxiv.org/abs/1901.00001',
    ]);
    expect(merged?.identifiers.map(({ value }) => value)).toEqual(['10.5555/1']);
  });

  it('take time in proportion to their number', () => {
    const alike = Array.from({ length: 4000 }, (_, i) =>
      work(`Tides of the Narrow Bay Number ${i} of the North Coast`, { date: '2021', venue: 'A' }),
    );
    const start = cpuTime();
    expect(mergeWorks(alike)).toHaveLength(4000);
    expect(cpuTime() - start).toBeLessThan(6000);
  });
});
