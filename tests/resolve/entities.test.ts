import { describe, expect, it } from 'vitest';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import type { PageFacts, Work, WorkIdentifier } from '../../src/model/page-facts.js';
import { resolve } from '../../src/resolve/resolve.js';
import { degree, organization, pageFacts, stated, venue, work } from '../support/page-facts.js';

const listing = (id: string, ...works: PageFacts['works']): PageFacts => pageFacts(id, [], { works });
const id = (scheme: WorkIdentifier['scheme'], value: string): { identifiers: readonly WorkIdentifier[] } => ({
  identifiers: [{ scheme, value, evidence: stated(value).evidence }],
});
const titles = (...pages: PageFacts[]): readonly string[] => resolve(pages).works.map(({ label }) => label);

describe('works of several pages', () => {
  const a = work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'], { date: '2020' });

  it.each([
    ['another case and punctuation', work('Maps of the Northern Coast!', ['M. Lindqvist', 'T. Okoro'], { date: '2020' }), 1],
    ['the preprint of the year before', work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'], { date: '2019' }), 1],
    ['a list cut short', work('Maps of the northern coast', ['Mara Lindqvist'], { authorsComplete: false }), 1],
    ['no authors, the same year', work('Maps of the northern coast', [], { date: '2020' }), 1],
    ['no authors, another year', work('Maps of the northern coast', [], { date: '2012' }), 2],
    ['other authors', work('Maps of the northern coast', ['Wei Zhang', 'Eve Brandt'], { date: '2020' }), 2],
    ['a thesis of the title', work('Maps of the northern coast', ['Mara Lindqvist'], { type: 'thesis', date: '2020' }), 2],
    ['another title', work('Maps of the southern coast', ['Mara Lindqvist', 'Tom Okoro'], { date: '2020' }), 2],
  ])('%s', (_, b, count) => {
    expect(titles(listing('a', a), listing('b', b)).length).toBe(count);
    expect(titles(listing('b', b), listing('a', a)).length).toBe(count);
  });

  it.each<[string, Partial<Work>, readonly string[], number]>([
    ['one arXiv id under a changed title', id('arxiv', '2001.00001'), ['Mara Lindqvist', 'Tom Okoro'], 1],
    ['one DOI under a changed title', id('doi', '10.1000/abc'), ['Mara Lindqvist', 'Tom Okoro'], 1],
    ['another arXiv id', id('arxiv', '2001.00002'), ['Mara Lindqvist', 'Tom Okoro'], 2],
    ['the number of a book', id('isbn', '2001.00001'), ['Mara Lindqvist', 'Tom Okoro'], 2],
    ['other authors', id('arxiv', '2001.00001'), ['Eve Brandt', 'Jon Falk'], 2],
  ])('%s', (_, more, authors, count) => {
    const ids = [
      ...id('arxiv', '2001.00001').identifiers,
      ...id('doi', '10.1000/abc').identifiers,
      ...id('isbn', '2001.00001').identifiers,
    ];
    const paper = work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'], { identifiers: ids });
    const other = work('Charting a shore that moves', authors, more);
    expect(titles(listing('a', paper), listing('b', other)).length).toBe(count);
    expect(titles(listing('b', paper), listing('a', other)).length).toBe(count);
    // A page that lists both holds them to be two.
    expect(titles(listing('a', paper, other)).length).toBe(2);
  });

  it.each<[string, string, Partial<Work>, readonly string[] | undefined, number]>([
    ['a word added', 'Maps of the whole northern coast for boats', {}, undefined, 1],
    ['another form of a word', 'Mapping the northern coast for boats', {}, undefined, 2],
    ['the plural of a word', 'Maps of the northern coasts for boats', {}, undefined, 1],
    ['a subtitle added', 'Maps of the northern coast for boats: what they show and what they hide', {}, undefined, 1],
    ['another word', 'Maps of the southern coast for boats', {}, undefined, 2],
    ['two words added', 'Maps of the whole old northern coast for boats', {}, undefined, 2],
    ['a second part', 'Maps of the northern coast for boats II', {}, undefined, 2],
    ['another year of a series', 'Maps of the northern coast for boats 2021', {}, undefined, 2],
    ['a reply', 'Reply: Maps of the northern coast for boats', {}, undefined, 2],
    ['a word added years later', 'Maps of the whole northern coast for boats', { date: '2023' }, undefined, 2],
    ['a word added, an author more', 'Maps of the whole northern coast for boats', {}, ['Mara Lindqvist', 'Eve Brandt', 'Tom Okoro'], 2],
    ['a word added, another author', 'Maps of the whole northern coast for boats', {}, ['Mara Lindqvist', 'Eve Brandt'], 2],
    ['a word added, a list cut short', 'Maps of the whole northern coast for boats', { authorsComplete: false }, undefined, 2],
    ['a word added, one author', 'Maps of the whole northern coast for boats', {}, ['Mara Lindqvist'], 2],
  ])('without an identifier: %s', (_, title, more, authors, count) => {
    const paper = work('Maps of the northern coast for boats', ['Mara Lindqvist', 'Tom Okoro'], { date: '2020' });
    const other = work(title, authors ?? ['M. Lindqvist', 'T. Okoro'], { date: '2020', ...more });
    expect(titles(listing('a', paper), listing('b', other)).length).toBe(count);
    expect(titles(listing('b', paper), listing('a', other)).length).toBe(count);
    expect(titles(listing('a', paper, other)).length).toBe(2);
    expect(titles(listing('a', paper, other), listing('b', other)).length).toBe(2);
  });

  it('short titles need the same authors', () => {
    const one = work('Introduction', ['Mara Lindqvist', 'Tom Okoro', 'Eve Brandt']);
    const two = work('Introduction', ['Mara Lindqvist', 'Wei Zhang', 'Jun Sato']);
    expect(titles(listing('a', one), listing('b', two)).length).toBe(2);
  });

  it('the union shows the fullest list of authors, the page its own', () => {
    const full = work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro', 'Eve Brandt']);
    const other = work('Maps of the northern coast', ['Eve Brandt', 'Mara Lindqvist'], { authorsComplete: false });
    const graph = resolve([listing('a', full), listing('b', other)]);
    const positions = (quads: ReturnType<typeof mapToQuads>): readonly string[] =>
      quads.filter((quad) => quad.predicate.value.endsWith('/position')).map((quad) => quad.object.value);
    expect(positions(mapToQuads(graph))).toEqual(['1', '2', '3']);
    expect(positions(mapToQuads(graph, { page: 'b' }))).toEqual(['1', '2']);
  });

  it('the union shows the date that most pages print', () => {
    const dated = (id: string, date: string): PageFacts => listing(id, work('Maps of the northern coast', ['Mara Lindqvist'], { date }));
    const graph = resolve([dated('a', '2019'), dated('b', '2020'), dated('c', '2020')]);
    const dates = (quads: ReturnType<typeof mapToQuads>): readonly string[] =>
      quads.filter((quad) => quad.predicate.value.endsWith('/datePublished')).map((quad) => quad.object.value);
    expect(dates(mapToQuads(graph))).toEqual(['2020']);
    expect(dates(mapToQuads(graph, { page: 'a' }))).toEqual(['2019']);
  });
});

describe('the venue of a work', () => {
  const at = (id: string, name: string, kind: 'journal' | 'preprint' | 'conference' = 'conference'): PageFacts =>
    listing(id, work('Maps of the northern coast', ['Mara Lindqvist'], { venue: venue(kind, name, [name]) }));
  const venues = (quads: ReturnType<typeof mapToQuads>): readonly string[] =>
    quads.filter((quad) => quad.predicate.value.endsWith('venueAsPrinted')).map((quad) => quad.object.value);

  it.each([
    ['that most pages name', [at('a', 'Tidal Days'), at('b', 'Coast Week'), at('c', 'Coast Week')], 'Coast Week'],
    ['that is no preprint server', [at('a', 'arXiv', 'preprint'), at('b', 'arXiv', 'preprint'), at('c', 'Tidal Days')], 'Tidal Days'],
    ['a preprint server where nothing else is named', [at('a', 'arXiv', 'preprint')], 'arXiv'],
  ])('in the union is the one %s', (_, pages, name) => {
    expect(new Set(venues(mapToQuads(resolve(pages))))).toEqual(new Set([name]));
    expect(venues(mapToQuads(resolve(pages.toReversed())))).toEqual(venues(mapToQuads(resolve(pages))));
  });

  it('on its own page is what the page names', () => {
    const graph = resolve([at('a', 'Tidal Days'), at('b', 'Coast Week'), at('c', 'Coast Week')]);
    expect(venues(mapToQuads(graph, { page: 'a' }))).toEqual(['Tidal Days']);
  });
});

describe('organisations', () => {
  const at = (id: string, ...mentions: ReturnType<typeof organization>[]): PageFacts =>
    pageFacts(id, ['Mara Lindqvist'], { degrees: mentions.map((mention) => degree('doctoral', mention)) });
  const labels = (...pages: PageFacts[]): readonly string[] => resolve(pages).organizations.map(({ label }) => label);

  it('an acronym is what the page says it is', () => {
    expect(labels(at('a', organization(['Norvik Mapping Institute', 'NMIX']), organization('NMIX')))).toEqual(['Norvik Mapping Institute']);
  });

  it('an article and case do not count', () => {
    expect(labels(at('a', organization('The Norvik Mapping Institute')), at('b', organization('Norvik mapping institute'))).length).toBe(1);
  });

  it('a department belongs to its university', () => {
    const { organizations } = resolve([at('a', organization('Norvik Mapping Institute', 'Tide Lab', 'Department of Waters'))]);
    expect(organizations.map(({ label, parent }) => [label, parent?.split('/').at(-1)])).toEqual([
      ['Norvik Mapping Institute', undefined],
      ['Department of Waters, Norvik Mapping Institute', 'norvik-mapping-institute'],
      ['Tide Lab, Department of Waters, Norvik Mapping Institute', 'department-of-waters'],
    ]);
  });

  it('departments of one name at two universities are two', () => {
    expect(
      labels(at('a', organization('Norvik College', 'Department of Waters'), organization('Sundvik College', 'Department of Waters')))
        .length,
    ).toBe(4);
  });
});

describe('venues', () => {
  const appeared = (id: string, ...venues: readonly ReturnType<typeof venue>[]): PageFacts =>
    listing(id, ...venues.map((each, i) => work(`Paper ${id}${i} about tides`, ['Mara Lindqvist'], { date: '2024', venue: each })));

  it('editions, volumes and issues hang on one series', () => {
    const { venues, venueParts } = resolve([
      appeared('a', venue('conference', "TIDES'21", ['TIDES']), venue('conference', 'TIDES 2024', ['TIDES'])),
      appeared(
        'b',
        venue('journal', 'Journal of Tides 4(2)', ['Journal of Tides'], { volume: '4', issue: '2' }),
        venue('journal', 'Journal of Tides', ['Journal of Tides']),
      ),
    ]);
    expect(venues.map(({ label, type }) => `${label}: ${type}`)).toEqual(['Journal of Tides: journal', 'TIDES: conference']);
    expect(venueParts.map(({ label }) => label).sort()).toEqual([
      'Journal of Tides 4(2)',
      'Journal of Tides, volume 4',
      'TIDES 2021',
      'TIDES 2024',
    ]);
  });

  it('a preprint server is no journal', () => {
    expect(resolve([appeared('a', venue('preprint', 'arXiv:2401.00001', ['arXiv']))]).venues).toMatchObject([
      { label: 'arXiv', type: 'preprint', iri: 'https://example.org/kg/venue/arxiv' },
    ]);
  });
});

describe('IRIs', () => {
  it('stay when a page is added', () => {
    const a = pageFacts('b-page', ['Mara Lindqvist'], {
      works: [work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'], { date: '2020' })],
    });
    const b = pageFacts('c-page', ['Wei Zhang'], {
      works: [work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'], { date: '2021' })],
    });
    const before = resolve([a]);
    const after = resolve([a, b]);
    const kept = new Set([...after.people, ...after.works].map(({ iri }) => iri));
    expect([...before.people, ...before.works].filter(({ iri }) => !kept.has(iri))).toEqual([]);
  });

  it('what changes is led to its new place', () => {
    const mention = pageFacts('a', ['Mara Lindqvist'], { works: [work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'])] });
    const home = pageFacts('b', ['Tom Okoro'], { works: [work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'])] });
    const old = resolve([mention]).people.find(({ label }) => label === 'Tom Okoro')?.iri;
    const { people, redirects } = resolve([mention, home]);
    const now = people.find(({ label }) => label === 'Tom Okoro')?.iri;
    expect(now).not.toBe(old);
    expect(redirects).toContainEqual({ from: old, to: now });
  });

  it('of two pages that claim one URL are two', () => {
    const pages = ['a', 'b'].map((id) =>
      pageFacts(id, [id === 'a' ? 'Mara Lindqvist' : 'Tom Okoro'], { url: 'https://template.example/' }),
    );
    expect(resolve(pages).pages.map(({ iri }) => iri)).toEqual(['https://example.org/kg/page/b', 'https://template.example/']);
  });
});
