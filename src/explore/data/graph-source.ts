import type { Row } from '../../model/query-result.js';

/** Where pages get what they show: a store in this process, or one that a thread holds. */
export interface GraphSource {
  /** The solutions of a SELECT as SPARQL 1.1 TSV, for large ones: a third of the time of {@link GraphSource.rows}. */
  readonly tsv: (sparql: string) => Promise<string>;
  readonly rows: (sparql: string) => Promise<readonly Row[]>;
}
