import { describe, expect, it } from 'vitest';
import { extractTalks } from '../../../src/extract/talk/extract-talks.js';
import { pageOfMara } from '../page-of.js';

const talks = (item: string, heading = 'Invited Talks') => extractTalks(pageOfMara(`<h2>${heading}</h2><ul><li>${item}</li></ul>`));

describe('extractTalks', () => {
  it.each([
    [
      'Paths in Trees: A Survey, Norvik Seminar, May 3, 2021',
      { title: 'Paths in Trees: A Survey', place: 'Norvik Seminar', date: '2021-05' },
    ],
    [
      '“Paths in Trees: A Survey”, Norvik Seminar, May 2021',
      { title: 'Paths in Trees: A Survey', place: 'Norvik Seminar', date: '2021-05' },
    ],
    [
      '2023: Keynote, Norvik Workshop, Selma. “How to Walk a Tree”',
      { title: 'How to Walk a Tree', place: 'Norvik Workshop, Selma', date: '2023' },
    ],
    ['<i>How to Walk a Tree</i>, Norvik, 2020', { title: 'How to Walk a Tree', place: 'Norvik', date: '2020' }],
    [
      'How to Walk a Tree<br>Norvik Workshop, Selma, June 2020. Video',
      { title: 'How to Walk a Tree', place: 'Norvik Workshop, Selma', date: '2020-06' },
    ],
    ['"树的遍历", 北山论坛, 2020年5月', { title: '树的遍历', date: '2020-05' }],
  ])('reads %s', (item, expected) => {
    expect(talks(item)).toMatchObject([expected]);
  });

  it.each(['[Slides]', 'Norvik Workshop, Selma, 2020', 'Jo Lind', 'Keynote', '2021'])('finds no talk in %s', (item) => {
    expect(talks(item)).toEqual([]);
  });

  it.each([
    '<h3>How to Walk a Tree</h3><p>May 8, 2021</p><p>Norvik Seminar, Selma</p>',
    '<p>How to Walk a Tree</p><p>May 8, 2021</p><p>Norvik Seminar, Selma</p>',
  ])('reads a title above its date: %s', (body) => {
    const page = pageOfMara(`<h2>Talks</h2>${body}${body.replace('Walk', 'Climb').replace('2021', '2022').replace('Norvik', 'Ostby')}`);
    expect(extractTalks(page)).toMatchObject([
      { title: 'How to Walk a Tree', date: '2021-05', place: 'Norvik Seminar, Selma' },
      { title: 'How to Climb a Tree', date: '2022-05', place: 'Ostby Seminar, Selma' },
    ]);
  });

  it.each([
    '<p>May 8, 2021</p><p>May 9, 2021</p>',
    '<p>Slides of all talks are in one place.</p><p>They go back to May 8, 2021, when I began</p>',
    '<h3>Selma, Norvik</h3><p>Jo Lind</p>',
    '<p>How to Walk a Tree</p><footer><p>May 8, 2021</p></footer>',
    '<p>Jo Lind, Mara Okoro</p><p>May 8, 2021</p>',
  ])('finds no talk above a date in %s', (body) => {
    expect(extractTalks(pageOfMara(`<h2>Talks</h2>${body}`))).toEqual([]);
  });

  it('reads only lists of talks', () => {
    expect(talks('“Paths in Trees: A Survey”, Norvik Seminar, May 2021', 'Publications')).toEqual([]);
  });
});
