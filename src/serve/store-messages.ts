import type { Dataset } from '../store/embedded-store.js';
import type { StoreChange } from '../store/store-change.js';

/** What is served: files, or the store that a folder keeps of them. */
export interface ServedGraphs {
  /** Graph files or folders of them; undefined: whatever the folder has. */
  readonly files: readonly string[] | undefined;
  /** Folder of the store; without one the files are read at each start. */
  readonly folder?: string;
  /** Whether clients may change the store; it needs a folder. */
  readonly isWritable: boolean;
}

/** What the thread is started with. */
export interface StoreThreadData extends ServedGraphs {
  /** Bytes of the largest answer that is handed on. */
  readonly maxAnswer: number;
}

/** What is asked of the thread that holds the graphs. */
export type StoreTask =
  | {
      readonly kind: 'query';
      readonly sparql: string;
      /** The store's name of the form of the answer. */
      readonly format: string;
      readonly dataset: Dataset;
      /** What relative IRIs in the query are relative to. */
      readonly base?: string;
    }
  | { readonly kind: 'change'; readonly change: StoreChange };

/** A task with the number that its answer will have. */
export type StoreQuestion = StoreTask & { readonly id: number };

/** What the thread says. */
export type StoreAnswer =
  | { readonly kind: 'ready'; readonly triples: number; readonly isAhead: boolean }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly text: string }
  | { readonly kind: 'too-large'; readonly id: number }
  | { readonly kind: 'changed'; readonly id: number; readonly triples: number }
  | { readonly kind: 'bad-query'; readonly id: number; readonly message: string }
  /** The change could not be written down; the thread has to be replaced, as after `failed`. */
  | { readonly kind: 'no-room'; readonly id: number; readonly message: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
