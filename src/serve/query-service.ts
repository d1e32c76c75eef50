import { Worker } from 'node:worker_threads';
import type { Dataset } from '../store/embedded-store.js';
import type { StoreChange } from '../store/store-change.js';
import type { ServedGraphs, StoreAnswer, StoreQuestion, StoreTask, StoreThreadData } from './store-messages.js';

/** What came of a query. */
export type ServiceAnswer =
  | { readonly kind: 'answer'; readonly text: string }
  /** The store was changed, and the change is on the disk. */
  | { readonly kind: 'changed'; readonly triples: number }
  | { readonly kind: 'bad-query'; readonly message: string }
  /** It took longer than queries may. */
  | { readonly kind: 'too-long' }
  /** It is larger than answers may be. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Too many wait already. */
  | { readonly kind: 'busy' }
  /** The disk is full; the store is as it was. */
  | { readonly kind: 'no-room'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface ServiceLimits {
  /** Milliseconds that a query may run. */
  readonly queryTime: number;
  /** Bytes of the largest answer. */
  readonly maxAnswer: number;
}

/** Queries that wait; more are turned away. */
const MOST_WAITING = 64;

interface Waiting {
  readonly task: StoreTask;
  readonly settle: (answer: ServiceAnswer) => void;
}

/** The graphs could not be read. */
export class UnreadableGraphError extends Error {
  override readonly name = 'UnreadableGraphError';
  readonly code = 'graph-unreadable';
}

/** Answers queries over graph files, one at a time, in a thread that is replaced when a query runs too long. */
export class QueryService {
  readonly #graphs: ServedGraphs;
  readonly #limits: ServiceLimits;
  readonly #queue: Waiting[] = [];
  #worker: Worker | undefined;
  #running: (Waiting & { readonly id: number; readonly timer: NodeJS.Timeout }) | undefined;
  #nextId = 1;
  #triples = 0;
  #isAhead = false;
  #changes = 0;
  #isClosed = false;

  private constructor(graphs: ServedGraphs, limits: ServiceLimits) {
    this.#graphs = graphs;
    this.#limits = limits;
  }

  /**
   * Reads the graphs.
   *
   * @throws {UnreadableGraphError} `file:line: message`
   */
  static async open(graphs: ServedGraphs, limits: ServiceLimits): Promise<QueryService> {
    const service = new QueryService(graphs, limits);
    await service.#start();
    return service;
  }

  /** Number of triples. */
  get triples(): number {
    return this.#triples;
  }

  /** The store has changes of its own, and files that have changed were not read again. */
  get isAhead(): boolean {
    return this.#isAhead;
  }

  /** Number of changes since it was opened. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether the store may be changed. */
  get isWritable(): boolean {
    return this.#graphs.isWritable;
  }

  /**
   * Answers a query; never rejects.
   *
   * @param base what relative IRIs in the query are relative to
   */
  ask(sparql: string, format: string, dataset: Dataset = { defaultGraphs: [], namedGraphs: [] }, base?: string): Promise<ServiceAnswer> {
    return this.#enqueue({ kind: 'query', sparql, format, dataset, ...(base !== undefined && { base }) });
  }

  /** Changes the store, whole or not at all; never rejects. */
  change(change: StoreChange): Promise<ServiceAnswer> {
    return this.#enqueue({ kind: 'change', change });
  }

  #enqueue(task: StoreTask): Promise<ServiceAnswer> {
    if (this.#queue.length >= MOST_WAITING) return Promise.resolve({ kind: 'busy' });
    return new Promise((settle) => {
      this.#queue.push({ task, settle });
      this.#next();
    });
  }

  /** Ends the thread; what waits is answered as failed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#settle({ kind: 'failed', message: 'the server is stopping' });
    for (const { settle } of this.#queue.splice(0)) settle({ kind: 'failed', message: 'the server is stopping' });
    await this.#worker?.terminate();
  }

  #start(): Promise<void> {
    const worker = new Worker(new URL('./store-thread.js', import.meta.url), {
      workerData: { ...this.#graphs, maxAnswer: this.#limits.maxAnswer } satisfies StoreThreadData,
    });
    return new Promise((resolve, reject) => {
      worker.on('message', (answer: StoreAnswer) => {
        if (answer.kind === 'ready') {
          this.#worker = worker;
          this.#triples = answer.triples;
          this.#isAhead = answer.isAhead;
          resolve();
          this.#next();
        } else if (answer.kind === 'unreadable') {
          reject(new UnreadableGraphError(answer.message));
        } else if (answer.id === this.#running?.id) {
          const { id: _, ...rest } = answer;
          if (rest.kind === 'changed') {
            this.#triples = rest.triples;
            this.#changes++;
          }
          if (rest.kind === 'failed' || rest.kind === 'no-room') this.#replace(rest);
          else this.#settle(rest.kind === 'too-large' ? { ...rest, limit: this.#limits.maxAnswer } : rest);
          this.#next();
        }
      });
      worker.once('error', (error) => {
        reject(error);
        if (worker === this.#worker) this.#replace({ kind: 'failed', message: `the store failed: ${error.message}` });
      });
    });
  }

  #next(): void {
    if (this.#running || !this.#worker) return;
    const waiting = this.#queue.shift();
    if (!waiting) return;
    const id = this.#nextId++;
    const timer = setTimeout(() => this.#replace({ kind: 'too-long' }), this.#limits.queryTime);
    this.#running = { ...waiting, id, timer };
    this.#worker.postMessage({ id, ...waiting.task } satisfies StoreQuestion);
  }

  #settle(answer: ServiceAnswer): void {
    if (!this.#running) return;
    clearTimeout(this.#running.timer);
    this.#running.settle(answer);
    this.#running = undefined;
  }

  /** Ends the thread and what runs in it, and reads the files again in a new one; meanwhile queries wait. */
  #replace(answer: ServiceAnswer): void {
    const old = this.#worker;
    this.#worker = undefined;
    this.#settle(answer);
    void old?.terminate();
    if (this.#isClosed) return;
    this.#start().catch((error: unknown) => {
      const message = `the graphs can no longer be read: ${error instanceof Error ? error.message : String(error)}`;
      for (const { settle } of this.#queue.splice(0)) settle({ kind: 'failed', message });
    });
  }
}
