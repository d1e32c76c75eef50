import { isIri } from '../query/term-text.js';
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
  /** `dataset` takes the place of the default graph and the named ones in patterns. */
  | { readonly kind: 'update'; readonly sparql: string; readonly dataset: Dataset }
  /** No operation: what the endpoint is. */
  | { readonly kind: 'description' }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';
const UPDATE = 'application/sparql-update';
/** `charset=utf-8`, `charset="UTF-16"` */
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;
const READABLE: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);

const refused = (status: number, message: string): ProtocolRequest => ({ kind: 'refused', status, message });

/** `application/sparql-query; charset=utf-8` without its parameters, lower case. */
export const mediaTypeOf = (contentType: string | undefined): string => (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** The character set that a request names and that is not read; undefined where it is UTF-8. */
export function otherCharset(contentType: string | undefined): string | undefined {
  const charset = CHARSET.exec(contentType ?? '')?.[1];
  return charset === undefined || READABLE.has(charset.toLowerCase()) ? undefined : charset;
}

/** A query or update with the dataset that parameters name. */
function operation(kind: 'query' | 'update', sparql: string, parameters: URLSearchParams): ProtocolRequest {
  const [defaults, named] = kind === 'query' ? ['default-graph-uri', 'named-graph-uri'] : ['using-graph-uri', 'using-named-graph-uri'];
  const dataset = { defaultGraphs: parameters.getAll(defaults as string), namedGraphs: parameters.getAll(named as string) };
  const wrong = [...dataset.defaultGraphs, ...dataset.namedGraphs].find((iri) => !isIri(iri));
  return wrong === undefined ? { kind, sparql, dataset } : refused(400, `"${wrong}" is no absolute IRI of a graph`);
}

function ofParameters(parameters: URLSearchParams): ProtocolRequest {
  const [queries, updates] = [parameters.getAll('query'), parameters.getAll('update')];
  if (queries.length + updates.length > 1) return refused(400, 'more than one "query" or "update" parameter');
  if (updates[0] !== undefined) return operation('update', updates[0], parameters);
  return queries[0] === undefined ? refused(400, 'no "query" parameter') : operation('query', queries[0], parameters);
}

/** Reads a request by the SPARQL 1.1 Protocol (https://www.w3.org/TR/sparql11-protocol/): GET, and the two forms of POST. */
export function protocolRequest({ method, parameters, contentType, body }: SentRequest): ProtocolRequest {
  if (method === 'GET' || method === 'HEAD') {
    if (parameters.has('update')) return refused(400, 'an update cannot be sent by GET');
    return parameters.has('query') ? ofParameters(parameters) : { kind: 'description' };
  }
  if (method !== 'POST') return refused(405, `${method} is not for an endpoint; use GET or POST`);
  const charset = otherCharset(contentType);
  if (charset !== undefined) return refused(415, `requests are read in UTF-8, not in ${charset}`);
  switch (mediaTypeOf(contentType)) {
    case FORM:
      return ofParameters(new URLSearchParams(body));
    case QUERY:
      return operation('query', body, parameters);
    case UPDATE:
      return operation('update', body, parameters);
    default:
      return refused(415, `a query is sent as ${FORM} or ${QUERY}, an update as ${FORM} or ${UPDATE}, not as ${contentType ?? 'nothing'}`);
  }
}
