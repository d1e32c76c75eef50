import type { Bindings } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { QueryError } from '../store/query-error.js';
import { bindParameters } from './parameter.js';

const DESCRIPTION = `
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>
SELECT (SAMPLE(?label) AS ?name) (GROUP_CONCAT(DISTINCT ?organization; separator=", ") AS ?affiliation) (COUNT(DISTINCT ?work) AS ?works) ?person WHERE {
  VALUES ?person { UNDEF }
  ?person rdfs:label ?label .
  OPTIONAL { ?person schema:affiliation/rdfs:label ?organization }
  OPTIONAL { ?work schema:author ?person }
} GROUP BY ?person ORDER BY DESC(?works) ?person`;

/** What tells people of one name apart: affiliation, number of works, IRI. */
export async function describePeople(source: SparqlSource, iris: readonly string[]): Promise<Bindings> {
  const result = await source.query(bindParameters(DESCRIPTION, { person: iris.map((value) => ({ kind: 'iri', value })) }));
  if (result.kind !== 'bindings') throw new QueryError('a SELECT query was expected here');
  return result;
}
