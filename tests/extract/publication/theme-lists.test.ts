import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

interface Paper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly reversed: string;
  readonly venue: string;
  readonly year: number;
}

const PAPERS: readonly Paper[] = [
  {
    title: 'Caching Tides for Harbour Sensor Networks',
    authors: ['Mara Lindqvist', 'Tianwei Gong', 'Jo Park'],
    reversed: 'Lindqvist, M., Gong, T., & Park, J.',
    venue: 'Journal of Coasts',
    year: 2021,
  },
  {
    title: 'FogCast: Learning to Forecast Fog from Ship Logs',
    authors: ['Sven Ek', 'Mara Lindqvist', 'Jo Park'],
    reversed: 'Ek, S., Lindqvist, M., & Park, J.',
    venue: 'Tidal Review',
    year: 2022,
  },
  {
    title: 'Sparse Models of Coastal Erosion',
    authors: ['Mara Lindqvist', 'Jo Park'],
    reversed: 'Lindqvist, M., & Park, J.',
    venue: 'Journal of Sand',
    year: 2023,
  },
];
const list = (heading: string, entry: (paper: Paper) => string, papers = PAPERS): readonly string[] =>
  worksOf(`${heading}${papers.map(entry).join('')}`).map(inShort);
const printed = PAPERS.map(({ title, authors, venue, year }) => `${title} | ${authors.join('; ')} | ${venue} | ${year}`);
const reversed = PAPERS.map(
  ({ title, reversed: names, venue, year }) => `${title} | ${names.replace('& ', '').replaceAll('., ', '.; ')} | ${venue} | ${year}`,
);
const others = ({ authors }: Paper): string => authors.filter((name) => !name.startsWith('Mara')).join(' and ');
const withOthers = PAPERS.map(
  ({ title, authors, venue, year }) => `${title} | ${authors.filter((name) => !name.startsWith('Mara')).join('; ')} | ${venue} | ${year}`,
);

describe('entries with a recommended citation below', () => {
  const item = ({ title, venue, year }: Paper, below: string): string =>
    `<article class="archive__item"><h2 class="archive__item-title"><a href="/publication/${year}">${title}</a></h2><p>Published in <i>${venue}</i>, ${year}</p>${below}</article>`;

  it.each<readonly [string, (paper: Paper) => string]>([
    [
      'quoted',
      ({ title, reversed: names, venue, year }) => `<p>Recommended citation: ${names} (${year}). "${title}." <i>${venue}</i>. 1(2).</p>`,
    ],
    [
      'with what it is about',
      ({ title, reversed: names, venue, year }) =>
        `<p>This paper is about tides in harbours, with a small sensor network.</p><p>Recommended citation: ${names} (${year}). "${title}." <i>${venue}</i>.</p>`,
    ],
    [
      'plain',
      ({ title, reversed: names, venue, year }) => `<p>Recommended citation: ${names} (${year}). ${title}. <i>${venue}</i>, 3, 22-40.</p>`,
    ],
  ])('are one work each: %s', (_, below) => {
    expect(list('<h1>Publications</h1>', (paper) => item(paper, below(paper)))).toEqual(reversed);
  });

  it('are read without authors where none are printed', () => {
    const about = '<p>This paper is about fog, harbours, and ships.</p>';
    expect(list('<h1>Publications</h1>', (paper) => item(paper, about))).toEqual(
      PAPERS.map(({ title, venue, year }) => `${title} |  | ${venue} | ${year}`),
    );
  });
});

describe('entries whose titles look alike', () => {
  it.each<readonly [string, (paper: Paper) => string]>([
    [
      'bold, the venue below',
      (paper) =>
        `<p><b>${paper.title}</b> (with ${others(paper)})</p><p><i>${paper.venue}</i>, ${paper.year}. <a href="${paper.year}">[Link]</a></p>`,
    ],
    [
      'linked, the venue below',
      (paper) =>
        `<p><a href="${paper.year}.pdf">${paper.title}</a>, with ${others(paper)}.</p><p><i>${paper.venue}</i>, ${paper.year}.</p>`,
    ],
  ])('are parted by it: %s', (_, entry) => {
    expect(list('<h2>Publications</h2>', entry)).toEqual(withOthers);
  });
});

