/** An RDF term of a query result. */
export type Term =
  | { readonly kind: 'iri'; readonly value: string }
  | { readonly kind: 'blank'; readonly value: string }
  | {
      readonly kind: 'literal';
      readonly value: string;
      /** BCP 47 tag; then there is no datatype. */
      readonly language?: string;
      /** Absent for plain strings (`xsd:string`). */
      readonly datatype?: string;
    };

/** One solution: the bound variables, without the question mark. */
export type Row = Readonly<Record<string, Term>>;

/** Solutions of a SELECT, in the order of the query. */
export interface Bindings {
  readonly kind: 'bindings';
  readonly variables: readonly string[];
  readonly rows: readonly Row[];
}

/** What a SPARQL query answers: SELECT, ASK, and CONSTRUCT or DESCRIBE. */
export type QueryResult =
  | Bindings
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'graph'; readonly turtle: string };
