import type { RemoteGraphs } from './remote-graphs.js';
import { GraphStoreError, type StoreConnection, type StoreRequest } from './store-connection.js';

/** `_:b0 <…> <…> .`, `<…> <…> _:b0 .` */
const BLANK_NODE = /^_:|> _:\S+ \.$/m;

/** The operation that adds triples: Virtuoso takes no blank nodes in INSERT DATA. */
const insertion = (graph: string, triples: string): string =>
  BLANK_NODE.test(triples) ? `INSERT { GRAPH <${graph}> {\n${triples}} } WHERE {}` : `INSERT DATA { GRAPH <${graph}> {\n${triples}} }`;

/** Talks to a store by SPARQL 1.1 Update (https://www.w3.org/TR/sparql11-update/), and reads by SPARQL queries. */
export class UpdateClient implements RemoteGraphs {
  /** Virtuoso's compiler runs out of memory at 5,000 triples. */
  readonly limits: RemoteGraphs['limits'] = { characters: 1_000_000, triples: 2000 };
  readonly #updates: URL;
  readonly #queries: URL;
  readonly #connection: StoreConnection;

  /** @param queries address that answers queries; at many stores it is that of the updates */
  constructor(updates: URL, queries: URL, connection: StoreConnection) {
    this.#updates = updates;
    this.#queries = queries;
    this.#connection = connection;
  }

  async get(graph: string): Promise<string> {
    const query = `CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <${graph}> { ?s ?p ?o } }`;
    // As a form: to a query that is sent as it is Virtuoso never answers at the address for users.
    const body = { type: 'application/x-www-form-urlencoded', text: new URLSearchParams({ query }).toString() };
    return this.#post(this.#queries, body, 'application/n-triples');
  }

  /** In one request, which stores do whole or not at all (SPARQL 1.1 Update, section 2.2). */
  async put(graph: string, triples: string): Promise<void> {
    await this.#update(`DROP SILENT GRAPH <${graph}> ;\n${insertion(graph, triples)}`);
  }

  async post(graph: string, triples: string): Promise<void> {
    await this.#update(insertion(graph, triples));
  }

  async delete(graph: string): Promise<void> {
    await this.#update(`DROP SILENT GRAPH <${graph}>`);
  }

  async #update(update: string): Promise<void> {
    await this.#post(this.#updates, { type: 'application/sparql-update', text: update }, '*/*');
  }

  async #post(url: URL, body: NonNullable<StoreRequest['body']>, accept: string): Promise<string> {
    const text = await this.#connection.request({ method: 'POST', url, accept, body });
    if (text === undefined) throw new GraphStoreError('POST answers 404', 'refused');
    return text;
  }
}
