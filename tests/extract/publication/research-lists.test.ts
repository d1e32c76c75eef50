import { describe, expect, it } from 'vitest';
import { isEpigraph } from '../../../src/extract/publication/not-a-work.js';
import { venueName } from '../../../src/extract/publication/venue-name.js';
import { inShort, worksOf } from './works-of.js';

const list = (heading: string, ...items: string[]): string =>
  `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const titles = (body: string): string[] => worksOf(body).map(({ title }) => title.value);

describe('papers under research projects', () => {
  const item = (title: string, state: string): string => `<b>${title}</b><br><i>${state}</i> | <a href="wp.pdf">Paper</a>`;
  const papers = ['The reach of fog across harbours', 'Quarrels of sailors and the price of sand'];

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
    `“${title}”. Mara Lindqvist, Jo Park and Sam Ek. ${kind} the Tide Society Meeting, Varn, May 14, 2020.`;

  it('are works, talks are not', () => {
    const body = list(
      'Talks and Posters',
      talk('Poster presented at', 'Echo and return among banks of fog'),
      talk('Invited talk given at', 'Lifting the fog of harbours in spring'),
      talk('Talk given at', 'Measuring the sand of harbours in autumn'),
    );
    expect(titles(body)).toEqual(['Echo and return among banks of fog']);
  });

  it.each([
    ['a talk on a poster', 'Talk on our poster presented at'],
    ['no poster', 'Presented at'],
  ])('are not %s', (_, kind) => {
    expect(titles(list('Talks', talk(kind, 'Echo and return among banks of fog')))).toEqual([]);
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
    expect(first('“Shapes of drifting sand”, with Sam Ek. 2020. <i>Tidalia</i> 7.')).toBe(
      'Shapes of drifting sand | Sam Ek | Tidalia | 2020',
    );
  });

  it.each([
    ['without a volume', '“Shapes of drifting sand”, with Sam Ek. 2020. <i>Tidalia</i>. Varn.'],
    ['in small letters', '“Shapes of drifting sand”, with Sam Ek. 2020. <i>for Varn</i> 7.'],
  ])('do not stand %s', (_, entry) => {
    expect(first(entry)).not.toMatch(/Varn|7/u);
  });

  it('are where a paper will appear rather than its preprint', () => {
    const entry = (title: string, rest: string): string => `Mara Lindqvist, ${title}, ${rest}`;
    const body = list(
      'Papers',
      entry('Banks of sand in narrow straits', 'arXiv:2001.00011, to appear in Bull. Phys. Univ. Varn.'),
      entry('Measuring the widths of fog', 'arXiv:2003.00012.'),
      entry('Firm sand in straits of harbours', 'arXiv:2005.00013.'),
    );
    expect(worksOf(body).map(({ venue }) => venue?.names[0])).toEqual(['Bull. Phys. Univ. Varn.', 'arXiv', 'arXiv']);
  });

  it.each([
    ['Poster presented at the Tide Meeting', 'Tide Meeting'],
    ['Poster at the Tide Meeting', 'Tide Meeting'],
    ['Posters of the Tide Meeting', 'Posters of the Tide Meeting'],
  ])('%s', (printed, expected) => {
    expect(venueName(printed)).toBe(expected);
  });
});
