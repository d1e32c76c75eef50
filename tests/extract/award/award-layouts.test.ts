import { describe, expect, it } from 'vitest';
import { readAwardEntry } from '../../../src/extract/award/award-entry.js';
import { quotedAward } from '../../../src/extract/award/quoted-award.js';
import { readPageFacts } from '../../../src/pipeline.js';

const textOf = (text: string) => ({ text, atoms: [], runs: [], spans: [] }) as never;
const names = (text: string): string[] => readAwardEntry(textOf(text)).map(({ name }) => name);
const awards = (body: string): string[] =>
  readPageFacts(new TextEncoder().encode(`# Ada Lind\n\nI am a professor at Norvik University.\n\n${body}\n`), { id: 'p' }).awards.map(
    ({ name }) => name,
  );

describe('honours in quotation marks', () => {
  it.each([
    ['港湾学会秋季大会 「若手奨励賞」受賞', '若手奨励賞', '港湾学会秋季大会'],
    ['綱索連合大会「注目論文」選出', '注目論文', '綱索連合大会'],
    ['帆船学会『最優秀論文賞』', '最優秀論文賞', '帆船学会'],
    ['Norvik Meeting "Best Rope Poster Award"を受賞', 'Best Rope Poster Award', 'Norvik Meeting'],
    ['Rope Assembly "Young Knot Evening"の講演者に選出', 'Young Knot Evening', 'Rope Assembly'],
  ])('%s', (text, name, giver) => {
    expect(quotedAward(text)).toEqual({ name, giver });
  });
  it.each([
    '“星河杯”绳索建模竞赛一等奖',
    '北山大学“星河奖学金”',
    'Best Paper Award for "Knots at sea"',
    'Lind Prize for the paper "The Rope Award"',
    '若手奨励賞 受賞',
    'Rope "Knot" Medal',
    'Norvik Meeting "Ropes and Knots"',
  ])('not %s', (text) => {
    expect(quotedAward(text)).toBeUndefined();
  });
});

describe('entries', () => {
  it.each([
    ['Lind Harbour Fellowship. 2018. $1,500.', ['Lind Harbour Fellowship']],
    ['Travel Grant, Knot Society, 2016, €500', ['Travel Grant']],
    ['$100K Rope Prize, 2011', ['$100K Rope Prize']],
    ['NRX Harbour Renewal Grant. 2014. $6,500.', []],
    ['帆船工学会 奨励賞受賞 2014', ['帆船工学会 奨励賞']],
    ['1st place in Rope Cup 2019 and Harbour Knot Challenge 2018.', ['1st place in Rope Cup', '1st place in Harbour Knot Challenge']],
    ['2nd place in Rope and Knot Cup 2019', ['2nd place in Rope and Knot Cup']],
    ['Nov 2012: I won a Harbour Society Fellowship to attend a school.', ['Harbour Society Fellowship']],
    ['指导作品获绳索大赛一等奖', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('sections', () => {
  it('leaves out what is told of works', () => {
    const list = '- Sailnet was accepted as an ICRX 2024 oral.\n- Sailnet ranks among the most cited ICRX 2019 papers.\n- Lind Prize, 2019';
    expect(awards(`## Honors\n\nSelected recognitions, including old ones.\n\n${list}`)).toEqual(['Lind Prize']);
  });
  it('keeps what was given', () => {
    expect(
      awards('## Honors\n\n- Applied Knot Competition Finalist at CSX 2017.\n- Sailnet was selected as Knot Prize work, 2003'),
    ).toHaveLength(2);
  });
  it('reads the dated lines of an item one by one', () => {
    const lines = ['Dec 2012: My team won a NORX seed grant.', 'Nov 2012: I won a Rope Fellowship to attend a school.'].join('  \n  ');
    expect(awards(`## Grants and Awards\n\n- 2012\n\n  ${lines}\n`)).toEqual(['Rope Fellowship']);
  });
});

describe('prose', () => {
  it('passes over a short name within a long one', () => {
    expect(awards('## News\n\n- May 2024: I received the Harbour Engineering Society (HarSoc) Student Award')).toEqual([
      'Harbour Engineering Society (HarSoc) Student Award',
    ]);
  });
  it.each([
    'I am a Research Fellow at the Institute of Ropes, supported by NRX.',
    '## News\n\n- 2025.03：指导作品“海量绳索检测系统”获软件创新大赛一等奖',
    '## Publications\n\n- Ada Lind, Bo Berg. Why the ropes won the war. Journal of Knots, 2020.',
  ])('no honour: %s', (text) => {
    expect(awards(text)).toEqual([]);
  });
  it.each([
    ['Der Band wurde 2022 mit einem Okoro Rope Prize ausgezeichnet.', ['Okoro Rope Prize']],
    ['Dafür erhielt der Band den Mara K. Lind Award.', ['Mara K. Lind Award']],
    ['Im Jahr darauf erhielt das Werk den Okoro Award.', ['Okoro Award']],
    ['Ein Band mit dem Okoro Rope Prize im Titel.', []],
  ])('%s', (text, expected) => {
    expect(awards(`## Publications\n\n- Ada Lind. Seile am Hafen. Journal of Knots, 2021. ${text}`)).toEqual(expected);
  });
  it('reads what a publication won', () => {
    expect(
      awards('## Publications\n\n- Ada Lind. Scaled ropes for knots. Journal of Knots, 2021. Winner of the Okoro Rope Medal.'),
    ).toEqual(['Okoro Rope Medal']);
  });
});
