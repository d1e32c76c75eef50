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
    ['MATH 101 Calculus I (Fall 2020, Spring 2021)', ['Calculus I/instructor']],
    ['CS 205 (Ropes and Splices), 2020W', ['Ropes and Splices/instructor']],
    ['Modern Ropes (CSE 489/589)', ['Modern Ropes/instructor']],
    ['Older: CS 205 Fall 2021; CS 301 Spring 2022', ['CS 205/instructor', 'CS 301/instructor']],
    ['TA for Splicing (Prof. J. Lind), 2015', ['Splicing/assistant']],
    ['Co-instructor with Ada Berg, Advanced Knots, 2020', ['Advanced Knots/instructor']],
    ['Teaching Assistant at Norvik University for "Rope Theory"', ['Rope Theory/assistant']],
    ['Teaching Assistant, Rope Networks, Fall 2019<br>Instructor: Assoc. Prof. Ada Berg', ['Rope Networks/assistant']],
    ['Profesor de Cuerdas Avanzadas, Universidad de Norvik, 2020', ['Cuerdas Avanzadas/instructor']],
    ['2020-2021 : Cours de Programmation fonctionnelle (M1)', ['Cours de Programmation fonctionnelle/instructor']],
    ['SS 2021: Übung zur Vorlesung "Seilkunde für Anfänger"', ['Seilkunde für Anfänger/instructor']],
    [
      'courses at Norvik, including knot theory, sails &amp; ropes, splicing',
      ['knot theory/instructor', 'sails & ropes/instructor', 'splicing/instructor'],
    ],
    ['Undergraduate: Linear Algebra, Calculus', ['Linear Algebra/instructor', 'Calculus/instructor']],
    ['Rope 101 [Syllabus] [Evaluations]', ['Rope 101/instructor']],
    ['Instructor, "Harbour School" In-service Training, 2023', ['Harbour School In-service Training/instructor']],
    ['2023: Instructor, Harbour Platform (national) — "Ropes for Everybody"', ['Ropes for Everybody/instructor']],
    ['2024: Instructor / Mentor, Harbour Skills Center — Rope Summer Camp (Knots, Sails)', ['Rope Summer Camp (Knots, Sails)/instructor']],
    ['Instructor, Norvik Webinar — "Ropes: Into the Deep"', ['Ropes: Into the Deep/instructor']],
    ['2019-2020 北山大学 信息学部\n  - 数据结构\n  - 图论导论', ['数据结构/instructor', '图论导论/instructor']],
    ['助教：数据结构（2019秋，北山大学）', ['数据结构/assistant']],
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

  it('joins a code alone with the course that has it', () => {
    expect(courses(list('CS 205: Ropes, Fall 2022', 'Older: CS 205 Fall 2021; CS 301 Spring 2022'))).toMatchObject([
      { name: 'Ropes', terms: ['Fall 2022', 'Fall 2021'] },
      { name: 'CS 301', terms: ['Spring 2022'] },
    ]);
  });

  it('takes role and school from the line above', () => {
    const body =
      '<h2>Teaching</h2><p>As a TA at Norvik University:</p><ul><li>CS 225 Ropes</li></ul><p>Selma College</p><ul><li>Instructor, Knots</li></ul>';
    expect(courses(body)).toMatchObject([
      { name: 'Ropes', role: 'assistant', organization: { names: ['Norvik University'] } },
      { name: 'Knots', role: 'instructor', organization: { names: ['Selma College'] } },
    ]);
  });

  it('takes headings with a code or of one kind for courses, and what stands under them for their content', () => {
    expect(shown('<h2>Teaching</h2><h3>CS 101: Ropes</h3><ul><li>Lecture 1: knots</li></ul><h3>CS 202: Sails</h3><p>More.</p>')).toEqual([
      'Ropes/instructor',
      'Sails/instructor',
    ]);
    expect(shown('<h2>Teaching</h2><h3>Rope Theory</h3><p>Norvik University</p><h3>Knot Design</h3><p>Norvik University</p>')).toEqual([
      'Rope Theory/instructor',
      'Knot Design/instructor',
    ]);
  });

  it('joins a course that several lines list', () => {
    expect(courses(list('Graph Theory, Fall 2020', 'Graph Theory, Fall 2021'))).toMatchObject([
      { name: 'Graph Theory', terms: ['Fall 2020', 'Fall 2021'] },
    ]);
  });

  it('keeps courses of one name apart by their schools', () => {
    const body = list('Knots, Norvik University, 2020', 'Knots, Selma College, 2021', 'Knots, Norvik University, 2022', 'Knots, 2023');
    expect(courses(body).map(({ organization, terms }) => [organization?.names[0], terms.length])).toEqual([
      ['Norvik University', 3],
      ['Selma College', 1],
    ]);
  });

  it.each([
    list('Spring 2024: no teaching'),
    list('If you are enrolled, please write to me.'),
    list('Supervised three theses, 2019'),
    list('Best Teacher Award, 2019'),
    list('Slides and videos'),
    list('Instructor: Jo Lind'),
    list('Instructors: Prof. Jo Lind, Dr. Ada Berg'),
    list('Led three weekly sessions, guiding students'),
    list('Graded homework and held office hours for 120 students'),
    list('TA for 2 years'),
    list('2018 Teaching Assistant, Department of Physics, Norvik University, Norvik, CA'),
    list('Invited lecture at Norvik Institute of Technology'),
    list('Reviewer for Journal of Knots'),
    list('Betreuung von Abschlussarbeiten'),
    '<h2>Teaching</h2><p>Office hours: Tuesday 3-4pm</p>',
    '<h2>Teaching</h2><p>I enjoy teaching. The classes covered knots, splices.</p>',
    '<h2>Teaching</h2><h3>Philosophy</h3><p>Learning is a dialogue.</p><h3>Norvik University</h3><p>Since 2019.</p>',
    '<p>I like teaching graph theory.</p>',
    '<h2>Publications</h2><ul><li>Teaching Assistant Systems, Mara Okoro, 2020.</li></ul>',
    '<h2>Students</h2><ul><li>Jo Lind, Teaching Assistant, Graph Theory</li></ul>',
  ])('finds none in %s', (body) => {
    expect(shown(body)).toEqual([]);
  });
});
