import type { GraphFormat } from '../store/embedded-store.js';
import { triplesOf } from '../store/store-change.js';
import { sendConstructed } from './entity-route.js';
import { type Exchange, refusalOf } from './exchange.js';
import { graphQuery, namedGraph } from './graph-query.js';
import { GRAPH_TYPES } from './media-types.js';
import { mediaTypeOf, otherCharset } from './protocol-request.js';
import type { Route } from './route.js';
import type { StoreRouteOptions } from './sparql-route.js';
import { refusedWriter } from './write-access.js';

/** Bytes of the largest graph that is taken at once. */
const LARGEST_GRAPH = 64 * 1024 * 1024;

async function hasGraph({ service }: StoreRouteOptions, graph: string | null): Promise<boolean> {
  const pattern = graph === null ? '?s ?p ?o' : `GRAPH <${graph}> { ?s ?p ?o }`;
  const answer = await service.ask(`ASK { ${pattern} }`, 'csv');
  return answer.kind === 'answer' && answer.text.includes('true');
}

/** The triples of the body as N-Triples; refused where it is not in a form that is known, or malformed. */
async function sentTriples(exchange: Exchange, graph: string | null): Promise<string | undefined> {
  const contentType = exchange.request.headers['content-type'];
  const type = mediaTypeOf(contentType);
  const format = type === 'text/plain' ? undefined : GRAPH_TYPES.find((known) => known.type === type)?.format;
  if (format === undefined || otherCharset(contentType) !== undefined) {
    exchange.refuse({
      status: 415,
      message: `a graph is sent in UTF-8 as text/turtle, application/n-triples, application/rdf+xml or application/ld+json, not as ${contentType ?? 'nothing'}`,
    });
    return undefined;
  }
  const body = await exchange.body(LARGEST_GRAPH);
  if (typeof body !== 'string') {
    exchange.refuse(body);
    return undefined;
  }
  try {
    return triplesOf(body, format as GraphFormat, graph ?? `http://${exchange.request.headers.host ?? 'localhost'}/graph?default`);
  } catch (error) {
    exchange.refuse({ status: 400, message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

async function write(exchange: Exchange, options: StoreRouteOptions, graph: string | null): Promise<void> {
  const refusal = refusedWriter(exchange.request.headers, options.token);
  if (refusal) return exchange.refuse(refusal);
  const isThere = await hasGraph(options, graph);
  const isRemoval = exchange.method === 'DELETE';
  if (isRemoval && !isThere) return exchange.refuse({ status: 404, message: 'no such graph' });
  const triples = isRemoval ? '' : await sentTriples(exchange, graph);
  if (triples === undefined) return;
  const kind = exchange.method === 'PUT' ? 'put' : 'post';
  const answer = await options.service.change(isRemoval ? { kind: 'delete', graph } : { kind, graph, triples });
  if (answer.kind === 'changed') return exchange.sendEmpty(isThere ? 204 : 201);
  return exchange.refuse(answer.kind === 'answer' ? { status: 500, message: '' } : refusalOf(answer));
}

/** The SPARQL 1.1 Graph Store Protocol at `/graph`: `?default`, `?graph=IRI`. */
export function graphRoute(options: StoreRouteOptions): Route {
  return {
    has: (path) => path === '/graph',
    methods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
    async answer(exchange) {
      const graph = namedGraph(exchange.url.searchParams);
      if (graph === undefined) return exchange.refuse({ status: 400, message: 'name one graph: ?default, or ?graph= and an absolute IRI' });
      if (exchange.method !== 'GET' && exchange.method !== 'HEAD') return write(exchange, options, graph);
      return sendConstructed(exchange, options.service, graphQuery(graph), 'no such graph');
    },
  };
}
