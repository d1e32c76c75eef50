import { describe, expect, it } from 'vitest';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { pageOfMara } from '../page-of.js';

const courses = (body: string): string[] => extractCourses(pageOfMara(body)).map(({ name, role }) => `${role} ${name}`);

describe('courses in sentences', () => {
  it.each([
    ['I taught Graph Theory and Topology of Knots.', ['instructor Graph Theory', 'instructor Topology of Knots']],
    [
      "I'm the course coordinator for both Rope Making (a lab course) in context of our master, and Knots & Links for our bachelor.",
      ['instructor Rope Making', 'instructor Knots & Links'],
    ],
    [
      'I previously taught courses on rope making, knots, and ferries.',
      ['instructor rope making', 'instructor knots', 'instructor ferries'],
    ],
    ['I was a teaching assistant for Linear Algebra at Norvik University.', ['assistant Linear Algebra']],
    ['I have also served as a teaching assistant for Theory and Practice of Knots.', ['assistant Theory and Practice of Knots']],
    ['I am currently teaching the course “Ropes, Cords and Twines” to first years.', ['instructor Ropes, Cords and Twines']],
    [
      'She has taught Calculus, Geometry, and Rope Making since 2010.',
      ['instructor Calculus', 'instructor Geometry', 'instructor Rope Making'],
    ],
    ['I am teaching a new course on Splices and Hitches this Fall.', ['instructor Splices and Hitches']],
    ['I worked as a head grader in the graduate course Old Rope Nets, instructed by Jo Lind.', ['assistant Old Rope Nets']],
    ['I teach a 7.5 ECTS credit module on Rope Signal Reading.', ['instructor Rope Signal Reading']],
    ['Teaching courses on ropes, sail making, nets', ['instructor ropes', 'instructor sail making', 'instructor nets']],
    [
      'I served as a Teaching & Research Assistant at Norvik University for two courses in Rope Systems, Sails, and Nets.',
      ['assistant Rope Systems', 'assistant Sails', 'assistant Nets'],
    ],
    ["I was a tutor for Norvik's Rope Learning course.", ['assistant Rope Learning']],
    ['I teach CS 101: Introduction to Ropes.', ['instructor Introduction to Ropes']],
    ['She co-teaches ROPE 106S in the Norvik School of Sails, a course on knots.', ['instructor ROPE 106S']],
    ['He has co-taught Rope Making and Sail Design at Norvik University.', ['instructor Rope Making', 'instructor Sail Design']],
    ['She lectures on “Old Ropes of the North”.', ['instructor Old Ropes of the North']],
    ['He tutored Rope Mechanics for two years.', ['assistant Rope Mechanics']],
    ['In 2026, he taught AI sailing and LLM Navigation at Norvik University.', ['instructor AI sailing', 'instructor LLM Navigation']],
    [
      'Taught basic rope science courses such as Rope Mechanics and Sail Design to first years.',
      ['instructor Rope Mechanics', 'instructor Sail Design'],
    ],
    [
      'I have taught a wide range of undergraduate courses, including Rope Mechanics and Sail Design.',
      ['instructor Rope Mechanics', 'instructor Sail Design'],
    ],
    [
      'Teaching ROPE 232R: Sails in Wind and ROPE 150A: Intro to Knots - Hitches.',
      ['instructor Sails in Wind', 'instructor Intro to Knots - Hitches'],
    ],
    [
      'Lecturer at Norvik University<br>Teaching ROPE 232R: Sails in Wind and ROPE 150A: Nets.',
      ['instructor Sails in Wind', 'instructor Nets'],
    ],
    [
      '在《绳索学报》上发表论文多篇，担任《航海学报》编委。主要讲授《绳结原理》、《船帆设计》等课程。',
      ['instructor 绳结原理', 'instructor 船帆设计'],
    ],
    ['本人主讲《图论基础》和《纽结理论》等课程。', ['instructor 图论基础', 'instructor 纽结理论']],
  ])('%s', (text, expected) => {
    expect(courses(`<h2>Teaching</h2><p>${text}</p>`)).toEqual(expected);
    expect(courses(`<h2>About me</h2><p>${text}</p>`)).toEqual(expected);
  });

  it.each([
    ['I taught myself Python and Julia.'],
    ['I teach at Norvik University.'],
    ['I taught English in a school.'],
    ['I taught high school students and young teachers.'],
    ['I was taught Graph Theory by Jo Lind.'],
    ['I have taught since 2010.'],
    ['My teaching assistant is Jo Lind.'],
    ['What I teach is told elsewhere.'],
    ['I teach machines to read.'],
    ['Teaching courses at Norvik University'],
    ['Teaching machines to read courses on ropes'],
    ['I was a tutor at Norvik University for two years.'],
    ['I serve as a head of the teaching assistants in Norvik.'],
    ['He coordinates the Norvik Harbour Project and the Selma Rope Network.'],
    ['She lectures in Paris and Oslo.'],
    ['He was taught Graph Theory by Jo Lind.'],
    ['Taught young sailors such as Jo Lind and Ada Berg'],
    ['Teaching courses to sailors such as Jo Lind'],
    ['We ran ships.<br>Teaching is what I like most.'],
    ['I took courses such as Rope Mechanics and Sail Design.'],
  ])('none in %s', (text) => expect(courses(`<h2>About me</h2><p>${text}</p>`)).toEqual([]));
});

it('gives each course of a sentence its own terms', () => {
  const page = pageOfMara('<h2>Teaching</h2><p>I acted as grader for Rope Making (Fall 2019), Sail Theory (Fall 2008, Spring 2009).</p>');
  expect(extractCourses(page).map(({ name, terms }) => [name, terms])).toEqual([
    ['Rope Making', ['Fall 2019']],
    ['Sail Theory', ['Fall 2008', 'Spring 2009']],
  ]);
});

describe('courses in news', () => {
  it.each([
    ['I am teaching a new course on Splices and Hitches this Fall.', ['instructor Splices and Hitches']],
    ['I am teaching again this Spring.', []],
    ['Ada Berg teaches a course on Splices and Hitches.', []],
    ['I gave a talk on Splices and Hitches.', []],
    ['I taught at the Norvik Summer School.', []],
  ])('%s', (text, expected) => {
    expect(courses(`<h2>News</h2><ul><li>01/2026: ${text}</li></ul>`)).toEqual(expected);
  });
});
