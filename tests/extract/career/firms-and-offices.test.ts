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
