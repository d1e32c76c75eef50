import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (item: string, heading = 'Teaching Experience'): string[] =>
  stated(`## ${heading}\n\n- ${item}\n- Tidal Physics, Lindar University, 2012\n`).filter((fact) => !fact.startsWith('now'));

describe('posts of teachers in a section of teaching', () => {
  it.each([
    ['Guest Faculty, Department of Ice, Lindar University, 2015 – 2016', 'Guest Faculty @ Lindar University 2015..2016'],
    ['2014 – 2018: Math Teacher, Norvik High School', 'Math Teacher @ Norvik High School 2014..2018'],
    [
      '**Assistant Professor (contractual)**, Institute of Ropes, Norvik, India (March 2016 - May 2017)<br>Taught: Knots, Tides II',
      'Assistant Professor (contractual) @ Institute of Ropes 2016-03..2017-05',
    ],
    [
      '**Undergraduate Tides Tutor** (2017–2021)<br>Lindar University, Sandau, UK<br>600 hours',
      'Undergraduate Tides Tutor @ Lindar University 2017..2021',
    ],
    ['Lecturer, Lindar University (2015 – present)', 'Lecturer @ Lindar University 2015.. +'],
  ])('%s', (item, fact) => expect(posts(item)).toEqual([fact]));

  it.each([
    'Lecturer, Tidal Physics, Lindar University, 2015 – 2016',
    'Lecturer for "Tides", Lindar University, 2015 – 2016',
    'Instructor of Knots, Lindar University, 2015 – 2016',
    'Lecturer, TIDE 201, Lindar University, 2015 – 2016',
    'Lecturer, Lindar University, Fall 2015',
    'Lecturer (2015 – 2016): Tides and Knots',
    'Tidal Physics, Lindar University, 2015 – 2016 (Lecturer)',
    'Teaching Assistant, Lindar University, 2015 – 2016',
    'Research Fellow, Lindar University, 2015 – 2016',
    'Guest lectures on knots, Lindar University, 2015 – 2016',
    'Tidal Physics (with Professor Jo Reed), Lindar University, 2015 – 2016',
    'PhD student and Lecturer, Lindar University, 2015 – 2016',
  ])('none: %s', (item) => expect(posts(item)).toEqual([]));

  it('none under the students of the owner', () =>
    expect(posts('Lecturer, Lindar University, 2015 – 2016', 'Former Students')).toEqual([]));
});

describe('the level of those who are taught', () => {
  const posted = (line: string): string[] => stated(`## Experience\n\n- ${line}, Lindar University, 2015 – 2016\n`);
  it.each(['Undergraduate Physics Tutor', 'Graduate Physics Instructor'])('is of the post: %s', (role) =>
    expect(posted(role)).toEqual([`${role} @ Lindar University 2015..2016`]),
  );
  it.each(['PhD student, Tutor', 'Graduate student and Tutor', 'Undergraduate, Tutor'])('is none of: %s', (line) =>
    expect(posted(line)).toContain('Tutor @ Lindar University 2015..2016'),
  );
  it('leaves a student who assists a student', () =>
    expect(posted('PhD student assistant')).toEqual(['doctoral @ Lindar University 2016']));
});
