import { ADVISEE_PROPERTIES, ADVISOR_PROPERTIES } from '../data/advising.js';
import { careerOf } from '../data/career.js';
import { type Coauthor, coauthorsOf, yearsText } from '../data/coauthors.js';
import { type Evidence, eachOnce } from '../data/evidence.js';
import type { Advising, GraphView } from '../data/graph-view.js';
import { coauthorRing } from '../draw/coauthor-ring.js';
import { type Content, type Html, html } from '../html.js';
import { jsonLdOf } from './json-ld.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, dateText, evidence, panel, queryLink, thingLink } from './parts.js';
import { careerPanel } from './person-career.js';
import { personHead } from './person-head.js';
import { byYear, latest, MOST_WORKS, workList } from './work-list.js';

/** Things whose evidence the page shows. */
export function personSubjects(view: GraphView, person: string): readonly string[] {
  const stays = careerOf(view, person).map(({ iri }) => iri);
  const thing = view.get(person);
  const roles = thing?.iris('schema:memberOf') ?? [];
  const honors = thing?.iris('vg:honor') ?? [];
  const works = latest(view, view.worksOf(person));
  return [
    ...new Set([person, ...stays, ...roles, ...honors, ...view.talksOf(person), ...view.taughtBy(person), ...works.slice(0, MOST_WORKS)]),
  ];
}

function advisingPassages({ evidence: known }: PageContext, { advisor, advisee }: Advising): readonly Evidence[] {
  return eachOnce([
    ...[...ADVISOR_PROPERTIES.keys()].flatMap((property) => known.of(advisee, property, advisor)),
    ...[...ADVISEE_PROPERTIES.keys()].flatMap((property) => known.of(advisor, property, advisee)),
  ]);
}

function peopleList(context: PageContext, pairs: readonly Advising[], end: 'advisor' | 'advisee'): Html {
  const doctoralFirst = pairs.toSorted((a, b) => Number(b.kinds.includes('doctoral')) - Number(a.kinds.includes('doctoral')));
  const items = doctoralFirst.map((pair) => {
    const person = pair[end];
    const label = context.view.label(person);
    return html`<li>${thingLink(context, person)} ${pair.kinds.length > 0 && html`<span class="tag">${pair.kinds.join(', ')}</span>`}${evidence(advisingPassages(context, pair), `${end} ${label}`)}</li>`;
  });
  return html`<ul class="people">${items}</ul>`;
}

function kinPanels(context: PageContext, person: string): Content {
  const pairs = context.view.advising(person);
  const advisors = pairs.filter(({ advisee }) => advisee === person);
  const students = pairs.filter(({ advisor }) => advisor === person);
  const lineage = context.links.page('lineage', { person });
  const more = lineage !== undefined && html`<p class="more"><a href="${lineage}">The whole lineage</a></p>`;
  return [
    advisors.length > 0 &&
      panel({
        id: 'advisors',
        heading: 'Advisors',
        query: queryLink(context, 'the advisors', boundQuery('advisors', { person })),
        body: [peopleList(context, advisors, 'advisor'), more],
      }),
    students.length > 0 &&
      panel({
        id: 'students',
        heading: 'Students',
        note: String(students.length),
        query: queryLink(context, 'the students', boundQuery('advisees', { person })),
        body: [peopleList(context, students, 'advisee'), advisors.length === 0 && more],
      }),
  ];
}

/** Co-authors that are listed. */
const MOST_COAUTHORS = 200;

function coauthorsPanel(context: PageContext, person: string, coauthors: readonly Coauthor[]): Content {
  if (coauthors.length === 0) return undefined;
  const rows = coauthors
    .slice(0, MOST_COAUTHORS)
    .map(
      (coauthor) =>
        html`<tr><td>${thingLink(context, coauthor.person)}</td><td class="number">${coauthor.works.length}</td><td class="number">${yearsText(coauthor)}</td></tr>\n`,
    );
  return panel({
    id: 'coauthors',
    heading: 'Co-authors',
    note: String(coauthors.length),
    query: queryLink(context, 'the co-authors', boundQuery('coauthors', { person })),
    body: html`${coauthorRing(context.view, context.links, person, coauthors)}
<details class="all"><summary>All co-authors as a table</summary><table><thead><tr><th scope="col">Name</th><th scope="col" class="number">Works</th><th scope="col" class="number">Years</th></tr></thead><tbody>${rows}</tbody></table></details>`,
  });
}

