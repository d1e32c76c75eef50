import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../support/cpu-time.js';
import { inShort, worksOf } from './works-of.js';

const list = (...entries: readonly string[]): string =>
  `<h2>Publications</h2><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

const FIRST = 'Caching Tides for Harbour Sensor Networks | Mara Lindqvist; Tianwei Gong | SenSys | 2021';
const SECOND = 'Learning to Forecast Fog from Ship Logs | Sven Ek; Mara Lindqvist; Jo Park | KDD | 2022';
const THIRD = 'Sparse Models of Coastal Erosion | Mara Lindqvist; Jo Park | ICML | 2023';

describe('the same three papers in many layouts', () => {
  it.each([
    [
      'authors, quoted title, venue',
      list(
        'Mara Lindqvist, Tianwei Gong. "Caching Tides for Harbour Sensor Networks." In SenSys 2021.',
        'Sven Ek, Mara Lindqvist, Jo Park. "Learning to Forecast Fog from Ship Logs." In KDD 2022.',
        'Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." In ICML 2023.',
      ),
    ],
    [
      'title, authors and venue on lines of their own',
      list(
        '<b>Caching Tides for Harbour Sensor Networks</b><br>Mara Lindqvist, Tianwei Gong<br><i>SenSys 2021</i>',
        '<b>Learning to Forecast Fog from Ship Logs</b><br>Sven Ek, Mara Lindqvist, Jo Park<br><i>KDD 2022</i>',
        '<b>Sparse Models of Coastal Erosion</b><br>Mara Lindqvist, Jo Park<br><i>ICML 2023</i>',
      ),
    ],
    [
      'venue in brackets first',
      list(
        "[SenSys'21] Caching Tides for Harbour Sensor Networks<br>Mara Lindqvist, Tianwei Gong",
        "[KDD'22] Learning to Forecast Fog from Ship Logs<br>Sven Ek, Mara Lindqvist, Jo Park",
        "[ICML'23] Sparse Models of Coastal Erosion<br>Mara Lindqvist, Jo Park",
      ),
    ],
    [
      'boxes of several blocks',
      `<h2>Publications</h2>${[
        ['Caching Tides for Harbour Sensor Networks', 'Mara Lindqvist, Tianwei Gong', 'SenSys 2021'],
        ['Learning to Forecast Fog from Ship Logs', 'Sven Ek, Mara Lindqvist, Jo Park', 'KDD 2022'],
        ['Sparse Models of Coastal Erosion', 'Mara Lindqvist, Jo Park', 'ICML 2023'],
      ]
        .map(
          ([title, authors, venue]) =>
            `<div class="pub"><p class="title">${title}</p><p class="authors">${authors}</p><p>${venue}</p></div>`,
        )
        .join('')}`,
    ],
    [
      'rows of a table beside a picture',
      `<h2>Publications</h2><table>${[
        ['Caching Tides for Harbour Sensor Networks', 'Mara Lindqvist, Tianwei Gong', 'SenSys 2021'],
        ['Learning to Forecast Fog from Ship Logs', 'Sven Ek, Mara Lindqvist, Jo Park', 'KDD 2022'],
        ['Sparse Models of Coastal Erosion', 'Mara Lindqvist, Jo Park', 'ICML 2023'],
      ]
        .map(
          ([title, authors, venue]) =>
            `<tr><td><img src="x.png"></td><td><a href="p.pdf"><b>${title}</b></a><br>${authors}<br><em>${venue}</em></td></tr>`,
        )
        .join('')}</table>`,
    ],
    [
      'headings by year',
      `<h2>Publications</h2><h3>2021</h3><ul><li>Mara Lindqvist, Tianwei Gong. Caching Tides for Harbour Sensor Networks. <i>SenSys</i>.</li></ul>
       <h3>2022</h3><ul><li>Sven Ek, Mara Lindqvist, Jo Park. Learning to Forecast Fog from Ship Logs. <i>KDD</i>.</li></ul>
       <h3>2023</h3><ul><li>Mara Lindqvist, Jo Park. Sparse Models of Coastal Erosion. <i>ICML</i>.</li></ul>`,
    ],
  ])('%s', (_, body) => {
    expect(worksOf(body).map(inShort)).toEqual([FIRST, SECOND, THIRD]);
  });
});

describe('fields of an entry', () => {
  const body = list(
    'Mara Lindqvist*, Tianwei Gong*, Jo Park (corresponding author). "Caching Tides for Harbour Sensor Networks." In SenSys 2021. Best Paper Award. <a href="tides.pdf">pdf</a> <a href="https://doi.org/10.1234/ABC.5">doi</a> <a href="https://github.com/x/tides">code</a>',
    '<a href="https://ek.example/">Sven Ek</a>, Mara Lindqvist, et al. "Learning to Forecast Fog from Ship Logs." arXiv preprint arXiv:2101.01234, 2021. (* equal contribution)',
    'Mara Lindqvist. "Rivers and Sand." PhD thesis, University of Nowhere, 2019.',
  );
  const works = worksOf(body, 'https://mara.example/home/');

  it('resolves links against the page and tells their kinds', () => {
    expect(works[0]?.links.map(({ kind, url }) => [kind, url])).toEqual([
      ['pdf', 'https://mara.example/home/tides.pdf'],
      ['doi', 'https://doi.org/10.1234/ABC.5'],
      ['code', 'https://github.com/x/tides'],
    ]);
  });

  it('finds identifiers, in lower case', () => {
    expect(works[0]?.identifiers.map(({ scheme, value }) => `${scheme}:${value}`)).toEqual(['doi:10.1234/abc.5']);
    expect(works[1]?.identifiers.map(({ scheme, value }) => `${scheme}:${value}`)).toEqual(['arxiv:2101.01234']);
  });

  it('reads marks by what is printed beside a name', () => {
    expect(works[0]?.authors.map((author) => author.corresponding === true)).toEqual([false, false, true]);
  });

  it('takes the home page of an author for the author, not for the work', () => {
    expect(works[1]?.authors[0]).toMatchObject({ name: 'Sven Ek', url: 'https://ek.example/' });
    expect(works[1]?.links).toEqual([]);
  });

  it('tells a shortened list, a preprint, a thesis, an award', () => {
    expect(works[1]).toMatchObject({ authorsComplete: false, venue: { kind: 'preprint', names: ['arXiv'] } });
    expect(works[2]).toMatchObject({ type: 'thesis', date: '2019' });
    expect(works[0]?.awards.map(({ value }) => value)).toEqual(['Best Paper Award']);
  });

  it('quotes the words of the page for each fact', () => {
    expect(works[0]?.authors.map(({ evidence }) => evidence.quote)).toEqual(['Mara Lindqvist', 'Tianwei Gong', 'Jo Park']);
    expect(works[0]?.dateEvidence?.quote).toBe('2021');
  });
});

describe('what is no publication', () => {
  it.each([
    [
      'news',
      '<h2>News</h2><ul><li>Mar 2023: Our paper "Sparse Models of Coastal Erosion" was accepted to ICML 2023.</li><li>Jan 2022: I joined Harbour Lab as an intern.</li></ul>',
    ],
    [
      'talks',
      '<h2>Talks</h2><ul><li>Sparse Models of Coastal Erosion. Invited talk, University of Nowhere, 2023.</li><li>On Fog. Keynote, KDD 2022.</li></ul>',
    ],
    ['grants', '<h2>Grants</h2><ul><li>Sparse Models of Coastal Erosion, National Foundation, 2021-2024, PI: Mara Lindqvist</li></ul>'],
    [
      'courses',
      '<h2>Teaching</h2><ul><li>Introduction to Coastal Data, Fall 2021, with Jo Park</li><li>Machine Learning for Ships, Spring 2022</li></ul>',
    ],
    ['service', '<h2>Service</h2><ul><li>Program committee: KDD 2022, ICML 2023</li><li>Reviewer: Journal of Coastal Research</li></ul>'],
    ['students', '<h2>Students</h2><ul><li>Sven Ek, PhD, 2021, Models of fog in harbours</li><li>Jo Park, MSc, 2022</li></ul>'],
    ['remarks in a list', '<h2>Publications</h2><p>* denotes equal contribution</p><p>See my Google Scholar for the full list.</p>'],
    ['a profile', '<p>I study models of coastal erosion with Sven Ek and Jo Park at the University of Nowhere since 2021.</p>'],
  ])('%s', (_, body) => expect(worksOf(body)).toEqual([]));
});

it('lists a paper of the selected and the full list once', () => {
  const body = `<h2>Selected publications</h2><ul><li>Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." ICML 2023.</li></ul>
    <h2>All publications</h2><ul><li>Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." ICML 2023. <a href="https://a.example/e.pdf">pdf</a></li>
    <li>Sven Ek, Mara Lindqvist. "Learning to Forecast Fog from Ship Logs." KDD 2022.</li></ul>`;
  const works = worksOf(body);
  expect(works.map(({ title }) => title.value)).toEqual(['Sparse Models of Coastal Erosion', 'Learning to Forecast Fog from Ship Logs']);
  expect(works[0]?.links).toHaveLength(1);
});

it('finds a list that no heading calls publications', () => {
  const body = `<h2>Research</h2><ul>
    <li>Mara Lindqvist, Tianwei Gong. "Caching Tides for Harbour Sensor Networks." SenSys 2021.</li>
    <li>Sven Ek, Mara Lindqvist. "Learning to Forecast Fog from Ship Logs." KDD 2022.</li>
    <li>Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." ICML 2023.</li></ul>`;
  expect(worksOf(body)).toHaveLength(3);
});

