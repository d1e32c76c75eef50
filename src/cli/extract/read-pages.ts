import { availableParallelism } from 'node:os';
import type { PageOutcome, PageTask } from './page-task.js';

/** With less work than this, starting workers costs more than it saves. */
const FEW_PAGES = 24;
const FEW_BYTES = 2_000_000;

/** How many workers to use where the user does not say. */
export const defaultJobs = (pages: number, bytes: number): number => (pages < FEW_PAGES || bytes < FEW_BYTES ? 1 : availableParallelism());

/** How pages are read. */
export interface Reading {
  /** Number of worker threads; 1 reads in this thread. */
  readonly jobs: number;
  /** Milliseconds after which a page is given up; only where there are worker threads, for only those can be ended. */
  readonly timeout: number;
}

interface Reader {
  readonly read: (task: PageTask) => Promise<PageOutcome>;
  readonly close: () => Promise<void>;
}

async function inThisThread(): Promise<Reader> {
  const { readPage } = await import('./page-task.js');
  return { read: readPage, close: async () => undefined };
}

/** So many tasks run at a time, the others wait: the time of a page is counted from when it is taken up. */
function slots(count: number): { readonly take: () => Promise<void>; readonly give: () => void } {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    take: async () => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give: () => {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}

/**
 * A page that needs more than this (a few megabytes are usual) ends its worker, not the program. With half of it V8 spares memory
 * where it need not, and pages take a tenth more of the processor.
 */
const WORKER_MEGABYTES = 2048;

/** Worker threads; one that hangs or dies is replaced, and its page fails. */
async function inWorkers({ jobs, timeout }: Reading, worker: URL): Promise<Reader> {
  const { Tinypool } = await import('tinypool');
  const resourceLimits = { maxOldGenerationSizeMb: WORKER_MEGABYTES };
  const pool = new Tinypool({ filename: worker.href, minThreads: jobs, maxThreads: jobs, isolateWorkers: false, resourceLimits });
  const { take, give } = slots(jobs);
  const read = async (task: PageTask): Promise<PageOutcome> => {
    await take();
    try {
      return (await pool.run(task, { signal: AbortSignal.timeout(timeout) })) as PageOutcome;
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'AbortError';
      const reason = error instanceof Error ? error.message : String(error);
      return {
        kind: 'failure',
        message: isLate ? `took longer than ${timeout / 1000} s (--page-timeout)` : `the worker failed: ${reason}`,
      };
    } finally {
      give();
    }
  };
  return { read, close: () => pool.destroy() };
}

const WORKER = new URL('./page-worker.js', import.meta.url);

/**
 * Pages under way for each worker: while one is read the next waits, and some may be done before a slow one at the head of the queue. By the
 * times of real pages (median 17 ms, the slowest 380 ms) eight workers can be 6.7 times as fast as one with four of them, 8.0 times with
 * eight, and no faster with more.
 */
const AHEAD = 8;

/**
 * Reads the pages, `jobs` at a time, and gives each with its outcome in the order of the tasks, whatever the number of
 * workers. Takes no more tasks than a few for each worker ahead of what is taken of it.
 */
export async function* readPages(
  tasks: AsyncIterable<PageTask> | Iterable<PageTask>,
  reading: Reading,
  worker: URL = WORKER,
): AsyncGenerator<{ readonly task: PageTask; readonly outcome: PageOutcome }> {
  const { read, close } = reading.jobs > 1 ? await inWorkers(reading, worker) : await inThisThread();
  const ahead = reading.jobs > 1 ? reading.jobs * AHEAD : 1;
  const underWay: Promise<{ readonly task: PageTask; readonly outcome: PageOutcome }>[] = [];
  try {
    for await (const task of tasks) {
      underWay.push(read(task).then((outcome) => ({ task, outcome })));
      if (underWay.length >= ahead) yield await (underWay.shift() as (typeof underWay)[number]);
    }
    for (const done of underWay.splice(0)) yield await done;
  } finally {
    await close();
  }
}
