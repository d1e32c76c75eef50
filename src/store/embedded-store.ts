import { DataFactory } from 'n3';
import { Store } from 'oxigraph';
import type { QueryResult, Row, Term } from '../model/query-result.js';
import { loadInPieces } from './load-in-pieces.js';
import { QueryError } from './query-error.js';
import { answersGraph, queryForm } from './query-form.js';

const { defaultGraph, namedNode } = DataFactory;

/** Serialisations that the store reads and writes, by oxigraph's names. */
export type GraphFormat = 'ttl' | 'nt' | 'nq' | 'trig' | 'rdf' | 'jsonld';

/** A place that answers SPARQL: the embedded store, or an endpoint. */
export interface SparqlSource {
  /**
   * Answers a query.
   *
   * @throws {QueryError} where the query is not SPARQL, or the source cannot answer it.
   */
  query(sparql: string): Promise<QueryResult>;
}

/** The graphs that a query is about, where the asker names them (https://www.w3.org/TR/sparql11-protocol/#dataset). */
export interface Dataset {
  /** Taken together they are the default graph. */
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** An RDF dataset in memory, queried as the union of its graphs. */
export interface EmbeddedStore extends SparqlSource {
  /** Number of quads. */
  readonly size: number;
  /**
   * Adds a document.
   *
   * @throws {Error} oxigraph's, with its place in the message, where the document is malformed; the store is then unchanged.
   */
  load(document: string | Uint8Array, format: GraphFormat, baseIri?: string): void;
  /**
   * Adds a document three times as fast, and of N-Triples and N-Quads six times: IRIs are not checked, and where it is malformed the store holds what stands before the place.
   *
   * @throws {Error} as {@link EmbeddedStore.load}.
   */
  loadQuickly(document: string | Uint8Array, format: GraphFormat, baseIri?: string): void;
  /**
   * The answer of a query as a document.
   *
   * @param format `json`, `xml`, `csv` or `tsv` for SELECT and ASK, a {@link GraphFormat} for CONSTRUCT and DESCRIBE
   * @param dataset what FROM would name; it goes before the query's own
   * @param baseIri what relative IRIs in the query are relative to
   * @throws {QueryError} where the query is not SPARQL, or an update.
   */
  answer(sparql: string, format: string, dataset?: Dataset, baseIri?: string): string;
  /** The union of all graphs as N-Triples, each triple once. */
  triples(): string;
  /** The names of the graphs, ascending. */
  graphs(): readonly string[];
  /** One graph as N-Triples, each triple once; the default graph where none is named. */
  graphTriples(graph?: string): string;
}

interface JsonTerm {
  readonly type: string;
  readonly value: unknown;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

interface JsonResults {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, JsonTerm>>[] };
}

const text = (term: JsonTerm): string => (typeof term.value === 'string' ? term.value : JSON.stringify(term.value));

function toTerm(term: JsonTerm): Term {
  if (term.type === 'uri') return { kind: 'iri', value: text(term) };
  if (term.type === 'bnode') return { kind: 'blank', value: text(term) };
  if (term['xml:lang'] !== undefined) return { kind: 'literal', value: text(term), language: term['xml:lang'] };
  return { kind: 'literal', value: text(term), ...(term.datatype !== undefined && { datatype: term.datatype }) };
}

/** The results of SPARQL 1.1 Query Results JSON; also what endpoints answer. */
export function fromResultsJson(json: string): QueryResult {
  const { head, boolean, results } = JSON.parse(json) as JsonResults;
  if (boolean !== undefined) return { kind: 'boolean', value: boolean };
  const rows = (results?.bindings ?? []).map((row): Row => {
    return Object.fromEntries(Object.entries(row).map(([name, term]) => [name, toTerm(term)]));
  });
  return { kind: 'bindings', variables: head.vars ?? [], rows };
}

/** `https://schema.org/` at the start of an IRI, in a query. */
const HTTPS_SCHEMA = /<https:\/\/schema\.org\//g;

/** Schema.org has two spellings of its namespace; the graphs use `http`, as schema.org's own JSON-LD context does. */
export const withHttpSchema = (sparql: string): string => sparql.replace(HTTPS_SCHEMA, '<http://schema.org/');

const READ_ONLY = 'an update, not a query; the store is only read';

function datasetOptions(dataset: Dataset | undefined): object {
  if (!dataset || dataset.defaultGraphs.length + dataset.namedGraphs.length === 0) return { use_default_graph_as_union: true };
  return {
    default_graph: dataset.defaultGraphs.map((iri) => namedNode(iri)),
    named_graphs: dataset.namedGraphs.map((iri) => namedNode(iri)),
  };
}

/** An empty store. Queries are answered over the union of the default and all named graphs. */
export const openStore = (): EmbeddedStore => storeOver(new Store());

/** A store as queries see it: the union of the default and all named graphs. */
export function storeOver(store: Store): EmbeddedStore {
  const run = (sparql: string, format: string, dataset?: Dataset, baseIri?: string): string => {
    try {
      const base = baseIri === undefined ? {} : { base_iri: baseIri };
      return store.query(sparql, { results_format: format, ...base, ...datasetOptions(dataset) }) as string;
    } catch (error) {
      throw QueryError.from(error);
    }
  };
  return {
    get size(): number {
      return store.size;
    },
    load(document, format, baseIri) {
      store.load(document as never, { format, ...(baseIri !== undefined && { base_iri: baseIri }) });
    },
    loadQuickly(document, format, baseIri) {
      const options = { format, no_transaction: true, lenient: true, ...(baseIri !== undefined && { base_iri: baseIri }) };
      loadInPieces(document, format, (piece) => store.load(piece as never, options));
    },
    triples: () => run('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', 'nt'),
    answer(sparql, format, dataset, baseIri) {
      if (queryForm(sparql) === 'update') throw new QueryError(READ_ONLY);
      return run(withHttpSchema(sparql), format, dataset, baseIri);
    },
    graphs() {
      const { bindings } =
        (JSON.parse(run('SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g', 'json')) as JsonResults).results ?? {};
      return (bindings ?? []).map(({ g }) => text(g as JsonTerm));
    },
    graphTriples: (graph) =>
      store.dump({ format: 'nt', from_graph_name: (graph === undefined ? defaultGraph() : namedNode(graph)) as never }),
    async query(sparql) {
      const query = withHttpSchema(sparql);
      const form = queryForm(query);
      if (form === 'update') throw new QueryError(READ_ONLY);
      return answersGraph(form) ? { kind: 'graph', turtle: run(query, 'ttl') } : fromResultsJson(run(query, 'json'));
    },
  };
}
