import type { Quad_Object, Term } from '@rdfjs/types';
import { PREFIXES, RDF_TYPE } from '../model/vocabulary.js';
import type { Description } from './group-quads.js';

const XSD_STRING = `${PREFIXES.xsd}string`;

type JsonLdValue = string | { readonly [key: string]: string };
type JsonLdNode = { [key: string]: string | readonly JsonLdValue[] | readonly JsonLdNode[] };

/** An IRI in its compact form where it has one of our prefixes. */
function compact(iri: string): string {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (iri.startsWith(namespace) && iri.length > namespace.length) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}

const idOf = (term: Term): string => (term.termType === 'BlankNode' ? `_:${term.value}` : term.value);

function literalOrReference(object: Quad_Object): JsonLdValue {
  if (object.termType !== 'Literal') return { '@id': idOf(object) };
  if (object.language) return { '@value': object.value, '@language': object.language };
  if (object.datatype.value === XSD_STRING) return object.value;
  return { '@value': object.value, '@type': compact(object.datatype.value) };
}

function nodeOf({ subject, properties }: Description): JsonLdNode {
  const node: JsonLdNode = { '@id': idOf(subject) };
  for (const [predicate, objects] of properties) {
    if (predicate === RDF_TYPE) node['@type'] = objects.map((object) => compact(object.value));
    else node[compact(predicate)] = objects.map(literalOrReference);
  }
  return node;
}

/**
 * JSON-LD 1.1 with prefixed names, so any JSON reader can walk it; values are always arrays, authors in their order.
 * Quads outside the default graph stand under the node of their graph.
 */
export function writeJsonLd(descriptions: readonly Description[]): string {
  const nodes = [...groupByGraph(descriptions)].flatMap(([graph, members]): readonly JsonLdNode[] => {
    const described = members.map(nodeOf);
    return graph === '' ? described : [{ '@id': graph, '@graph': described }];
  });
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': nodes }, null, 1)}\n`;
}

function groupByGraph(descriptions: readonly Description[]): Map<string, Description[]> {
  const graphs = new Map<string, Description[]>();
  for (const description of descriptions) {
    const members = graphs.get(description.graph.value);
    if (members) members.push(description);
    else graphs.set(description.graph.value, [description]);
  }
  return graphs;
}
