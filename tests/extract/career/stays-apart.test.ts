import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const experience = (html: string): string => `<h1>Mira Holt</h1><h2>Experience</h2>${html}`;

describe('points below a stay', () => {
  it('take no place from the lines on which a point goes on', () => {
    const page = experience(
      '<p>2019 <b>Analyst</b><br>Department of Ice, Lindar University<br>&#x2022; Read the gauges of tides and storms from<br>the Sandau Tide Observatory</p>' +
        '<p>2018 <b>Analyst</b><br>Department of Ropes, Tarn College</p>',
    );
    expect(stated(page)).toEqual(['Analyst @ Lindar University 2019..2019', 'Analyst @ Tarn College 2018..2018']);
  });

  it('leave the posts that follow them in one block', () => {
    const page = experience(
      '<p>2019 Analyst, Lindar University<br>&#x2022; Read the gauges of tides<br>2018 Engineer, Tarn College<br>&#x2022; Mended ropes</p>',
    );
    expect(stated(page)).toEqual(['Analyst @ Lindar University 2019..2019', 'Engineer @ Tarn College 2018..2018']);
  });

  it('are stays where the list of stays is printed with points', () => {
    const page = experience('<p>&#x2022; 2019 Analyst, Lindar University<br>&#x2022; 2018 Porter, Tarn College</p>');
    expect(stated(page)).toEqual(['Analyst @ Lindar University 2019..2019', 'Porter @ Tarn College 2018..2018']);
  });
});

describe('two languages', () => {
  it('tell of two stays where the dates differ', () => {
    const page = experience(
      '<ul><li>2019 – 2021: Research Fellow, Lindar University</li><li>2015 – 2018: 日本学術振興会特別研究員</li></ul>',
    );
    expect(stated(page)).toEqual(['Research Fellow @ Lindar University 2019..2021', '特別研究員 @ 日本学術振興会 2015..2018']);
  });

  it('tell of one stay where the dates agree', () => {
    const page = experience('<ul><li>2019 – 2021: Professor, 東都大学</li><li>2019 – 2021: 東都大学 教授</li></ul>');
    expect(stated(page)).toHaveLength(1);
  });

  it.each([['東都大学博士特別研究員'], ['東都大学博士研究員']])('no doctorate: %s', (post) => {
    const page = experience(`<ul><li>2015年–2018年 ${post}</li></ul>`);
    expect(stated(page).filter((fact) => fact.startsWith('doctoral'))).toEqual([]);
  });
});

describe('who is invited', () => {
  it.each([
    ['Invited Researcher, Lindar University, 2015 – 2018', ['Invited Researcher @ Lindar University 2015..2018']],
    ['Invited Talk, Lindar University, 2015', []],
    ['Invited researchers of Lindar University, 2015', []],
  ])('%s', (line, facts) => expect(stated(experience(`<ul><li>${line}</li></ul>`))).toEqual(facts));
});

describe('what is had', () => {
  it.each([
    ['我拥有东方大学硕士学位。', ['masters @ 东方大学 ']],
    ['我持有东方大学硕士学位。', ['masters @ 东方大学 ']],
  ])('%s', (sentence, facts) => expect(stated(sentence)).toEqual(facts));
});
