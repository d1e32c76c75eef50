import type { Row } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { QueryError } from '../store/query-error.js';

/**
 * The solutions of a SELECT.
 *
 * @throws {QueryError} also where the query is no SELECT.
 */
export async function selectRows(source: SparqlSource, sparql: string): Promise<readonly Row[]> {
  const result = await source.query(sparql);
  if (result.kind !== 'bindings') throw new QueryError('a SELECT query was expected here');
  return result.rows;
}
