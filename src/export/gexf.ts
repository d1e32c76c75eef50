import { xmlAttribute } from '../text/xml-text.js';
import { type NetworkEdge, type NetworkNode, NODE_PROPERTIES, network } from './network.js';
import type { ThingIndex } from './thing-index.js';

const NODE_ATTRIBUTES = ['kind', ...NODE_PROPERTIES] as const;
const EDGE_ATTRIBUTES: readonly (readonly [title: string, type: string])[] = [
  ['relation', 'string'],
  ['position', 'integer'],
  ['detail', 'string'],
];

/** Values by the number of their attribute; those that are not known are left out. */
function attributeValues(values: readonly (string | number | undefined)[]): string {
  const written = values.map((value, i) => (value === undefined ? '' : `<attvalue for="${i}" value="${xmlAttribute(String(value))}"/>`));
  return `<attvalues>${written.join('')}</attvalues>`;
}

function nodeElement({ id, kind, label, properties }: NetworkNode): string {
  const values = attributeValues([kind, ...NODE_PROPERTIES.map((name) => properties[name])]);
  return `<node id="${xmlAttribute(id)}" label="${xmlAttribute(label)}">${values}</node>\n`;
}

function edgeElement({ source, target, kind, weight, position, detail }: NetworkEdge, number: number): string {
  const ends = `source="${xmlAttribute(source)}" target="${xmlAttribute(target)}"`;
  return `<edge id="${number}" ${ends} weight="${weight}">${attributeValues([kind, position, detail])}</edge>\n`;
}

/** The graph as GEXF 1.2 (https://gexf.net/1.2/gexf-12draft-primer.pdf), which Gephi and its kin read: directed, nodes by IRI. */
export function gexf(index: ThingIndex, isPeopleOnly: boolean): string {
  const { nodes, edges } = network(index, isPeopleOnly);
  const declare = (title: string, type: string, i: number): string => `<attribute id="${i}" title="${title}" type="${type}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph defaultedgetype="directed" mode="static">
<attributes class="node">${NODE_ATTRIBUTES.map((title, i) => declare(title, 'string', i)).join('')}</attributes>
<attributes class="edge">${EDGE_ATTRIBUTES.map(([title, type], i) => declare(title, type, i)).join('')}</attributes>
<nodes>
${nodes.map(nodeElement).join('')}</nodes>
<edges>
${edges.map(edgeElement).join('')}</edges>
</graph>
</gexf>
`;
}
