import { KINDS, type Kind } from '../data/graph-view.js';
import { type Content, type Html, html } from '../html.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, KIND_NAMES, panel, queryLink, thingLink } from './parts.js';
import { initials } from './person-head.js';

const byCount = (things: readonly string[], count: (iri: string) => number, most: number): readonly (readonly [string, number])[] =>
  things
    .map((iri) => [iri, count(iri)] as const)
    .filter(([, number]) => number > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most);

function personCard(context: PageContext, person: string): Html {
  const { view, links } = context;
  const [place] = view.get(person)?.iris('schema:affiliation') ?? [];
  return html`<li><a class="card" href="${links.thing(person)}"><span class="avatar" aria-hidden="true">${initials(view.label(person))}</span><span><b>${view.label(person)}</b><small>${place === undefined ? counted(view.worksOf(person).length, 'work') : view.label(place)}</small></span></a></li>`;
}

/** People with a page of their own, then those with most works. */
function featured({ view }: PageContext): readonly string[] {
  const people = view.ofKind('person');
  const owners = people.filter((person) => (view.get(person)?.values('schema:mainEntityOfPage').length ?? 0) > 0);
  return byCount(owners.length > 0 ? owners : people, (person) => view.worksOf(person).length + 1, 12).map(([iri]) => iri);
}

function ranked(context: PageContext, pairs: readonly (readonly [string, number])[]): Html {
  return html`<ol class="ranked">${pairs.map(([iri, number]) => html`<li>${thingLink(context, iri)} <span class="number">${number}</span></li>`)}</ol>`;
}

function rankedPanel(context: PageContext, kind: Kind, heading: string, count: (iri: string) => number, query?: string): Content {
  const pairs = byCount(context.view.ofKind(kind), count, 8);
  return (
    pairs.length > 0 &&
    panel({
      id: `${kind}-list`,
      heading,
      query: query !== undefined && queryLink(context, heading, boundQuery(query)),
      body: ranked(context, pairs),
    })
  );
}

/** The first page: what there is, and where to begin. */
export function homePage(context: PageContext): Page {
  const { view, links } = context;
  const figures = KINDS.map((kind) => {
    const { one, many } = KIND_NAMES[kind];
    const count = view.ofKind(kind).length;
    const href = links.page('search', { kind });
    const text = html`<b>${count.toLocaleString('en')}</b> ${(count === 1 ? one : many).toLowerCase()}`;
    return html`<li>${href === undefined ? html`<span>${text}</span>` : html`<a href="${href}">${text}</a>`}</li>`;
  });
  const people = featured(context);
  const network = links.page('network');
  return {
    title: '',
    description: 'People, works, venues and institutions of a graph made from researchers’ pages.',
    body: html`<div class="welcome"><h1>Who works with whom</h1><p>People, their works and teachers, read from their own pages.</p>
<ul class="figures">${figures}</ul>
${network !== undefined && html`<p><a class="button" href="${network}">See the whole network</a></p>`}</div>
${people.length > 0 && panel({ id: 'people', heading: 'People', query: queryLink(context, 'the people', boundQuery('owners')), body: html`<ul class="cards">${people.map((person) => personCard(context, person))}</ul>` })}
<div class="thirds">${rankedPanel(context, 'venue', 'Venues', (iri) => view.worksIn(iri).length)}
${rankedPanel(context, 'organization', 'Institutions', (iri) => view.peopleAt(iri).length)}
${rankedPanel(context, 'topic', 'Topics', (iri) => view.peopleAbout(iri).length)}</div>
`,
  };
}
