import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const facts = (section: string, html: string): string[] =>
  stated(`<h1>Mira Holt</h1><h2>${section}</h2>${html}`).filter((fact) => !fact.startsWith('now '));
const OTHER = '<li>Research Assistant, Norvik Institute, 2015 - 2017</li>';
const OTHER_POST = 'Research Assistant @ Norvik Institute 2015..2017';

describe('a teaching assistant of an employer, without a course', () => {
  it.each([
    ['<li>Teaching Assistant<br>University of Quellmark<br>2020 - 2022</li>', 'Teaching Assistant @ University of Quellmark 2020..2022'],
    ['<li>Graduate Teaching Assistant, Lindar University, 2020 - 2022</li>', 'Graduate Teaching Assistant @ Lindar University 2020..2022'],
    ['<li>Lindar University<br>Teaching Assistant (part-time), 2019</li>', 'Teaching Assistant @ Lindar University 2019..2019'],
    [
      '<li>2018 - 2020: Head Teaching Assistant, Department of Ice, Lindar University</li>',
      'Head Teaching Assistant @ Lindar University 2018..2020',
    ],
    ['<li>2018 - 2020 | Teaching Fellow | Lindar University | Berlin, Germany</li>', 'Teaching Fellow @ Lindar University 2018..2020'],
    [
      '<li>Teaching Assistant, Lindar University, 2019<ul><li>Held the office hours and marked the papers of all first years</li></ul></li>',
      'Teaching Assistant @ Lindar University 2019..2019',
    ],
  ])('holds a post: %s', (item, post) => {
    expect(facts('Experience', `<ul>${item}${OTHER}</ul>`)).toEqual([OTHER_POST, post].sort());
  });

  it('leaves the places and times of paragraphs to their own posts', () => {
    const lines = ['Teaching Assistant', 'Lindar University', '2020 - 2022', 'Research Assistant', 'Norvik Institute', '2015 - 2017'];
    expect(facts('Positions', lines.map((line) => `<p>${line}</p>`).join(''))).toEqual([
      OTHER_POST,
      'Teaching Assistant @ Lindar University 2020..2022',
    ]);
  });
});

describe('a teaching assistant named by a heading', () => {
  it.each([
    [
      '<h3>Teaching Assistant | Lindar University</h3><p>Sep 2019 – Jun 2021</p>',
      'Teaching Assistant @ Lindar University 2019-09..2021-06',
    ],
    ['<h3>Teaching Assistant</h3><h4>Lindar University</h4><p>2019 – 2021</p>', 'Teaching Assistant @ Lindar University 2019..2021'],
    [
      '<h3>Undergraduate Teaching Assistant</h3><p>Lindar University</p><p>2019 – 2021</p>',
      'Undergraduate Teaching Assistant @ Lindar University 2019..2021',
    ],
    [
      '<h3>Graduate Teaching Assistant</h3><p>2019 – 2021 Lindar University<br>Held the office hours and marked the papers of all first years.</p>',
      'Graduate Teaching Assistant @ Lindar University 2019..2021',
    ],
  ])('holds a post among posts: %s', (html, post) => {
    expect(facts('Experience', `${html}<h3>Analyst</h3><p>Norvik Institute</p><p>2015 – 2017</p>`)).toEqual([
      'Analyst @ Norvik Institute 2015..2017',
      post,
    ]);
  });

  it.each([
    '<h3>Teaching Assistant</h3><ul><li>Tidal Physics, 2019</li><li>Knots II, 2020</li></ul>',
    '<h3>Teaching Assistant</h3><p>Lindar University, 2019</p><ul><li>Tidal Physics</li><li>Knots II</li></ul>',
    '<h3>Teaching</h3><p>Lindar University</p><p>2019 – 2021</p>',
    '<h3>Teaching Assistant</h3><p>Lindar University, 2019<br>Tidal Physics<br>Knots II</p>',
    '<h3>Teaching Assistant</h3><p>Tidal Physics, 2019<br>Knots II, 2020</p>',
  ])('holds none above courses: %s', (html) => expect(facts('Experience', html).filter((fact) => /teaching/i.test(fact))).toEqual([]));

  it('holds none in a table where a course stands beside it', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table>${row('2019–2021', 'Teaching Assistant', 'Lindar University')}${row('2017–2019', 'Teaching Assistant, Knots', 'Norvik University')}${row('2016', 'Engineer', 'Norvik University')}</table>`;
    expect(facts('Experience', table)).toEqual([
      'Engineer @ Norvik University 2016..2016',
      'Teaching Assistant @ Lindar University 2019..2021',
    ]);
  });
});

describe('a teaching assistant of a course', () => {
  it.each([
    '<li>Teaching Assistant, Tidal Physics, Lindar University, 2019</li>',
    '<li>Teaching Assistant for Tidal Physics, Lindar University, 2019</li>',
    '<li>Teaching Assistant, TIDE 201, Lindar University, 2019</li>',
    '<li>Teaching Assistant, Lindar University, 2019<br>Tidal Physics</li>',
    '<li>Teaching Assistant, Lindar University, 2019<ul><li>Tidal Physics</li><li>Knots II</li></ul></li>',
    '<li>Teaching Assistant, Lindar University, 2019<ul><li>Held the office hours and marked the papers of the course</li></ul></li>',
    '<li>I was a teaching assistant at Lindar University in 2019.</li>',
    '<li>Non-Teaching Assistant, 2019</li>',
    '<li>Teaching Assistant, 2019</li>',
  ])('holds none: %s', (item) => {
    expect(facts('Experience', `<ul>${item}${OTHER}</ul>`).filter((fact) => /teaching/i.test(fact))).toEqual([]);
  });

  it('holds none where teaching is listed, and none in prose', () => {
    const item = '<ul><li>Teaching Assistant<br>Lindar University<br>2020 - 2022</li></ul>';
    expect(facts('Teaching', item)).toEqual([]);
    expect(facts('About', '<p>I was a Teaching Assistant at Lindar University.</p>')).toEqual([]);
    expect(facts('Education', item)).toEqual([]);
  });
});
