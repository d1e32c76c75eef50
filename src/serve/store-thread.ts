/** The thread that holds the graphs and answers queries, so that one that never ends can be ended with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDiskStore } from '../store/disk-store.js';
import type { EmbeddedStore } from '../store/embedded-store.js';
import { GraphFileError, openGraphFiles } from '../store/graph-file.js';
import { QueryError } from '../store/query-error.js';
import type { StoreChange } from '../store/store-change.js';
import type { ServedGraphs, StoreAnswer, StoreQuestion, StoreThreadData } from './store-messages.js';

const port = parentPort;
if (!port) throw new Error('this is the code of a thread');

/** A store with how it is changed; one of files only is not. */
interface OpenedStore {
  readonly store: EmbeddedStore;
  readonly isAhead: boolean;
  readonly change?: (change: StoreChange) => void;
}

async function open({ files, folder, isWritable }: ServedGraphs): Promise<OpenedStore> {
  if (folder === undefined) return { store: await openGraphFiles(files ?? []), isAhead: false };
  const store = await openDiskStore(folder, files, { isWritable });
  return { store, isAhead: store.isAhead, ...(isWritable && { change: (change) => store.change(change) }) };
}

function placeOf({ place }: QueryError): string {
  return place ? `line ${place.line}, column ${place.column}: ` : '';
}

const NO_ROOM: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function failureOf(id: number, error: unknown): StoreAnswer {
  const message = error instanceof Error ? error.message : String(error);
  // After a trap (WebAssembly.RuntimeError) the memory of the store is not to be relied on.
  const isTrap = error instanceof QueryError && error.cause instanceof Error && error.cause.name === 'RuntimeError';
  if (error instanceof QueryError && !isTrap) return { kind: 'bad-query', id, message: placeOf(error) + message };
  const isFull = error instanceof Error && 'code' in error && NO_ROOM.has(error.code);
  return isFull ? { kind: 'no-room', id, message } : { kind: 'failed', id, message };
}

function answer({ store, change }: OpenedStore, question: StoreQuestion, maxAnswer: number): StoreAnswer {
  const { id } = question;
  try {
    if (question.kind === 'query') {
      const { sparql, format, dataset, base } = question;
      const text = store.answer(sparql, format, dataset, base);
      // Here, so that no copies of it are made.
      return Buffer.byteLength(text) > maxAnswer ? { kind: 'too-large', id } : { kind: 'answer', id, text };
    }
    if (!change) return { kind: 'failed', id, message: 'the store is only read' };
    change(question.change);
    return { kind: 'changed', id, triples: store.size };
  } catch (error) {
    return failureOf(id, error);
  }
}

try {
  const data = workerData as StoreThreadData;
  const opened = await open(data);
  port.on('message', (question: StoreQuestion) => port.postMessage(answer(opened, question, data.maxAnswer)));
  port.postMessage({ kind: 'ready', triples: opened.store.size, isAhead: opened.isAhead } satisfies StoreAnswer);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const place = error instanceof GraphFileError ? `${error.path}${error.line === undefined ? '' : `:${error.line}`}: ` : '';
  port.postMessage({ kind: 'unreadable', message: place + message } satisfies StoreAnswer);
}
