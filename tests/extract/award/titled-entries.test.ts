import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { contextOf, pageOfMara } from '../page-of.js';

const dated = ({ name, date }: { name: string; date?: string | undefined }): string => (date === undefined ? name : `${name}/${date}`);
const shown = (body: string): string[] => extractAwards(pageOfMara(body)).map(dated);
const list = (...items: string[]): string => `<h2>Awards</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('entries of honours with a title of their own', () => {
  it.each([
    ['<b>Silver Award, Rope Contest of Selma</b>, 2019', ['Silver Award, Rope Contest of Selma/2019']],
    ['<b>Featured Rigger - NRC &amp; HARBOUR</b>, 2019, Norvik Rope Centre', ['Featured Rigger - NRC & HARBOUR/2019']],
    [
      '<span class="papertitle">Norvik Sail Prize</span> for a study of old sails<br>Harbour Board, May 2019',
      ['Norvik Sail Prize/2019-05'],
    ],
    ['<b>Best Team &amp; Best Individual</b>, 2019, Norvik University', ['Best Team & Best Individual/2019']],
  ])('%s', (item, expected) => expect(shown(list('Knot Medal', item))).toEqual(['Knot Medal', ...expected]));

  it.each([
    // The name goes on behind what is bold, or a date stands in it.
    ['<b>Rope Prize</b>, Norvik Academy, 2019', ['Rope Prize/2019']],
    ['<b>Best Paper Award</b> at ROPES 2019', ['Best Paper Award at ROPES/2019']],
    ['<b>Rope Prize, 2019</b>, Norvik Academy', ['Rope Prize/2019']],
    ['<b>2019</b> Rope Prize', ['Rope Prize/2019']],
    ['<b>Sail Prize, Harbour Board</b>', ['Sail Prize']],
    ['Outstanding Sailor &amp; Best Diver, 2019', ['Outstanding Sailor/2019', 'Best Diver/2019']],
    ['Third Prize of the Norvik Ropes &amp; Knots Competition, 2019', ['Third Prize of the Norvik Ropes & Knots Competition/2019']],
  ])('no more than before: %s', (item, expected) => expect(shown(list('Knot Medal', item))).toEqual(['Knot Medal', ...expected]));

  it('reads the list of a front matter', () => {
    const awards = `awards:
  - title: Sail Scholarship
    date: '2021-03-16'
    awarder: Norvik University
    summary: |
      In 2020, I was given the sail scholarship of the harbour, which was founded in 1999, for my work on ropes.
  - title: Gold Award, Norvik Rope Regional
    date: '2019-05-01'
    awarder: Selma Station
  - title: Sail Scholarship
    date: '2015-05-01'
`;
    const { owner: _, ...page } = contextOf(`---\ntitle: Mara Okoro\n${awards}---\nI am Mara Okoro.\n`);
    expect(extractAwards({ ...page, owner: _ }).map(dated)).toEqual([
      'Sail Scholarship/2021-03',
      'Gold Award, Norvik Rope Regional/2019-05',
      'Sail Scholarship/2015-05',
    ]);
  });

  it('leaves the story below a line to the line', () => {
    const item = 'Sail Prize, 2019, Norvik<br>I had worked on sails since 2003 and found how they tear in a storm.';
    expect(shown(list('Knot Medal', item))).toEqual(['Knot Medal', 'Sail Prize/2019']);
  });
});

describe('names of honours that are a word alone', () => {
  it.each([
    ['2010: Scholarship, stay at Norvik: Lind Fund (6.0k€)', ['Scholarship, stay at Norvik, Lind Fund/2010']],
    ['Fellowship, Lind Foundation, 2012', ['Fellowship, Lind Foundation/2012']],
    [
      'Scholarship awarded by the Lind Foundation for a year at sea (800,000 yen), 2012',
      ['Scholarship awarded by the Lind Foundation for a year at sea/2012'],
    ],
    ['Selma Scholarship, Lind Foundation, 2012', ['Selma Scholarship/2012']],
    ['Selma Scholarship awarded by the Lind Foundation, 2012', ['Selma Scholarship/2012']],
    [
      'Best talk award, 21st annual meeting of the Graduate School, 2012',
      ['Best talk award, 21st annual meeting of the Graduate School/2012'],
    ],
    ['Best talk award, Graduate School, 2012', ['Best talk award/2012']],
  ])('%s', (item, expected) => expect(shown(list('Knot Medal', item))).toEqual(['Knot Medal', ...expected]));

  it('takes one as a heading over its date', () => {
    const cards =
      '<h2>Awards</h2><h3>Scholarship</h3><p>2010 The Lind Fund<br>I obtained a scholarship to sail.</p><h3>Scholarship</h3><p>2007 Norvik</p>';
    expect(shown(cards)).toEqual(['Scholarship/2010', 'Scholarship/2007']);
  });

  it('takes none as a heading over a list', () => {
    expect(shown('<h2>Awards</h2><h3>Scholarship</h3><ul><li>Selma Scholarship, 2010</li></ul>')).toEqual(['Selma Scholarship/2010']);
  });

  it('finds scholarships among grants, and no project', () => {
    const grants =
      '<h2>Funding</h2><ul><li>2019: Scholarship awarded by the Lind Foundation (2,000 yen)</li><li>2020: Research grant provided by the Lind Fund</li></ul>';
    expect(shown(grants)).toEqual(['Scholarship awarded by the Lind Foundation/2019']);
  });
});
