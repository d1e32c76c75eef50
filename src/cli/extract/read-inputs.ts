import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { PageFacts } from '../../model/page-facts.js';
import type { Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';
import { showByteSize } from './byte-size.js';
import { type FactsCache, factsCache } from './facts-cache.js';
import { isFactsFile } from './facts-file.js';
import type { Input } from './find-inputs.js';
import { pageIds } from './page-ids.js';
import { factsOfBytes, type PageTask } from './page-task.js';
import { defaultJobs, readPages } from './read-pages.js';
import { holdsRecords, type ReadOutcome, readRecords, readRecordsFile } from './read-records.js';

/** How the inputs are to be read. */
export interface ReadOptions {
  readonly maxBytes: number;
  readonly source?: string;
  readonly jobs?: number;
  /** Folder that keeps the records of pages between runs. */
  readonly cache?: string;
}

type FileInput = Extract<Input, { kind: 'file' }>;

/** The name of what comes from standard input, for messages and as the page's id. */
const STDIN_NAME = 'stdin';
async function readStdin(options: ReadOptions, terminal: Terminal): Promise<ReadOutcome> {
  const bytes = await buffer(process.stdin);
  if (isFactsFile(bytes)) return readRecords(STDIN_NAME, bytes.toString('utf8').split('\n'), terminal);
  const problem = sizeProblem(bytes.length, options.maxBytes);
  const outcome = problem
    ? ({ kind: 'failure', message: problem } as const)
    : factsOfBytes(bytes, { id: STDIN_NAME, ...(options.source !== undefined && { url: options.source }) });
  if (outcome.kind === 'facts') return { records: [outcome.facts], failures: 0, kept: 0 };
  terminal.error(`${STDIN_NAME}: ${outcome.message}`);
  return { records: [], failures: 1, kept: 0 };
}

function sizeProblem(bytes: number, most: number): string | undefined {
  if (bytes <= most) return undefined;
  return `is larger than a page should be: ${showByteSize(bytes)}, the limit is ${showByteSize(most)} (--max-size)`;
}

function tasksOf(files: readonly FileInput[], source: string | undefined, cache: FactsCache | undefined): readonly PageTask[] {
  const ids = pageIds(files.map(({ path }) => resolve(path)));
  const tasks = files.map(
    ({ path }): PageTask => ({
      path,
      id: ids.get(resolve(path)) ?? path,
      ...(source !== undefined && { url: source }),
      ...(cache && { cache }),
    }),
  );
  return tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** More warnings than this are counted, not shown: nobody reads them. */
const MOST_WARNINGS = 20;

/** What was odd on the pages, one line each: `file:line: message`. */
function tellWarnings(warnings: readonly string[], terminal: Terminal): void {
  for (const warning of warnings.slice(0, MOST_WARNINGS)) terminal.note(warning);
  const rest = warnings.length - MOST_WARNINGS;
  if (rest > 0) terminal.note(`and ${rest} more warnings (the records that --format ndjson writes hold them all)`);
}

const warningsOf = (path: string, facts: PageFacts): readonly string[] =>
  facts.diagnostics.filter(({ level }) => level === 'warning').map(({ line, message }) => `${path}:${line ?? 1}: warning: ${message}`);

async function readPageFiles(files: readonly FileInput[], options: ReadOptions, terminal: Terminal): Promise<ReadOutcome> {
  const tasks = tasksOf(files, options.source, options.cache === undefined ? undefined : factsCache(options.cache));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const outcomes = await readPages(tasks, options.jobs ?? defaultJobs(tasks.length, bytes), (done) => {
    if (tasks.length > 1) terminal.progress(`reading ${done}/${tasks.length}`);
  });
  terminal.progress('');
  const records: PageFacts[] = [];
  const warnings: string[] = [];
  let failures = 0;
  let kept = 0;
  for (const [index, outcome] of outcomes.entries()) {
    const path = tasks[index]?.path ?? '';
    if (outcome.kind === 'facts') {
      records.push(outcome.facts);
      if (outcome.isKept) kept++;
      warnings.push(...warningsOf(path, outcome.facts));
    } else {
      failures++;
      terminal.error(`${path}: ${outcome.message}`);
    }
  }
  tellWarnings(warnings, terminal);
  return { records, failures, kept };
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
  for (const { path } of sorted.records) parts.push(await readRecordsFile(path, terminal));
  if (inputs.some(({ kind }) => kind === 'stdin')) parts.push(await readStdin(options, terminal));
  return {
    records: parts.flatMap(({ records }) => records),
    failures: parts.reduce((sum, part) => sum + part.failures, sorted.failures),
    kept: parts.reduce((sum, part) => sum + part.kept, 0),
  };
}
