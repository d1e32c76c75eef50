import type { QueryResult } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { coauthorPath } from './coauthor-path.js';
import { lineage } from './lineage.js';
import type { NamedQuery } from './named-query.js';
import { bindParameters, parametersOf } from './parameter.js';

/** The SPARQL of a named query about the things given, one IRI a parameter, in order; open where none are given. */
export function boundSparql({ sparql, parameters }: NamedQuery, iris: readonly string[]): string {
  const places = new Set(parametersOf(sparql));
  const values = parameters.flatMap(({ name }, index) => {
    const value = iris[index];
    return value !== undefined && places.has(name) ? [[name, [{ kind: 'iri', value } as const]] as const] : [];
  });
  return bindParameters(sparql, Object.fromEntries(values));
}

/**
 * Answers a named query about the things given, one IRI a parameter, in order.
 *
 * @throws {RangeError} where there are not as many things as parameters.
 */
export function runNamedQuery(source: SparqlSource, query: NamedQuery, iris: readonly string[]): Promise<QueryResult> {
  if (iris.length !== query.parameters.length) {
    throw new RangeError(`${query.name} takes ${query.parameters.length} values, not ${iris.length}`);
  }
  const [first = '', second = ''] = iris;
  if (query.search === 'lineage') return lineage(source, query.sparql, first);
  if (query.search === 'path') return coauthorPath(source, query.sparql, first, second);
  return source.query(boundSparql(query, iris));
}
