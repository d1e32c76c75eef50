import { NODE_PROPERTIES, network } from './network.js';
import type { ThingIndex } from './thing-index.js';

const BREAKS = /[\r\n\t\v\f]+/g;
/**
 * Begins a formula where a spreadsheet opens the file (https://owasp.org/www-community/attacks/CSV_Injection). Full-width forms count for
 * some of them. A number is none.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const NUMBER = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;

/**
 * A field of a CSV file: quotes doubled (RFC 4180), no line breaks, which the importer refuses unless told otherwise, and no formula: such a
 * text begins with an apostrophe, as OWASP advises, so it is text to every spreadsheet.
 *
 * @example csvField('=1+1, "x"') // `"'=1+1, ""x"""`
 */
export function csvField(text: string): string {
  const line = text.replace(BREAKS, ' ');
  const safe = FORMULA.test(line) && !NUMBER.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

const row = (fields: readonly (string | number | undefined)[]): string =>
  `${fields.map((field) => (field === undefined ? '' : typeof field === 'number' ? String(field) : csvField(field))).join(',')}\n`;

/**
 * The graph as the two files that `neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv` reads
 * (https://neo4j.com/docs/operations-manual/current/import/#import-tool-header-format); the label of a node is its kind, the IRI its id.
 *
 * @returns texts by file name
 */
export function neo4jCsv(index: ThingIndex, isPeopleOnly: boolean): Readonly<Record<'nodes.csv' | 'relationships.csv', string>> {
  const { nodes, edges } = network(index, isPeopleOnly);
  const nodeRows = nodes.map(({ id, kind, label, properties }) =>
    row([id, label, ...NODE_PROPERTIES.map((name) => properties[name]), kind]),
  );
  const edgeRows = edges.map(({ source, target, kind, weight, position, detail }) => row([source, target, kind, weight, position, detail]));
  return {
    'nodes.csv': `iri:ID,name,${NODE_PROPERTIES.join(',')},:LABEL\n${nodeRows.join('')}`,
    'relationships.csv': `:START_ID,:END_ID,:TYPE,weight:double,position:int,detail\n${edgeRows.join('')}`,
  };
}
