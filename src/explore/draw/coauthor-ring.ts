import { type Coauthor, yearsText } from '../data/coauthors.js';
import type { GraphView } from '../data/graph-view.js';
import { type Html, html } from '../html.js';
import type { Links } from '../links.js';

/** People around the one; more are in the list. */
const MOST = 18;
const ROW = 38;
const WIDTH = 580;

interface Spot {
  readonly coauthor: Coauthor;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
}

/** On an ellipse, each in a row of its own, so that no name covers another. */
function spotsOf(coauthors: readonly Coauthor[], height: number): readonly Spot[] {
  const half = Math.ceil(coauthors.length / 2);
  return coauthors.map((coauthor, i): Spot => {
    const side = i % 2 === 0 ? 'right' : 'left';
    const rows = side === 'right' ? half : coauthors.length - half;
    const row = Math.floor(i / 2);
    // Who shares most stands in the middle.
    const order = row % 2 === 0 ? Math.floor((rows - 1) / 2) - row / 2 : Math.floor((rows - 1) / 2) + (row + 1) / 2;
    const y = height / 2 + (order - (rows - 1) / 2) * ROW;
    const bend = Math.sqrt(Math.max(0, 1 - ((y - height / 2) / (height / 2 + 10)) ** 2));
    const reach = 40 + 84 * bend;
    return { coauthor, side, y, x: WIDTH / 2 + (side === 'right' ? reach : -reach) };
  });
}

const shorten = (name: string): string => (name.length > 22 ? `${name.slice(0, 21)}…` : name);

function node(view: GraphView, links: Links, { coauthor, x, y, side }: Spot, most: number): Html {
  const works = coauthor.works.length;
  const label = view.label(coauthor.person);
  const note = [`${works} ${works === 1 ? 'work' : 'works'}`, yearsText(coauthor)].filter((part) => part !== '').join(', ');
  const radius = 4 + 6 * Math.sqrt(works / most);
  const textX = side === 'right' ? x + radius + 6 : x - radius - 6;
  const anchor = side === 'right' ? 'start' : 'end';
  return html`<a href="${links.thing(coauthor.person)}"><title>${label}: ${note}</title>
<circle class="node" cx="${x}" cy="${y}" r="${radius}"/><text class="name" x="${textX}" y="${y}" text-anchor="${anchor}">${shorten(label)}</text><text class="note" x="${textX}" y="${y + 13}" text-anchor="${anchor}">${note}</text></a>`;
}

/** Links among those around: who of them wrote with each other a work of the one in the middle. */
function chords(spots: readonly Spot[], height: number): readonly Html[] {
  const lines: Html[] = [];
  for (const [i, a] of spots.entries()) {
    for (const b of spots.slice(i + 1)) {
      if (!a.coauthor.works.some((work) => b.coauthor.works.includes(work))) continue;
      lines.push(html`<path class="chord" d="M${a.x} ${a.y}Q${WIDTH / 2} ${height / 2} ${b.x} ${b.y}"/>`);
    }
  }
  return lines;
}

/** The co-authors of a person as a graph around them: size and line by shared works. */
export function coauthorRing(view: GraphView, links: Links, person: string, coauthors: readonly Coauthor[]): Html | undefined {
  const shown = coauthors.slice(0, MOST);
  if (shown.length === 0) return undefined;
  const height = Math.max(120, Math.ceil(shown.length / 2) * ROW + 24);
  const spots = spotsOf(shown, height);
  const most = shown[0]?.works.length ?? 1;
  const spokes = spots.map(
    ({ coauthor, x, y }) =>
      html`<line class="spoke" x1="${WIDTH / 2}" y1="${height / 2}" x2="${x}" y2="${y}" stroke-width="${(0.8 + 3.2 * (coauthor.works.length / most)).toFixed(1)}"/>`,
  );
  return html`<div class="scroll"><svg class="ring" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Co-authors around ${view.label(person)}">
<g aria-hidden="true">${chords(spots, height)}${spokes}<circle class="me" cx="${WIDTH / 2}" cy="${height / 2}" r="14"/></g>
${spots.map((spot) => node(view, links, spot, most))}</svg></div>`;
}
