import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const experience = (text: string): string => `# Experience\n\n${text}\n`;

describe('lines of a stay', () => {
  it.each([
    [
      '**Lindar University**, Seoul, Korea\n*Associate Professor*, 2019 – present',
      ['Associate Professor @ Lindar University 2019.. +', 'now Lindar University'],
    ],
    ['| | |\n|---|---|\n| 2019– | Lecturer, Lindar University |', ['Lecturer @ Lindar University 2019.. +', 'now Lindar University']],
    ['Lindar University\n\n2019- Lecturer, Tideline Research Centre', ['Lecturer @ Lindar University 2019.. +', 'now Lindar University']],
    [
      '### Laboratory of Ice\n\nLindar University\nChemist / Ice Design Engineer\nMar 2021 – Aug 2024',
      ['Chemist / Ice Design Engineer @ Lindar University 2021-03..2024-08'],
    ],
    [
      '- Researcher 2017 – 2021\n  School of Physics, Lindar University · contractor at Quellmark Inc.\n',
      ['Researcher @ Lindar University 2017..2021', 'contractor @ Quellmark Inc ..'],
    ],
    ['- Lecturer, Lindar University (2019 January - 2021 May)', ['Lecturer @ Lindar University 2019-01..2021-05']],
    ['- Lecturer, Lindar University, 2019 may have ended', ['Lecturer @ Lindar University 2019..2019']],
    ['- Engineer, Design Centre for Ice Technology, LQUT, 2019 - 2021', ['Engineer @ LQUT 2019..2021']],
    ['- Lead of the tide project, Lindar University, 2019 – 2020', ['Lead @ Lindar University 2019..2020']],
    ['- Consultant for Quellmark Inc., 2019 – 2020', ['Consultant @ Quellmark Inc 2019..2020']],
  ])('%s', (text, facts) => expect(stated(experience(text))).toEqual(facts));

  it.each([
    ['- Received the Quellmark Prize (2020) at Lindar University.'],
    ['- Led the tide project at Lindar University, 2019-2020.'],
    ['- Developed instruments with Lindar University (2019).'],
    ['- Teaching Assistant (2019)\n  Tidal Physics, Lindar University'],
    ['- Reviewer for Lindar University, 2018'],
    ['- Lead a crew of six on the tide project of Lindar University'],
    ['- Lead the tide project of Lindar University'],
    ['- Tutor the first years of Lindar University'],
  ])('no stay: %s', (text) => expect(stated(experience(text))).toEqual([]));
});

describe('headings that are posts', () => {
  const under = (heading: string): string =>
    `## Publications\n\nSee my list.\n\n## ${heading}\n\n- Lindar University, 2019 - 2020\n- Sandau University, 2020 - 2021\n`;
  it.each([['Research Assistant'], ['Visiting Researcher']])('%s', (heading) =>
    expect(stated(under(heading))).toEqual([`${heading} @ Lindar University 2019..2020`, `${heading} @ Sandau University 2020..2021`]),
  );
  it.each([['Principal Investigator'], ['Associate Editor'], ['Tides'], ['Teaching Assistant'], ['Director']])(
    'nothing under %s',
    (heading) => expect(stated(under(heading))).toEqual([]),
  );
  it('a heading for stays abroad', () =>
    expect(stated('# Mobility and Research Stays\n\n- Visiting Researcher, Lindar University (2022)\n')).toEqual([
      'Visiting Researcher @ Lindar University 2022..2022',
    ]));
});

describe('homes in the possessive', () => {
  it.each([
    ["I am the director of MIT's Tideline Lab.", ['director @ MIT .. +', 'now MIT']],
    ["I am the director of MIT's Ice Program.", ['director @ MIT .. +', 'now MIT']],
    ["I am the director of Tom's Ice Lab.", ["director @ Tom's Ice Lab .. +", "now Tom's Ice Lab"]],
  ])('%s', (text, facts) => expect(stated(text)).toEqual(facts));
  it('a Romance field before its university', () =>
    expect(stated('Magíster en Historia de la Pontificia Universidad Católica del Perú.')).toEqual([
      'masters @ Pontificia Universidad Católica del Perú ',
    ]));
});
