import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import type { PageOutcome, PageTask } from '../extract/page-task.js';
import { type CodeKey, codeFolder, type KeptCode, keepCode, keptCode } from './kept-code.js';

/** Reads a page in a worker thread. */
export type PageReader = (task: PageTask) => Promise<PageOutcome>;

/** What the bundle gives. */
export interface Program {
  readonly main: (args: readonly string[]) => Promise<void>;
  /** The code of a worker thread. */
  readonly pageReader: () => Promise<PageReader>;
}

/** `(function (exports, require, …) { … })`, as the build wraps the bundle: as Node.js wraps what is required, and with `import`. */
type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
  importModule: (specifier: string) => Promise<unknown>,
) => void;

const BUNDLE = fileURLToPath(new URL('../../bundle/program.cjs', import.meta.url));
const STAMP = new URL('../../build.json', import.meta.url);

function runScript(script: Script): Program {
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(
    module.exports,
    createRequire(BUNDLE),
    module,
    BUNDLE,
    dirname(BUNDLE),
    (specifier) => import(specifier),
  );
  return module.exports as Program;
}

/** Where a run has compiled so much more than was kept, its code is kept instead. */
const GROWN = 1.1;

/**
 * Keeps the code at the end of the run: what was compiled by then is what a run of this kind needs. A first page of a few lines, or without
 * a publication, needs half of it; a later run adds the rest.
 */
function keepAtEnd(script: Script, folder: string, key: CodeKey, kept: KeptCode | undefined): void {
  // What worker threads have compiled is not in the code of this thread.
  let isWhole = true;
  process.once('worker', () => {
    isWhole = false;
  });
  process.once('exit', () => {
    if (!isWhole) return;
    const functionBytes = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (functionBytes > GROWN * (kept?.functionBytes ?? 0)) keepCode(folder, key, functionBytes, () => script.createCachedData());
  });
}

/**
 * Compiles the bundled program, or takes the compiled code that an earlier run has kept: to parse and compile what one page needs takes
 * longer than to read the page. `NODE_DISABLE_COMPILE_CACHE=1` keeps nothing.
 *
 * @param use what the program is loaded for; runs for the same use share compiled code
 * @param keeps whether this run may keep what it compiles
 */
export function loadProgram(use: string, keeps: boolean): Program {
  const folder = codeFolder();
  const { build } = JSON.parse(readFileSync(STAMP, 'utf8')) as { readonly build: string };
  const key = { use, build };
  const kept = folder === undefined ? undefined : keptCode(folder, key);
  const script = new Script(readFileSync(BUNDLE, 'latin1'), {
    filename: BUNDLE,
    ...(kept && { cachedData: kept.code }),
  });
  if (keeps && folder !== undefined) keepAtEnd(script, folder, key, script.cachedDataRejected === false ? kept : undefined);
  return runScript(script);
}
