import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

/** More entries of the list, so that it is one; of no particular form. */
const OTHERS =
  '<li>Mara Lindqvist and Jo Park. “Counting Gulls from Satellites.” Tidal Review 12 (2019), 3-9.</li><li>Mara Lindqvist and Sven Ek. “Learning to Forecast Fog.” Tidal Review 13 (2020), 1-8.</li>';
const first = (entry: string): string => {
  const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`);
  return work ? inShort(work) : '-';
};

describe('an entry', () => {
  it.each([
    [
      'that speaks of an earlier version',
      'Mara Lindqvist, Jo Park. Games of Moving Sand. Journal of Coasts. This article extends and improves our SIGTIDE 2014 paper "Sand in Motion".',
      'Games of Moving Sand | Mara Lindqvist; Jo Park | Journal of Coasts | -',
    ],
    [
      'with a formula in its title',
      'Mara Lindqvist and Jo Park. “Nets in K(m,r) and their duals.” Tidal Review 14 (2021), 3-9.',
      'Nets in K(m,r) and their duals | Mara Lindqvist; Jo Park | Tidal Review | 2021',
    ],
    [
      'with a species in its title',
      'Mara Lindqvist and Jo Park. Limits of growth in <i>Bufo tidalis</i> under cold water. <i>Tidal Review</i> 14 (2021), 3-9.',
      'Limits of growth in Bufo tidalis under cold water | Mara Lindqvist; Jo Park | Tidal Review | 2021',
    ],
    [
      'of one printed name and "et al."',
      'J. Park et al.<br>Harbours in fog: a survey<br>Journal of Coasts, 2021',
      'Harbours in fog: a survey | J. Park | Journal of Coasts | 2021',
    ],
    [
      'in another printing',
      'Mara Lindqvist. “On Fog.” In: Handbook of Weather. Varn: Hafen 2014 (Paperback 2017), S. 3-9.',
      'On Fog | Mara Lindqvist | Handbook of Weather | 2014',
    ],
    [
      'whose title explains itself behind a colon',
      'Mara Lindqvist. Salt on the Quays: a Journal of One Winter. 2021.',
      'Salt on the Quays: a Journal of One Winter | Mara Lindqvist | - | 2021',
    ],
  ])('%s', (_, entry, expected) => expect(first(entry)).toBe(expected));
});

describe('a quoted name behind "workshop on"', () => {
  const names = (venue: string): readonly string[] =>
    worksOf(
      `<h2>Publications</h2><ol><li><b>Soft Dunes under Hard Winds</b><br>Jo Park, Mara Lindqvist<br>${venue}, 2022</li></ol>`,
    ).flatMap(({ title, venue: found }) => [title.value, ...(found?.names ?? [])]);

  it('is of the venue, and closed', () =>
    expect(names('In KDD Workshop on “Sand: How Far Will?”')).toEqual([
      'Soft Dunes under Hard Winds',
      'KDD Workshop on “Sand: How Far Will?”',
    ]));
  it.each([
    ['a title in quotation marks', '“In a workshop on sand: what comes next?”'],
    ['a venue without quotation marks', 'In KDD Workshop on Sand'],
  ])('does not change %s', (_, venue) => expect(names(venue)[0]).toBe('Soft Dunes under Hard Winds'));
  it('is the title where nothing else can be it', () =>
    expect(
      worksOf(
        '<h2>Publications</h2><ol><li>Jo Park, Mara Lindqvist. Report of the workshop on “Sand: How Far Will Dunes Walk?”, Tidal Review, 2022</li></ol>',
      )[0]?.title.value,
    ).toContain('Sand: How Far Will'));
});

describe('the only entry of a year', () => {
  const TITLE = 'Tidal Memory: How Far Dunes Walk';
  const only = (venue: string, title = TITLE): readonly string[] =>
    worksOf(
      `<h2>Publications</h2><h3>2022</h3><ol><li><div>TIDE</div><div>${title}</div><div>Jo Park*, <em>Mara Lindqvist*</em>, Sven Ek</div><div><em>${venue}</em>, 2022</div></li></ol>`,
    ).map(({ title }) => title.value);

  it.each([
    ['a workshop with a long name', 'In TIDE Workshop on “Dredging by Night: Who Needs Lamps?”'],
    ['a conference', 'In Conference on Tides'],
    ['a journal', 'Tidal Review'],
  ])('is one where it names %s', (_, venue) => expect(only(venue)).toEqual([TITLE]));

  // Two words before the colon are taken for a name where the venue is quoted.
  it.fails('is one where its title begins like a name', () => {
    const title = 'Gull Census: Counting Birds from Boats';
    expect(only('In TIDE Workshop on “Dredging by Night: Who Needs Lamps?”', title)).toEqual([title]);
  });
});

describe('an entry is left as it is', () => {
  it.each([
    [
      'whose title begins with "This paper"',
      'Mara Lindqvist, Jo Park. “This Paper Extends the Shore.” Tidal Review 14 (2021), 3-9.',
      'This Paper Extends the Shore | Mara Lindqvist; Jo Park | Tidal Review | 2021',
    ],
    [
      'whose venue alone is in italics',
      'Mara Lindqvist, Jo Park. Limits of growth in cold water. <i>Tidal Review</i> 14 (2021), 3-9.',
      'Limits of growth in cold water | Mara Lindqvist; Jo Park | Tidal Review | 2021',
    ],
    [
      'with a year in brackets behind the title',
      'Mara Lindqvist, Jo Park. “Limits of growth” (2021). Tidal Review 14, 3-9.',
      'Limits of growth | Mara Lindqvist; Jo Park | Tidal Review | 2021',
    ],
  ])('%s', (_, entry, expected) => expect(first(entry)).toBe(expected));
});

describe('a line with nothing but a year', () => {
  const paper = (title: string, year: string): string => `<div><p>${title}</p><p>Mara Lindqvist, Jo Park</p><p>${year}</p></div>`;
  const titles = ['Counting Gulls from Satellites', 'Learning to Forecast Fog', 'Sparse Models of Erosion'];

  it('is a field of each entry where it comes again and again', () =>
    expect(worksOf(`<h2>Publications</h2>${titles.map((title) => paper(title, '2021')).join('')}`).map(({ date }) => date)).toEqual([
      '2021',
      '2021',
      '2021',
    ]));

  it('heads the entries below it where each is another', () => {
    const lists = titles.map((title, i) => `<p>${2021 - i}</p><p>Mara Lindqvist, Jo Park. “${title}.” Tidal Review.</p>`).join('');
    expect(worksOf(`<h2>Publications</h2>${lists}`).map(({ date }) => date)).toEqual(['2021', '2020', '2019']);
  });
});

it('joins the line of links to the entry above it', () => {
  const entry = (title: string, n: number): string =>
    `<p>Mara Lindqvist, Jo Park. “${title}.” Tidal Review, 2020.</p><p><a href="https://a.example/${n}.pdf">PDF</a></p>`;
  const works = worksOf(`<h2>Publications</h2>${entry('Counting Gulls from Satellites', 1)}${entry('Learning to Forecast Fog', 2)}`);
  expect(works.map(({ links }) => links.map(({ url }) => url))).toEqual([['https://a.example/1.pdf'], ['https://a.example/2.pdf']]);
});

it('reads names behind "with" though they are words too', () => {
  const works = worksOf(
    `<h2>Publications</h2><ul><li>(with Summer Waters) Maps of shallow shores, <i>Tidal Review</i> 27 (2002), 443-459.</li><li>(with <a href="https://a.example/p">Jo Park</a> and <a href="https://a.example/e">Sven Ek</a>) The cargo problem of harbours, <i>Tidal Review</i> 28 (2003), 4-9.</li><li>(with Sven Ek) Layers of fog, <i>Tidal Review</i> 29 (2004), 4-9.</li></ul>`,
  );
  expect(works.map(({ authors }) => authors.map(({ name }) => name))).toEqual([['Summer Waters'], ['Jo Park', 'Sven Ek'], ['Sven Ek']]);
});
