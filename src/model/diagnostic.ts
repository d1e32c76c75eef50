import type { Span } from './span.js';

/** Something odd that was seen on a page: the page is read all the same. */
export interface Diagnostic {
  /** From the table in `docs/diagnostics.md`, kebab-case: `encoding-guessed`, `entry-not-understood`. */
  readonly code: string;
  readonly level: 'warning' | 'unexplained';
  readonly message: string;
  readonly span?: Span;
  /** Line in the decoded source, from 1; set when the record is finished. */
  readonly line?: number;
}
