import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

const OTHERS = [
  'Sven Ek, Mara Lindqvist, Jo Park. "Learning to Forecast Fog from Ship Logs." In KDD 2022.',
  'Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." In ICML 2023.',
];
const entry = (links: string): string =>
  `<b>Caching Tides for Harbour Sensor Networks</b><br>Mara Lindqvist, Tianwei Gong<br><i>SenSys 2021</i>${links}`;
const linksOf = (links: string): readonly string[] => {
  const html = `<h2>Publications</h2><ul><li>${entry(links)}</li>${OTHERS.map((other) => `<li>${other}</li>`).join('')}</ul>`;
  return (
    worksOf(html)
      .find(({ title }) => title.value.startsWith('Caching'))
      ?.links.map(({ kind, url }) => `${kind} ${url}`) ?? ['no work']
  );
};
const a = (href: string, text: string): string => `<a href="${href}">${text}</a>`;

describe('links of an entry', () => {
  it.each<readonly [what: string, links: string, expected: readonly string[]]>([
    [
      'labels',
      `<br>[${a('t.pdf', 'PDF')}] [${a('https://github.com/l/tides', 'Code')}] [${a('https://doi.org/10.5555/t', 'DOI')}]`,
      ['pdf t.pdf', 'code https://github.com/l/tides', 'doi https://doi.org/10.5555/t'],
    ],
    [
      'one page and its copy',
      `<br>${a('http://www.t.example/', 'web')} ${a('https://t.example', 'page')}`,
      ['project http://www.t.example/'],
    ],
    [
      'an index file of its own',
      `<br>${a('https://t.example/', 'web')} ${a('https://t.example/index.html', 'page')}`,
      ['project https://t.example/', 'landing https://t.example/index.html'],
    ],
    [
      'a sentence that hands it out',
      `<br>The code is now available at ${a('https://codes.example/tides', 'our site')}.`,
      ['landing https://codes.example/tides'],
    ],
    [
      'a sentence with an address',
      `<br>More can be read at ${a('https://t.example/', 'https://t.example/')}.`,
      ['landing https://t.example/'],
    ],
    [
      'a sentence with a DOI',
      `<br>A version of this appeared as ${a('https://doi.org/10.5555/t', 'a note')}.`,
      ['doi https://doi.org/10.5555/t'],
    ],
    // Not the work's.
    ['nowhere', `<br>${a('#bib', 'bib')} ${a('javascript:void(0)', 'abs')} ${a('mailto:m@t.example', 'mail')}`, []],
    [
      'profiles',
      `<br>${a('https://scholar.google.com/citations?user=x', 'cited')} ${a('https://orcid.org/0000-0000-0000-0001', 'id')}`,
      [],
    ],
    [
      'a remark about others',
      `<br>There are ports to many other languages: ${a('https://x.example/go', 'Golang')}, ${a('https://x.example/zig', 'Zig')}.`,
      [],
    ],
    ['a meeting in a remark', `<br>Preliminary version in the Proc. of the ${a('https://x.example/meet', '3rd SoSum')}, 2019.`, []],
    ['a prize', `<br>Received one of the two ${a('https://x.example/best', 'awards')} of the year.`, []],
  ])('%s', (_what, links, expected) => {
    expect(linksOf(links)).toEqual(expected);
  });
});
