import type { Bindings } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { QueryError } from '../store/query-error.js';
import { bindParameters } from './parameter.js';
import type { ThingKind } from './thing-kind.js';

const PREFIXES = `
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>`;

const PEOPLE = `${PREFIXES}
SELECT (SAMPLE(?label) AS ?name) (GROUP_CONCAT(DISTINCT ?organization; separator=", ") AS ?affiliation) (COUNT(DISTINCT ?written) AS ?works) (MIN(COALESCE(?title, "")) AS ?work) ?thing WHERE {
  VALUES ?thing { UNDEF }
  ?thing rdfs:label ?label .
  OPTIONAL { ?thing schema:affiliation/rdfs:label ?organization }
  OPTIONAL { ?written schema:author ?thing ; rdfs:label ?title }
} GROUP BY ?thing ORDER BY DESC(?works) ?thing`;

const OTHERS = `${PREFIXES}
SELECT (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?user) AS ?mentions) ?thing WHERE {
  VALUES ?thing { UNDEF }
  ?thing rdfs:label|schema:name ?label .
  OPTIONAL { ?user ?property ?thing }
} GROUP BY ?thing ORDER BY DESC(?mentions) ?thing`;

/** What tells things of one name apart: affiliation, number of works and one of the works of people, how often others refer to them; the IRI. */
export async function describeThings(source: SparqlSource, kind: ThingKind, iris: readonly string[]): Promise<Bindings> {
  const query = bindParameters(kind === 'person' ? PEOPLE : OTHERS, { thing: iris.map((value) => ({ kind: 'iri', value })) });
  const result = await source.query(query);
  if (result.kind !== 'bindings') throw new QueryError('a SELECT query was expected here');
  return result;
}
