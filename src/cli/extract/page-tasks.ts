import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Contained } from '../../input/contained-page.js';
import { type Container, pagesOfFile, pagesOfStream } from '../../input/open-container.js';
import type { FactsCache } from './facts-cache.js';
import type { FileInput } from './find-inputs.js';
import { pageIds } from './page-ids.js';
import type { PageTask } from './page-task.js';
import type { RunReport } from './run-report.js';

/** What every task of a run is made with. */
export interface TaskOptions {
  readonly maxBytes: number;
  readonly source?: string;
  readonly cache?: FactsCache;
}

/** The tasks of files that hold one page each, sorted by id: any order of the arguments gives the same. */
export function fileTasks(files: readonly FileInput[], { source, cache }: TaskOptions): readonly PageTask[] {
  const ids = pageIds(files.map(({ path }) => resolve(path)));
  const tasks = files.map(
    ({ path }): PageTask => ({
      name: path,
      content: { kind: 'file', path },
      id: ids.get(resolve(path)) ?? path,
      ...(source !== undefined && { url: source }),
      ...(cache && { cache }),
    }),
  );
  return tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function* containedTasks(pages: AsyncIterable<Contained>, { cache }: TaskOptions, report: RunReport): AsyncGenerator<PageTask> {
  for await (const page of pages) {
    if (page.kind === 'page') {
      const { kind, bytes, ...input } = page;
      yield { ...input, content: { kind: 'bytes', bytes }, ...(cache && { cache }) };
    } else if (page.kind === 'skipped') report.skipped(page.name, page.reason);
    else report.failed(page.name, page.reason);
  }
}

/** The tasks of a file that holds many pages, one after the other; what is none or is damaged is reported. */
export const containerTasks = (container: Container, path: string, options: TaskOptions, report: RunReport): AsyncGenerator<PageTask> =>
  containedTasks(pagesOfFile(container, path, { name: path, maxBytes: options.maxBytes }), options, report);

/** {@link containerTasks} of a container that comes as a stream. */
export const streamTasks = (
  container: Container,
  name: string,
  stream: Readable,
  options: TaskOptions,
  report: RunReport,
): AsyncGenerator<PageTask> => containedTasks(pagesOfStream(container, stream, { name, maxBytes: options.maxBytes }), options, report);
