/** Thread that checks pages one after the other, so that one that hangs it can be ended. */
import { parentPort } from 'node:worker_threads';
import { faultOf } from './check-page.js';

/** What became of one page. */
export interface Outcome {
  /** What is wrong: what was thrown, or what does not hold of the result. */
  readonly fault?: string;
}

parentPort?.on('message', async (bytes: Uint8Array) => {
  let outcome: Outcome;
  try {
    const fault = await faultOf(bytes);
    outcome = fault === undefined ? {} : { fault };
  } catch (error) {
    outcome = {
      fault: error instanceof Error ? ((error.cause instanceof Error ? error.cause : error).stack ?? error.message) : String(error),
    };
  }
  parentPort?.postMessage(outcome);
});
