import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { FetchAddress } from '../../fetch/page-fetcher.js';
import { readAtMost } from '../../input/contained-page.js';
import { type Container, containerOf, containerOfFile } from '../../input/open-container.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';
import { showByteSize } from './byte-size.js';
import { factsCache } from './facts-cache.js';
import { isFactsFile } from './facts-file.js';
import type { FileInput, Input } from './find-inputs.js';
import type { PageTask } from './page-task.js';
import { containerTasks, fileTasks, streamTasks, type TaskOptions } from './page-tasks.js';
import { defaultJobs, readPages } from './read-pages.js';
import { holdsRecords, recordsOfFile, recordsOfLines } from './read-records.js';
import type { RunReport } from './run-report.js';

/** How the inputs are to be read. */
export interface ReadOptions {
  readonly maxBytes: number;
  readonly source?: string;
  readonly jobs?: number;
  /** Seconds after which a page is given up. */
  readonly pageTimeout?: number;
  /** Folder that keeps the records of pages between runs. */
  readonly cache?: string;
  /** Whether addresses of private networks are fetched too. */
  readonly fetchPrivate?: boolean;
}

/** The name of what comes from standard input, for messages and as the page's id. */
const STDIN_NAME = 'stdin';
const DEFAULT_TIMEOUT = 60;
/** Enough of standard input to tell what it is, also where it is compressed. */
const PEEKED = 1 << 16;

/** The run that inputs are read for. */
interface Run {
  readonly options: ReadOptions;
  readonly tasks: TaskOptions;
  readonly terminal: Terminal;
  readonly report: RunReport;
}

const tooLarge = (bytes: string, most: number): string =>
  `is larger than a page should be: ${bytes}, the limit is ${showByteSize(most)} (--max-size)`;

interface Sorted {
  readonly pages: FileInput[];
  readonly containers: { readonly container: Container; readonly path: string }[];
  readonly records: string[];
}

async function sortOut(files: readonly FileInput[], { tasks, report }: Run): Promise<Sorted> {
  const sorted: Sorted = { pages: [], containers: [], records: [] };
  for (const file of files) {
    const container = await containerOfFile(file.path);
    if (container) sorted.containers.push({ container, path: file.path });
    else if (await holdsRecords(file.path)) sorted.records.push(file.path);
    else if (file.bytes > tasks.maxBytes) report.failed(file.path, tooLarge(showByteSize(file.bytes), tasks.maxBytes));
    else sorted.pages.push(file);
  }
  sorted.containers.sort((a, b) => (a.path < b.path ? -1 : 1));
  sorted.records.sort();
  return sorted;
}

/** The records of pages, and how far the reading is. */
async function* readTasks(
  tasks: AsyncIterable<PageTask> | Iterable<PageTask>,
  jobs: number,
  total: string,
  run: Run,
): AsyncGenerator<PageFacts> {
  const timeout = (run.options.pageTimeout ?? DEFAULT_TIMEOUT) * 1000;
  let done = 0;
  for await (const { task, outcome } of readPages(tasks, { jobs, timeout })) {
    if (outcome.kind === 'facts') {
      run.report.read(task.name, outcome.facts, outcome.isKept === true);
      yield outcome.facts;
    } else run.report.failed(task.name, outcome.message, outcome.stage);
    run.terminal.progress(`reading ${++done}${total}`);
  }
  run.terminal.progress('');
}

/** The start of a stream, and the whole of it. */
async function peek(stream: Readable): Promise<{ readonly head: Uint8Array; readonly whole: Readable }> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const seen: Uint8Array[] = [];
  for (let size = 0; size < PEEKED; size += seen.at(-1)?.length ?? 0) {
    const { done, value } = await chunks.next();
    if (done) break;
    seen.push(value);
  }
  const rest = { [Symbol.asyncIterator]: () => chunks };
  const again = async function* (): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* rest;
  };
  return { head: Buffer.concat(seen), whole: Readable.from(again()) };
}

async function* readStdin(run: Run): AsyncGenerator<PageFacts> {
  const { options, tasks, report } = run;
  const { head, whole } = await peek(process.stdin);
  const container = await containerOf(head);
  if (container) {
    yield* readTasks(streamTasks(container, STDIN_NAME, whole, tasks, report), options.jobs ?? availableParallelism(), '', run);
  } else if (isFactsFile(head)) {
    yield* recordsOfLines(STDIN_NAME, createInterface({ input: whole, crlfDelay: Number.POSITIVE_INFINITY }), report);
  } else {
    const bytes = await readAtMost(whole, tasks.maxBytes);
    const input = { name: STDIN_NAME, id: STDIN_NAME, ...(tasks.source !== undefined && { url: tasks.source }) };
    if (bytes) yield* readTasks([{ ...input, content: { kind: 'bytes', bytes } }], 1, '', run);
    else report.failed(STDIN_NAME, tooLarge('more', tasks.maxBytes));
  }
}

async function* readFetched(addresses: readonly FetchAddress[], run: Run): AsyncGenerator<PageFacts> {
  if (addresses.length === 0) return;
  const { options, terminal, report } = run;
  const { fetchTasks } = await import('./fetch-tasks.js');
  const timeout = options.pageTimeout === undefined ? {} : { timeout: options.pageTimeout * 1000 };
  const fetching = { allowsPrivate: options.fetchPrivate === true, maxBytes: options.maxBytes, ...timeout };
  const jobs = options.jobs ?? Math.min(addresses.length, availableParallelism());
  yield* readTasks(fetchTasks(addresses, fetching, terminal, report), jobs, `/${addresses.length}`, run);
}

/**
 * The records of all inputs, one after the other: pages that are files of their own first, then those in archives and
 * other containers, then kept records, then pages of the web, then standard input. What cannot be read is reported, and the rest goes on.
 *
 * @throws {UserError} where `--source` is given for more than one page, or for one whose address is known.
 */
export async function* readInputs(
  inputs: readonly Input[],
  options: ReadOptions,
  terminal: Terminal,
  report: RunReport,
): AsyncGenerator<PageFacts> {
  if (options.source !== undefined && inputs.length > 1)
    throw new UserError(`--source is the URL of one page, but there are ${inputs.length} inputs`);
  const addresses = inputs.filter((input) => input.kind === 'address');
  if (options.source !== undefined && addresses.length > 0)
    throw new UserError('--source is the URL of a page whose address is not known; leave it out for one that is fetched');
  const cache = options.cache === undefined ? undefined : factsCache(options.cache);
  const tasks = { maxBytes: options.maxBytes, ...(options.source !== undefined && { source: options.source }), ...(cache && { cache }) };
  const run = { options, tasks, terminal, report };
  const { pages, containers, records } = await sortOut(
    inputs.filter((input) => input.kind === 'file'),
    run,
  );
  const bytes = pages.reduce((sum, file) => sum + file.bytes, 0);
  yield* readTasks(fileTasks(pages, tasks), options.jobs ?? defaultJobs(pages.length, bytes), `/${pages.length}`, run);
  for (const { container, path } of containers)
    yield* readTasks(containerTasks(container, path, tasks, report), options.jobs ?? availableParallelism(), ` of ${path}`, run);
  for (const path of records) yield* recordsOfFile(path, report);
  yield* readFetched(addresses, run);
  if (inputs.some(({ kind }) => kind === 'stdin')) yield* readStdin(run);
}
