import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (line: string): string[] => stated(`## Experience\n\n- ${line}\n`).filter((fact) => !fact.startsWith('now'));

describe('who leads a club or other students', () => {
  it.each([
    'President, Lindar Chess Club, 2019 – 2020',
    'President of the Rope Enthusiasts Association of Lindar University from 2019 to 2020',
    'Vice President of Lindar Volleyball Association, 2019',
    'Secretary, Graduate Students’ Association, Lindar University, 2019',
    'Treasurer, Student Government, Lindar College, 2019-2020',
    'Captain, Lindar University football team, 2019',
  ])('holds no post: %s', (line) => expect(posts(line)).toEqual([]));

  it.each([
    ['President of the Norvik Rope Association, 2019', 'President @ Norvik Rope Association 2019..2019'],
    ['President of Lindar University, 2012 – 2015', 'President @ Lindar University 2012..2015'],
    ['Director, Center for Student Success, Lindar University, 2019 – 2021', 'Director @ Lindar University 2019..2021'],
    ['Director of the Clubb Institute, 2019 – 2021', 'Director @ Clubb Institute 2019..2021'],
    ['Software Engineer, Quellmark Club, 2019', 'Software Engineer @ Quellmark Club 2019..2019'],
    ['Head, Football Research Institute, Lindar University, 2019 – 2021', 'Head @ Lindar University 2019..2021'],
    ['Postdoc in the dance notation group, Lindar University, 2019', 'Postdoc @ Lindar University 2019..2019'],
    ['Lecturer, School of Theatre, Lindar University, 2019', 'Lecturer @ Lindar University 2019..2019'],
  ])('holds one elsewhere: %s', (line, fact) => expect(posts(line)).toEqual([fact]));

  it('is left out of sentences too', () =>
    expect(stated('I am the vice president of the Lindar Rope Club and a lecturer at Norvik University.')).toEqual([
      'lecturer @ Norvik University .. +',
      'now Norvik University',
    ]));
});

describe('who is elected by a society', () => {
  it.each([
    'Fellow, The Norvik Physical Society, 2001',
    'Fellow and Life Member, Norvik Rope Society',
    'Elected Member, Norvik Academy of Ice, 2003',
    'Senior Member, Norvik Rope Association',
  ])('holds no post: %s', (line) => expect(posts(line)).toEqual([]));

  it.each([
    ['Fellow, Norvik Academy of Ice, 2010 – 2012', 'Fellow @ Norvik Academy of Ice 2010..2012'],
    ['Fellow, Lindar Institute for Advanced Study, 2010', 'Fellow @ Lindar Institute for Advanced Study 2010..2010'],
    ['Research Fellow, Norvik Rope Society, 2010', 'Research Fellow @ Norvik Rope Society 2010..2010'],
    ['Fellow, Royal Lindar Hospital, 2010', 'Fellow @ Royal Lindar Hospital 2010..2010'],
    ['Fellow, Lindar University, 2010', 'Fellow @ Lindar University 2010..2010'],
  ])('holds one: %s', (line, fact) => expect(posts(line)).toEqual([fact]));
});
