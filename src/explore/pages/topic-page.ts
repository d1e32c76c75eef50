import { fold } from '../../text/fold.js';
import type { GraphView } from '../data/graph-view.js';
import { type Content, html } from '../html.js';
import { jsonLdOf } from './json-ld.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, evidence, languageOf, panel, queryLink, thingLink } from './parts.js';
import { byYear, latest, MOST_WORKS, workList } from './work-list.js';

const MOST_BESIDE = 20;

/** Topics that the same people name. */
function topicsBeside({ view }: PageContext, topic: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const person of view.peopleAbout(topic)) {
    for (const other of view.get(person)?.iris('schema:knowsAbout') ?? [])
      if (other !== topic) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_BESIDE);
}

/** Where a person is. */
function placesText(context: PageContext, person: string): Content {
  const [place] = context.view.get(person)?.iris('schema:affiliation') ?? [];
  return place !== undefined && html`<div class="note">${thingLink(context, place)}</div>`;
}

/** Works of these people whose titles have the topic's words. */
function worksAbout(view: GraphView, topic: string, people: readonly string[]): readonly string[] {
  const words = ` ${fold(view.label(topic))} `;
  const works = new Set(people.flatMap((person) => view.worksOf(person)));
  return [...works].filter((work) => ` ${fold(view.label(work))} `.includes(words));
}

/** Works whose evidence the page shows. */
export const latestAbout = (view: GraphView, topic: string): readonly string[] =>
  latest(view, worksAbout(view, topic, view.peopleAbout(topic))).slice(0, MOST_WORKS);

/** The page of a topic. */
export function topicPage(context: PageContext, topic: string): Page {
  const { view, evidence: known } = context;
  const label = view.label(topic);
  const people = view.peopleAbout(topic).toSorted((a, b) => view.worksOf(b).length - view.worksOf(a).length || (a < b ? -1 : 1));
  const works = byYear(context, worksAbout(view, topic, people));
  const beside = topicsBeside(context, topic);
  return {
    title: label,
    description: `${label}: ${counted(people.length, 'person', 'people')}.`,
    scripts: ['filter'],
    data: jsonLdOf(view, topic),
    body: html`<article class="thing topic">
<header class="head"><div><p class="kind">Topic</p><h1${languageOf(label)}>${label}</h1></div></header>
<div class="columns"><div class="main">${panel({ id: 'people', heading: 'People', note: String(people.length), query: queryLink(context, 'the people', boundQuery('experts', { topic })), body: html`<ul class="ranked wide">${people.map((person) => html`<li><div>${thingLink(context, person)}${evidence(known.of(person, 'schema:knowsAbout', topic), `${label} of ${view.label(person)}`)}${placesText(context, person)}</div> <span class="number">${counted(view.worksOf(person).length, 'work')}</span></li>`)}</ul>` })}
${works.length > 0 && panel({ id: 'works', heading: 'Works with these words', note: String(works.length), body: workList(context, works) })}</div>
<div class="side">${beside.length > 0 && panel({ id: 'beside', heading: 'Related topics', body: html`<ol class="ranked">${beside.map(([other, count]) => html`<li>${thingLink(context, other)} <span class="number">${count}</span></li>`)}</ol>` })}</div></div>
</article>
`,
  };
}
