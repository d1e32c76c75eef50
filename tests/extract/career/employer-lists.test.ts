import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('an employer above a list of posts', () => {
  it.each([
    [
      'a paragraph',
      '## Employment\n\n**Lindar University**, Sandau, Germany\n\n- Professor of Physics, 2019-2022\n- Lecturer, 2014-2019\n- Reader, 2008-2014\n\n**Tarn Institute of Technology**\n\n- Postdoctoral Fellow, 2006-2008\n',
      [
        'Lecturer @ Lindar University 2014..2019',
        'Postdoctoral Fellow @ Tarn Institute of Technology 2006..2008',
        'Professor of Physics @ Lindar University 2019..2022',
        'Reader @ Lindar University 2008..2014',
      ],
    ],
    [
      'a heading',
      '## Employment\n\n### Lindar University\n\n- Professor, 2019-2022\n- Lecturer, 2014-2019\n\n### Tarn Institute of Technology\n\n- Postdoc, 2012-2014\n',
      [
        'Lecturer @ Lindar University 2014..2019',
        'Postdoc @ Tarn Institute of Technology 2012..2014',
        'Professor @ Lindar University 2019..2022',
      ],
    ],
    [
      'a paragraph with the time of all',
      '## Employment\n\nLindar University (2008–2019)\n\n- Professor of Physics (2014–2019)\n- Lecturer (2008–2014)\n- 2015 best teacher award\n\nTarn Institute of Technology (2006–2008)\n\n- Postdoctoral Fellow\n',
      [
        'Lecturer @ Lindar University 2008..2014',
        'Postdoctoral Fellow @ Tarn Institute of Technology 2006..2008',
        'Professor of Physics @ Lindar University 2014..2019',
      ],
    ],
    [
      'a post elsewhere among them',
      '## Employment\n\n**Lindar University**\n\n- Professor, 2019-2022\n- Visiting Professor, Sandau University, 2018\n- Lecturer, 2014-2019\n',
      [
        'Lecturer @ Lindar University 2014..2019',
        'Professor @ Lindar University 2019..2022',
        'Visiting Professor @ Sandau University 2018..2018',
      ],
    ],
    [
      'degrees',
      '## Education\n\n**Lindar University**\n\n- PhD in Physics, 2006\n- MSc in Physics, 2002\n',
      ['doctoral @ Lindar University 2006', 'masters @ Lindar University 2002'],
    ],
  ])('%s', (_, text, facts) => expect(stated(text)).toEqual(facts));

  it.each([
    [
      'what one did at the employer',
      '## Employment\n\n**Lecturer**, Lindar University, 2014-2019\n\n- Mentor of two interns, 2016\n- Head of the choir, 2017\n',
      1,
    ],
    ['posts without dates', '## Employment\n\nLindar University\n\n- Professor, 2019-2022\n- tutor of many\n', 1],
  ])('%s: no further posts', (_, text, count) => expect(stated(text)).toHaveLength(count));

  it.each([
    [
      'headings with a stroke',
      '## Experience\n\n### Research Intern | Quellmark | Jun 2019 – Sep 2019\n\n- Built graphs\n\n### Research Assistant | Lindar University | 2017 – 2018\n\n- Wrote code\n',
    ],
    [
      'bold lines with a stroke',
      '## Experience\n\n**Research Intern | Quellmark**\n*Jun 2019 – Sep 2019 | Sandau*\n\n- Built graphs\n\n**Research Assistant | Lindar University**\n*2017 – 2018*\n',
    ],
  ])('%s', (_, text) =>
    expect(stated(text)).toEqual(['Research Assistant @ Lindar University 2017..2018', 'Research Intern @ Quellmark 2019-06..2019-09']),
  );
});
