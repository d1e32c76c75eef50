import { open, readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { PageFacts } from '../../model/page-facts.js';
import type { Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';
import { showByteSize } from './byte-size.js';
import { isFactsFile, parseFacts } from './facts-file.js';
import type { Input } from './find-inputs.js';
import { pageIds } from './page-ids.js';
import { factsOfBytes, type PageTask } from './page-task.js';
import { defaultJobs, readPages } from './read-pages.js';

/** How the inputs are to be read. */
export interface ReadOptions {
  readonly maxBytes: number;
  readonly source?: string;
  readonly jobs?: number;
}

/** What came of the inputs. */
export interface ReadOutcome {
  readonly records: readonly PageFacts[];
  /** Number of inputs that gave no record, or not all of theirs. */
  readonly failures: number;
}

type FileInput = Extract<Input, { kind: 'file' }>;

/** The name of what comes from standard input, for messages and as the page's id. */
const STDIN_NAME = 'stdin';
/** Enough to tell records from a page. */
const HEAD_BYTES = 256;

async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return new Uint8Array();
  try {
    const { buffer: bytes, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return bytes.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await handle.close();
  }
}

/** Whether the file holds records: by its name, or by its content. */
const holdsRecords = async (path: string): Promise<boolean> => extname(path) === '.ndjson' || isFactsFile(await headOf(path));

function readRecords(name: string, text: string, terminal: Terminal): ReadOutcome {
  const { records, bad } = parseFacts(text);
  for (const { line, message } of bad) terminal.error(`${name}:${line}: ${message}`);
  return { records, failures: bad.length > 0 ? 1 : 0 };
}

async function readStdin(options: ReadOptions, terminal: Terminal): Promise<ReadOutcome> {
  const bytes = await buffer(process.stdin);
  if (isFactsFile(bytes)) return readRecords(STDIN_NAME, bytes.toString('utf8'), terminal);
  const problem = sizeProblem(bytes.length, options.maxBytes);
  const outcome = problem
    ? ({ kind: 'failure', message: problem } as const)
    : factsOfBytes(bytes, { id: STDIN_NAME, ...(options.source !== undefined && { url: options.source }) });
  if (outcome.kind === 'facts') return { records: [outcome.facts], failures: 0 };
  terminal.error(`${STDIN_NAME}: ${outcome.message}`);
  return { records: [], failures: 1 };
}

function sizeProblem(bytes: number, most: number): string | undefined {
  if (bytes <= most) return undefined;
  return `is larger than a page should be: ${showByteSize(bytes)}, the limit is ${showByteSize(most)} (--max-size)`;
}

function tasksOf(files: readonly FileInput[], source: string | undefined): readonly PageTask[] {
  const ids = pageIds(files.map(({ path }) => resolve(path)));
  const tasks = files.map(
    ({ path }): PageTask => ({ path, id: ids.get(resolve(path)) ?? path, ...(source !== undefined && { url: source }) }),
  );
  return tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function readPageFiles(files: readonly FileInput[], options: ReadOptions, terminal: Terminal): Promise<ReadOutcome> {
  const tasks = tasksOf(files, options.source);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const outcomes = await readPages(tasks, options.jobs ?? defaultJobs(tasks.length, bytes), (done) => {
    if (tasks.length > 1) terminal.progress(`reading ${done}/${tasks.length}`);
  });
  terminal.progress('');
  const records: PageFacts[] = [];
  let failures = 0;
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.kind === 'facts') records.push(outcome.facts);
    else {
      failures++;
      terminal.error(`${tasks[index]?.path}: ${outcome.message}`);
    }
  }
  return { records, failures };
}

async function sortOut(
  files: readonly FileInput[],
  maxBytes: number,
  terminal: Terminal,
): Promise<{ pages: FileInput[]; records: FileInput[]; failures: number }> {
  const pages: FileInput[] = [];
  const records: FileInput[] = [];
  let failures = 0;
  for (const file of files) {
    const problem = sizeProblem(file.bytes, maxBytes);
    if (await holdsRecords(file.path)) records.push(file);
    else if (problem) {
      failures++;
      terminal.error(`${file.path}: ${problem}`);
    } else pages.push(file);
  }
  return { pages, records, failures };
}

/**
 * The records of all inputs; what cannot be read is told and counted, and the rest goes on.
 *
 * @throws {UserError} where `--source` is given for more than one page.
 */
export async function readInputs(inputs: readonly Input[], options: ReadOptions, terminal: Terminal): Promise<ReadOutcome> {
  if (options.source !== undefined && inputs.length > 1)
    throw new UserError(`--source is the URL of one page, but there are ${inputs.length} inputs`);
  const files = inputs.filter((input) => input.kind === 'file');
  const sorted = await sortOut(files, options.maxBytes, terminal);
  const parts = [await readPageFiles(sorted.pages, options, terminal)];
  for (const { path } of sorted.records) parts.push(readRecords(path, await readFile(path, 'utf8'), terminal));
  if (inputs.some(({ kind }) => kind === 'stdin')) parts.push(await readStdin(options, terminal));
  return {
    records: parts.flatMap(({ records }) => records),
    failures: parts.reduce((sum, part) => sum + part.failures, sorted.failures),
  };
}
