import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const facts = (html: string): string[] => stated(`<h1>Mira Holt</h1>${html}`).filter((fact) => !fact.startsWith('now '));
const posts = (...items: string[]): string[] => facts(`<h2>Experience</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
const degrees = (...items: string[]): string[] => facts(`<h2>Education</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);

describe('a known place below the line of a post', () => {
  it.each([
    ['2019 - 2020<br>Analyst, Tide Atlas<br>Lindar University', 'Analyst @ Lindar University 2019..2020'],
    ['2011 - 2014<br>Auditor, Latin America & Caribbean<br>European Central Bank, Frankfurt', 'Auditor @ European Central Bank 2011..2014'],
    ['2011 – 14<br>Auditor<br>Lindar University', 'Auditor @ Lindar University 2011..2014'],
    ['2019 - 2020<br>Analyst<br>Funded by: School of Ice, Lindar University', 'Analyst @ Lindar University 2019..2020'],
  ])('is where it was held: %s', (item, post) => expect(posts(item)).toEqual([post]));

  it.each([
    ['2019 - 2020<br>Analyst, Quellmark<br>Sandau', ['Analyst @ Quellmark 2019..2020']],
    [
      '2019 - 2020<br>Analyst, Norvik University<br>Lindar University, 2015',
      ['- @ Lindar University 2015..2015', 'Analyst @ Norvik University 2019..2020'],
    ],
    ['2011 - 2014<br>Auditor, South & Southeast Asia', []],
    ['2019 - 2020<br>Analyst<br>Funded by: Tarn Foundation', []],
    ['2019 - 2020<br>Analyst<br>Summary: counted the gauges of Lindar University', []],
  ])('and nothing else is: %s', (item, found) => expect(posts(item)).toEqual(found));

  it('leaves the date of the next entry to that', () =>
    expect(posts('2019 - 2020<br>Analyst<br>counted the gauges', '2015 - 2016<br>Engineer<br>Lindar University')).toEqual([
      'Engineer @ Lindar University 2015..2016',
    ]));
});

describe('paragraphs of one field each', () => {
  const listed = (...lines: string[]): string[] => facts(`<h2>Positions</h2>${lines.map((line) => `<p>${line}</p>`).join('')}`);
  it('keep to their entry, though no list knows a role', () =>
    expect(
      listed(
        'Tide Fettler',
        'Lindar University',
        '2020 - 2022',
        'Engineer',
        'Norvik Institute',
        '2018 - 2020',
        'Clerk',
        'Quellmark Inc.',
        '2015 - 2018',
      ),
    ).toEqual([
      'Clerk @ Quellmark Inc 2015..2018',
      'Engineer @ Norvik Institute 2018..2020',
      'Tide Fettler @ Lindar University 2020..2022',
    ]));
  it('are no entries of one length where their dates stand apart', () =>
    expect(listed('Tide Fettler', '2020', 'Engineer', 'Norvik Institute', 'a long day', '2018 - 2020')).not.toContain(
      'Tide Fettler @ Norvik Institute 2020..2020',
    ));
});

describe('the head of a page without a name', () => {
  const head = (html: string): string[] => stated(`${html}<h2>Working Papers</h2><ul><li>Knots of old</li></ul>`, '');
  it('tells a post where it opens with a role and a place', () =>
    expect(head('<p>Professor of Knots<br>Lindar University<br>Tarn School of Ropes</p>')).toContain(
      'Professor of Knots @ Lindar University .. +',
    ));
  it.each([
    '<p>Knots of old<br>Lindar University</p>',
    '<p>Professor of Knots and how to become one, told by many<br>for all of you</p>',
    '<p>Professors<br>The staff of the school of knots</p>',
    '<h2>Staff</h2><p>Professor of Knots<br>Lindar University</p>',
  ])('tells none otherwise: %s', (html) => expect(head(html).filter((fact) => /professor/i.test(fact))).toEqual([]));
});