it('reads a long list in time that grows with its length', () => {
  const entry =
    'Mara Lindqvist, Jo Park, Tianwei Gong. "Sparse Models of Coastal Erosion, Part N." In Proceedings of ICML 2023. <a href="x.pdf">pdf</a>';
  const time = (n: number): number => {
    const body = list(...Array.from({ length: n }, (_, i) => entry.replace('N', String(i))));
    const start = cpuTime();
    expect(worksOf(body)).toHaveLength(n);
    return cpuTime() - start;
  };
  time(100);
  expect(time(1600)).toBeLessThan(30 * Math.max(20, time(200)));
});

it('reads on behind a quoted beginning of a title', () => {
  const entry = (title: string) => `<li>Jo Park, <b>Mara Lindqvist</b>, Bo Okoro. <i>${title}</i> 2024.</li>`;
  const works = worksOf(
    `<h2>Publications</h2><ul>${[
      '“Who Asked the Tide?”: Explaining Harbours to Non-Experts.',
      'Maps of sand and what they leave out.',
      '“I Never Saw It”: Memories of a Flood.',
    ]
      .map(entry)
      .join('')}</ul>`,
  );
  expect(works.map(({ title }) => title.value)).toEqual([
    expect.stringContaining('Explaining Harbours to Non-Experts'),
    'Maps of sand and what they leave out',
    expect.stringContaining('Memories of a Flood'),
  ]);
});
