import type { RemoteGraphs } from './remote-graphs.js';
import { GraphStoreError, type StoreConnection, type StoreRequest } from './store-connection.js';

const N_TRIPLES = 'application/n-triples';

/** Talks to a store by the SPARQL 1.1 Graph Store HTTP Protocol (https://www.w3.org/TR/sparql11-http-rdf-update/). */
export class GraphStoreClient implements RemoteGraphs {
  readonly limits: RemoteGraphs['limits'] = { characters: 2_000_000, triples: Number.POSITIVE_INFINITY };
  readonly #endpoint: URL;
  readonly #connection: StoreConnection;

  constructor(endpoint: URL, connection: StoreConnection) {
    this.#endpoint = endpoint;
    this.#connection = connection;
  }

  async get(graph: string): Promise<string> {
    return (await this.#request('GET', graph)) ?? '';
  }

  async put(graph: string, triples: string): Promise<void> {
    await this.#write('PUT', graph, triples);
  }

  async post(graph: string, triples: string): Promise<void> {
    await this.#write('POST', graph, triples);
  }

  async delete(graph: string): Promise<void> {
    await this.#request('DELETE', graph);
  }

  async #write(method: 'PUT' | 'POST', graph: string, triples: string): Promise<void> {
    const answer = await this.#request(method, graph, triples);
    if (answer === undefined) throw new GraphStoreError(`${method} answers 404`, 'refused');
  }

  #request(method: StoreRequest['method'], graph: string, triples?: string): Promise<string | undefined> {
    const url = new URL(this.#endpoint);
    url.searchParams.set('graph', graph);
    // Virtuoso answers 406 to a change that accepts N-Triples.
    const accept = method === 'GET' ? N_TRIPLES : '*/*';
    return this.#connection.request({ method, url, accept, ...(triples !== undefined && { body: { type: N_TRIPLES, text: triples } }) });
  }
}
