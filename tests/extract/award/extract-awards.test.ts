import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { pageOfMara } from '../page-of.js';

const awards = (body: string): string[] =>
  extractAwards(pageOfMara(body)).map(({ name, date }) => (date === undefined ? name : `${name} ${date}`));
const list = (...items: string[]): string => `<h2>Honors and Awards</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('extractAwards in lists', () => {
  it.each([
    ['Selma Prize, Norvik Academy, 2019', ['Selma Prize 2019']],
    ['2021, Norvik Best Thesis Award', ['Norvik Best Thesis Award 2021']],
    ['National Scholarship (Top 1%), 2018 &amp; 2020', ['National Scholarship 2018', 'National Scholarship 2020']],
    ['Selma Fellowship ($5000), Sep. 2018', ['Selma Fellowship 2018-09']],
    ['Norvik Coding Contest 2022 [Link], 🥈2nd place.', ['Norvik Coding Contest, 2nd place 2022']],
    ['1st Place, Norvik Robot Race, 2016', ['1st Place, Norvik Robot Race 2016']],
    ['Selma Prize (the highest honour of the academy), 2019: given to two people', ['Selma Prize 2019']],
    ['National Scholarship for Ph.D. Students, 2021', ['National Scholarship for Ph.D. Students 2021']],
    ['2024年 国家奖学金', ['国家奖学金 2024']],
    ['令和5年度 北山学会 若手奨励賞', ['北山学会 若手奨励賞 2023']],
    ['2021年度北山学会論文賞', ['北山学会論文賞 2021']],
    ['Outstanding Graduate &amp; Merit Student, 2017', ['Outstanding Graduate 2017', 'Merit Student 2017']],
  ])('reads %s', (item, expected) => {
    expect(awards(list(item))).toEqual(expected);
  });

  it.each([
    'Reviewer for three journals, 2019',
    'Principal Investigator, Norvik Fund No. 1234, 2020',
    'Published 8 papers in journals of the field',
    'Program Committee, Conference on Paths, 2020',
  ])('finds none in %s', (item) => {
    expect(awards(list(item))).toEqual([]);
  });

  it('reads a line with a label', () => {
    expect(awards('<p>Awards: Selma Prize (2019), Norvik Medal (2020)</p>')).toEqual(['Selma Prize 2019', 'Norvik Medal 2020']);
    expect(awards('<ul><li>奖励荣誉: 国家奖学金(2021.10)、校长奖(2020.9)</li></ul>')).toEqual(['国家奖学金 2021-10', '校长奖 2020-09']);
  });
});

describe('extractAwards in prose', () => {
  it.each([
    ['I received the 2019 Selma Prize and a Norvik Medal.', ['Selma Prize 2019', 'Norvik Medal']],
    ['She is a Fellow of the Selma Society.', ['Fellow of the Selma Society']],
    ['I was awarded the Early Career Award at the Norvik Symposium on Paths.', ['Early Career Award at the Norvik Symposium on Paths']],
    ['Mara is a recipient of the Selma Fellowship.', ['Selma Fellowship']],
    ['I am an elected member of the Norvik Academy.', ['elected member of the Norvik Academy']],
    ['曾获国家奖学金、校长奖等。', ['国家奖学金', '校长奖']],
  ])('reads %s', (text, expected) => {
    expect(awards(`<p>${text}</p>`)).toEqual(expected);
  });

  it.each([
    '<p>I serve on the committee that assigns the Selma Prize.</p>',
    '<p>My student Jo won the Selma Prize.</p>',
    '<p>Jo received the Norvik Medal.</p>',
    '<p>See my Google Scholar page, which received many visits.</p>',
    '<p>I am a member of the Society of Paths.</p>',
    '<p>I received my PhD from Norvik University.</p>',
    '<h2>Students</h2><ul><li>Jo Lind, received the Selma Prize 2020</li></ul>',
    '<p>I received a grant from the Norvik Fund.</p>',
    '<p>My work is on scholars and prizes.</p>',
  ])('finds none in %s', (body) => {
    expect(awards(body)).toEqual([]);
  });
});

describe('extractAwards in publications', () => {
  const entry = (text: string): string =>
    `<h2>Publications</h2><ul><li>${text}</li><li>Mara Okoro. On trees. Journal of Trees, 2018.</li></ul>`;

  it.each([
    ['Mara Okoro, Jo Lind. On paths. PATHS 2020. Best Paper Award', ['Best Paper Award 2020']],
    [
      'Mara Okoro. On rings. ACM SIGRING 2021 (Oral, Outstanding Student Paper Honorable Mention)',
      ['Outstanding Student Paper Honorable Mention 2021'],
    ],
    ['Mara Okoro. On knots. KNOTS 2019. [SAC Highlight]', ['SAC Highlight 2019']],
  ])('reads %s', (text, expected) => {
    expect(awards(entry(text))).toEqual(expected);
  });

  it.each([
    'Mara Okoro. The best of all paths to a paper. PATHS 2020. Oral',
    'Mara Okoro. Award systems in schools. 2021. Spotlight',
    'Mara Okoro. Most trees are top heavy. 2021. Highlight',
  ])('finds none in %s', (text) => {
    expect(awards(entry(text))).toEqual([]);
  });

  it('reads a line of news that is the honour itself', () => {
    expect(
      awards('<h2>News</h2><ul><li>2024.04: Bronze Medal at the 9th Norvik Fair of Inventions (A Machine for Paths)</li></ul>'),
    ).toEqual(['Bronze Medal at the 9th Norvik Fair of Inventions 2024-04']);
    expect(awards('<h2>News</h2><ul><li>2024.04: A paper on medals was accepted.</li></ul>')).toEqual([]);
  });

  it.each([
    ['alone above it', '<p>Apr 3, 2024</p><p>I received the Selma Prize.</p>', ['Selma Prize 2024-04']],
    ['with other words above it', '<p>Apr 3, 2024: a path</p><p>I received the Selma Prize.</p>', ['Selma Prize']],
    ['above another piece', '<p>Apr 3, 2024</p><p>A path.</p><p>I received the Selma Prize.</p>', ['Selma Prize']],
  ])('takes the day %s for that of the news', (_what, body, expected) => {
    expect(awards(`<h2>News</h2>${body}`)).toEqual(expected);
  });

  it('says an honour once that list, prose and news repeat', () => {
    expect(awards(`<p>I received the Selma Prize.</p>${list('Selma Prize, 2019')}`)).toEqual(['Selma Prize 2019']);
    expect(
      awards(
        '<p>Our papers won the Best-Paper Award at NORVIX’24 and TIDEX’21.</p><p>They won best paper awards at NORVIX’24 and TIDEX’21.</p>',
      ),
    ).toEqual(['Best-Paper Award at NORVIX 2024', 'Best-Paper Award at TIDEX 2021']);
  });

  it('keeps honours of other years and names apart', () => {
    expect(
      awards('<p>Our papers won the Best-Paper Award at NORVIX’24.</p><p>They won best paper awards at NORVIX’22 and TIDEX’24.</p>'),
    ).toHaveLength(3);
  });
});

describe('extractAwards where prose repeats the list in Chinese', () => {
  const both = (item: string, prose: string): string[] => awards(`<p>${prose}</p>${list(item)}`);

  it.each([
    ['2020 国家奖学金', '曾获国家奖学金（Top 1%）。'],
    ['2020 北山大学星河奖学金', '曾获星河奖学金。'],
    ['2020 星河奖学金（连续两次）', '曾获北山大学星河奖学金。'],
  ])('counts %s once', (item, prose) => {
    expect(both(item, prose)).toHaveLength(1);
  });

  it.each([
    ['2020 国家奖学金', '曾获星河奖学金。'],
    ['2020 国家励志奖学金', '曾获国家奖学金。'],
  ])('keeps %s beside another honour', (item, prose) => {
    expect(both(item, prose)).toHaveLength(2);
  });
});
