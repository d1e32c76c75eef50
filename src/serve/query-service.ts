import { Worker } from 'node:worker_threads';
import type { Dataset } from '../store/embedded-store.js';
import type { StoreAnswer, StoreQuestion } from './store-messages.js';

/** What came of a query. */
export type ServiceAnswer =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'bad-query'; readonly message: string }
  /** It took longer than queries may. */
  | { readonly kind: 'too-long' }
  /** Too many wait already. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly message: string };

export interface ServiceLimits {
  /** Milliseconds that a query may run. */
  readonly queryTime: number;
}

/** Queries that wait; more are turned away. */
const MOST_WAITING = 64;

interface Waiting {
  readonly question: Omit<StoreQuestion, 'id'>;
  readonly settle: (answer: ServiceAnswer) => void;
}

/** The graphs could not be read. */
export class UnreadableGraphError extends Error {
  override readonly name = 'UnreadableGraphError';
  readonly code = 'graph-unreadable';
}

/** Answers queries over graph files, one at a time, in a thread that is replaced when a query runs too long. */
export class QueryService {
  readonly #files: readonly string[];
  readonly #limits: ServiceLimits;
  readonly #queue: Waiting[] = [];
  #worker: Worker | undefined;
  #running: (Waiting & { readonly id: number; readonly timer: NodeJS.Timeout }) | undefined;
  #nextId = 1;
  #triples = 0;
  #isClosed = false;

  private constructor(files: readonly string[], limits: ServiceLimits) {
    this.#files = files;
    this.#limits = limits;
  }

  /**
   * Reads the files.
   *
   * @throws {UnreadableGraphError} `file:line: message`
   */
  static async open(files: readonly string[], limits: ServiceLimits): Promise<QueryService> {
    const service = new QueryService(files, limits);
    await service.#start();
    return service;
  }

  /** Number of triples. */
  get triples(): number {
    return this.#triples;
  }

  /** Answers a query; never rejects. */
  ask(sparql: string, format: string, dataset: Dataset = { defaultGraphs: [], namedGraphs: [] }): Promise<ServiceAnswer> {
    if (this.#queue.length >= MOST_WAITING) return Promise.resolve({ kind: 'busy' });
    return new Promise((settle) => {
      this.#queue.push({ question: { sparql, format, dataset }, settle });
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
    const worker = new Worker(new URL('./store-thread.js', import.meta.url), { workerData: this.#files });
    return new Promise((resolve, reject) => {
      worker.on('message', (answer: StoreAnswer) => {
        if (answer.kind === 'ready') {
          this.#worker = worker;
          this.#triples = answer.triples;
          resolve();
          this.#next();
        } else if (answer.kind === 'unreadable') {
          reject(new UnreadableGraphError(answer.message));
        } else if (answer.id === this.#running?.id) {
          const { id: _, ...rest } = answer;
          if (rest.kind === 'failed') this.#replace(rest);
          else this.#settle(rest);
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
    this.#worker.postMessage({ id, ...waiting.question } satisfies StoreQuestion);
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
