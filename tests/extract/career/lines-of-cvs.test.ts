import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (...lines: string[]): string[] => stated(`## Experience\n\n${lines.join('\n')}`);
const degrees = (...lines: string[]): string[] => stated(`## Education\n\n${lines.join('\n')}`);

describe('what is nested in a post that is told whole', () => {
  it.each([['Coordinator of the night crew'], ['Wissenschaftliche Hilfskraft (WHK)'], ['Lead developer of the Rope library']])(
    'is no further post: %s',
    (point) => {
      expect(posts('- Research Associate, Lindar University, 2017 - 2019', `  - ${point}`)).toEqual([
        'Research Associate @ Lindar University 2017..2019',
      ]);
    },
  );

  it('is a post where the lines above give but the place', () => {
    expect(posts('- **Lindar University**, 2012 - 2016', '  - Lecturer')).toEqual(['Lecturer @ Lindar University 2012..2016']);
  });

  it('is a post where it has a time or place of its own', () => {
    expect(posts('- Lecturer, Lindar University, 2012 - 2016', '  - Director of Studies, 2014 - 2016')).toHaveLength(2);
    expect(posts('- Lecturer, Lindar University, 2012 - 2016', '  - Visiting Scholar at Sandau University')).toHaveLength(2);
  });
});

describe('units and their home', () => {
  it.each([
    ['Institute of Tides (Lindar University)', 'Lindar University'],
    ['Department of Tides (Lindar University)', 'Lindar University'],
    ['School of Ropes and Food Technologies, Lindar University', 'Lindar University'],
    ['Faculty of Ropes, Marine Studies and Food Technologies (Lindar University)', 'Lindar University'],
    ['Centre for Knots and their Uses (Lindar University)', 'Lindar University'],
    ['Lindar University (Institute of Tides)', 'Lindar University'],
    ['School of Management, Lindar University', 'Lindar University'],
    ['Institute of Ropes, Norvik Academy of Sciences', 'Norvik Academy of Sciences'],
    ['Tarnwick Technologies', 'Tarnwick Technologies'],
  ])('%s', (place, home) => {
    expect(posts(`- 2019 – 2020: Postdoc, ${place}`)).toEqual([`Postdoc @ ${home} 2019..2020`]);
  });
});

describe('degrees of a list', () => {
  it('are two where their fields differ', () => {
    expect(degrees('- MSc in Ropes, Lindar University, 2015', '- MSc in Sailing, Lindar University, 2015')).toHaveLength(2);
    expect(degrees('- MSc in Rope Science, Lindar University, 2015', '- MSc in Science of Teaching, Lindar University, 2015')).toHaveLength(
      2,
    );
  });

  it('are one where their fields share a word', () => {
    expect(degrees('- MSc in Ropes, Lindar University, 2015', '- MSc in Ropes and Knots, Lindar University, 2015')).toHaveLength(1);
  });

  it.each(['MCA', 'MASt in Ropes'])('have short names of masters: %s', (name) => {
    expect(degrees(`- ${name}, Lindar University, 2004`)).toEqual(['masters @ Lindar University 2004']);
  });

  it.each(['mca', 'Mast in Ropes'])('have no short names in small letters: %s', (name) => {
    expect(degrees(`- ${name}, Lindar University, 2004`)).toEqual([]);
  });

  it('are at no label of a line nested in them', () => {
    expect(degrees('- BSc in Ropes, GPA 1.4', '  - Main Modules: Knots, Statistics')).toEqual([]);
    expect(degrees('- Lindar University, 2012', '  - Degree: BSc in Ropes')).toHaveLength(1);
  });

  it('make no post of a faculty that gave a prize', () => {
    expect(degrees('- PhD in Ropes, Lindar University, 2012', '  - Best Thesis Prize of the Faculty')).toEqual([
      'doctoral @ Lindar University 2012',
    ]);
  });
});

