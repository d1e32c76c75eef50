import { describe, expect, it } from 'vitest';
import { factsIn, LAYOUTS, type MadeSection } from '../../layouts.js';

const NAMES = ['Tara Quist', 'Paul Mendes', 'Ivan Petrov', 'Nora Lindqvist', 'Ravi Menon'] as const;
const TITLES = [
  'Routes of ferries in winter',
  'On the balance of heavy nets',
  'Learning to sort shells',
  'Tides and their tables',
  'Three essays on ropes',
];

type Form = (name: string, index: number) => string;
const year = (index: number): number => 2015 + index;

const FORMS: Readonly<Record<string, Form>> = {
  name: (name) => name,
  'name (year)': (name, i) => `${name} (${year(i)})`,
  'year: name': (name, i) => `${year(i)}: ${name}`,
  '*name* (year–)': (name, i) => `<b>${name}</b> (${year(i)}–)`,
  'name, thesis': (name, i) => `${name}, “${TITLES[i]}”, ${year(i)}`,
  'name → employer': (name) => `${name} → Lindar University`,
  'name, topic': (name) => `${name}, working on nets`,
  'name (degree, year; who else advised)': (name, i) => `${name} (PhD, ${year(i)}; co-advised with Jan Novak)`,
  'title, name, year': (name, i) => `${TITLES[i]}, ${name}, ${year(i)}`,
  '“title”, name, year': (name, i) => `“${TITLES[i]}”, ${name}, ${year(i)}`,
  'number. name': (name, i) => `${i + 1}. ${name}, ${year(i)}`,
};

const students = (section: MadeSection, layout = LAYOUTS[0]): string[] =>
  layout
    ? factsIn(layout, [section])
        .advising.filter(({ direction }) => direction === 'advisee')
        .map(({ person }) => person.names[0] as string)
    : [];

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('students in the layout %s', (_, layout) => {
  it.each(Object.entries(FORMS))('%s', (_form, form) => {
    expect(students({ heading: 'Ph.D. Students Supervised', entries: NAMES.map(form) }, layout)).toEqual([...NAMES]);
  });
});

describe('names with the family name first', () => {
  it.each([
    ['Quist, Tara', ['Quist, Tara']],
    ['Quist-Menon, Tara (2019)', ['Quist-Menon, Tara']],
    ['van der Quist, Tara', []],
    ['Quist, Harbour', []],
    ['Tara, Paul, Nora', []],
  ])('%s', (entry, expected) => {
    expect(students({ heading: 'PhD students', entries: [entry] })).toEqual(expected);
  });
});

describe('no students', () => {
  it.each<[string, readonly string[]]>([
    ['Thesis committees', NAMES],
    ['Collaborators', NAMES],
    ['Prospective students', ['Tara Quist answers questions', 'Write to Paul Mendes']],
    ['Advice to students', ['Tara Quist, How to write', 'Paul Mendes, How to read']],
    ['Dissertation committee members', NAMES],
    ['Editorial boards', ['Harbour Letters, with Tara Quist']],
    ['Students', ['Office hours, Monday, with Tara Quist', 'Course pages and exams', 'Reading list, summer term']],
    ['Students', ['Course Page', 'Exam Dates', 'Reading List']],
    ['Students', ['Best Paper Award, Harbour Days, 2020']],
    ['Mentoring', ['Harbour Summer School, 2019', 'Rope Girls, 2020']],
    ['Student awards', ['Rope Prize 2019, won by Tara Quist']],
    ['Theses supervised', ['Routes of ferries in winter, 2019', 'On the balance of heavy nets, 2020']],
    ['Theses supervised', ['Routes of ferries in winter, co-advisor Tara Quist, 2019']],
    ['Theses supervised', ['Routes of ferries in winter, Tara Quist and Paul Mendes and Ivan Petrov, Harbour Letters 3, 2019']],
    ['Supervised learning', ['Tara Quist, lecture notes', 'Paul Mendes, slides']],
    ['Alumni association', NAMES],
  ])('under %s: %j', (heading, entries) => {
    expect(students({ heading, entries })).toEqual([]);
  });
});
