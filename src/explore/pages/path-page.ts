import { pathBetween } from '../data/coauthors.js';
import { type Content, html } from '../html.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, panel, queryLink, thingLink } from './parts.js';
import { personField } from './person-field.js';
import { initials } from './person-head.js';
import { byYear } from './work-list.js';

/** A person that is asked for, with what was typed. */
export interface AskedPerson {
  readonly typed: string;
  readonly iri: string | undefined;
}

/** Works that are shown for one step. */
const MOST_WORKS = 5;

function chain(context: PageContext, from: string, to: string): Content {
  const { view } = context;
  const steps = pathBetween(view, from, to);
  if (!steps) return html`<p class="empty">No chain of co-authors leads from ${thingLink(context, from)} to ${thingLink(context, to)}.</p>`;
  const person = (iri: string): Content =>
    html`<li class="person"><span class="avatar" aria-hidden="true">${initials(view.label(iri))}</span>${thingLink(context, iri)}</li>`;
  const links = steps.map(({ to: next, works }) => {
    const shown = byYear(context, works).slice(0, MOST_WORKS);
    return [
      html`<li class="step"><p class="note">${counted(works.length, 'shared work')}</p><ul>${shown.map((work) => html`<li>${thingLink(context, work)} <span class="note">${view.yearOf(work) ?? ''}</span></li>`)}</ul></li>`,
      person(next),
    ];
  });
  return panel({
    id: 'path',
    heading: steps.length === 0 ? 'One and the same' : counted(steps.length, 'step'),
    query: queryLink(context, 'the path', boundQuery('path')),
    body: html`<ol class="chain">${person(from)}${links}</ol>`,
  });
}

/** The shortest chain of co-authors between two people. */
export function pathPage(context: PageContext, from: AskedPerson, to: AskedPerson): Page {
  const { view, links } = context;
  const nameOf = ({ typed, iri }: AskedPerson): string => (iri === undefined ? typed : view.label(iri));
  const unknown = [from, to].filter(({ typed, iri }) => typed !== '' && iri === undefined);
  const isAsked = from.iri !== undefined && to.iri !== undefined;
  return {
    title: isAsked ? `${nameOf(from)} to ${nameOf(to)}` : 'Paths',
    current: 'path',
    body: html`<h1 class="quiet">From one person to another</h1>
<form class="pair" action="${links.page('path')}" method="get">${personField('from', 'From', nameOf(from), links.data('search'))}${personField('to', 'To', nameOf(to), links.data('search'))}<button>Find the path</button></form>
${unknown.map(({ typed }) => html`<p class="empty">Nobody goes by “${typed}”.</p>`)}
${from.iri !== undefined && to.iri !== undefined && chain(context, from.iri, to.iri)}
`,
  };
}
