import { fetchPages } from '../../fetch/fetch-pages.js';
import type { FetchAddress } from '../../fetch/page-fetcher.js';
import { programVersion } from '../program-version.js';
import type { Terminal } from '../terminal.js';
import type { PageTask } from './page-task.js';
import type { RunReport } from './run-report.js';

/** What is different about pages that are fetched. */
export interface Fetching {
  /** Whether pages of private networks are wanted too. */
  readonly allowsPrivate: boolean;
  /** Most bytes of a page, by `--max-size`. */
  readonly maxBytes: number;
  /** Milliseconds for a request, where the user allows less than is usual. */
  readonly timeout?: number;
}

/** Bytes: no homepage is larger, and strangers decide how much is sent. */
const LARGEST_FETCHED = 10e6;
/** Milliseconds. */
const LONGEST_REQUEST = 30_000;
/** Who asks, and where the owner of a site finds out more. */
const userAgent = (): string => `vitagraph/${programVersion()} (+https://w3id.org/vitagraph)`;

/** The tasks of pages that are fetched, as they come; what could not be fetched is reported. */
export async function* fetchTasks(
  addresses: readonly FetchAddress[],
  { allowsPrivate, maxBytes, timeout = LONGEST_REQUEST }: Fetching,
  terminal: Terminal,
  report: RunReport,
): AsyncGenerator<PageTask> {
  const options = {
    userAgent: userAgent(),
    allowsPrivate,
    timeout: Math.min(timeout, LONGEST_REQUEST),
    maxBytes: Math.min(maxBytes, LARGEST_FETCHED),
  };
  let done = 0;
  for await (const page of fetchPages(addresses, options)) {
    terminal.progress(`fetching ${++done}/${addresses.length}`);
    if (page.kind === 'page') {
      const { kind, bytes, ...input } = page;
      yield { ...input, content: { kind: 'bytes', bytes } };
    } else if (page.kind === 'skipped') {
      terminal.note(`${page.name}: skipped: ${page.reason}`);
      report.skipped(page.name, page.reason);
    } else report.failed(page.name, page.reason, 'fetch');
  }
}
