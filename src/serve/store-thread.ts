/** The thread that holds the graphs and answers queries, so that one that never ends can be ended with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { GraphFileError, openGraphFiles } from '../store/graph-file.js';
import { QueryError } from '../store/query-error.js';
import type { StoreAnswer, StoreQuestion } from './store-messages.js';

const port = parentPort;
if (!port) throw new Error('this is the code of a thread');

function placeOf({ place }: QueryError): string {
  return place ? `line ${place.line}, column ${place.column}: ` : '';
}

try {
  const store = await openGraphFiles(workerData as readonly string[]);
  port.on('message', ({ id, sparql, format, dataset }: StoreQuestion) => {
    let answer: StoreAnswer;
    try {
      answer = { kind: 'answer', id, text: store.answer(sparql, format, dataset) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // After a trap (WebAssembly.RuntimeError) the memory of the store is not to be relied on.
      const isTrap = error instanceof QueryError && error.cause instanceof Error && error.cause.name === 'RuntimeError';
      answer =
        error instanceof QueryError && !isTrap
          ? { kind: 'bad-query', id, message: placeOf(error) + message }
          : { kind: 'failed', id, message };
    }
    port.postMessage(answer);
  });
  port.postMessage({ kind: 'ready', triples: store.size } satisfies StoreAnswer);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const place = error instanceof GraphFileError ? `${error.path}${error.line === undefined ? '' : `:${error.line}`}: ` : '';
  port.postMessage({ kind: 'unreadable', message: place + message } satisfies StoreAnswer);
}