function awardsPanel(context: PageContext, person: string): Content {
  const { view, evidence: known } = context;
  const honors = view.get(person)?.iris('vg:honor') ?? [];
  if (honors.length === 0) return undefined;
  const dated = honors.toSorted((a, b) =>
    (view.get(b)?.text('schema:dateCreated') ?? '').localeCompare(view.get(a)?.text('schema:dateCreated') ?? ''),
  );
  const items = dated.map((honor) => {
    const date = view.get(honor)?.text('schema:dateCreated');
    const [giver] = view.get(honor)?.iris('schema:sponsor') ?? [];
    return html`<li>${view.label(honor)}${giver !== undefined && html`, ${thingLink(context, giver)}`}${date !== undefined && html` <span class="tag">${dateText(date)}</span>`}${evidence(known.of(honor, 'schema:name'), view.label(honor))}</li>`;
  });
  return panel({
    id: 'awards',
    heading: 'Awards',
    query: queryLink(context, 'the awards', boundQuery('awards', { person })),
    body: html`<ul class="plain">${items}</ul>`,
  });
}

function coursesOf({ view }: PageContext, person: string): ReadonlyMap<string, readonly string[]> {
  const courses = new Map<string, string[]>();
  for (const instance of view.taughtBy(person)) {
    const name = view.label(view.courseOf(instance) ?? instance);
    const year = view.get(instance)?.text('schema:startDate')?.slice(0, 4);
    courses.set(name, [...(courses.get(name) ?? []), ...(year === undefined ? [] : [year])]);
  }
  return courses;
}

function activityPanels(context: PageContext, person: string): Content {
  const { view, evidence: known } = context;
  const courses = [...coursesOf(context, person)].map(
    ([name, years]) =>
      html`<li>${name}${years.length > 0 && html` <span class="tag">${[...new Set(years)].sort().join(', ')}</span>`}</li>`,
  );
  const talks = view.talksOf(person).map((talk) => {
    const place = view.get(talk)?.text('schema:location');
    const date = view.get(talk)?.text('schema:startDate');
    return html`<li>${view.label(talk)}${place !== undefined && `, ${place}`}${date !== undefined && html` <span class="tag">${dateText(date)}</span>`}${evidence(known.of(talk, 'schema:name'), view.label(talk))}</li>`;
  });
  return [
    talks.length > 0 &&
      panel({
        id: 'talks',
        heading: 'Talks',
        query: queryLink(context, 'the talks', boundQuery('talks', { person })),
        body: html`<ul class="plain">${talks}</ul>`,
      }),
    courses.length > 0 &&
      panel({
        id: 'courses',
        heading: 'Teaching',
        query: queryLink(context, 'the courses', boundQuery('courses', { person })),
        body: html`<ul class="plain">${courses}</ul>`,
      }),
  ];
}

/** The page of a person. */
export function personPage(context: PageContext, person: string): Page {
  const { view } = context;
  const coauthors = coauthorsOf(view, person);
  const works = view.worksOf(person);
  const papers =
    works.length > 0 &&
    panel({
      id: 'works',
      heading: 'Works',
      note: String(works.length),
      query: queryLink(context, 'the works', boundQuery('papers', { person })),
      body: workList(context, byYear(context, works), person),
    });
  return {
    title: view.label(person),
    description: `${view.label(person)}: ${counted(works.length, 'work')}, ${counted(coauthors.length, 'co-author')}.`,
    scripts: ['filter'],
    data: jsonLdOf(view, person),
    body: html`<article class="thing person">
${personHead(context, person, coauthors.length)}
<div class="columns"><div class="main">${careerPanel(context, person)}${coauthorsPanel(context, person, coauthors)}${papers}</div>
<div class="side">${kinPanels(context, person)}${awardsPanel(context, person)}${activityPanels(context, person)}</div></div>
</article>
`,
  };
}