describe('the state in the brackets of a town', () => {
  it.each([
    ['Engineer, Tarnwick Ltd, Boston (MA, USA), 2010 - 2012', ['Engineer @ Tarnwick Ltd 2010..2012']],
    ['Engineer, Tarnwick Ltd, Boston (MA), 2010 - 2012', ['Engineer @ Tarnwick Ltd 2010..2012']],
    ['2010 - 2012: Engineer, Tarnwick Ltd, Selma, ME', ['Engineer @ Tarnwick Ltd 2010..2012']],
  ])('is no degree: %s', (line, found) => expect(posts(`- ${line}`)).toEqual(found));

  it('is none of a degree in brackets', () => {
    expect(degrees('- Lindar University (MA, 2010)')).toEqual(['masters @ Lindar University 2010']);
    expect(degrees('- Lindar University, ME, 2010')).toEqual(['masters @ Lindar University 2010']);
  });
});

describe('a heading of posts of both sorts', () => {
  it.each(['Research/Teaching Experience', 'Research and Teaching Experience', 'Teaching and Professional Experience'])('%s', (heading) => {
    expect(stated(`## ${heading}\n\n- Research Assistant, Lindar University, 2019 – 2020`)).toEqual([
      'Research Assistant @ Lindar University 2019..2020',
    ]);
  });
});

describe('a chair behind a post', () => {
  it('is the unit that the post was at', () => {
    expect(posts('- Lecturer, Chair of Acoustics, Lindar University, 2019 – 2020')).toEqual(['Lecturer @ Lindar University 2019..2020']);
  });

  it.each([
    'Professor, Chair of the Department of Ropes, Lindar University, 2019 – 2020',
    'Chair of Acoustics, Lindar University, 2019 – 2020',
  ])('is a post by itself and over a department: %s', (line) =>
    expect(posts(`- ${line}`).some((post) => post.startsWith('Chair'))).toBe(true),
  );
});

describe('a list under a post that a paragraph tells', () => {
  const analyst = '**Tide Analyst** (2020 – 2022)<br>Lindar University, Norvik, UK\n\n';
  const intern = '\n\n**Data Intern** (2019)<br>Sandau Institute, Norvik, UK\n';
  const both = ['Data Intern @ Sandau Institute 2019..2019', 'Tide Analyst @ Lindar University 2020..2022'];

  it.each([
    '- Joint work with the Institute of Ropes, Quellmark University and QLM on gauges',
    '- Institute of Ropes: gauges for the northern harbour',
    '- Worked with research scientists of the Institute of Ropes',
    '- Gauges\n- Quellmark Institute',
  ])('tells what was done: %s', (items) => expect(posts(`${analyst}${items}${intern}`)).toEqual(both));

  it.each([
    '- Lecturer, Quellmark University, 2018 – 2019',
    '- Visiting Scholar at Quellmark University',
    '- 2018 – 2019: Quellmark University, Lecturer',
  ])('tells of a post by itself: %s', (items) => expect(posts(`${analyst}${items}${intern}`)).toHaveLength(3));

  it('may be a list of stays under a place', () => {
    expect(posts('**Lindar University**\n\n- Lecturer, 2018 – 2019\n- Quellmark Institute: Analyst, 2016 – 2018')).toHaveLength(2);
  });
});

describe('a heading that opens with the time of a stay', () => {
  const stay = (heading: string): string => `### ${heading}\n\n**Lindar University**<br>Center for Tides, Norvik\n\n`;
  const degree = '### 09/2006 - 08/2008: BSc\n\n**Sandau University**\n';

  it.each([
    ['08/2009 - 11/2009: Research internship', 'Research internship @ Lindar University 2009-08..2009-11'],
    ['Sep 2008 – Nov 2009: Research internship', 'Research internship @ Lindar University 2008-09..2009-11'],
    ['2009 – 2010 | Internship', 'Internship @ Lindar University 2009..2010'],
  ])('is an entry among degrees: %s', (heading, fact) =>
    expect(degrees(stay(heading), degree)).toEqual([fact, 'bachelors @ Sandau University 2008-08']),
  );

  it.each(['Internships', 'Internships (2009 – 2010)', '2009 Internships'])('heads a section otherwise: %s', (heading) =>
    expect(stated(`## Education\n\n### ${heading}\n\n- Lindar University, 2009\n- Sandau University, 2010`)).toEqual([
      'Intern @ Lindar University 2009..2009',
      'Intern @ Sandau University 2010..2010',
    ]),
  );

  it('heads a section where it stands under none', () =>
    expect(stated('## 2009 – 2010: Internships\n\n- Lindar University, 2009\n')).toEqual(['Intern @ Lindar University 2009..2009']));
});
