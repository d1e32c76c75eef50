import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { pageOfMara } from '../page-of.js';

const shown = (body: string): string[] => extractAwards(pageOfMara(body)).map(({ date, name }) => `${date ?? '-'} ${name}`);
const under = (body: string): string => `<h2>Awards</h2>${body}`;

describe('lists of honours', () => {
  it.each([
    [
      '<p>Rope Prize, Norvik Academy, 2021<br>Knot Medal, Selma Society, 2019<br>Best Student Paper, 2018</p>',
      ['2021 Rope Prize', '2019 Knot Medal', '2018 Best Student Paper'],
    ],
    ['<p>Rope Prize<br>Knot Medal<br>Norvik Scholarship</p>', ['- Rope Prize', '- Knot Medal', '- Norvik Scholarship']],
    ['<p>2021 北山市科技进步二等奖<br>2019 星河奖学金</p>', ['2021 北山市科技进步二等奖', '2019 星河奖学金']],
    ['<p>• Rope Prize, 2021 • Knot Medal, 2019</p>', ['2021 Rope Prize', '2019 Knot Medal']],
    [
      '<p>Rope Prize 2021; Knot Medal 2019; Norvik Fellowship 2015-2018.</p>',
      ['2021 Rope Prize', '2019 Knot Medal', '2015 Norvik Fellowship'],
    ],
    ['<p>Rope Prize (2021), Norvik Fellowship (2015-2018)</p>', ['2021 Rope Prize', '2015 Norvik Fellowship']],
    ['<dl><dt>2021</dt><dd>Rope Prize</dd><dt>2019</dt><dd>Knot Medal</dd></dl>', ['2021 Rope Prize', '2019 Knot Medal']],
    ['<h3>2021</h3><ul><li>Rope Prize</li></ul><h3>2020</h3><ul><li>Knot Medal, 2018</li></ul>', ['2021 Rope Prize', '2018 Knot Medal']],
    [
      '<div>Rope Prize</div><div>Norvik Academy</div><div>2021</div><div>Knot Medal</div><div>Selma Society</div><div>2019</div>',
      ['2021 Rope Prize', '2019 Knot Medal'],
    ],
    ['<div>2021</div><div>Rope Prize</div><div>2019</div><div>Knot Medal</div>', ['2021 Rope Prize', '2019 Knot Medal']],
    ['<h3>Rope Prize</h3><p>Norvik Academy, 2021</p><h3>Knot Medal</h3><p>Selma Society, 2019</p>', ['2021 Rope Prize', '2019 Knot Medal']],
    [
      '<p>Awards: Rope Prize (2020), Knot Medal (2019); Scholarships: Norvik Scholarship (2015)</p>',
      ['2020 Rope Prize', '2019 Knot Medal', '2015 Norvik Scholarship'],
    ],
  ])('reads %s', (body, expected) => {
    expect(shown(under(body))).toEqual(expected);
  });

  it.each([
    ['<ul><li>Received the Rope Prize in 2021</li></ul>', ['2021 Rope Prize']],
    ['<ul><li>Recipient of the 2020 Knot Medal</li></ul>', ['2020 Knot Medal']],
    ['<ul><li>入选2021年北山市青年人才奖</li></ul>', ['2021 北山市青年人才奖']],
    ['<ul><li>2021 – Rope Prize (Norvik Academy, $10,000)</li></ul>', ['2021 Rope Prize']],
    ['<ul><li>Seilstipendium, 2015</li></ul>', ['2015 Seilstipendium']],
    ['<ul><li>指导学生获绳结杯一等奖，2020</li></ul>', []],
    [
      '<table><tr><td>Year</td><td>Award</td><td>Institution</td></tr><tr><td>2021</td><td>Rope Prize</td><td>Norvik</td></tr></table>',
      ['2021 Rope Prize'],
    ],
    ['<p>Rope Prize of the Norvik Academy (for knots; for sails), 2021</p>', ['2021 Rope Prize of the Norvik Academy']],
    ['<p>We sailed; we tied knots; we came home in 2021.</p>', []],
    ['<p>Ropes • Knots • Sails</p>', []],
    ['<h3>Sailing around the harbour</h3><p>We did it in 2021.</p>', []],
    ['<h3>Other honours</h3><p>To be written.</p>', []],
    ['<div>2021</div><div>2019</div>', []],
    ['<p>I owe much to my teachers.<br>They were kind.</p>', []],
    ['<p>Rope Prize of the Norvik Academy for long<br>work on ropes, 2021</p>', ['2021 Rope Prize of the Norvik Academy for long']],
    ['<ul><li>Rope Prize<br>Norvik Academy, 2021</li></ul>', ['2021 Rope Prize']],
    ['<div>Rope Prize</div><div>Knot Medal</div><div>2019</div>', ['- Rope Prize', '2019 Knot Medal']],
    ['<div>Rope Prize, 2020</div><div>2019</div>', ['2020 Rope Prize']],
  ])('takes no more from %s', (body, expected) => {
    expect(shown(under(body))).toEqual(expected);
  });
});

