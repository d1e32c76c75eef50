import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

interface Paper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly summary: string;
}

const PAPERS: readonly Paper[] = [
  {
    title: 'Caching Tides for Harbour Sensor Networks',
    authors: ['Mara Lindqvist', 'Tianwei Gong'],
    summary: 'Tidal sensors lose their readings at high water. We show that a small cache at the harbour suffices to …',
  },
  {
    title: 'Learning to Forecast Fog from Ship Logs',
    authors: ['Sven Ek', 'Mara Lindqvist', 'Jo Park'],
    summary: 'Fog is hard to forecast, particularly over cold harbours. While …',
  },
  {
    title: 'Sparse Models of Coastal Erosion',
    authors: ['Mara Lindqvist', 'Jo Park'],
    summary: 'The notion of erosion was introduced in (Okoro 2020) as a method for learning coast-relevant …',
  },
];
const READ = PAPERS.map(({ title, authors }) => `${title} | ${authors.join('; ')} | - | -`);

const list = (entry: (paper: Paper) => string): readonly string[] =>
  worksOf(`<h1>Recent Publications</h1>${PAPERS.map(entry).join('')}`).map(inShort);
const names = (authors: readonly string[]): string =>
  authors.map((name) => `<span><a href="/author/${name.replaceAll(' ', '-')}/">${name}</a></span>`).join(', ');

describe('summaries under titles', () => {
  it.each<readonly [string, (paper: Paper) => string]>([
    [
      'a theme with headings',
      ({ title, summary, authors }) =>
        `<div class="media stream-item"><div class="media-body"><h3 class="article-title mb-0"><a href="/p/">${title}</a></h3><div class="article-style">${summary}</div><div class="stream-meta article-metadata"><div>${names(authors)}</div></div></div></div>`,
    ],
    [
      'a theme with linked summaries',
      ({ title, summary, authors }) =>
        `<div class="media stream-item view-compact"><div class="media-body"><div class="section-subheading article-title"><a href=/p/>${title}</a></div><a href=/p/ class=summary-link><div class=article-style>${summary}</div></a><div class="stream-meta article-metadata"><div>${names(authors)}</div></div></div></div>`,
    ],
    [
      'summaries that are not cut off',
      ({ title, authors }) =>
        `<div class="media stream-item"><div class="media-body"><h3 class="article-title"><a href="/p/">${title}</a></h3><div class="article-style">Keeping harbours calm with little effort.</div><div class="stream-meta article-metadata"><div>${names(authors)}</div></div></div></div>`,
    ],
    [
      'plain lines that are cut off',
      ({ title, summary, authors }) => `<div><b>${title}</b><br>${summary.replace('…', '...')}<br>${authors.join(', ')}</div>`,
    ],
  ])('leaves them out: %s', (_, entry) => {
    expect(list(entry)).toEqual(READ);
  });

  it.each<readonly [string, (paper: Paper) => string]>([
    [
      'authors in the place of a summary',
      ({ title, authors }) =>
        `<div class="media"><h3 class="article-title"><a href="/p/">${title}</a></h3><div class="article-style">${authors.join(', ')}</div></div>`,
    ],
    ['authors that are cut off', ({ title, authors }) => `<div><b>${title}</b><br>${authors.join(', ')}, …</div>`],
    [
      'titles in the class of a summary',
      ({ title, authors }) => `<div class="article-style"><b>${title}</b><br>${authors.join(', ')}</div>`,
    ],
  ])('takes none for one: %s', (_, entry) => {
    expect(list(entry)).toEqual(READ);
  });

  it('keeps a title that ends in dots', () => {
    const works = worksOf(`<h2>Publications</h2><ul>
      <li>To cache the tides of a cold harbour or not to cache ...<br>Mara Lindqvist, Jo Park<br>KDD 2021</li>
      <li>Learning to Forecast Fog from Ship Logs<br>Sven Ek, Mara Lindqvist<br>KDD 2022</li></ul>`);
    expect(works.map(({ title }) => title.value)).toContain('To cache the tides of a cold harbour or not to cache');
  });
});

describe('sentences below papers', () => {
  const items = (lines: readonly string[]): string => lines.map((line) => `<li>${line}</li>`).join('');
  const paper = (lines: readonly string[]): readonly string[] =>
    worksOf(`<h2>Publications</h2><p><b><a href="m">SandMap: Maps of Moving Dunes</a></b></p><p><b>Mara Lindqvist</b>, Jo Park</p><p>KDD 2022</p><ul>${items(lines)}</ul>
      <p><a href="a.pdf">[paper]</a> <a href="b">[code]</a></p>`).map(({ title }) => title.value);

  it.each([
    'Utilizes a map of the northern dunes without any pretrained sensors.',
    'Employs a dune-based measure, which significantly lowers the cost of maps.',
    'Proposed a new measure of dunes that needs no sensors at all.',
    'Shows that dunes move at night, and why they rest at noon.',
  ])('are no works: %s', (line) => {
    expect(paper(['Introduces a map of dunes that is drawn by night.', line])).toEqual(['SandMap: Maps of Moving Dunes']);
  });

  const stacked = (line: string): readonly string[] =>
    worksOf(
      `<h2>Publications</h2>${['SandMap: Maps of Moving Dunes', 'FogMap: Maps of Slow Fog']
        .map((title) => `<p>${title}<br>Mara Lindqvist, Jo Park<br>KDD 2022</p><p>${line}</p>`)
        .join('')}`,
    ).map(({ title }) => title.value);

  it.each([
    'Introduces a map of the northern dunes that needs no sensors at all.',
    'We can draw a better map of dunes by watching them at night.',
    'We formally prove that dunes rest at noon and move at night.',
  ])('are none in a paragraph: %s', (line) => {
    expect(stacked(line)).toEqual(['SandMap: Maps of Moving Dunes', 'FogMap: Maps of Slow Fog']);
  });

  it.each([
    'We are what we eat: the diet of gulls in old harbours.',
    'We Show Dunes: Maps of Harbours and Their Old Quays.',
    'We study dunes.',
    'Introduces Itself: The Strange New Harbour of Varn.',
  ])('are told from titles: %s', (line) => {
    const works = worksOf(
      `<h2>Publications</h2>${['Maps of Moving Dunes.', line].map((title) => `<p>${title}<br>Mara Lindqvist, Jo Park<br>KDD 2022</p>`).join('')}`,
    );
    expect(works).toHaveLength(2);
  });

  it.each([
    'Jo Park, Mara Lindqvist. Improves or worsens? The effect of fog on the price of fish. KDD 2023.',
    'Jo Park, Mara Lindqvist. Proposed a new harbour: planning on paper in old Varn. KDD 2023.',
    'Jo Park, Mara Lindqvist. Studies of dunes that move by night, and of others. KDD 2023.',
  ])('are told from entries: %s', (line) => {
    const works = worksOf(`<h2>Publications</h2><ul>${items(['Mara Lindqvist, Jo Park. Maps of Moving Dunes. KDD 2022.', line])}</ul>`);
    expect(works).toHaveLength(2);
  });
});