describe('a term of a list of definitions with a time above it', () => {
  const term = (...lines: string[]): string[] => facts(`<h2>Research</h2><dl><dt>${lines.join('<br>')}</dt><dd>More of it.</dd></dl>`);
  it.each([
    [
      ['2014 – 2015', 'Research Assistant – ropes, Department of Ice, Lindar University, Norway'],
      'Research Assistant @ Lindar University 2014..2015',
    ],
    [['Sep, 2015 – Dec, 2015', 'Internship, Lindar University'], 'Internship @ Lindar University 2015-09..2015-12'],
  ])('tells of a stay: %j', (lines, post) => expect(term(...lines)).toEqual([post]));
  it.each([
    [['2014 – 2015', 'Ropes of old, shown at Lindar University']],
    [['2014', 'Workshop for teachers (12 hours), Lindar University']],
    [['2014 – 2015', 'Research Assistant']],
  ])('tells of none: %j', (lines) => expect(term(...lines)).toEqual([]));
});

describe('what somebody hopes for', () => {
  it('is no degree', () => {
    const degree = facts('<p>Rope Engineer<br>Aspiring PhD student, Lindar University</p>').filter((fact) => /doctoral|masters/.test(fact));
    expect(degree).toEqual([]);
  });
  it('is a degree where it is worked for', () =>
    expect(facts('<p>PhD student, Lindar University</p>')).toEqual(['doctoral @ Lindar University  ~']));
});

describe('degrees by their short forms and fields', () => {
  it.each([
    ['M.Ed., Management of Rope Schools<br>2019 · Lindar University', 'masters @ Lindar University 2019'],
    ['Licentiate degree in Chemistry, Lindar University, 2012', 'masters @ Lindar University 2012'],
    ['2003 B.A in Chemistry Yale University, cum laude', 'bachelors @ Yale University 2003'],
    ['B.Ed., Lindar University, 2003', 'bachelors @ Lindar University 2003'],
  ])('%s', (item, degree) => expect(degrees(item)).toEqual([degree]));

  it.each([
    '2009 Foundation course (equiv. to a year of a B.Sc.), Norvik School',
    'March 2019, Lindar University',
    'Med. Lindar University, 2019',
  ])('no degree: %s', (item) => expect(degrees(item)).toEqual([]));
});

describe('words beside a post', () => {
  it.each([
    ['<p>I build developer tools at Quellmark Inc., as Tide Manager.</p>', /developer/i],
    ['<p>I was a professor at Lindar University where I studied developer productivity.</p>', /developer/i],
    ['<p>I am an award-winning lecturer at Lindar University.</p>', /award/i],
    ['<h2>About</h2><p>I tie knots.</p><p>Supervisor: Dr. Tom Reed, Researcher at Lindar University</p>', /researcher/i],
    ['<p>After that I moved to Sandau (Norway) to work on knots.</p>', /sandau/i],
    ['<p>I am looking to hire a postdoc at Lindar University.</p>', /postdoc/i],
    ["<p>J'ai soutenu ma thèse en 2008 (sur les marées chez Karl Lind).</p>", /lind/i],
    ['<h2>Experience</h2><ul><li>2021<br>Assistant Tutor for Theory of Knots<br>Lindar University</li></ul>', /tutor/i],
    ['<h2>Experience</h2><ul><li>2021<br>Fellow for Staff in Archives, AI, and Ropes</li></ul>', /@ AI/],
    ['<p>Aspiring Data Scientist at Lindar University</p>', /scientist/i],
    ['<p>I did a PhD Internship at Quellmark Institute.</p>', /doctoral/i],
    ['<p>I presented at EDM 2019 at Lindar University.</p>', /masters/i],
  ])('tell of none: %s', (html, word) => expect(facts(html).filter((fact) => word.test(fact))).toEqual([]));

  it.each([
    ['<p>I am a developer at Quellmark Inc.</p>', 'developer @ Quellmark Inc .. +'],
    ['<p>I am a researcher at Lindar University.</p>', 'researcher @ Lindar University .. +'],
    ['<p>I am a full-time lecturer at Lindar University.</p>', 'lecturer @ Lindar University .. +'],
  ])('are left out where they belong to it: %s', (html, post) => expect(facts(html)).toEqual([post]));

  it('belong to a title in capitals', () =>
    expect(facts('<h2>Positions</h2><p>Full-Time Professor</p><p>Lindar University</p><p>2020 - 2022</p>')).toEqual([
      'Full-Time Professor @ Lindar University 2020..2022',
    ]));

  it('tell of two where one is a degree', () =>
    expect(facts('<h2>Experience</h2><h3>PhD researcher & Teaching assistant</h3><p>Lindar University<br>May 2019 - Present</p>')).toEqual([
      'Teaching assistant @ Lindar University 2019-05.. +',
      'doctoral @ Lindar University  ~',
    ]));
});
