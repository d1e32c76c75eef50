import { describe, expect, it } from 'vitest';
import { factsIn, LAYOUTS, type MadeSection } from '../../layouts.js';

const NAMES = ['Theory of Knots', 'History of ropes', 'Sailing for engineers', 'Introduction to Nets', 'Harbour Economics'] as const;

type Form = (name: string, index: number) => string;
const FORMS: Readonly<Record<string, Form>> = {
  name: (name) => name,
  'code: name': (name, i) => `KN ${101 + i}: ${name}`,
  'name (code)': (name, i) => `${name} (KN ${101 + i})`,
  'name (term year)': (name, i) => `${name} (Fall ${2015 + i})`,
  'term year: name': (name, i) => `Spring ${2015 + i}: ${name}`,
  'name, term year': (name, i) => `${name}, Winter ${2015 + i}`,
  'year name': (name, i) => `${2015 + i} ${name}`,
  '*name*, year': (name, i) => `<b>${name}</b>, ${2015 + i}`,
  'name, years': (name, i) => `${name}, ${2012 + i}–${2014 + i}`,
  'name (who it is for), year': (name, i) => `${name} (graduate), ${2015 + i}`,
};

const courses = (section: MadeSection, layout = LAYOUTS[0]): string[] =>
  layout ? factsIn(layout, [section]).courses.map(({ name }) => name) : [];

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('courses in the layout %s', (_, layout) => {
  it.each(Object.entries(FORMS))('%s', (_form, form) => {
    expect(courses({ heading: 'Courses', entries: NAMES.map(form) }, layout)).toEqual([...NAMES]);
  });
});

it('courses in Chinese marks of titles', () => {
  expect(courses({ heading: 'Courses', entries: ['《绳结学》, 《航海史》、《渔网经济学》'] })).toEqual(['绳结学', '航海史', '渔网经济学']);
});

describe('no courses', () => {
  it.each<[string, readonly string[]]>([
    ['Teaching', ['Orban in']],
    ['Teaching', ['Lecture notes', 'Slides', 'Solutions']],
    ['Teaching', ['Chapter 1', 'Chapter 2', 'Chapter 3']],
    ['Teaching', ['Tuesday 9-11, room B5']],
    ['Teaching', ['Head of the teaching committee', 'Member of the curriculum board']],
    ['Teaching', ['Harbour information desk']],
    ['Teaching', ['Lindar library reference desk']],
    ['Teaching', ['Two laboratory sections of rope science for beginners']],
    ['Teaching', ['3 semesters', 'hundreds of students']],
    ['Teaching', ['I enjoy teaching knots to beginners.', 'My students tie ropes.']],
    ['Teaching', ['with Tara Quist', 'taught by Paul Mendes']],
    ['Teaching', ['Lindar University', 'University of Norvik']],
    ['Teaching', ['Fall 2019', 'Spring 2020']],
    ['Service', ['Theory of Knots', 'History of ropes']],
    ['Links', ['Theory of Knots', 'History of ropes']],
    ['Hobbies', ['Theory of Knots', 'History of ropes']],
  ])('under %s: %j', (heading, entries) => {
    expect(courses({ heading, entries })).toEqual([]);
  });
});
