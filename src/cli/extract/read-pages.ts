import { availableParallelism } from 'node:os';
import type { PageOutcome, PageTask } from './page-task.js';

/** With less work than this, starting workers costs more than it saves. */
const FEW_PAGES = 24;
const FEW_BYTES = 2_000_000;

/** How many workers to use where the user does not say. */
export const defaultJobs = (pages: number, bytes: number): number => (pages < FEW_PAGES || bytes < FEW_BYTES ? 1 : availableParallelism());

type Reader = (task: PageTask) => Promise<PageOutcome>;

async function inThisThread(): Promise<{ readonly read: Reader; readonly close: () => Promise<void> }> {
  const { factsOfFile } = await import('./page-task.js');
  return { read: factsOfFile, close: async () => undefined };
}

async function inWorkers(jobs: number): Promise<{ readonly read: Reader; readonly close: () => Promise<void> }> {
  const { Tinypool } = await import('tinypool');
  const filename = new URL('./page-worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs, isolateWorkers: false });
  const read: Reader = async (task) => {
    try {
      return (await pool.run(task)) as PageOutcome;
    } catch (error) {
      return { kind: 'failure', message: `the worker failed: ${error instanceof Error ? error.message : String(error)}` };
    }
  };
  return { read, close: () => pool.destroy() };
}

/**
 * Reads the pages, `jobs` at a time, and gives the outcomes in the order of the tasks, whatever the number of workers.
 *
 * @param onDone called after each page with the number done
 */
export async function readPages(tasks: readonly PageTask[], jobs: number, onDone: (done: number) => void): Promise<readonly PageOutcome[]> {
  const { read, close } = jobs > 1 && tasks.length > 1 ? await inWorkers(Math.min(jobs, tasks.length)) : await inThisThread();
  const outcomes: PageOutcome[] = new Array(tasks.length);
  let next = 0;
  let done = 0;
  // Two tasks wait for each worker, so that none is idle while an outcome is handed back.
  const lane = async (): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) {
      outcomes[at] = await read(tasks[at] as PageTask);
      onDone(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs > 1 ? jobs * 2 : 1 }, lane));
  } finally {
    await close();
  }
  return outcomes;
}
