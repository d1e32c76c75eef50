import type { Dataset } from '../store/embedded-store.js';

/** A query for the thread that holds the graphs. */
export interface StoreQuestion {
  readonly id: number;
  readonly sparql: string;
  /** The store's name of the form of the answer. */
  readonly format: string;
  readonly dataset: Dataset;
}

/** What the thread says. */
export type StoreAnswer =
  | { readonly kind: 'ready'; readonly triples: number }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly text: string }
  | { readonly kind: 'bad-query'; readonly id: number; readonly message: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
