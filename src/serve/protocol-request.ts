import type { Dataset } from '../store/embedded-store.js';

/** What a client sent to the endpoint. */
export interface SentRequest {
  readonly method: string;
  /** Of the address. */
  readonly parameters: URLSearchParams;
  /** `Content-Type` as sent. */
  readonly contentType: string | undefined;
  readonly body: string;
}

/** What it asks. */
export type ProtocolRequest =
  | { readonly kind: 'query'; readonly sparql: string; readonly dataset: Dataset }
  /** No operation: what the endpoint is. */
  | { readonly kind: 'description' }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';
const UPDATE = 'application/sparql-update';

const refused = (status: number, message: string): ProtocolRequest => ({ kind: 'refused', status, message });

const NO_UPDATES = 'updates are off: this endpoint is only read';

/** `application/sparql-query; charset=utf-8` without its parameters, lower case. */
const essence = (contentType: string | undefined): string => (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

function isAbsolute(iri: string): boolean {
  return URL.canParse(iri);
}

/** A query with the dataset that parameters name. */
function queryOf(sparql: string, parameters: URLSearchParams): ProtocolRequest {
  const dataset = { defaultGraphs: parameters.getAll('default-graph-uri'), namedGraphs: parameters.getAll('named-graph-uri') };
  const relative = [...dataset.defaultGraphs, ...dataset.namedGraphs].find((iri) => !isAbsolute(iri));
  return relative === undefined ? { kind: 'query', sparql, dataset } : refused(400, `"${relative}" is no absolute IRI of a graph`);
}

function ofParameters(parameters: URLSearchParams): ProtocolRequest {
  const queries = parameters.getAll('query');
  if (parameters.has('update')) return refused(403, NO_UPDATES);
  if (queries.length > 1) return refused(400, 'more than one "query" parameter');
  return queries[0] === undefined ? refused(400, 'no "query" parameter') : queryOf(queries[0], parameters);
}

/** Reads a request by the SPARQL 1.1 Protocol (https://www.w3.org/TR/sparql11-protocol/): GET, and the two forms of POST. */
export function protocolRequest({ method, parameters, contentType, body }: SentRequest): ProtocolRequest {
  if (method === 'GET' || method === 'HEAD') {
    if (parameters.has('update')) return refused(400, 'an update cannot be sent by GET');
    return parameters.has('query') ? ofParameters(parameters) : { kind: 'description' };
  }
  if (method !== 'POST') return refused(405, `${method} is not for an endpoint; use GET or POST`);
  switch (essence(contentType)) {
    case FORM:
      return ofParameters(new URLSearchParams(body));
    case QUERY:
      return queryOf(body, parameters);
    case UPDATE:
      return refused(403, NO_UPDATES);
    default:
      return refused(415, `a query is sent as ${FORM} or ${QUERY}, not as ${contentType ?? 'nothing'}`);
  }
}
