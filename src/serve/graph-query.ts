import { isIri } from '../query/term-text.js';

/**
 * The query for a whole graph that the Graph Store Protocol names: `?default`, `?graph=IRI`; undefined where it names none or two
 * (https://www.w3.org/TR/sparql11-http-rdf-update/#indirect-graph-identification).
 */
export function graphQuery(parameters: URLSearchParams): string | undefined {
  const graphs = parameters.getAll('graph');
  if (parameters.has('default')) return graphs.length === 0 ? 'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }' : undefined;
  const [iri] = graphs;
  if (iri === undefined || graphs.length > 1 || !isIri(iri)) return undefined;
  return `CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <${iri}> { ?s ?p ?o } }`;
}
