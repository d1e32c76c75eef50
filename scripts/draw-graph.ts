/** Writes `docs/graph.svg`, the README's picture of the graph that one page makes: `npx tsx scripts/draw-graph.ts`. */
import { writeFileSync } from 'node:fs';

interface Node {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: string;
  readonly type: string;
  readonly fill: string;
}

const PERSON = '#dbeafe';
const WORK = '#fef3c7';
const PLACE = '#dcfce7';
const ROLE = '#f3e8ff';
const PAGE = '#e5e7eb';

const nodes: Readonly<Record<string, Node>> = {
  page: { x: 20, y: 30, width: 190, title: 'linyue.example', type: 'schema:ProfilePage', fill: PAGE },
  owner: { x: 340, y: 190, width: 200, title: 'Yue Lin · 林月', type: 'schema:Person, foaf:Person', fill: PERSON },
  advisor: { x: 20, y: 190, width: 190, title: 'Hiro Tanaka', type: 'schema:Person, foaf:Person', fill: PERSON },
  student: { x: 20, y: 320, width: 190, title: 'Omar Haddad', type: 'schema:Person, foaf:Person', fill: PERSON },
  university: { x: 690, y: 190, width: 220, title: 'Northbay University', type: 'schema:CollegeOrUniversity', fill: PLACE },
  position: { x: 690, y: 90, width: 220, title: 'Assistant Professor, 2025', type: 'schema:EmployeeRole', fill: ROLE },
  degree: { x: 690, y: 290, width: 220, title: 'Ph.D., 2023', type: 'schema:EducationalOccupational…', fill: ROLE },
  school: { x: 690, y: 390, width: 220, title: 'Eastlake University', type: 'schema:CollegeOrUniversity', fill: PLACE },
  work: { x: 340, y: 30, width: 200, title: 'Neural Atlas', type: 'schema:ScholarlyArticle', fill: WORK },
  authorship: { x: 340, y: 320, width: 200, title: '1st: “Yue Lin*”, equal', type: 'vg:Authorship', fill: WORK },
  venue: { x: 690, y: 10, width: 220, title: 'CVPR 2024 ⊂ CVPR', type: 'schema:PublicationVolume', fill: WORK },
  fact: { x: 340, y: 420, width: 200, title: '“advised by Hiro Tanaka”', type: 'vg:Fact: page, place, rule', fill: PAGE },
};

/** From, to, label. */
const edges: readonly (readonly [string, string, string])[] = [
  ['page', 'owner', 'schema:mainEntity'],
  ['page', 'work', 'schema:mentions'],
  ['owner', 'advisor', 'vg:doctoralAdvisor'],
  ['owner', 'student', 'vg:doctoralStudent'],
  ['owner', 'university', 'schema:affiliation'],
  ['owner', 'position', 'schema:memberOf'],
  ['owner', 'degree', 'schema:hasCredential'],
  ['degree', 'school', 'schema:recognizedBy'],
  ['work', 'owner', 'schema:author'],
  ['work', 'venue', 'schema:isPartOf'],
  ['authorship', 'owner', 'schema:item'],
];

const HEIGHT = 52;
const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function box({ x, y, width, title, type, fill }: Node): string {
  const middle = x + width / 2;
  return `<g><rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="8" fill="${fill}" stroke="#475569"/>
<text x="${middle}" y="${y + 22}" class="title">${escapeXml(title)}</text><text x="${middle}" y="${y + 41}" class="type">${escapeXml(type)}</text></g>`;
}

/** Where the line between two boxes leaves the first one. */
function edgePoint(from: Node, to: Node): readonly [number, number] {
  const [cx, cy] = [from.x + from.width / 2, from.y + HEIGHT / 2];
  const [dx, dy] = [to.x + to.width / 2 - cx, to.y + HEIGHT / 2 - cy];
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : from.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : HEIGHT / 2 / Math.abs(dy),
  );
  return [cx + dx * scale, cy + dy * scale];
}

function arrow(from: Node, to: Node, label: string): string {
  const [x1, y1] = edgePoint(from, to);
  const [x2, y2] = edgePoint(to, from);
  return `<line x1="${x1.toFixed(0)}" y1="${y1.toFixed(0)}" x2="${x2.toFixed(0)}" y2="${y2.toFixed(0)}" stroke="#475569" marker-end="url(#head)"/>
<text x="${((x1 + x2) / 2).toFixed(0)}" y="${((y1 + y2) / 2 - 5).toFixed(0)}" class="edge">${escapeXml(label)}</text>`;
}

const node = (name: string): Node => {
  const found = nodes[name];
  if (!found) throw new Error(`no node ${name}`);
  return found;
};

writeFileSync(
  new URL('../docs/graph.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 930 490" role="img" aria-label="The graph that one homepage makes">
<style>text{font-family:system-ui,sans-serif;text-anchor:middle;fill:#0f172a}.title{font-size:13.5px;font-weight:600}.type{font-size:11.5px;fill:#475569}.edge{font-size:11.5px;fill:#334155;paint-order:stroke;stroke:#fff;stroke-width:4px}</style>
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#475569"/></marker></defs>
<rect width="930" height="490" fill="#fff"/>
${edges.map(([from, to, label]) => arrow(node(from), node(to), label)).join('\n')}
<line x1="440" y1="420" x2="276" y2="222" stroke="#94a3b8" stroke-dasharray="5 4"/>
${Object.values(nodes).map(box).join('\n')}
</svg>
`,
);
