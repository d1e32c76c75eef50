import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { queryForm } from '../store/query-form.js';
import { serialize, type WrittenFormat } from '../store/write-graph.js';
import { graphQuery } from './graph-query.js';
import { chooseMediaType, GRAPH_TYPES, type MediaType, mediaTypesOf } from './media-types.js';
import { type ProtocolRequest, protocolRequest } from './protocol-request.js';
import type { QueryService, ServiceAnswer } from './query-service.js';
import { serviceDescription } from './service-description.js';

/** What is served, and how much. */
export interface ServerOptions {
  readonly service: QueryService;
  /** Namespace of the entities: the path of an address is looked up below its origin. */
  readonly base: string;
  /** Bytes of the largest body that is read. */
  readonly maxBody: number;
  /** Bytes of the largest answer that is sent. */
  readonly maxAnswer: number;
}

/** A status with a line for people. */
interface Refusal {
  readonly status: number;
  readonly message: string;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept',
} as const;
const ALLOWED = 'GET, HEAD, POST, OPTIONS';

function send(request: IncomingMessage, response: ServerResponse, status: number, type: string, body: string): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...CORS,
    'content-type': `${type}; charset=utf-8`,
    'content-length': bytes.length,
    vary: 'accept',
    'x-content-type-options': 'nosniff',
    ...(status === 405 && { allow: ALLOWED }),
    ...(status === 503 && { 'retry-after': '5' }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const refuse = (request: IncomingMessage, response: ServerResponse, { status, message }: Refusal): void =>
  send(request, response, status, 'text/plain', `${message}\n`);

const notAcceptable = (types: readonly MediaType[]): Refusal => ({
  status: 406,
  message: `none of the forms that are accepted can be had; ask for ${types.map(({ type }) => type).join(', ')}`,
});

/** The body, or why it is not read. */
async function bodyOf(request: IncomingMessage, most: number): Promise<string | Refusal> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return { status: 413, message: `the request is larger than ${most} bytes` };
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function refusalOf(answer: Exclude<ServiceAnswer, { readonly kind: 'answer' }>): Refusal {
  switch (answer.kind) {
    case 'bad-query':
      return { status: 400, message: answer.message };
    case 'too-long':
      return { status: 503, message: 'the query took too long and was stopped; make it smaller, or add a LIMIT' };
    case 'busy':
      return { status: 503, message: 'too many queries wait; ask again in a moment' };
    case 'failed':
      return { status: 500, message: answer.message };
  }
}

/** Answers requests to the endpoint, the graph store and the addresses of entities. */
class Answerer {
  readonly #options: ServerOptions;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { ...CORS, allow: ALLOWED });
      response.end();
      return;
    }
    if (url.pathname === '/sparql') return this.#protocol(request, response, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(request, response, { status: 405, message: `${request.method} is not for this address` });
    }
    if (url.pathname === '/graph') return this.#graph(request, response, url);
    return this.#entity(request, response, url);
  }

  async #protocol(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const body = request.method === 'POST' ? await bodyOf(request, this.#options.maxBody) : '';
    if (typeof body !== 'string') return refuse(request, response, body);
    const sent = { method: request.method ?? 'GET', parameters: url.searchParams, contentType: request.headers['content-type'], body };
    const asked = protocolRequest(sent);
    switch (asked.kind) {
      case 'refused':
        return refuse(request, response, asked);
      case 'description':
        return this.#description(request, response);
      case 'query':
        return this.#query(request, response, asked);
    }
  }

  async #description(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const type = chooseMediaType(request.headers.accept, GRAPH_TYPES) ?? (GRAPH_TYPES[0] as MediaType);
    const endpoint = `http://${request.headers.host ?? 'localhost'}/sparql`;
    const text = await serialize(serviceDescription(endpoint, this.#options.service.triples), type.format as WrittenFormat);
    send(request, response, 200, type.type, text);
  }

  async #query(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Extract<ProtocolRequest, { readonly kind: 'query' }>,
  ): Promise<void> {
    const types = mediaTypesOf(queryForm(asked.sparql));
    const type = chooseMediaType(request.headers.accept, types);
    if (!type) return refuse(request, response, notAcceptable(types));
    return this.#sendAnswer(request, response, type, await this.#options.service.ask(asked.sparql, type.format, asked.dataset));
  }

  /** SPARQL 1.1 Graph Store Protocol, reading: `/graph?default`, `/graph?graph=IRI`. */
  async #graph(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const query = graphQuery(url.searchParams);
    if (query === undefined)
      return refuse(request, response, { status: 400, message: 'name one graph: ?default, or ?graph= and an absolute IRI' });
    return this.#construct(request, response, query, 'no such graph');
  }

  /** What the graph says of the thing whose IRI has this path. */
  async #entity(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const iri = new URL(url.pathname, this.#options.base).href;
    return this.#construct(request, response, `DESCRIBE <${iri}>`, `<${iri}>: nothing is known of it; the SPARQL endpoint is /sparql`);
  }

  async #construct(request: IncomingMessage, response: ServerResponse, query: string, missing: string): Promise<void> {
    const type = chooseMediaType(request.headers.accept, GRAPH_TYPES);
    if (!type) return refuse(request, response, notAcceptable(GRAPH_TYPES));
    const triples = await this.#options.service.ask(query, 'nt');
    if (triples.kind === 'answer' && triples.text === '') return refuse(request, response, { status: 404, message: missing });
    const answer = type.format === 'nt' ? triples : await this.#options.service.ask(query, type.format);
    return this.#sendAnswer(request, response, type, answer);
  }

  #sendAnswer(request: IncomingMessage, response: ServerResponse, { type }: MediaType, answer: ServiceAnswer): void {
    const { maxAnswer } = this.#options;
    if (answer.kind !== 'answer') refuse(request, response, refusalOf(answer));
    else if (Buffer.byteLength(answer.text) <= maxAnswer) send(request, response, 200, type, answer.text);
    else refuse(request, response, { status: 500, message: `the answer is larger than ${maxAnswer} bytes; add a LIMIT` });
  }
}

/** A server of graphs by the SPARQL 1.1 Protocol and the reading half of the Graph Store Protocol; it listens when told to. */
export function createGraphServer(options: ServerOptions): Server {
  const answerer = new Answerer(options);
  return createServer((request, response) => {
    answerer.answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(request, response, { status: 500, message: error instanceof Error ? error.message : String(error) });
    });
  });
}
