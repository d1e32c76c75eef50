import { xmlAttribute, xmlText } from '../text/xml-text.js';
import { type NetworkEdge, type NetworkNode, NODE_PROPERTIES, network } from './network.js';
import type { ThingIndex } from './thing-index.js';

/** Declared attributes: id, what it is of, name, type (GraphML primer, section 2.4.1). */
const KEYS: readonly (readonly [id: string, domain: 'node' | 'edge', name: string, type: string])[] = [
  ['label', 'node', 'label', 'string'],
  ['kind', 'node', 'kind', 'string'],
  ...NODE_PROPERTIES.map((name): readonly [string, 'node', string, string] => [name, 'node', name, 'string']),
  ['relation', 'edge', 'relation', 'string'],
  ['weight', 'edge', 'weight', 'double'],
  ['position', 'edge', 'position', 'int'],
  ['detail', 'edge', 'detail', 'string'],
];

const data = (key: string, value: string | number | undefined): string =>
  value === undefined ? '' : `<data key="${key}">${xmlText(String(value))}</data>`;

function nodeElement({ id, kind, label, properties }: NetworkNode): string {
  const values = NODE_PROPERTIES.map((name) => data(name, properties[name])).join('');
  return `<node id="${xmlAttribute(id)}">${data('label', label)}${data('kind', kind)}${values}</node>\n`;
}

function edgeElement({ source, target, kind, weight, position, detail }: NetworkEdge): string {
  const values = data('relation', kind) + data('weight', weight) + data('position', position) + data('detail', detail);
  return `<edge source="${xmlAttribute(source)}" target="${xmlAttribute(target)}">${values}</edge>\n`;
}

/** The graph as GraphML (http://graphml.graphdrawing.org/specification.html): directed, nodes by IRI. */
export function graphml(index: ThingIndex, isPeopleOnly: boolean): string {
  const { nodes, edges } = network(index, isPeopleOnly);
  const keys = KEYS.map(([id, domain, name, type]) => `<key id="${id}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys.join('')}<graph id="vitagraph" edgedefault="directed">
${nodes.map(nodeElement).join('')}${edges.map(edgeElement).join('')}</graph>
</graphml>
`;
}
