import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { pageOfMara } from '../page-of.js';

const awards = (body: string): string[] =>
  extractAwards(pageOfMara(body)).map(({ name, date }) => (date === undefined ? name : `${name} ${date}`));
const news = (item: string): string[] => awards(`<h2>News</h2><ul><li>${item}</li></ul>`);

describe('honours in sentences', () => {
  it.each([
    ['I received a Quellmark Ph.D. Fellowship in 2020.', ['Quellmark Ph.D. Fellowship 2020']],
    ['She is a 2018 Quellmark Fellow and a 2022 Rising Star of Paths.', ['Quellmark Fellow 2018', 'Rising Star of Paths 2022']],
    ['This one got me the Selma award for young authors.', ['Selma award']],
    ['During my studies I was supported by the Lind Data Science Ph.D. fellowship.', ['Lind Data Science Ph.D. fellowship']],
    ['My accolades include the Selma Prize and the Norvik Medal.', ['Selma Prize', 'Norvik Medal']],
    ['Our paper won a best student paper award.', ['best student paper award']],
    [
      'I won 2nd place in the Norvik Rope Cup. I secured first place at the Selma Knot Challenge 2023.',
      ['2nd place in the Norvik Rope Cup', 'first place at the Selma Knot Challenge 2023'],
    ],
    [
      'My work has received four KNOT or ROPE Distinguished Paper Awards. Two KNOT Distinguished Paper Awards were awarded for splices.',
      ['KNOT or ROPE Distinguished Paper Awards'],
    ],
    ['We won 1st place in the ROPE 2025 Splice Challenge.', ['1st place in the ROPE Splice Challenge 2025']],
    ['Lecturer | Ada Lind Faculty Fellow | Norvik Computer Science', ['Ada Lind Faculty Fellow']],
    ['I am funded by the Selma Doctoral Scholarship.', ['Selma Doctoral Scholarship']],
    ['我曾获国家奖学金、绳结杯一等奖等荣誉。', ['国家奖学金', '绳结杯一等奖']],
  ])('reads %s', (text, expected) => expect(awards(`<p>${text}</p>`)).toEqual(expected));

  it.each([
    ['I am a Postdoctoral Fellow at Norvik and a Visiting Scholar at Lindar.'],
    ['We were nominated for a best paper award.'],
    ['I was advised by Ada Berg (Selma Prize winner).'],
    ['Lecturer | Research Fellow | Norvik Computer Science'],
    ['Postdoc | Visiting Ada Lind Fellow | Norvik University College Fellow'],
    ['The first place in the world that I saw was Norvik.'],
    ['The award was received well.'],
    ['I sat on a committee that received many best paper award files.'],
    ['Ada Berg, a student I coadvised with Jo Lind, won the 2021 Selma Prize for a thesis.'],
    ['Tara Quist’s thesis received the Selma Prize.'],
    ['Our alumna Ada Berg received the Norvik Medal.'],
  ])('finds none in %s', (text) => expect(awards(`<p>${text}</p>`)).toEqual([]));
});

describe('honours in news', () => {
  it.each([
    ['[20-06-2025] Dr. Mara Okoro won the Selma Prize!', ['Selma Prize']],
    ['16 May 2023: Outstanding Reviewer award at the PATHS conference', ['Outstanding Reviewer award at the PATHS 2023-05']],
    ['May 2025: Honored to be recognized as a PATHS 2025 Outstanding Reviewer!', ['PATHS Outstanding Reviewer 2025']],
  ])('reads %s', (item, expected) => expect(news(item)).toEqual(expected));

  it.each([['[24-02-2025] Ada was awarded the 2024 Norvik Scholarship. Congrats to Ada!'], ['2022-09: Ada Berg received a Norvik Medal.']])(
    'are not the owner’s: %s',
    (item) => expect(news(item)).toEqual([]),
  );
});

describe('honours in the lines of a life', () => {
  const life = (heading: string, ...items: string[]): string[] =>
    awards(`<h2>${heading}</h2>${items.map((item) => `<p>${item}</p>`).join('')}`);
  it.each([
    [['2003', 'Okoro-Lind-Preis der Philosophischen Fakultät der Universität Norvik'], ['Okoro-Lind-Preis 2003']],
    [['1994<br>Studium in Norvik<br>Selma-Stipendium'], ['Selma-Stipendium 1994']],
  ])('%s', (items, expected) => expect(life('Wissenschaftlicher Werdegang', ...items)).toEqual(expected));
  it.each([
    [['2003', 'Research Fellow at the Norvik Academy']],
    [['Okoro Honors College, Norvik University, 2010 - 2014']],
    [['2007', 'Visiting Scholar, Lindar University']],
  ])('none in %s', (items) => expect(life('Experience', ...items)).toEqual([]));
});

describe('lists of honours', () => {
  it('begin at a label among the items of a list', () => {
    const items = [
      'Honors:',
      '2015, Selma Fellow.',
      '2019, Okoro Prize in Geometry.',
      'Work experience:',
      '2022-present, Professor, Norvik University.',
    ];
    expect(awards(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)).toEqual([
      'Selma Fellow 2015',
      'Okoro Prize in Geometry 2019',
    ]);
  });

  it('of a template that was not filled in say nothing', () => {
    const samples = Array.from({ length: 6 }, (_, i) => `<li>Description ${i}.</li>`).join('');
    expect(
      awards(
        `<h2>Education</h2><ul>${samples}</ul><h2>Honors and Awards</h2><ul><li>1921<ul><li>Grand Prize in Physics</li></ul></li></ul>`,
      ),
    ).toEqual([]);
  });

  it('say with the year what a paper’s entry repeats', () => {
    const paper =
      '<h2>Publications</h2><ul><li>Mara Okoro. On paths. PATHS 2017. Best Paper Award</li><li>Mara Okoro. On trees. 2018.</li></ul>';
    const list = '<h2>Awards</h2><ul><li>2017, Best Paper Award in PATHS2017</li><li>2019, Academy of Boats Selma Award</li></ul>';
    expect(awards(`<p>My accolades include the AOB Selma Award.</p>${paper}${list}`)).toHaveLength(2);
  });
});

describe('honours in sections of teaching', () => {
  it.each([
    ['Outstanding Teaching Award, Norvik University, 2019', ['Outstanding Teaching Award 2019']],
    ['Lind Prize for Excellence in Teaching (2021)', ['Lind Prize for Excellence in Teaching 2021']],
  ])('reads %s', (item, expected) => expect(awards(`<h2>Teaching</h2><ul><li>Knots, 2020</li><li>${item}</li></ul>`)).toEqual(expected));

  it.each([
    'Scholarship of Teaching, 2020',
    'Knots for Fellows, 2021',
    'Medals and Coins',
    'Instructor: Jo Lind. She won the Selma Prize.',
  ])('finds none in %s', (item) => expect(awards(`<h2>Teaching</h2><ul><li>Knots, 2020</li><li>${item}</li></ul>`)).toEqual([]));
});
