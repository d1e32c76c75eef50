import type { Advising, GraphView } from '../data/graph-view.js';
import type { LineageGraph } from '../data/lineage-graph.js';
import { type Html, html } from '../html.js';
import type { Links } from '../links.js';

const BOX = { width: 188, height: 44 } as const;
const GAP = { x: 84, y: 16 } as const;
const MARGIN = 16;

interface Place {
  readonly x: number;
  readonly y: number;
}

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function placesOf({ generations }: LineageGraph): { readonly places: ReadonlyMap<string, Place>; readonly height: number } {
  const tallest = Math.max(...generations.map(({ people }) => people.length));
  const height = tallest * (BOX.height + GAP.y) - GAP.y + 2 * MARGIN + 24;
  const places = new Map<string, Place>();
  for (const [column, { people }] of generations.entries()) {
    const step = BOX.height + GAP.y;
    const top = MARGIN + 24 + (height - 24 - 2 * MARGIN - (people.length * step - GAP.y)) / 2;
    for (const [row, person] of people.entries()) places.set(person, { x: MARGIN + column * (BOX.width + GAP.x), y: top + row * step });
  }
  return { places, height };
}

function arrow(places: ReadonlyMap<string, Place>, { advisor, advisee, kinds }: Advising): Html | undefined {
  const from = places.get(advisor);
  const to = places.get(advisee);
  if (!from || !to) return undefined;
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const bend = Math.max(30, (x2 - x1) / 2);
  const kind = kinds.length === 0 ? 'other' : kinds.includes('doctoral') ? 'doctoral' : 'other';
  return html`<path class="arrow ${kind}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" marker-end="url(#tip)"/>`;
}

/** What is said of each: how the next generation towards the person is related, for screen readers and the second line. */
function noteOf(view: GraphView, graph: LineageGraph, person: string, generation: number): string {
  if (person === graph.person) return '';
  const links = graph.links.filter(({ advisor, advisee }) => (generation < 0 ? advisor : advisee) === person);
  const kinds = [...new Set(links.flatMap((link) => link.kinds))];
  const [organization] = view.get(person)?.iris('schema:affiliation') ?? [];
  const place = organization === undefined ? '' : view.label(organization);
  return [kinds.join(', '), place].filter((part) => part !== '').join(' · ');
}

function box(view: GraphView, links: Links, graph: LineageGraph, person: string, generation: number, { x, y }: Place): Html {
  const label = view.label(person);
  const note = noteOf(view, graph, person, generation);
  const lines =
    note === ''
      ? html`<text class="name" x="${x + 12}" y="${y + 27}">${shorten(label, 24)}</text>`
      : html`<text class="name" x="${x + 12}" y="${y + 19}">${shorten(label, 24)}</text><text class="note" x="${x + 12}" y="${y + 34}">${shorten(note, 30)}</text>`;
  return html`<a href="${links.thing(person)}" class="${person === graph.person ? 'marked' : 'kin'}"><title>${label}${note !== '' && ` (${note})`}</title><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8"/>${lines}</a>`;
}

/** -2: "advisors’ advisors" */
export function generationName(generation: number): string {
  switch (generation) {
    case 0:
      return 'this person';
    case -1:
      return 'advisors';
    case 1:
      return 'students';
    case -2:
      return 'advisors’ advisors';
    case 2:
      return 'students’ students';
    default:
      return `${Math.abs(generation)} generations ${generation < 0 ? 'up' : 'down'}`;
  }
}

/** The lineage as a layered graph, ancestors on the left, the person marked. */
export function lineageDrawing(view: GraphView, links: Links, graph: LineageGraph): Html {
  const { places, height } = placesOf(graph);
  const width = graph.generations.length * (BOX.width + GAP.x) - GAP.x + 2 * MARGIN;
  const heads = graph.generations.map(
    ({ generation }, column) =>
      html`<text class="head" x="${MARGIN + column * (BOX.width + GAP.x)}" y="${MARGIN + 4}" aria-hidden="true">${generation === 0 ? '' : generationName(generation)}</text>`,
  );
  const boxes = graph.generations.flatMap(({ generation, people }) =>
    people.map((person) => {
      const place = places.get(person);
      return place && box(view, links, graph, person, generation, place);
    }),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Lineage of ${view.label(graph.person)}"><svg class="lineage" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="Academic lineage">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
<g aria-hidden="true">${graph.links.map((link) => arrow(places, link))}</g>${heads}${boxes}</svg></div>`;
}
