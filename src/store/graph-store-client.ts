import { Authenticator, type Credentials } from './http-auth.js';

/** A store refused a request, or is not one. */
export class GraphStoreError extends Error {
  override readonly name = 'GraphStoreError';
  readonly code: 'refused' | 'unauthorized' | 'lost';

  /** @param code `lost`: the connection was lost or the server is overloaded, and the same request may work later. */
  constructor(message: string, code: GraphStoreError['code'], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const N_TRIPLES = 'application/n-triples';
/** Deadlocks of Virtuoso answer 500 with one of these; the transaction was rolled back. */
const TRANSIENT = /SR172|deadlock|40001|S1T00/i;
const LONGEST_MESSAGE = 300;
const MARKUP = /<[^<>]*>/g;

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
};

/** Talks to a store by the SPARQL 1.1 Graph Store HTTP Protocol (https://www.w3.org/TR/sparql11-http-rdf-update/). */
export class GraphStoreClient {
  readonly #endpoint: URL;
  readonly #authenticator: Authenticator;
  readonly #timeout: number;

  /** @param timeout Milliseconds that a request may take; some stores hang for ever. */
  constructor(endpoint: URL, credentials: Credentials, timeout: number) {
    this.#endpoint = endpoint;
    this.#authenticator = new Authenticator(credentials);
    this.#timeout = timeout;
  }

  /** The graph in N-Triples; empty where there is none. */
  async get(graph: string): Promise<string> {
    const response = await this.#request('GET', graph);
    if (response.status === 404) return '';
    return response.text;
  }

  /** Replaces the graph. */
  async put(graph: string, triples: string): Promise<void> {
    await this.#request('PUT', graph, triples);
  }

  /** Adds to the graph. */
  async post(graph: string, triples: string): Promise<void> {
    await this.#request('POST', graph, triples);
  }

  /** Removes the graph, if it is there. */
  async delete(graph: string): Promise<void> {
    await this.#request('DELETE', graph);
  }

  async #request(method: string, graph: string, body?: string): Promise<{ readonly status: number; readonly text: string }> {
    const url = new URL(this.#endpoint);
    url.searchParams.set('graph', graph);
    const first = await this.#send(method, url, body);
    const challenge = first.status === 401 ? first.challenge : undefined;
    const answer = challenge !== undefined && this.#authenticator.challenged(challenge) ? await this.#send(method, url, body) : first;
    const { status, text } = answer;
    if (status < 300 || (status === 404 && method !== 'PUT' && method !== 'POST')) return { status, text };
    const message = text.replace(MARKUP, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE);
    const told = `${method} answers ${status}${message === '' ? '' : `: ${message}`}`;
    if (status === 401 || status === 403)
      throw new GraphStoreError(`${told}: no such user and password, or they may not do this (--user, VITAGRAPH_PASSWORD)`, 'unauthorized');
    const mayPass = status === 502 || status === 503 || status === 504 || (status === 500 && TRANSIENT.test(text));
    throw new GraphStoreError(told, mayPass ? 'lost' : 'refused');
  }

  /** The body is sent whole, with its length: Virtuoso stores nothing of a chunked one, and answers 201. */
  async #send(
    method: string,
    url: URL,
    body: string | undefined,
  ): Promise<{ status: number; text: string; challenge: string | undefined }> {
    const authorization = this.#authenticator.headerFor(method, url);
    const headers = {
      // Virtuoso answers 406 to a change that accepts N-Triples.
      accept: method === 'GET' ? N_TRIPLES : '*/*',
      ...(body !== undefined && { 'content-type': N_TRIPLES }),
      ...(authorization !== undefined && { authorization }),
    };
    try {
      const response = await fetch(url, {
        method,
        headers,
        signal: AbortSignal.timeout(this.#timeout),
        ...(body !== undefined && { body }),
      });
      const challenge = response.headers.get('www-authenticate') ?? undefined;
      return { status: response.status, text: await response.text(), challenge };
    } catch (error) {
      throw new GraphStoreError(`${method} failed: ${causeOf(error)}`, 'lost', { cause: error });
    }
  }
}
