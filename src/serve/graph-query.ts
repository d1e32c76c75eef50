import { isIri } from '../query/term-text.js';

/**
 * The graph that a request of the Graph Store Protocol names, `?default` or `?graph=IRI`: its IRI, null for the default graph; undefined
 * where it names none or two (https://www.w3.org/TR/sparql11-http-rdf-update/#indirect-graph-identification).
 */
export function namedGraph(parameters: URLSearchParams): string | null | undefined {
  const graphs = parameters.getAll('graph');
  if (parameters.has('default')) return graphs.length === 0 ? null : undefined;
  const [iri] = graphs;
  return iri === undefined || graphs.length > 1 || !isIri(iri) ? undefined : iri;
}

/** The query for a whole graph. The default graph of a store that is read is the union of all. */
export const graphQuery = (graph: string | null): string =>
  graph === null ? 'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }' : `CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <${graph}> { ?s ?p ?o } }`;
