import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('what a sentence mentions and does not state', () => {
  it.each([
    ['Before my Ph.D., I worked as a research engineer at Lindar University.', ['research engineer @ Lindar University ..']],
    ['After the PhD, I worked as an analyst at Lindar University.', ['analyst @ Lindar University ..']],
    [
      'I am a reader at Lindar University and work in the State Laboratory of Ice (Director: Tom Reed).',
      ['now Lindar University', 'reader @ Lindar University .. +'],
    ],
    [
      'I am a research scientist at Lindar University, where I model reefs for the Oceans 2030 initiative.',
      ['now Lindar University', 'research scientist @ Lindar University .. +'],
    ],
    ['I was a postdoc in the Tideline Lab with Tom Reed at Lindar University.', ['postdoc @ Lindar University ..']],
    ['I am a PhD student at the Tideline Imaging Lab, LQUM, where I study waves.', ['doctoral @ LQUM  ~', 'now LQUM']],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));

  it.each([
    ['Before my Ph.D., I worked as assistants at Lindar University.'],
    ['Before Ph.D., I worked with people of Lindar University.'],
    ['The Ice Laboratory of Lindar University (Director: Tom Reed) has ten rooms.'],
    ['Data scientist with over 20 years of experience across Lindar University and Quellmark.'],
    ['Engineer with 15+ years of work at Lindar University.'],
    ['Consultant with two decades of research at Lindar University.'],
  ])('nothing: %s', (sentence) => expect(stated(sentence)).toEqual([]));
});

describe('names of organisations', () => {
  const post = (name: string): string => `# Experience\n\n- Engineer, ${name}, 2015 – 2018\n`;
  it.each([
    ['Sandau Ropeworks (Pvt) Ltd', 'Sandau Ropeworks (Pvt) Ltd'],
    ['Tarnair, S.L.', 'Tarnair, S.L.'],
    ['Lindar Polytechnic Institute and State University', 'Lindar Polytechnic Institute and State University'],
    ['Lindar Univ. of Mines and Telecommunications', 'Lindar Univ. of Mines and Telecommunications'],
    ['Orban Institute for Physics, Chemistry and Biology, University of Lindar', 'University of Lindar'],
    ['Center for Old and New Media, Lindar University', 'Lindar University'],
    ['Lindar Institute and Sandau University', 'Lindar Institute'],
    ['Lindar Institute of Technology, Tarn and Sandau', 'Lindar Institute of Technology'],
  ])('%s', (printed, name) => expect(stated(post(printed))).toContain(`Engineer @ ${name} 2015..2018`));

  it('takes the bracket behind a name as the post', () =>
    expect(stated('# Experience\n\n- 2020.12 - 2021.08: QVTE (Software Development Engineer)\n')).toEqual([
      'Software Development Engineer @ QVTE 2020-12..2021-08',
    ]));
  it('gives a laboratory its home before the comma', () =>
    expect(stated('# Experience\n\n- Research Assistant: Oct 2019 - Dec 2022\n  Where: UQ3M, Ice Laboratory\n')).toEqual([
      'Research Assistant @ UQ3M 2019-10..2022-12',
    ]));
  it('leaves a field before the comma', () =>
    expect(stated('# Experience\n\n- Research Assistant, NLP, Ice Laboratory, 2019 - 2022\n')).not.toContain(
      'Research Assistant @ NLP 2019..2022',
    ));
});

describe('facts told twice', () => {
  const list = (role: string): string =>
    `# News\n\n- 2023-05: Started my internship at Quellmark Inc.\n\n# Experience\n\n- Quellmark Inc., ${role}, May 2023 - Aug 2023\n`;
  it.each([
    ['Research Scientist Intern', 'Research Scientist Intern'],
    ['Summer Intern', 'internship'],
  ])('keeps the telling role: %s', (printed, role) => expect(stated(list(printed))).toEqual([`${role} @ Quellmark Inc 2023-05..2023-08`]));

  it('keeps two degrees of one year apart', () =>
    expect(stated('# Education\n\n- 2011, B.A. in History, Lindar University\n- 2011, B.S. in Geology, Lindar University\n')).toHaveLength(
      2,
    ));
  it.each([
    ['- 2008, B.A. in Linguistics, Lindar University\n- 2008, Bachelor in Linguistics, Lindar University'],
    ['- 2011, B.A., Lindar University\n- 2011, B.S. in Geology, Lindar University'],
  ])('joins one degree: %s', (lines) => expect(stated(`# Education\n\n${lines}\n`)).toHaveLength(1));
});

describe('education of other words', () => {
  it.each([
    [
      '- Visiting PhD Scholar, Lindar University, 2016-2017\n- Ph.D., Sandau University, 2013-2018',
      ['Visiting PhD Scholar @ Lindar University 2016..2017', 'doctoral @ Sandau University 2018'],
    ],
    [
      '- 2019-2023\n  PhD in Physics\n  Lindar University\n  Promotors: dr. Tom Reed\n- 2016-2018\n  MSc in Physics\n  Lindar University',
      ['doctoral @ Lindar University 2023', 'masters @ Lindar University 2018'],
    ],
    ['### Lindar University\n\nSep 2024 – Jun 2026\nM.S. in Physics, GPA: 3.7/4.0\nSeoul', ['masters @ Lindar University 2026-06']],
  ])('%s', (lines, facts) => expect(stated(`# Education\n\n${lines}\n`)).toEqual(facts));
});
