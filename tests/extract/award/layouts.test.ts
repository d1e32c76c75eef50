import { describe, expect, it } from 'vitest';
import { factsIn, LAYOUTS, type Layout, type MadeSection } from '../../layouts.js';

interface Honour {
  readonly name: string;
  readonly year: string;
  readonly giver: string;
}

const HONOURS: readonly Honour[] = [
  { name: 'Selma Knot Prize', year: '2019', giver: 'Rope Academy' },
  { name: '1st place in the Norvik Rope Cup', year: '2017', giver: 'Harbour Society' },
  { name: 'Okoro Fellowship for Graduate Students', year: '2016', giver: 'Sail Foundation' },
  { name: 'Technical Rigging Team', year: '2014', giver: 'Rope Academy' },
  { name: 'Best Student Paper Award', year: '2012', giver: 'Knot Association' },
];

/** The orders in which an entry prints its parts. */
const ORDERS: Readonly<Record<string, (honour: Honour) => string>> = {
  'N, Y': ({ name, year }) => `${name}, ${year}`,
  'N (Y)': ({ name, year }) => `${name} (${year})`,
  'Y N': ({ name, year }) => `${year} ${name}`,
  'Y: N': ({ name, year }) => `${year}: ${name}`,
  'Y – N': ({ name, year }) => `${year} – ${name}`,
  '[Y] N': ({ name, year }) => `[${year}] ${name}`,
  'N. Y.': ({ name, year }) => `${name}. ${year}.`,
  'N - Y': ({ name, year }) => `${name} - ${year}`,
  'N, G, Y': ({ name, giver, year }) => `${name}, ${giver}, ${year}`,
  'N, G (Y)': ({ name, giver, year }) => `${name}, ${giver} (${year})`,
  'N | G | Y': ({ name, giver, year }) => `${name} | ${giver} | ${year}`,
  'bold N, G, Y': ({ name, giver, year }) => `<b>${name}</b>, ${giver}, ${year}`,
  'bold Y N': ({ name, year }) => `<b>${year}</b> ${name}`,
};

const read = (layout: Layout, heading: string, entries: readonly string[]): string[] =>
  factsIn(layout, [{ heading, entries }]).awards.map(({ name, date }) => `${date ?? '-'} ${name}`);

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('honours as %s', (_, layout) => {
  it.each(Object.entries(ORDERS))('%s', (_order, print) => {
    expect(read(layout, 'Honors and Awards', HONOURS.map(print))).toEqual(HONOURS.map(({ name, year }) => `${year} ${name}`));
  });
  it('N', () => {
    expect(
      read(
        layout,
        'Awards and Scholarships',
        HONOURS.map(({ name }) => name),
      ),
    ).toEqual(HONOURS.map(({ name }) => `- ${name}`));
  });
});

/** Sections that hold no honour, however they are laid out. */
const OTHERS: readonly MadeSection[] = [
  { heading: 'Scholarship', entries: ['My scholarship studies ropes.', 'If you would tie ropes with us, please write.', 'with Bo Okoro'] },
  { heading: 'Research and Scholarship', entries: ['Knots in cold harbours, with Ada Lind, 2019', 'Sails of the north, 2015'] },
  { heading: 'Scholarship of Teaching and Learning', entries: ['Teaching knots to beginners, 2018', 'How students tie, 2016'] },
  { heading: 'Grants', entries: ['Rope and Sail Initiative, Norvik Council, $20,000, 2019', 'Knots at Sea, PI, 2018'] },
  { heading: 'Memberships', entries: ['Rope Society', 'Knot Association', 'Sail Institute'] },
  { heading: 'Fellows', entries: ['Ada Lind', 'Bo Berg', 'Mara Okoro'] },
  { heading: 'Student Awards', entries: ['Bo Berg, Best Thesis, 2019', 'Mara Okoro, Knot Prize, 2018'] },
  { heading: 'Teaching', entries: ['Honors Seminar in Rope Theory, Fall 2019', 'Prize Problems, Spring 2018'] },
  { heading: 'News', entries: ['The Knot Award Workshop takes place in Jena in 2019', 'Ropes are in the news, 2018'] },
  { heading: 'Honors Theses', entries: ['Ada Lind, Knots in cold harbours, 2019', 'Bo Berg, Ropes under strain, 2018'] },
  { heading: 'Awards', entries: ['All the details are in my full CV.', 'Come and write to me!', 'Last updated May 2021'] },
  {
    heading: 'Publications',
    entries: ['Ada Lind. Why prizes matter. Journal of Knots, 2018.', 'Ada Lind. Medal ropes. Journal of Sails, 2016.'],
  },
];

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('no honours as %s', (_, layout) => {
  it.each(OTHERS.map((section) => [section.heading, section] as const))('under %s', (_heading, section) => {
    expect(factsIn(layout, [section]).awards).toEqual([]);
  });
});
