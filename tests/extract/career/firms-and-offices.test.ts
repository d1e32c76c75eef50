import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('legal forms and verbs before names', () => {
  it.each([
    ['# Employment\n\nAnalyst (2019 - 2022)\nTarnwerk AG, Hamburg\n', ['Analyst @ Tarnwerk AG 2019..2022']],
    ['I worked at Tarnwerk AG as an analyst.', ['analyst @ Tarnwerk AG ..']],
    ['2020年起任南京大学副教授。', ['now 南京大学', '副教授 @ 南京大学 2020.. +']],
    ['# Education\n\nPhD in progress, Lindar University, 2021–\n', ['doctoral @ Lindar University  ~', 'now Lindar University']],
  ])('%s', (text, facts) => expect(stated(text)).toEqual(facts));
  it.each([['I was advised by Tom Reed, AG.'], ['AG Orban meets on Mondays.'], ['The plc of the ice machine failed in 2019.']])(
    'nothing: %s',
    (text) => expect(stated(text)).toEqual([]),
  );
});

describe('names of firms and schools', () => {
  const employer = (name: string): string[] =>
    stated(`## Experience\n\n- Analyst, ${name}, 2019 - 2022\n- Engineer, Norvik Institute, 2015 - 2017\n`);
  const post = (name: string): string[] => [`Analyst @ ${name} 2019..2022`, 'Engineer @ Norvik Institute 2015..2017'];

  it.each(['Tarnwerk.ai', 'Tarnwerk 3D', 'Holt & Company', "St. Orban's College", "St Orban's Hospital", 'Lindar High School'])(
    '%s',
    (name) => expect(employer(name)).toEqual(post(name)),
  );

  it.each([
    ['the sentence goes on', 'I worked at Tarnwerk as an analyst.ai was young.', ['analyst @ Tarnwerk ..']],
    ['a high school degree', '## Education\n\n- High School, Norvik Institute, 2010\n', ['other @ Norvik Institute 2010']],
    [
      'the lab of a person',
      "## Experience\n\n- Analyst, Mara Holt's Lab, Lindar University, 2019 - 2022\n",
      ['Analyst @ Lindar University 2019..2022'],
    ],
  ])('not where %s', (_, text, facts) => expect(stated(text)).toEqual(facts));
});
