import { lineageOf } from '../data/lineage-graph.js';
import { generationName, lineageDrawing } from '../draw/lineage-drawing.js';
import { html, trusted } from '../html.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, panel, queryLink, thingLink } from './parts.js';

/** Generations in either direction where none are asked for. */
export const DEFAULT_DEPTH = 4;
export const MOST_DEPTH = 30;

const DEPTHS = [1, 2, 4, 8, MOST_DEPTH];

/** The lineage of a person. */
export function lineagePage(context: PageContext, person: string, depth: number): Page {
  const { view, links } = context;
  const graph = lineageOf(view, person, depth);
  const label = view.label(person);
  const choices = DEPTHS.map(
    (choice) =>
      html`<li><a href="${links.page('lineage', { person, depth: String(choice) })}"${choice === depth && trusted(' aria-current="true"')}>${choice === MOST_DEPTH ? 'all' : choice}</a></li>`,
  );
  const others = graph.generations.filter(({ generation }) => generation !== 0);
  const list = others.map(
    ({ generation, people }) =>
      html`<h3>${generationName(generation)}</h3><ul class="plain">${people.map((one) => html`<li>${thingLink(context, one)}</li>`)}</ul>`,
  );
  const count = others.reduce((sum, { people }) => sum + people.length, 0);
  return {
    title: `Lineage of ${label}`,
    body: html`<h1 class="quiet">Lineage of ${thingLink(context, person)}</h1>
${panel({
  id: 'lineage',
  heading: 'Advisors and students',
  note: counted(count, 'person', 'people'),
  query: queryLink(context, 'the lineage', boundQuery('lineage', {})),
  body: html`${links.isServed && html`<p class="depths">Generations:</p><ul class="tabs" aria-label="Generations">${choices}</ul>`}
${count === 0 ? html`<p class="empty">No page says who advised or was advised by ${label}.</p>` : lineageDrawing(view, links, graph)}
${
  count > 0 &&
  html`<p class="legend">Arrows lead from advisor to student; a full line is a doctorate.${graph.isCut && ' There are more generations than shown.'}</p>
<details class="all"><summary>As a list</summary>${list}</details>`
}`,
})}
`,
  };
}
