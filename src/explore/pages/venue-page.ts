import type { GraphView } from '../data/graph-view.js';
import { html, safeUrl } from '../html.js';
import { jsonLdOf } from './json-ld.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, evidence, outLink, panel, queryLink, thingLink } from './parts.js';
import { byYear, latest, MOST_WORKS, workList } from './work-list.js';

const MOST_PEOPLE = 20;

/** Who published there most. */
function authorsIn({ view }: PageContext, works: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const work of works) for (const { person } of view.authors(work)) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Works whose evidence the page shows. */
export const latestIn = (view: GraphView, venue: string): readonly string[] => latest(view, view.worksIn(venue)).slice(0, MOST_WORKS);

/** The page of a conference, journal or other series. */
export function venuePage(context: PageContext, venue: string): Page {
  const { view, evidence: known } = context;
  const label = view.label(venue);
  const thing = view.get(venue);
  const names = view.otherNames(venue);
  const works = byYear(context, view.worksIn(venue));
  const authors = authorsIn(context, works);
  const web = (thing?.iris('schema:sameAs') ?? []).filter((url) => safeUrl(url));
  const kind = thing?.isA('schema:Periodical') ? 'Journal' : thing?.isA('vg:PreprintServer') ? 'Preprint server' : 'Venue';
  return {
    title: label,
    description: `${label}: ${counted(works.length, 'work')}.`,
    scripts: ['filter'],
    data: jsonLdOf(view, venue),
    body: html`<article class="thing venue">
<header class="head"><div><p class="kind">${kind}</p><h1>${label}${evidence(known.of(venue, 'schema:name'), `the name of ${label}`)}</h1>
${names.length > 0 && html`<p class="names">${names.map((name) => html`<span>${name}</span>`)}</p>`}
<p class="figures"><a href="#works">${counted(works.length, 'work')}</a> <a href="#people">${counted(authors.length, 'author')}</a></p>
${web.length > 0 && html`<ul class="links" aria-label="Links">${web.map((url) => html`<li>${outLink(url, new URL(url).hostname)}</li>`)}</ul>`}</div></header>
<div class="columns"><div class="main">${panel({ id: 'works', heading: 'Works', note: String(works.length), query: queryLink(context, 'the works', boundQuery('published', { venue })), body: workList(context, works) })}</div>
<div class="side">${panel({ id: 'people', heading: 'Who publishes here', body: html`<ol class="ranked">${authors.slice(0, MOST_PEOPLE).map(([person, count]) => html`<li>${thingLink(context, person)} <span class="number">${count}</span></li>`)}</ol>` })}</div></div>
</article>
`,
  };
}
