import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

const PAPERS: readonly (readonly [string, string])[] = [
  ['Passive tides by kernels of fog', 'https://arxiv.org/abs/2404.01234'],
  ['The shortest trip for harbour identification', 'https://ieeexplore.ieee.org/document/1234567'],
  ['Noisy currents and feedback by sandbanks', 'https://doi.org/10.5555/sand.12'],
];
const item = ([title, url]: readonly [string, string]): string => `<li><a href="${url}">${title}</a></li>`;
const items = (papers: readonly (readonly [string, string])[]): string => `<ul>${papers.map(item).join('')}</ul>`;
const titles = (body: string): readonly string[] => worksOf(body).map(({ title }) => title.value);

describe('titles linked to papers in a section on research', () => {
  it('reads them as works with their links', () => {
    const works = worksOf(`<h2>Research</h2><p>I study tides, as treated in the papers:</p>${items(PAPERS)}`);
    expect(works.map(({ title, links }) => [title.value, links[0]?.url])).toEqual(PAPERS);
  });

  it('reads them over several lists', () => {
    const [first, ...rest] = PAPERS;
    expect(titles(`<h2>Research</h2><p>On kernels:</p>${items(first ? [first] : [])}<p>On sand:</p>${items(rest)}`)).toEqual(
      PAPERS.map(([title]) => title),
    );
  });

  it.each([
    ['fewer than three', `<h2>Research</h2>${items(PAPERS.slice(0, 2))}`],
    ['what others wrote', `<h2>Recommended Reading</h2>${items(PAPERS)}`],
    ['what others wrote, within the section', `<h2>Research</h2><p>I study tides.</p><p>Some papers I like:</p>${items(PAPERS)}`],
    ['links of a page of links', `<h2>Links</h2>${items(PAPERS)}`],
    ['news', `<h2>News</h2>${items(PAPERS)}`],
    ['pages of groups', `<h2>Research</h2>${items(PAPERS.map(([title]) => [title, 'https://www.ieee.org/'] as const))}`],
    ['short names', `<h2>Research</h2>${items(PAPERS.map(([, url]) => ['Tidal kernels', url] as const))}`],
    [
      'words beside the link',
      `<h2>Research</h2><ul>${PAPERS.map(([title, url]) => `<li>We are inspired by <a href="${url}">${title}</a> of others</li>`).join('')}</ul>`,
    ],
  ])('takes none: %s', (_, body) => {
    expect(titles(body)).toEqual([]);
  });
});

describe('two whole entries under a vague heading', () => {
  const ENTRIES = [
    'Mara Lindqvist, Tianwei Gong. <a href="a.pdf">Caching Tides for Harbour Sensor Networks</a>. <i>Journal of Coasts</i>, 2024',
    'Mara Lindqvist, Jo Park. <a href="b.pdf">Sparse Models of Coastal Erosion</a>. <i>Statistical Methods in Sand Research</i>, 2023',
  ];
  const paragraphs = (entries: readonly string[]): string => entries.map((entry) => `<p>${entry}</p>`).join('');

  it('reads both', () => {
    expect(titles(`<h2>Selected Research</h2><p>I study the tides of many harbours.</p>${paragraphs(ENTRIES)}`)).toHaveLength(2);
  });

  it.each([
    ['only one', ENTRIES.slice(0, 1)],
    ['others wrote them', ENTRIES.map((entry) => entry.replace('Mara Lindqvist', 'Sven Ek'))],
    ['one is a remark', [...ENTRIES.slice(0, 1), 'Mara Lindqvist helps to run the harbour museum with friends']],
  ])('takes none: %s', (_, entries) => {
    expect(titles(`<h2>Selected Research</h2>${paragraphs(entries)}`)).toEqual([]);
  });
});
