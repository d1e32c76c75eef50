import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** The annotated corpus, the contract and the scorer, where they lie beside the project. */
export const shared: string = join(root, '../shared');

/** Reason to skip a test that needs the corpus; empty in CI, where such a test must run. */
export const hasCorpus: boolean = process.env['CI'] === 'true' || existsSync(join(shared, 'corpus/pages'));

/** Root reads every file: to meet one that cannot be read, it gives up the right to (util-linux `setpriv`). */
const PLAIN_USER = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'];

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  /** Run with the file permissions of a plain user, also where the tests run as root. */
  readonly asPlainUser?: boolean;
}

/** Runs the built program as a user would. */
export function vitagraph(args: readonly string[], options: RunOptions = {}): SpawnSyncReturns<string> {
  const prefix = options.asPlainUser && process.getuid?.() === 0 ? PLAIN_USER : [];
  const [command = process.execPath, ...rest] = [...prefix, process.execPath, join(root, 'bin/vitagraph.js'), ...args];
  return spawnSync(command, rest, {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(options.input !== undefined && { input: options.input }),
  });
}