describe('tables of papers under headings of research', () => {
  const row = ({ title, authors, venue, year }: Paper): string =>
    `<tr><td><img src="a.jpg" width=160></td><td><a href="https://tides.example/${year}"><span class="papertitle">${title}</span></a><br>${authors.join(', ')}<br><em>${venue}</em>, ${year}<br><a href="${year}.pdf">pdf</a><p>We present a cache of tides that keeps harbours calm, and show that it works.</p></td></tr>`;
  const table = (heading: string, count: number): readonly string[] =>
    worksOf(`${heading}<table>${PAPERS.slice(0, count).map(row).join('')}</table>`).map(inShort);

  it.each([1, 2, 3])('are read, %i of them', (count) => {
    expect(table("<h2>Research</h2><p>I'm fond of tides; my work is about fog.</p>", count)).toEqual(printed.slice(0, count));
  });

  it('are read under "Representative Works"', () => {
    expect(table('<h2>Representative Works</h2>', 3)).toEqual(printed);
  });

  it.each([
    ['no name of the owner', row({ ...(PAPERS[0] as Paper), authors: ['Jo Park', 'Sven Ek'] })],
    ['no venue and no year', row({ ...(PAPERS[0] as Paper), venue: '' }).replaceAll('2021', '')],
  ])('of one row are none with %s', (_, only) => {
    expect(worksOf(`<h2>Research</h2><p>I work on tides.</p><table>${only}</table>`)).toEqual([]);
  });
});

describe('coined names and venues in brackets', () => {
  it('begin and end titles behind names without full stops', () => {
    const nameless = ({ authors }: Paper): string => authors.map((name) => name.replace(/^(\w)\w* (\w+)$/, '$2 $1')).join(', ');
    const titles = list(
      '<h2>Publications</h2>',
      (paper) => `<li>${nameless(paper)}. ${paper.title}. ${paper.venue}. ${paper.year};12(3):44-52.</li>`,
    );
    expect(titles.map((line) => line.split(' | ')[0])).toEqual(PAPERS.map(({ title }) => title));
  });

  it.each([
    ['Tom J. McLind: Sand in the north', 'Tom J. McLind'],
    ['Sven Ek, Tom J. Park: Sand in the north', 'Tom J. Park'],
  ])('are no family names before a colon: %s', (entry, author) => {
    const works = worksOf(
      `<h2>Publications</h2><ul><li>Mara Lindqvist, ${entry}. Tidal Review, 2020.</li><li>Mara Lindqvist, Jo Park: Fog. Tidal Review, 2021.</li></ul>`,
    );
    expect(works[0]?.authors.map(({ name }) => name)).toContain(author);
  });

  it('are the venue where no other is printed', () => {
    const venues = list('<h2>Publications</h2>', ({ title, authors, year }) => `<li>${year}: ${title} (KDD). ${authors.join(', ')}.</li>`);
    expect(venues).toEqual(PAPERS.map(({ title, authors, year }) => `${title} | ${authors.join('; ')} | KDD | ${year}`));
  });

  it('are none beside a venue', () => {
    const works = worksOf('<h2>Publications</h2><ul><li>Mara Lindqvist, Jo Park. Fast Maps of Moving Dunes (MOVE). KDD 2020.</li></ul>');
    expect(works.map(({ venue }) => venue?.names)).toEqual([['KDD']]);
  });
});

describe('headings below talks', () => {
  const SPOKEN = [
    '“Knots on Paper: A First Look,” Annual Meeting of the Harbour Council, May 3–6, 2012, Varn.',
    '“Drawing Tides,” Annual Meeting of the Fog Guild, September 3–4, 2009, Norvik.',
    '“Letters from a Quay.” Annual Meeting of the Lamp Society, June 8–10, 2006, Varn.',
  ];
  const under = (heading: string, lines: readonly string[] = SPOKEN, around = 'Presentations'): readonly string[] =>
    worksOf(`<h2>${around}</h2><h3>${heading}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`).map(
      ({ title }) => title.value,
    );

  it.each(['Conference Papers', 'Session Papers', 'Invited Papers', 'Papers'])('of papers that were read hold talks: %s', (heading) => {
    expect(under(heading)).toEqual([]);
  });

  it.each(['Posters', 'Posters and Demos', 'Poster Presentations'])('of posters hold works: %s', (heading) => {
    expect(under(heading)).toHaveLength(SPOKEN.length);
  });

  it('of papers hold works where these are cited', () => {
    const cited = PAPERS.map(
      ({ title, authors, venue, year }) => `${authors.join(', ')}. ${title}. In Proceedings of the ${venue}, pp. 1-12, ${year}.`,
    );
    expect(under('Conference Papers', cited)).toEqual(PAPERS.map(({ title }) => title));
  });

  it('of papers hold works below publications', () => {
    expect(under('Conference Papers', SPOKEN, 'Publications')).toHaveLength(SPOKEN.length);
  });
});
