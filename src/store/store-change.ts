import { DataFactory } from 'n3';
import { Store } from 'oxigraph';
import { type GraphFormat, withHttpSchema } from './embedded-store.js';
import { QueryError } from './query-error.js';
import { functionOfTheMoment } from './sparql-tokens.js';

/** A change of a store, such that doing it again to the same store gives the same. */
export type StoreChange =
  | { readonly kind: 'update'; readonly sparql: string; readonly base?: string }
  /** Replaces a graph, or adds to it; `graph` is null for the default graph. */
  | { readonly kind: 'put' | 'post'; readonly graph: string | null; readonly triples: string }
  | { readonly kind: 'delete'; readonly graph: string | null };

/**
 * A document as N-Triples, for a change.
 *
 * @throws {Error} the parser's, where it is malformed
 */
export function triplesOf(document: string, format: GraphFormat, baseIri: string): string {
  const store = new Store();
  store.load(document, { format, base_iri: baseIri });
  return store.dump({ format: 'nt', from_graph_name: DataFactory.defaultGraph() as never });
}

/**
 * Changes a store, whole or not at all.
 *
 * @throws {QueryError} where an update is not SPARQL, or cannot be done
 */
export function applyChange(store: Store, change: StoreChange): void {
  if (change.kind === 'update') {
    update(store, change.sparql, change.base);
    return;
  }
  const graph = change.graph === null ? 'DEFAULT' : `GRAPH <${change.graph}>`;
  if (change.kind !== 'post') store.update(`DROP SILENT ${graph}`);
  if (change.kind === 'delete') return;
  const name = change.graph === null ? DataFactory.defaultGraph() : DataFactory.namedNode(change.graph);
  store.load(change.triples, { format: 'nt', to_graph_name: name as never });
}

function update(store: Store, sparql: string, base: string | undefined): void {
  const moment = functionOfTheMoment(sparql);
  if (moment !== undefined) {
    throw new QueryError(`${moment}() is not for updates here: they are written down and done again when the store is opened`);
  }
  try {
    store.update(withHttpSchema(sparql), base === undefined ? {} : { base_iri: base });
  } catch (error) {
    throw QueryError.from(error);
  }
}
