import { describe, expect, it } from 'vitest';
import { factsIn, LAYOUTS, type Layout } from '../../layouts.js';

/** A made-up paper of Corwin Aldenhaus. */
interface Paper {
  readonly title: string;
  /** Without the owner. */
  readonly others: readonly string[];
  readonly venue: string;
  readonly year: number;
}

const PAPERS: readonly Paper[] = [
  { title: 'Drift of lamps over frozen harbours', others: ['Ada Park', 'Bo Ekdahl'], venue: 'Journal of Tidal Studies', year: 2021 },
  { title: 'A slow model of northern sand', others: ['Mara Lindqvist'], venue: 'Nordic Journal of Optics', year: 2019 },
  { title: 'Measuring fog from small boats', others: ['Jonas Weber', 'Ada Park'], venue: 'Journal of Coastal Physics', year: 2018 },
  { title: 'How quays bend waves in winter', others: ['Lena Okoro'], venue: 'Annals of Layered Media', year: 2016 },
  { title: 'Bounds on the weight of salt lamps', others: ['Bo Ekdahl', 'Lena Okoro'], venue: 'Journal of Tidal Studies', year: 2014 },
];

type Form = (paper: Paper) => string;
const names = (all: readonly string[]): string => (all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`);
const all = ({ others }: Paper): readonly string[] => ['Corwin Aldenhaus', ...others];

/** Orders of parts with a venue and a year. */
const PUBLISHED: Readonly<Record<string, Form>> = {
  'A. T. V, Y.': (p) => `${all(p).join(', ')}. ${p.title}. <i>${p.venue}</i>, ${p.year}.`,
  'A (Y). T. V, 12(3).': (p) => `${names(all(p))} (${p.year}). ${p.title}. <i>${p.venue}</i>, 12(3), 45–67.`,
  'A, "T," V, Y': (p) => `${names(all(p))}, “${p.title},” <i>${p.venue}</i>, vol. 12, ${p.year}.`,
  'T br A br V, Y': (p) => `<b>${p.title}</b><br>${all(p).join(', ')}<br><i>${p.venue}</i>, ${p.year}`,
  'T (with A), V, Y': (p) => `${p.title} (with ${names(p.others)}), <i>${p.venue}</i>, ${p.year}`,
};

/** Orders of parts of papers that are not out: neither venue nor year. */
const IN_PROGRESS: Readonly<Record<string, Form>> = {
  'T (with A)': (p) => `${p.title} (with ${names(p.others)})`,
  '"T" with A': (p) => `“${p.title}” with ${names(p.others)}`,
  'T (with A), R&R': (p) => `<b>${p.title}</b> (with ${names(p.others)}), Revise and Resubmit, <i>${p.venue}</i>`,
  'T, with A. Working paper, Y': (p) => `${p.title}, with ${names(p.others)}. Working paper, ${p.year}.`,
};

const cells = (forms: Readonly<Record<string, Form>>): readonly (readonly [string, string, Layout, Form])[] =>
  LAYOUTS.flatMap((layout) => Object.entries(forms).map(([name, form]) => [layout.name, name, layout, form] as const));

/** The titles of the works that a page has with the papers under a heading, in page order. */
const titlesIn = (layout: Layout, heading: string, form: Form): readonly string[] =>
  factsIn(layout, [{ heading, entries: PAPERS.map(form) }]).works.map(({ title }) => title.value);
const coAuthorsIn = (layout: Layout, heading: string, form: Form): readonly (readonly string[])[] =>
  factsIn(layout, [{ heading, entries: PAPERS.map(form) }]).works.map(({ authors }) =>
    authors.map(({ name }) => name).filter((name) => name !== 'Corwin Aldenhaus'),
  );

const CELLS = cells(IN_PROGRESS);
const TITLES = PAPERS.map(({ title }) => title);
const OTHERS = PAPERS.map(({ others }) => others);

describe('the same papers in every layout', () => {
  it.each(cells(PUBLISHED))('%s: %s', (_layout, _form, layout, form) => {
    expect(titlesIn(layout, 'Publications', form)).toEqual(TITLES);
    expect(coAuthorsIn(layout, 'Publications', form)).toEqual(OTHERS);
  });

  const inProgress = (_layout: string, _name: string, layout: Layout, form: Form): void => {
    expect(titlesIn(layout, 'Working Papers', form)).toEqual(TITLES);
    expect(titlesIn(layout, 'Research', form)).toEqual(TITLES);
  };
  /** Lines of plain text that end in a name and hold neither year nor venue: they are taken for one paragraph that is wrapped. */
  const isWrapped = ([layout, name]: (typeof CELLS)[number]): boolean =>
    layout === 'text, lines' && (name === 'T (with A)' || name === '"T" with A');
  it.each(CELLS.filter((cell) => !isWrapped(cell)))('in progress, %s: %s', inProgress);
  it.fails.each(CELLS.filter(isWrapped))('in progress, %s: %s', inProgress);
});

describe('what is no paper, in every layout', () => {
  const none: readonly (readonly [string, Form])[] = [
    ['Talks', (p) => `${p.title} (with ${names(p.others)}), Tidal Days, Jena, ${p.year}`],
    ['Events', (p) => `Workshop on ${p.title}, Jena, ${p.year} (with ${names(p.others)})`],
    ['Projects', (p) => `${p.title}, with ${names(p.others)}. We look at methods for this.`],
    ['PhD Students', (p) => `${p.others[0]}, “${p.title}”, PhD thesis, ${p.year}`],
    ['Research Interests', (p) => `<b>${p.title}</b>: we look at methods for this.`],
    ['Research', (p) => `Workshop on ${p.title} (with ${names(p.others)})`],
    ['Favourite Papers', (p) => `${names(p.others)}. ${p.title}. <i>${p.venue}</i>, ${p.year}.`],
    ['News', (p) => `May ${p.year}: “${p.title}” with ${names(p.others)} is accepted!`],
  ];
  it.each(LAYOUTS.flatMap((layout) => none.map(([heading, form]) => [layout.name, heading, layout, form] as const)))(
    '%s: %s',
    (_name, heading, layout, form) => {
      expect(titlesIn(layout, heading, form)).toEqual([]);
    },
  );
});
