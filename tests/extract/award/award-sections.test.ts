import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { pageOfMara } from '../page-of.js';

const awards = (body: string): string[] =>
  extractAwards(pageOfMara(body)).map(({ name, date }) => (date === undefined ? name : `${name} ${date}`));
const list = (heading: string, ...items: string[]): string =>
  `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('sections of honours under years', () => {
  it('dates honours by the first year of the heading over them, and takes headings that are honours', () => {
    const body = `<h2>Awards and Grants</h2>
      <h3>2016-2017</h3><p><b>Rope Scholar Fellowship</b><br>Tide Program<br>Rope Council</p>
      <h4>Lind Postdoctoral Fellowship</h4><p>The Lind Foundation/<br>Rope Council Program in Reed Studies</p>
      <h3>2004-2005</h3><p><b>National Sailor of the Year</b><br>Rope Association</p>`;
    expect(awards(body)).toEqual(['Rope Scholar Fellowship 2016', 'Lind Postdoctoral Fellowship 2016', 'National Sailor of the Year 2004']);
  });

  it('finds honours among grants, and no grants', () => {
    const items = ['Lind Fellowship, Norvik, 2019', 'NVF Grant 1234, PI, 2020', 'Rope Prize, 2018', 'Small Rope Research Grant, 2017'];
    expect(awards(list('Grants and Fellowships', ...items))).toEqual(['Lind Fellowship 2019', 'Rope Prize 2018']);
    expect(awards(list('Research Grants', 'Lind Fellowship project, 2019', 'NVF Grant 1234, PI, 2020'))).toEqual([]);
  });
});

describe('headings of honours and more', () => {
  const degrees = list('Education', 'PhD in Ropes, Norvik University, 2010');
  const items = ['Norvik Ropes Faculty Outstanding Sailor, 2013', 'Knot honor guild member', 'KnotSci member', 'Lind Prize, 2012'];

  it.each(['Awards, Prizes and Guild Memberships', 'Awards, Honors & Knots'])('%s', (heading) => {
    const expected = ['Norvik Ropes Faculty Outstanding Sailor 2013', 'Lind Prize 2012'];
    expect(awards(degrees + list(heading, ...items))).toEqual(expect.arrayContaining(expected));
  });

  it('takes no plain member for honoured', () => {
    expect(awards(degrees + list('Awards, Prizes and Guild Memberships', ...items))).not.toContain('KnotSci member');
  });

  it.each(['Society Memberships', 'Knots and Ropes', 'Service and Outreach'])('not %s', (heading) => {
    expect(awards(degrees + list(heading, ...items))).not.toContain('Norvik Ropes Faculty Outstanding Sailor 2013');
  });

  it.each(['Student Prizes (as Advisor)', 'Awards Won by My Students'])('takes nothing from under %s', (heading) => {
    expect(awards(degrees + list(heading, '2022: RopeConf Best Talk Award (Winner: Jo Park)', '2020: Knot Film Award'))).toEqual([]);
  });

  it('takes lines over "Issued by" for honours whatever their words', () => {
    const cards = '<h2>Honors</h2><p><b>Lind Harbour Scheme (LHS)</b><br>Issued by Office of Ropes</p><p><b>Knots</b><br>We tie them</p>';
    expect(awards(cards)).toEqual(['Lind Harbour Scheme (LHS)']);
  });
});

describe('sections of contests', () => {
  it.each([
    [
      list('Competitions', '2021: 3rd place, Norvik Rope Challenge', '2020: Participant, Knot Contest', 'Built a raft for a race, 2019'),
      ['3rd place, Norvik Rope Challenge 2021'],
    ],
    [list('竞赛', '绳索设计大赛，特等奖提名，2021', '组织绳索竞赛，2019'), ['绳索设计大赛，特等奖提名 2021']],
    [list('学科竞赛', '绳索设计大赛，参赛，2020'), []],
    [
      list(
        'Fellowships and Assistantships',
        'Lind Workshop Fellowship. Norvik University, Winters of 2011-14.',
        'Assistantship in Rope Making, 2012',
      ),
      ['Lind Workshop Fellowship 2011'],
    ],
  ])('finds what was won in %s', (body, expected) => {
    expect(awards(body)).toEqual(expected);
  });
});

describe('entries of honours', () => {
  it.each([
    ['PATHS2023 Scholar Award', ['PATHS Scholar Award 2023']],
    ['2021.05 Designated as a Harbour Envoy after a year with the Knot Fellowship, for mending nets.', ['Harbour Envoy 2021-05']],
    ['2021.05 Received the Quick Rope Award in the Knot Regatta for knots under load.', ['Quick Rope Award 2021-05']],
    ['Finalist, Norvik Society Lee B. Lind Prize (2022)', ['Finalist, Norvik Society Lee B. Lind Prize 2022']],
    ['Lind Dissertation Fellowship (declined), 2020', ['Lind Dissertation Fellowship 2020']],
    ['Norvik Travel Awards (×4), 2020', ['Norvik Travel Awards 2020']],
    ['《绳索学报》优秀审稿人 2020', ['《绳索学报》优秀审稿人 2020']],
    ['2020年入选北山“星河学者”计划', ['北山“星河学者”计划 2020']],
    ['2020年获北山好课堂', ['北山好课堂 2020']],
    ['2024 星河学者奖 1/97（全国），$12,000。', ['星河学者奖 2024']],
    [
      "NVRC graduate scholarships: Doctoral (2014) and Master's (2012)",
      ['NVRC graduate scholarships: Doctoral 2014', "NVRC graduate scholarships: Master's 2012"],
    ],
    ['Award for Excellence in Rope Teaching, 2020', ['Award for Excellence in Rope Teaching 2020']],
  ])('reads %s', (item, expected) => {
    expect(awards(list('Awards', item))).toEqual(expected);
  });

  it.each([
    'All awards and scholarships',
    'Participant in the 5th Rope Congress, Jul 2023',
    'Visiting scholar, Norvik University, 2019',
    'Faculty Development Grant, 2015',
  ])('finds none in %s', (item) => {
    expect(awards(list('Awards', item))).toEqual([]);
  });

  it.each([
    ['I received a Lind Knot Day travel grant in winter.', ['Lind Knot Day travel grant']],
    ['She attended ROPES and received an NVF travel award.', ['NVF travel award']],
    [
      'He was awarded a Lind, Berg & Co. Foundation Dissertation Fellowship, and a Reed Language Fellowship.',
      ['Berg & Co. Foundation Dissertation Fellowship', 'Reed Language Fellowship'],
    ],
    ['I received a travel grant.', []],
    ['I received a grant of the NVF for travel research.', []],
    ['My NVF research grant was awarded in Norvik.', []],
  ])('reads prose: %s', (text, expected) => {
    expect(awards(`<p>${text}</p>`)).toEqual(expected);
  });

  it('keeps what an award is for in its name', () => {
    expect(awards('<p>I received the Ada S. Lind ‘68 Excellence in Teaching Award.</p>')).toEqual([
      'Ada S. Lind ‘68 Excellence in Teaching Award',
    ]);
    expect(awards('<p>In Norvik I was given the Lind Award.</p>')).toEqual(['Lind Award']);
  });

  it.each(['<p>奖励建模与评判：探索绳索模型的潜力，以实现更精确的奖励建模</p>', '<p>该奖项每年仅授予十人，获该奖项者须出海。</p>'])(
    'finds no honour in %s',
    (body) => {
      expect(awards(body)).toEqual([]);
    },
  );
});
