import { describe, expect, it } from 'vitest';
import { isEpigraph } from '../../../src/extract/publication/not-a-work.js';
import { venueName } from '../../../src/extract/publication/venue-name.js';
import { inShort, worksOf } from './works-of.js';

const list = (heading: string, ...items: string[]): string =>
  `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const titles = (body: string): string[] => worksOf(body).map(({ title }) => title.value);

describe('papers under research projects', () => {
  const item = (title: string, state: string): string => `<b>${title}</b><br><i>${state}</i> | <a href="wp.pdf">Paper</a>`;
  const papers = ['Spillover of fog across harbours', 'Generational conflict and the price of sand'];

  it('are read where lines say how far they are', () => {
    const body = list('Research Projects', ...papers.map((title) => item(title, 'Working paper')));
    expect(titles(body)).toEqual(papers);
  });

  it('are not read where no line does, whoever shares them', () => {
    expect(titles(list('Research Projects', ...papers.map((title) => item(title, 'with Jo Park'))))).toEqual([]);
    expect(titles(list('Research Projects', ...papers.map((title) => item(title, 'funded 2020–2023'))))).toEqual([]);
    expect(titles(list('Side Projects', ...papers.map((title) => item(title, 'Working paper'))))).toEqual([]);
  });
});

describe('posters among talks', () => {
  const talk = (kind: string, title: string): string =>
    `“${title}”. Mara Lindqvist, Jo Park and Sam Ek. ${kind} the Tide Society Meeting, Varn, May 19, 2021.`;

  it('are works, talks are not', () => {
    const body = list(
      'Talks and Posters',
      talk('Poster presented at', 'Parity and reversal in networks of fog'),
      talk('Invited talk given at', 'Controlling the fog of harbours in spring'),
      talk('Talk given at', 'Measuring the sand of harbours in autumn'),
    );
    expect(titles(body)).toEqual(['Parity and reversal in networks of fog']);
  });

  it.each([
    ['a talk on a poster', 'Talk on our poster presented at'],
    ['no poster', 'Presented at'],
  ])('are not %s', (_, kind) => {
    expect(titles(list('Talks', talk(kind, 'Parity and reversal in networks of fog')))).toEqual([]);
  });
});

describe('the words of somebody over a list', () => {
  it.each(['“All fog lifts in the end.” – Ada R. Lind', '"Sand is what remains when ropes have gone." - Charles F. Okoro.'])(
    '%s',
    (text) => {
      expect(isEpigraph(text)).toBe(true);
    },
  );
  it.each([
    '“All Fog Lifts in the End” – Ada R. Lind',
    '“What remains of sand?” – Ada Lind, Jo Park. Journal of Coasts 3, 2020',
    'All fog lifts in the end. – Ada R. Lind',
    '“All fog lifts.” Journal of Coasts, 2020',
  ])('not %s', (text) => {
    expect(isEpigraph(text)).toBe(false);
  });
});

describe('venues that only their place tells', () => {
  const OTHERS = ['Sand and its memory', 'Bells and ships in fog'].map(
    (title) => `“${title}”, with Jo Park. 2021. <i>Journal of Coasts</i> 4.`,
  );
  const first = (entry: string): string =>
    inShort(worksOf(list('Publications', entry, ...OTHERS))[0] as ReturnType<typeof worksOf>[number]);

  it('stand in italics before a volume', () => {
    expect(first('“Symbols of drifting sand”, with Sam Ek. 2023. <i>Tidalia</i> 9.')).toBe(
      'Symbols of drifting sand | Sam Ek | Tidalia | 2023',
    );
  });

  it.each([
    ['without a volume', '“Symbols of drifting sand”, with Sam Ek. 2023. <i>Tidalia</i>. Varn.'],
    ['in small letters', '“Symbols of drifting sand”, with Sam Ek. 2023. <i>for Varn</i> 9.'],
  ])('do not stand %s', (_, entry) => {
    expect(first(entry)).not.toMatch(/Varn|9/u);
  });

  it('are where a paper will appear rather than its preprint', () => {
    const entry = (title: string, rest: string): string => `Mara Lindqvist, ${title}, ${rest}`;
    const body = list(
      'Papers',
      entry('Trees of sand in metric spaces', 'arXiv:2112.05345, to appear in Comment. Math. Univ. Varn.'),
      entry('Extending the metrics of fog', 'arXiv:2207.12765.'),
      entry('Rigid sand in spaces of metrics', 'arXiv:2208.10209.'),
    );
    expect(worksOf(body).map(({ venue }) => venue?.names[0])).toEqual(['Comment. Math. Univ. Varn.', 'arXiv', 'arXiv']);
  });

  it.each([
    ['Poster presented at the Tide Meeting', 'Tide Meeting'],
    ['Poster at the Tide Meeting', 'Tide Meeting'],
    ['Posters of the Tide Meeting', 'Posters of the Tide Meeting'],
  ])('%s', (printed, expected) => {
    expect(venueName(printed)).toBe(expected);
  });
});
