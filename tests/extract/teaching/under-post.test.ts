import { describe, expect, it } from 'vitest';
import { extractCourses } from '../../../src/extract/teaching/extract-courses.js';
import { pageOfMara } from '../page-of.js';

const shown = (body: string): string[] =>
  extractCourses(pageOfMara(body)).map(({ code, name, role, terms }) => [code, `${name}/${role}`, ...terms].filter(Boolean).join(' '));
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const work = (body: string): string => `<h2>Experience</h2>${body}`;

describe('courses below a post of teaching', () => {
  it.each([
    [
      work(
        list(
          `Graduate Teaching Assistant, Norvik University, 2021 – 2023${list('TIDE210 (Ropes and Place, 2021–2022, ~120 undergraduate students)', 'TIDE605 (Doctoral Knots, 2021-22, 20 students, PhD level):<br>Led a session on splices.')}`,
        ),
      ),
      ['TIDE210 Ropes and Place/assistant 2021–2022', 'TIDE605 Doctoral Knots/assistant 2021-22'],
    ],
    [work(list(`Lecturer, Norvik University, 2021 – 2023${list('TIDE 210: Ropes')}`)), ['TIDE 210 Ropes/instructor']],
    [
      work('<h3>Teaching Assistant, Norvik University</h3><p>Rope Safety (Monsoon 2016); Nets and Sails (Winter 2016)</p>'),
      ['Rope Safety/assistant 2016', 'Nets and Sails/assistant Winter 2016'],
    ],
    [
      work('<h3>Teaching Assistant, Norvik University</h3><p>TIDE 210 Ropes<br>TIDE 220 Sails</p>'),
      ['TIDE 210 Ropes/assistant', 'TIDE 220 Sails/assistant'],
    ],
  ])('%s', (body, expected) => expect(shown(body)).toEqual(expected));

  it.each([
    work(list(`Rigger, Norvik Harbour, 2021 – 2023${list('TIDE210 (Ropes and Place, 2021–2022)')}`)),
    work(list(`Associate Professor, Norvik University${list('NFR 12345 (Ropes and Place, 2021–2022)')}`)),
    work(list(`Teaching Assistant, Norvik University${list('Led 20 sessions in 2021', 'Held the office hours of 2022')}`)),
    work('<h3>Rigger, Norvik Harbour</h3><p>Rope Safety (Spring 2016); Nets and Sails (Winter 2016)</p>'),
    work(
      '<h3>Research Assistant & Teaching Assistant, Norvik University</h3><p>Rope Safety (Spring 2016); Nets and Sails (Winter 2016)</p>',
    ),
    work('<h3>Teaching Assistant, Norvik University</h3><p>Paid by the Harbour (Spring 2016)</p>'),
    `<h2>Education</h2>${list(`BSc in Ropes, Norvik University${list('TIDE210 (Ropes and Place, 2021–2022)')}`)}`,
  ])('none in %s', (body) => expect(shown(body)).toEqual([]));
});

describe('the line of a post that says what was taught', () => {
  it.each([
    [
      `<h2>Teaching</h2>${list('<b>Guest Faculty</b>, Norvik University (2012-13)<br>Taught: Rope Physics, Old & New Knots, Net Theory (including SAIL)')}`,
      ['Rope Physics/instructor', 'Old & New Knots/instructor', 'Net Theory (including SAIL)/instructor'],
    ],
    [`<h2>Teaching</h2>${list("Lecturer, Selma College, 2020<br>Taught: Rope Physics (Master's level)")}`, ['Rope Physics/instructor']],
    [
      work('<p>Lecturer, Selma College, 2020<br>Taught courses: Rope Physics; Net Theory</p>'),
      ['Rope Physics/instructor', 'Net Theory/instructor'],
    ],
    [
      `<h2>Teaching</h2>${list('Norvik University, 2019–2021. Taught: Rope Physics, Net Theory')}`,
      ['Rope Physics/instructor', 'Net Theory/instructor'],
    ],
    [
      `<h2>Teaching</h2>${list('Lecturer, Selma College. Courses: Rope Physics, Net Theory')}`,
      ['Rope Physics/instructor', 'Net Theory/instructor'],
    ],
    [
      `<h2>Enseignement</h2>${list('Université de Norvik. Cours : Théorie des nœuds, Voiles anciennes')}`,
      ['Théorie des nœuds/instructor', 'Voiles anciennes/instructor'],
    ],
  ])('%s', (body, expected) => expect(shown(body)).toEqual(expected));

  it.each([
    work('<p>Lecturer, Selma College, 2020<br>Taught: how ropes are made, and why</p>'),
    work('<p>BSc, Selma College, 2020. Courses: Rope Physics, Net Theory</p>'),
    `<h2>Teaching</h2>${list('Courses: see below')}`,
    work('<p>Rigger, Selma, 2020<br>Learned: Rope Physics, Net Theory</p>'),
    work('<p>Rigger, Selma, 2020<br>Taught by: Jo Lind, Ada Berg</p>'),
  ])('none in %s', (body) => expect(shown(body)).toEqual([]));
});

describe('a post of teaching among other posts', () => {
  it('ends where the next begins', () => {
    const posts =
      '<h3>Deckhand</h3><p>2010 Norvik Harbour</p><h3>Graduate Teaching Assistant</h3><p>2011 – 2013 Norvik University</p><h3>Rigger intern</h3><p>2009 Selma Ropes Ltd<br>Control of nets, sails and anchors.</p>';
    expect(shown(work(posts))).toEqual([]);
  });

  it('leaves the courses of the next to it', () => {
    const posts =
      '<h3>Deckhand</h3><p>2010 Norvik Harbour</p><h3>Teaching Assistant</h3><p>2011 – 2013 Norvik University</p><h3>Lecturer, Selma College</h3><p>Rope Safety (Fall 2019), Nets (Spring 2020)</p><h3>Rigger</h3><ul><li>NRC 1234 certified</li></ul>';
    expect(shown(work(posts))).toEqual(['Rope Safety/instructor Fall 2019', 'Nets/instructor Spring 2020']);
  });

  it('goes on over the headings of its courses', () => {
    const posts = '<h3>Deckhand</h3><p>2010 Norvik Harbour</p><h3>Teaching Assistant</h3><h3>TIDE 210 Ropes</h3><p>Led sections.</p>';
    expect(shown(work(posts))).toEqual(['TIDE 210 Ropes/assistant']);
  });
});
