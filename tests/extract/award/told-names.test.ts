import { describe, expect, it } from 'vitest';
import { awardPhrases } from '../../../src/extract/award/award-phrase.js';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { pageOfMara } from '../page-of.js';

const told = (text: string): string[] =>
  awardPhrases(text, new Set(['mara'])).map(({ name, date }) => (date === undefined ? name : `${name}/${date}`));

describe('names of honours in sentences', () => {
  it.each([
    ['Her thesis received the NRC Jo Lind doctoral dissertation award.', ['NRC Jo Lind doctoral dissertation award']],
    ['I received the Selma Memorial dissertation award.', ['Selma Memorial dissertation award']],
    ['She was given a Rope Young Investigator Program (RIP) award (2017).', ['Rope Young Investigator Program (RIP) award/2017']],
    ['He won the Best Paper and Best Student Presentation at ROPES 2021.', ['Best Paper', 'Best Student Presentation/2021']],
    [
      'She was recognized as an outstanding reviewer at ROPES 2022 and has since been a chair of the organizing committee.',
      ['outstanding reviewer/2022'],
    ],
    [
      'He was 2010 Selma Rope Fellow in Design and 2017 Lind Prize Fellow in Sails.',
      ['Selma Rope Fellow in Design/2010', 'Lind Prize Fellow in Sails/2017'],
    ],
    ['I received the 2015 NRC Chapter of the Year Award.', ['NRC Chapter of the Year Award/2015']],
    ['In 2020, she was named a U.S. Harbour Scholar.', ['U.S. Harbour Scholar']],
    ['He was named to the Norvik 30 Under 30 list in 2020.', ['Norvik 30 Under 30/2020']],
    ["She has been named Norvik Review's 35 under 35 (NR35) Asia in 2021.", ["Norvik Review's 35 under 35 (NR35) Asia/2021"]],
    ['Mara, whom the Herald featured in its 40 under 40 list, sails.', ['40 under 40']],
    ['Unter anderem durch den Gewinn des Jo Lind Rope Award 2021 bekannt.', ['Jo Lind Rope Award/2021']],
    ['I was awarded a Gold Medal and Research Award.', ['Gold Medal', 'Research Award']],
    ['She received a Selma Medal (Finalist) Award.', ['Selma Medal (Finalist) Award']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    'I received the dissertation award.',
    'The early career award was given to others.',
    'He was at sea in 2010 and 2017.',
    'He was a Selma Rope Fellow at Norvik University.',
    'She was nominated for the Best Paper at ROPES 2021.',
    'He wrote about the best paper and the best poster.',
    'We won a race with 30 under sail.',
    'I keep 30 under 30 degrees.',
    'He sat on the committee that gave many best paper awards.',
    'The award committee selected the best paper award.',
  ])('none in %s', (text) => expect(told(text)).toEqual([]));

  it('takes no council that gives scholarships for one', () => {
    const page = pageOfMara('<p>I stayed in Selma, funded by the Norvik Scholarship Council.</p>');
    expect(extractAwards(page)).toEqual([]);
  });

  it('tells an honour once, with and without who gave it', () => {
    const page = pageOfMara(
      '<p>I received the Norvik Rope Award of the NRC in 2025.</p><p>I received the Norvik Rope Award from the Rope Council.</p>',
    );
    expect(extractAwards(page)).toHaveLength(1);
  });

  it('parts Chinese honours at a broken line', () => {
    const page = pageOfMara('<p>本科期间曾获星河社会奖学金、优秀学生奖学金\n和学业奖学金。</p>');
    expect(extractAwards(page).map(({ name }) => name)).toEqual(['星河社会奖学金', '优秀学生奖学金', '学业奖学金']);
  });
});
