/** What stores take; measured with Virtuoso 7.2, which is the most particular. */
export const GRAPH_STORE_LIMITS = {
  /** Larger requests may deadlock or hang. */
  requestCharacters: 2_000_000,
} as const;
