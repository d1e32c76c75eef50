import Negotiator from 'negotiator';
import { answersGraph, type QueryForm } from '../store/query-form.js';

/** A form that an answer can be had in. */
export interface MediaType {
  /** As asked for and answered: `text/turtle`. */
  readonly type: string;
  /** The store's name for it. */
  readonly format: string;
}

/** Of tables and truth values, the preferred one first (https://www.w3.org/TR/sparql11-protocol/#query-success). */
const TABLES: readonly MediaType[] = [
  { type: 'application/sparql-results+json', format: 'json' },
  { type: 'application/sparql-results+xml', format: 'xml' },
  { type: 'text/csv', format: 'csv' },
  { type: 'text/tab-separated-values', format: 'tsv' },
  { type: 'application/json', format: 'json' },
  { type: 'application/xml', format: 'xml' },
  { type: 'text/xml', format: 'xml' },
];

/** Of graphs. */
export const GRAPH_TYPES: readonly MediaType[] = [
  { type: 'text/turtle', format: 'ttl' },
  { type: 'application/n-triples', format: 'nt' },
  { type: 'application/rdf+xml', format: 'rdf' },
  { type: 'application/ld+json', format: 'jsonld' },
  { type: 'application/x-turtle', format: 'ttl' },
  { type: 'text/plain', format: 'nt' },
  { type: 'application/xml', format: 'rdf' },
];

/** The forms that the answer of such a query can be had in. */
export const mediaTypesOf = (form: QueryForm): readonly MediaType[] => (answersGraph(form) ? GRAPH_TYPES : TABLES);

/** The best of the forms for an `Accept` header; undefined where none is wanted. No header accepts everything. */
export function chooseMediaType(accept: string | undefined, types: readonly MediaType[]): MediaType | undefined {
  const wanted = new Negotiator({ headers: { accept: accept ?? '*/*' } }).mediaType(types.map(({ type }) => type));
  return types.find(({ type }) => type === wanted);
}
