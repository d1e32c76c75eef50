import type { PageFacts } from './page-facts.js';

/** What tells a page from all others. */
export type PageHead = PageFacts['page'];

/** The records of a run, wherever they lie: what is read of one is let go before the next. */
export interface PageSource {
  readonly heads: readonly PageHead[];
  /** The record with this index in {@link heads}; it is asked for several times. */
  facts(index: number): PageFacts;
}

/** Records that are in memory. */
export const heldPages = (records: readonly PageFacts[]): PageSource => ({
  heads: records.map(({ page }) => page),
  facts: (index) => records[index] as PageFacts,
});
