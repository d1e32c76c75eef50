import { describe, expect, it } from 'vitest';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { pageOfMara } from '../page-of.js';

const courses = (body: string) => extractCourses(pageOfMara(body));
const shown = (body: string): string[] => courses(body).map(({ name, role }) => `${name}/${role}`);
const list = (...items: string[]): string => `<h2>Teaching</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('extractCourses', () => {
  it.each([
    ['Graph Theory (Fall 2020, Fall 2021)', ['Graph Theory/instructor']],
    ['Academic Writing, 2020', ['Academic Writing/instructor']],
    ['CS 101: Introduction to Programming, Spring 2019', ['Introduction to Programming/instructor']],
    ['Teaching Assistant, Graph Theory, Norvik University (Fall 2020)', ['Graph Theory/assistant']],
    ['TA for Graph Theory at Norvik University, 2018', ['Graph Theory/assistant']],
    ['Operating Systems Lab. TA', ['Operating Systems Lab/assistant']],
    [
      'Before that I have worked as TA for Graph Theory (Fall 2019), Knots (Spring 2017), and Tilings (2016)',
      ['Graph Theory/assistant', 'Knots/assistant', 'Tilings/assistant'],
    ],
    ['Graph Theory (undergraduate), lecture, Winter 2019/20', ['Graph Theory/instructor']],
    ['助教，图论导论，北山大学，2020年秋', ['图论导论/assistant']],
    ['Tutorin: Graphentheorie, WS 2020/21', ['Graphentheorie/assistant']],
  ])('reads %s', (item, expected) => {
    expect(shown(list(item))).toEqual(expected);
  });

  it('keeps code, school and terms', () => {
    expect(courses(list('Teaching Assistant, CS 101 Graph Theory, Norvik University, Fall 2020'))[0]).toMatchObject({
      name: 'Graph Theory',
      code: 'CS 101',
      organization: { names: ['Norvik University'] },
      terms: ['Fall 2020'],
    });
  });

  it('takes the role from the heading', () => {
    expect(shown('<h2>Teaching Assistant</h2><ul><li>Graph Theory, 2020</li></ul>')).toEqual(['Graph Theory/assistant']);
  });

  it('joins a course that several lines list', () => {
    expect(courses(list('Graph Theory, Fall 2020', 'Graph Theory, Fall 2021'))).toMatchObject([
      { name: 'Graph Theory', terms: ['Fall 2020', 'Fall 2021'] },
    ]);
  });

  it.each([
    list('Spring 2024: no teaching'),
    list('If you are enrolled, please write to me.'),
    list('Supervised three theses, 2019'),
    list('Best Teacher Award, 2019'),
    list('Slides and videos'),
    list('Instructor: Jo Lind'),
    '<p>I like teaching graph theory.</p>',
    '<h2>Publications</h2><ul><li>Teaching Assistant Systems, Mara Okoro, 2020.</li></ul>',
    '<h2>Students</h2><ul><li>Jo Lind, Teaching Assistant, Graph Theory</li></ul>',
  ])('finds none in %s', (body) => {
    expect(shown(body)).toEqual([]);
  });
});
