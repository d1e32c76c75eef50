/** Graphs of a store on the network, by whatever protocol. Errors are `GraphStoreError`s. */
export interface RemoteGraphs {
  /** Requests that are larger may deadlock, hang or be refused; measured with Virtuoso 7.2, which is the most particular. */
  readonly limits: { readonly characters: number; readonly triples: number };
  /** The graph in N-Triples; empty where there is none. */
  get(graph: string): Promise<string>;
  /** Replaces the graph. */
  put(graph: string, triples: string): Promise<void>;
  /** Adds to the graph. */
  post(graph: string, triples: string): Promise<void>;
  /** Removes the graph, if it is there. */
  delete(graph: string): Promise<void>;
}
