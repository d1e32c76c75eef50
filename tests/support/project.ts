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

/** Runs the built program as a user would. */
export function vitagraph(args: readonly string[], options: { cwd?: string; input?: string } = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(root, 'bin/vitagraph.js'), ...args], {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(options.input !== undefined && { input: options.input }),
  });
}
