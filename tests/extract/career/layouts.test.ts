import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../src/model/page-facts.js';
import { factsIn, LAYOUTS, type Layout } from '../../layouts.js';

interface Post {
  readonly role: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
}

/** Two posts and one employer are of words that no list has. */
const POSTS: readonly Post[] = [
  { role: 'Lecturer', place: 'Lindar University', start: '2016', end: '2019' },
  { role: 'Night Porter', place: 'Orban Institute of Tides', start: '2012', end: '2016' },
  { role: 'Graduate Research Assistant', place: 'University of Sandau', start: '2010', end: '2012' },
  { role: 'Rope Whisperer', place: 'Tarnwick Cordage', start: '2008', end: '2010' },
  { role: 'Software Engineer', place: 'Quellmark GmbH', start: '2005', end: '2008' },
];

const POST_FORMS: readonly (readonly [form: string, print: (post: Post) => string])[] = [
  ['R, O, S–E', ({ role, place, start, end }) => `${role}, ${place}, ${start}–${end}`],
  ['S–E: R, O', ({ role, place, start, end }) => `${start}–${end}: ${role}, ${place}`],
  ['R at O (S-E)', ({ role, place, start, end }) => `${role} at ${place} (${start} - ${end})`],
  ['*R*, O. S-E', ({ role, place, start, end }) => `<b>${role}</b>, ${place}. ${start}-${end}`],
  ['*O*, R, S-E', ({ role, place, start, end }) => `<b>${place}</b>, ${role}, ${start}-${end}`],
  ['S-E, O, R', ({ role, place, start, end }) => `${start}-${end}, ${place}, ${role}`],
  ['R / O / S-E', ({ role, place, start, end }) => `<b>${role}</b><br>${place}<br>${start} - ${end}`],
  ['O / R / S-E', ({ role, place, start, end }) => `<b>${place}</b><br><i>${role}</i><br>${start} - ${end}`],
  ['R | O | S-E', ({ role, place, start, end }) => `${role} | ${place} | ${start} - ${end}`],
  ['R - O (S-E)', ({ role, place, start, end }) => `${role} - ${place} (${start} - ${end})`],
];

/** The posts of a page but the one that stands under its name. */
const postsOf = ({ positions }: PageFacts): string[] =>
  positions
    .filter(({ start }) => start !== undefined)
    .map(({ role, organization, start, end }) => `${role} @ ${organization.names[0]} ${start}–${end}`)
    .sort();

const EXPECTED_POSTS = POSTS.map(({ role, place, start, end }) => `${role} @ ${place} ${start}–${end}`).sort();

interface Study {
  readonly degree: string;
  readonly field: string;
  readonly place: string;
  readonly end: string;
  readonly level: string;
}

const STUDIES: readonly Study[] = [
  { degree: 'Ph.D.', field: 'Oceanography', place: 'Lindar University', end: '2016', level: 'doctoral' },
  { degree: 'M.Sc.', field: 'Physics', place: 'University of Sandau', end: '2011', level: 'masters' },
  { degree: 'Exchange student', field: 'Physics', place: 'University of Norvik', end: '2010', level: 'other' },
  { degree: 'B.Sc.', field: 'Physics', place: 'University of Orban', end: '2009', level: 'bachelors' },
  { degree: 'Summer school', field: 'Statistics', place: 'Tarn College', end: '2008', level: 'other' },
];

const STUDY_FORMS: readonly (readonly [form: string, print: (study: Study) => string])[] = [
  ['D in F, O, Y', ({ degree, field, place, end }) => `${degree} in ${field}, ${place}, ${end}`],
  ['Y: D in F, O', ({ degree, field, place, end }) => `${end}: ${degree} in ${field}, ${place}`],
  ['D, O (Y)', ({ degree, place, end }) => `${degree}, ${place} (${end})`],
  ['*O* / D in F / Y', ({ degree, field, place, end }) => `<b>${place}</b><br>${degree} in ${field}<br>${end}`],
  ['*D in F* / O, Y', ({ degree, field, place, end }) => `<b>${degree} in ${field}</b><br>${place}, ${end}`],
  ['D in F | O | Y', ({ degree, field, place, end }) => `${degree} in ${field} | ${place} | ${end}`],
];

const studiesOf = ({ degrees }: PageFacts): string[] =>
  degrees.map(({ level, institution, end }) => `${level} @ ${institution?.names[0]} ${end}`).sort();
const EXPECTED_STUDIES = STUDIES.map(({ level, place, end }) => `${level} @ ${place} ${end}`).sort();

const cellsOf = <T>(forms: readonly (readonly [string, T])[]): readonly (readonly [name: string, layout: Layout, form: T])[] =>
  LAYOUTS.flatMap((layout) => forms.map(([form, print]) => [`${layout.name}: ${form}`, layout, print] as const));

describe('the same posts in every layout and order', () => {
  const cells = cellsOf(POST_FORMS);
  const read = (layout: Layout, print: (post: Post) => string): string[] =>
    postsOf(factsIn(layout, [{ heading: 'Professional Experience', entries: POSTS.map(print) }]));
  it.each(cells)('%s', (_, layout, print) => expect(read(layout, print)).toEqual(EXPECTED_POSTS));
});

describe('the same studies in every layout and order', () => {
  const cells = cellsOf(STUDY_FORMS);
  const read = (layout: Layout, print: (study: Study) => string): string[] =>
    studiesOf(factsIn(layout, [{ heading: 'Education', entries: STUDIES.map(print) }]));
  it.each(cells)('%s', (_, layout, print) => expect(read(layout, print)).toEqual(EXPECTED_STUDIES));
});

/** Sections that list neither posts nor studies, and what stands in them. */
const NEITHER: readonly (readonly [heading: string, entries: readonly string[]])[] = [
  ['Research Experience', ['Tides of cold seas, 2016–2019', 'Ropes under load, 2012–2016', 'Ice on rivers, 2010–2012']],
  ['Reviewing Experience', ['Journal of Tides, 2016–2019', 'Annals of Rope, 2012–2016', 'Ice Letters, 2010–2012']],
  ['Field Experience', ['Lindar Coast, 2016–2017', 'Sandau Reef, 2014–2015', 'Tarn Shore, 2011–2012']],
  ['References', ['Ada Roe, Professor, Lindar University', 'Jo Lind, Lecturer, University of Sandau']],
  ['Open Positions', ['PhD student, Norvik University, 2024–2027', 'Postdoc, Norvik University, 2024–2026']],
  ['Memberships', ['Member, Society of Tides, 2016–2019', 'Fellow, Rope Society, 2012–2016']],
  ['Skills', ['Python, 2016–2019', 'Knots, 2012–2016', 'Norse, 2010–2012']],
  ['Conferences', ['Tide Days, Lindar University, 2016', 'Rope Forum, University of Sandau, 2012']],
  ['Grants', ['Tides of cold seas, Norvik Research Council, 2016–2019', 'Ropes under load, Orban Foundation, 2012–2016']],
  ['Hobbies', ['Sailing, Lindar, 2016–2019', 'Choir, Sandau, 2012–2016']],
];

describe('no posts and no studies', () => {
  it.each(NEITHER)('under %s', (heading, entries) => {
    for (const layout of LAYOUTS) {
      const facts = factsIn(layout, [{ heading, entries }]);
      expect({ layout: layout.name, posts: postsOf(facts), studies: studiesOf(facts) }).toEqual({
        layout: layout.name,
        posts: [],
        studies: [],
      });
    }
  });
});
