import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

const titles = (body: string): readonly string[] => worksOf(body).map(({ title }) => title.value);

const item = (label: string, title: string, about: string): string =>
  `<li><p class="m">${label}</p><h3>${title}</h3><p>${about}</p><p><a href="https://x.example/p">Paper</a> <a href="https://x.example/c">Code</a></p></li>`;

describe('the line of an entry that is its title', () => {
  it('is the one in bold type below a label', () => {
    const items = [
      item('2023 · Technical report · lamp models', 'Lumen-2 Technical Report: Small Lamps on Every Quay', 'Lamps that fit every quay.'),
      item('2022 · TIDE · harbour backbone', 'Deep Drift Learning for the Estimation of Fog', 'Drift for every harbour.'),
      item('2021 · TIDE oral · unified model', 'Sandbank: One Model for Every Kind of Tide', 'One model for tides.'),
    ];
    expect(titles(`<h2>Selected Publications</h2><ul>${items.join('')}</ul>`)).toEqual([
      'Lumen-2 Technical Report: Small Lamps on Every Quay',
      'Deep Drift Learning for the Estimation of Fog',
      'Sandbank: One Model for Every Kind of Tide',
    ]);
  });

  it('is the heading above a subtitle', () => {
    const book = (year: number, title: string, subtitle: string): string =>
      `<article class="book"><div class="year">${year}</div><div><h2>${title}</h2><p class="s">${subtitle}</p><p><strong>Editors</strong><br>Mara Lindqvist and Bo Ekdahl</p><a href="https://x.example/b">Publisher</a></div></article>`;
    const books = [
      book(2023, 'The Northern Handbook of Fog', 'Slow Essays, Part 1'),
      book(2022, 'Pedagogies of Quays and Lamps', 'A Working Book for Harbours'),
      book(2020, 'Slow Tides at the Quay', 'Exploring a Resource in Coastal Contexts'),
    ];
    expect(titles(`<h1>Books</h1>${books.join('')}`)).toEqual([
      'The Northern Handbook of Fog',
      'Pedagogies of Quays and Lamps',
      'Slow Tides at the Quay',
    ]);
  });

  it.each([
    ['<b>Drift of lamps in the</b><br>cold fog of the north', 'Drift of lamps in the cold fog of the north'],
    ['<b>Drift:</b> lamps in cold fog', 'Drift: lamps in cold fog'],
    ['Drift of lamps in cold fog', 'Drift of lamps in cold fog'],
  ])('leaves %s', (printed, title) => {
    const entry = (words: string, year: number): string => `<li>${words}<br>Mara Lindqvist, Bo Ekdahl<br>Journal of Harbours, ${year}</li>`;
    const others = [entry('Quays and tides of small harbours', 2019), entry('A slow model of northern sand', 2018)];
    expect(titles(`<h2>Publications</h2><ul>${entry(printed, 2021)}${others.join('')}</ul>`)[0]).toBe(title);
  });
});

describe('entries that open with a family name, a comma and the given name', () => {
  it('begin where it stands, with links and abstracts between them', () => {
    const paper = (year: string, title: string, rest: string): string =>
      `<p>Lindqvist, Mara. ${year}"${title}"${rest}</p><p><a href="https://x.example/r">Replication package</a></p><p>How should harbours weigh the drift of lamps? I point out three limits of the usual practice, and I show with new data that fog matters more than sand does.</p>`;
    const body = [
      paper('2021. ', 'Fog, Sand, and the Drift of Northern Lamps.', ' <i>Tidal Interactions</i> 31 (4): 12-40.'),
      paper('2020. ', 'Effects of Slow Tides on Quays.', ' <i>Harbours &amp; Politics</i> 8 (3): 21-33.'),
      '<p>Lindqvist, Mara. "A Note on the Weight of Lamps: Theory and Practice."</p>',
      '<p>Lindqvist, Mara. "Which Kind of Fog Helps Harbours? Evidence from the North."</p>',
    ];
    expect(titles(`<h2>Publications</h2>${body.join('')}`)).toEqual([
      'Fog, Sand, and the Drift of Northern Lamps',
      'Effects of Slow Tides on Quays',
      'A Note on the Weight of Lamps: Theory and Practice',
      'Which Kind of Fog Helps Harbours? Evidence from the North',
    ]);
  });
});

describe('titles alone under a heading of papers in progress', () => {
  const under = (heading: string, ...items: string[]): readonly string[] =>
    titles(
      `<h2>Research</h2><h3>Publications</h3><ul><li>Quays of the cold north, with Bo Ekdahl. Journal of Harbours, 2020.</li><li>Lamps of the cold south, with Jo Park. Journal of Harbours, 2019.</li></ul><h3>${heading}</h3><ul>${items.map((words) => `<li>${words}</li>`).join('')}</ul>`,
    ).slice(2);

  it.each(['In Progress', 'Under Review', 'Work in progress'])('are works: %s', (heading) => {
    expect(
      under(heading, 'Do Slow Tides Impede Lamps? Evidence from Northern Harbours', 'Causes and Consequences of Fog in Small Quays.'),
    ).toEqual(['Do Slow Tides Impede Lamps? Evidence from Northern Harbours', 'Causes and Consequences of Fog in Small Quays']);
  });

  it.each([
    ['In Progress', 'Harbour data'],
    ['In Progress', 'I am writing a long book on the lamps of the north.'],
    ['Hobbies', 'Walking along slow quays in the fog of northern harbours'],
  ])('%s: %s is none', (heading, words) => {
    expect(under(heading, words, words)).toEqual([]);
  });
});
