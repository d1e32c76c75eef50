import { careerOf } from '../data/career.js';
import { coauthorsOf } from '../data/coauthors.js';
import { type Content, html } from '../html.js';
import type { Page, PageContext } from './page.js';
import { counted, panel, stayText, thingLink } from './parts.js';
import type { AskedPerson } from './path-page.js';
import { personField } from './person-field.js';
import { byYear } from './work-list.js';

const both = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((one) => b.includes(one));

const venuesOf = ({ view }: PageContext, person: string): readonly string[] => [
  ...new Set(view.worksOf(person).flatMap((work) => view.venueOf(work) ?? [])),
];

/** "2019–2024", or the only year. */
function spanOf(years: readonly number[]): readonly string[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return [first === last ? String(first) : `${first}–${last}`];
}

function side(context: PageContext, person: string): readonly (readonly [string, Content])[] {
  const { view } = context;
  const years = view.worksOf(person).flatMap((work) => view.yearOf(work) ?? []);
  const career = careerOf(view, person).map((stay) => html`<li>${stayText(context, stay)}</li>`);
  const topics = view.get(person)?.iris('schema:knowsAbout') ?? [];
  const advisors = view.advising(person).filter(({ advisee }) => advisee === person);
  return [
    ['Names', [view.label(person), ...view.otherNames(person)].join(', ')],
    ['Career', career.length > 0 && html`<ul>${career}</ul>`],
    ['Advisors', advisors.map(({ advisor }, i) => html`${i > 0 && ', '}${thingLink(context, advisor)}`)],
    ['Topics', topics.map((topic, i) => html`${i > 0 && ', '}${thingLink(context, topic)}`)],
    ['Works', [String(view.worksOf(person).length), ...spanOf(years)].join(', ')],
    ['Co-authors', String(coauthorsOf(view, person).length)],
    ['Venues', String(venuesOf(context, person).length)],
  ];
}

/** Shared things of one kind that are listed. */
const MOST_SHARED = 40;

function shared(context: PageContext, heading: string, id: string, things: readonly string[]): Content {
  const items = things.slice(0, MOST_SHARED).map((iri) => html`<li>${thingLink(context, iri)}</li>`);
  return panel({
    id,
    heading,
    note: String(things.length),
    body: things.length === 0 ? html`<p class="note">none</p>` : html`<ul class="plain">${items}</ul>`,
  });
}

function comparison(context: PageContext, a: string, b: string): Content {
  const { view, links } = context;
  const [left, right] = [side(context, a), side(context, b)];
  const rows = left.map(([name, value], i) => html`<tr><th scope="row">${name}</th><td>${value}</td><td>${right[i]?.[1]}</td></tr>\n`);
  const people = (person: string): readonly string[] => coauthorsOf(view, person).map((coauthor) => coauthor.person);
  const path = links.page('path', { from: a, to: b });
  return html`<div class="scroll"><table class="compare"><thead><tr><td></td><th scope="col">${thingLink(context, a)}</th><th scope="col">${thingLink(context, b)}</th></tr></thead><tbody>${rows}</tbody></table></div>
${path !== undefined && html`<p class="after"><a class="button" href="${path}">The path between them</a></p>`}
<div class="thirds">${shared(context, 'Works of both', 'shared-works', byYear(context, both(view.worksOf(a), view.worksOf(b))))}
${shared(context, 'Co-authors of both', 'shared-people', both(people(a), people(b)))}
${shared(context, 'Venues of both', 'shared-venues', both(venuesOf(context, a), venuesOf(context, b)))}</div>`;
}

/** Two people side by side. */
export function comparePage(context: PageContext, a: AskedPerson, b: AskedPerson): Page {
  const { view, links } = context;
  const nameOf = ({ typed, iri }: AskedPerson): string => (iri === undefined ? typed : view.label(iri));
  const unknown = [a, b].filter(({ typed, iri }) => typed !== '' && iri === undefined);
  return {
    title: a.iri !== undefined && b.iri !== undefined ? `${nameOf(a)} and ${nameOf(b)}` : 'Compare',
    current: 'compare',
    body: html`<h1 class="quiet">Two people side by side</h1>
<form class="pair" action="${links.page('compare')}" method="get">${personField('a', 'One', nameOf(a), links.data('search'))}${personField('b', 'The other', nameOf(b), links.data('search'))}<button>Compare</button></form>
${unknown.map(({ typed }) => html`<p class="empty">Nobody goes by “${typed}”.</p>`)}
${a.iri !== undefined && b.iri !== undefined && comparison(context, a.iri, b.iri)}
${a.iri === undefined && b.iri === undefined && html`<p class="note">${counted(view.ofKind('person').length, 'person', 'people')} to choose from.</p>`}
`,
  };
}
