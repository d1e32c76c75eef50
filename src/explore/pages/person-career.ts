import { careerOf, type Stay } from '../data/career.js';
import { type Evidence, eachOnce } from '../data/evidence.js';
import { type Content, type Html, html } from '../html.js';
import type { PageContext } from './page.js';
import { boundQuery, capital, evidence, panel, periodText, queryLink, thingLink } from './parts.js';

/** Passages that state a stay, each once. */
export function passagesOf({ evidence: known }: PageContext, { iri }: Stay): readonly Evidence[] {
  const properties = ['schema:roleName', 'schema:memberOf', 'schema:educationalLevel', 'schema:recognizedBy'] as const;
  return eachOnce(properties.flatMap((property) => known.of(iri, property)));
}

function stayItem(context: PageContext, stay: Stay): Html {
  const { title, organization, supervisors, kind, isOpen } = stay;
  const period = periodText(stay);
  const label = title === '' ? (kind === 'position' ? 'Position' : 'Studies') : capital(title);
  return html`<li class="${kind}${isOpen && ' open'}"><p class="period">${period === '' ? ' ' : period}</p><div><div class="role">${label}${evidence(passagesOf(context, stay), label)}</div>
${organization !== undefined && html`<p class="at">${thingLink(context, organization)}</p>`}
${supervisors.length > 0 && html`<p class="with">with ${supervisors.map((person, i) => html`${i > 0 && ', '}${thingLink(context, person)}`)}</p>`}</div></li>
`;
}

/** Jobs, studies and degrees along a line of time. */
export function careerPanel(context: PageContext, person: string): Content {
  const stays = careerOf(context.view, person);
  if (stays.length === 0) return undefined;
  return panel({
    id: 'career',
    heading: 'Career',
    query: queryLink(context, 'the career', boundQuery('positions', { person })),
    body: html`<ol class="timeline">${stays.map((stay) => stayItem(context, stay))}</ol>`,
  });
}
