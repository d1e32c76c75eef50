import { describe, expect, it } from 'vitest';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { menuCourses } from '../../../src/extract/teaching/menu-courses.js';
import { topicList } from '../../../src/extract/teaching/topic-list.js';
import { contextOf, pageOfMara } from '../page-of.js';

const names = (body: string): string[] => extractCourses(pageOfMara(body)).map(({ name }) => name);
const taught = (body: string): string[] => names(`<h2>Teaching</h2>${body}`);

describe('a plain list of courses', () => {
  it.each([
    ['Rope algebra, knot theory, logic, sail making', ['Rope algebra', 'knot theory', 'logic', 'sail making']],
    ['Ropes, knots, Norse logic, sail making, etc.', ['Ropes', 'knots', 'Norse logic', 'sail making']],
  ])('%s', (text, expected) => expect(topicList(text)).toEqual(expected));

  it.each([
    'Knots, Sails, and Ropes',
    'Knots, Sails, Nets, and Ropes',
    'Knots, Sails',
    'Jo Lind, Ada Berg, Maria Roe, Peter Dahl',
    'Knots, Norvik University, Selma, Norway',
    'TA, knots, sails, nets',
    'Knots (2019), sails, nets, ropes',
    'Topics: knots, sails, nets, ropes',
    'I like knots, sails, nets, ropes',
  ])('none in %s', (text) => expect(topicList(text)).toEqual([]));

  it('says nothing of a course before it', () => {
    expect(taught('<p>TIDE 101: Ropes</p><p>Knots, sails, nets, hitches</p>')).not.toContain('sails');
  });
});

describe('a menu', () => {
  // Where a page is hardly more than its menu, that is its text.
  const text = '<p>I study how ropes and nets behave in cold water, and why sailors of all times have trusted them.</p>'.repeat(4);
  const inMenu = (...lines: string[]): string[] => {
    const menu = `<nav>${lines.map((line) => `<p><a href="x">${line}</a></p>`).join('')}</nav>`;
    return menuCourses(contextOf(`<html><body>${menu}<h1>Mara Okoro</h1>${text}</body></html>`).page).map(({ name }) => name);
  };

  it('lists courses with a code under the word for teaching', () => {
    expect(inMenu('Home', 'Teaching', 'TIDE 340', 'TIDE 350: Ropes', 'Contact')).toEqual(['TIDE 340', 'Ropes']);
  });

  it.each([[['Home', 'TIDE 340']], [['Projects', 'TIDE 340']], [['Teaching', 'Contact', 'TIDE 340']], [['Teaching', 'Ropes and Knots']]])(
    'none in %s',
    (lines) => expect(inMenu(...lines)).toEqual([]),
  );
});

describe('what stands around a course', () => {
  it.each([
    ['<p>Please see my teaching statement.<br>F14,15,16 TIDE 416: Rope Vision</p>', ['Rope Vision']],
    ['<ul><li>Sp23 TIDE 416: Rope Vision</li></ul>', ['Rope Vision']],
    ['<ul><li>Ropes: The Harbour Tales. Course for majors. Norvik University, 2017.</li></ul>', ['Ropes: The Harbour Tales']],
    ['<ul><li>Ropes: Harbour Tales and More Knots</li></ul>', ['Ropes']],
    ['<p>Twenty years of regular lecturing on ropes. Evaluated at Norvik University in 2001.</p>', []],
    ['<ul><li>Trained sailors in the use of ropes, 2008</li></ul>', []],
    ['<ul><li>Mentorship of a Norvik undergraduate in rope science, 2012</li></ul>', []],
    ['<h3>Courses</h3><ul><li>Ropes, 2019</li></ul><h3>Guest Lectures</h3><ul><li>Harbour Tales: A Prologue, 2011</li></ul>', ['Ropes']],
    ['<h3>Guest seminars</h3><ul><li>Harbour Tales, 2011</li></ul><h3>Courses</h3><ul><li>Ropes, 2019</li></ul>', ['Ropes']],
  ])('%s', (body, expected) => expect(taught(body)).toEqual(expected));
});
