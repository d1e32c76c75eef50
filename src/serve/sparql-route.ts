import { queryForm } from '../store/query-form.js';
import { DatasetConflictError, updateOverDataset } from '../store/update-dataset.js';
import { serialize, type WrittenFormat } from '../store/write-graph.js';
import { type Exchange, notAcceptable, refusalOf } from './exchange.js';
import { chooseMediaType, GRAPH_TYPES, type MediaType, mediaTypesOf } from './media-types.js';
import { type ProtocolRequest, protocolRequest } from './protocol-request.js';
import type { QueryService } from './query-service.js';
import type { Route } from './route.js';
import { serviceDescription } from './service-description.js';
import { refusedWriter } from './write-access.js';

/** What a route to the store needs. */
export interface StoreRouteOptions {
  readonly service: QueryService;
  /** Bytes of the largest query. */
  readonly maxBody: number;
  /** What writers have to know; absent: nobody may write. */
  readonly token?: string;
}

const endpointOf = ({ request }: Exchange): string => `http://${request.headers.host ?? 'localhost'}/sparql`;

async function describe(exchange: Exchange, { service }: StoreRouteOptions): Promise<void> {
  const type = chooseMediaType(exchange.request.headers.accept, GRAPH_TYPES) ?? (GRAPH_TYPES[0] as MediaType);
  const description = serviceDescription(endpointOf(exchange), service.triples, service.isWritable);
  exchange.send(200, type.type, await serialize(description, type.format as WrittenFormat));
}

type Asked<Kind extends ProtocolRequest['kind']> = Extract<ProtocolRequest, { readonly kind: Kind }>;

async function query(exchange: Exchange, { service }: StoreRouteOptions, asked: Asked<'query'>): Promise<void> {
  const types = mediaTypesOf(queryForm(asked.sparql));
  const type = chooseMediaType(exchange.request.headers.accept, types);
  if (!type) return exchange.refuse(notAcceptable(types));
  return exchange.sendAnswer(type, await service.ask(asked.sparql, type.format, asked.dataset, endpointOf(exchange)));
}

async function update(exchange: Exchange, { service, token }: StoreRouteOptions, asked: Asked<'update'>): Promise<void> {
  const refusal = refusedWriter(exchange.request.headers, token);
  if (refusal) return exchange.refuse(refusal);
  let sparql: string;
  try {
    sparql = updateOverDataset(asked.sparql, asked.dataset);
  } catch (error) {
    if (!(error instanceof DatasetConflictError)) throw error;
    return exchange.refuse({ status: 400, message: error.message });
  }
  const answer = await service.change({ kind: 'update', sparql, base: endpointOf(exchange) });
  return answer.kind === 'changed'
    ? exchange.sendEmpty(204)
    : exchange.refuse(answer.kind === 'answer' ? { status: 500, message: '' } : refusalOf(answer));
}

/** The SPARQL 1.1 Protocol at `/sparql`. */
export function sparqlRoute(options: StoreRouteOptions): Route {
  return {
    has: (path) => path === '/sparql' || path === '/sparql/',
    methods: ['GET', 'HEAD', 'POST'],
    async answer(exchange) {
      const { method, url, request } = exchange;
      const body = method === 'POST' ? await exchange.body(options.maxBody) : '';
      if (typeof body !== 'string') return exchange.refuse(body);
      const asked = protocolRequest({ method, parameters: url.searchParams, contentType: request.headers['content-type'], body });
      switch (asked.kind) {
        case 'refused':
          return exchange.refuse(asked);
        case 'description':
          return describe(exchange, options);
        case 'query':
          return query(exchange, options, asked);
        case 'update':
          return update(exchange, options, asked);
      }
    },
  };
}