describe('a row of honours', () => {
  it('is read line by line', () => {
    const row = (label: string): string =>
      `<table><tr><td>${label}</td><td>Rope Prize (2021)<br>Knot Medal (2019)</td></tr><tr><td>Phone</td><td>12</td></tr></table>`;
    expect(shown(row('Awards'))).toEqual(['2021 Rope Prize', '2019 Knot Medal']);
    expect(shown(row('Students'))).toEqual([]);
  });
});

describe('honours of papers', () => {
  const published = (...entries: string[]): string =>
    `<h2>Publications</h2><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

  it.each([
    ['M. Lind. Ropes. BOATS 2017. Honorable Mention for Best Paper Award', ['2017 Honorable Mention for Best Paper Award']],
    ['M. Lind. Hulls. BOATS 2016. (Harbour Society Young Author Award)', ['2016 Harbour Society Young Author Award']],
    ['M. Lind. Nets. BOATS 2014. ACM SIGBOAT Research Highlights Award', ['2014 ACM SIGBOAT Research Highlights Award']],
    ['M. Lind. Piers. BOATS 2011. Distinguished artefact', ['2011 Distinguished artefact']],
    ['M. Lind. Docks. BOATS 2010. [Best Student Paper]', ['2010 Best Student Paper']],
    ['M. Lind. Keels. BOATS 2009. Test of Time Award 2019', ['2019 Test of Time Award']],
  ])('reads %s', (entry, expected) => {
    expect(shown(published(entry))).toEqual(expected);
  });

  it.each([
    'M. Lind. Ropes. BOATS 2017. Oral',
    'M. Lind. Ropes. BOATS 2017. [Spotlight]',
    'M. Lind. Ropes. BOATS 2017 (Highlight)',
    'M. Lind. On the best paper for ropes. BOATS 2017.',
    'M. Lind. The Best Paper Boats and How to Fold Them. BOATS 2017.',
    'M. Lind. Outstanding Paper Sails in Strong Winds. BOATS 2017.',
    'M. Lind. Who Funds Ropes? (A Study of the Norvik Fund). BOATS 2017.',
    'M. Lind. Ropes. BOATS 2017 (invited paper)',
  ])('finds none in %s', (entry) => {
    expect(shown(published(entry))).toEqual([]);
  });
});

describe('honours in prose', () => {
  it('reads the meetings of an honour in small letters', () => {
    expect(shown('<p>My work was recognized with two best paper awards (SIGROPE 2020, KNOTS 2021).</p>')).toEqual([
      '2020 best paper awards (SIGROPE)',
      '2021 best paper awards (KNOTS)',
    ]);
  });

  it.each([
    ['Received Outstanding Reviewer Award from ROPECONF.', ['2024-02 Outstanding Reviewer Award']],
    ['Got the Best Poster Award at Selma Workshop.', ['2024-02 Best Poster Award at Selma Workshop']],
    ['I bought a boat. Received many visitors.', []],
    ['Received two papers to review.', []],
  ])('reads of the news %s', (text, expected) => {
    expect(shown(`<h2>News</h2><ul><li><b>2024.02</b> ${text}</li></ul>`)).toEqual(expected);
  });

  it.each([
    [
      'She has received awards, including the Rope Prize (2021) and a best paper award at SIGROPE 2018.',
      ['2021 Rope Prize', '2018 best paper award'],
    ],
    ['He is an ACM Distinguished Scientist.', ['- ACM Distinguished Scientist']],
    ['He is a Distinguished Scientist at a bank.', []],
    ['The best paper award at SIGROPE 2018 was hard to judge.', []],
  ])('reads of the sentence %s', (text, expected) => {
    expect(shown(`<p>${text}</p>`)).toEqual(expected);
  });

  it.each([
    '曾在多项竞赛中获得校级亚军及季军。',
    '我们获得一等奖。',
    '多次获得金奖、银奖。',
    'We received several best paper awards over the years.',
  ])('finds none in %s', (text) => {
    expect(shown(`<p>${text}</p>`)).toEqual([]);
  });
});
