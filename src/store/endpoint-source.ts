import type { QueryResult } from '../model/query-result.js';
import { fromResultsJson, type SparqlSource } from './embedded-store.js';
import { QueryError } from './query-error.js';
import { answersGraph, queryForm } from './query-form.js';

/** The endpoint cannot be reached, or answers with something that is no answer. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  readonly code = 'endpoint';
}

const FORM = 'application/x-www-form-urlencoded';
const TABLE = 'application/sparql-results+json';
const GRAPH = 'text/turtle';
/** So much of a refusal is shown. */
const LONGEST_MESSAGE = 300;

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
};

const isClosedSocket = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'UND_ERR_SOCKET';

async function ask(endpoint: string, sparql: string, accept: string): Promise<string> {
  const request = { method: 'POST', headers: { 'content-type': FORM, accept }, body: new URLSearchParams({ query: sparql }).toString() };
  // A connection that was kept may have been closed by the server since: then a second try has a new one.
  const send = (): Promise<Response> => fetch(endpoint, request);
  const response = await send()
    .catch((error: unknown) => (isClosedSocket(error) ? send() : Promise.reject(error)))
    .catch((error: unknown) => {
      throw new EndpointError(`cannot be reached: ${causeOf(error)}`, { cause: error });
    });
  const text = await response.text().catch((error: unknown) => {
    throw new EndpointError(`the answer broke off: ${causeOf(error)}`, { cause: error });
  });
  if (response.ok) return text;
  const message = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE);
  if (response.status === 400) throw new QueryError(message === '' ? 'the endpoint refuses the query' : message);
  throw new EndpointError(`answers ${response.status} ${response.statusText}${message === '' ? '' : `: ${message}`}`);
}

/** Virtuoso answers ASK with a table of one number. */
function asTruth(result: QueryResult): QueryResult {
  if (result.kind !== 'bindings') return result;
  const value = result.rows[0]?.[result.variables[0] ?? '']?.value;
  return { kind: 'boolean', value: value === '1' || value === 'true' };
}

/**
 * A SPARQL endpoint on the network, by the SPARQL 1.1 Protocol.
 *
 * @param endpoint absolute URL
 */
export function endpointSource(endpoint: string): SparqlSource {
  return {
    async query(sparql): Promise<QueryResult> {
      const form = queryForm(sparql);
      if (form === 'update') throw new QueryError('an update, not a query; endpoints are only read');
      if (answersGraph(form)) return { kind: 'graph', turtle: await ask(endpoint, sparql, GRAPH) };
      const text = await ask(endpoint, sparql, TABLE);
      try {
        const result = fromResultsJson(text);
        return form === 'ask' ? asTruth(result) : result;
      } catch (error) {
        throw new EndpointError(`does not answer in SPARQL results JSON: "${text.slice(0, 60).replace(/\s+/g, ' ')}"`, { cause: error });
      }
    },
  };
}
