import { openDiskStore } from '../../store/disk-store.js';
import type { EmbeddedStore } from '../../store/embedded-store.js';
import { GraphFileError, openGraphFiles } from '../../store/graph-file.js';
import { StoreLockedError } from '../../store/store-lock.js';
import { NotAStoreError } from '../../store/store-manifest.js';
import { DEFAULT_GRAPH } from '../extract/output-target.js';
import { UserError } from '../user-error.js';
import type { GraphsToOpen } from './graphs-to-open.js';

/** Errors of graphs and stores in words, with what to do; others are not about these and stay as they are. */
function openError(error: unknown): unknown {
  if (error instanceof NotAStoreError || error instanceof StoreLockedError)
    return new UserError(error.message, undefined, { cause: error });
  if (!(error instanceof GraphFileError)) return error;
  const place = error.line === undefined ? error.path : `${error.path}:${error.line}`;
  const mend =
    error.code === 'graph-missing' && error.path === DEFAULT_GRAPH
      ? '; make it with "vitagraph extract input/", or name another with --graph'
      : '';
  return new UserError(`${place}: ${error.message}${mend}`, undefined, { cause: error });
}

/**
 * A store of the graph files.
 *
 * @throws {UserError} `file:line: message`, with what to do.
 */
export async function openGraphs(paths: readonly string[]): Promise<EmbeddedStore> {
  try {
    return await openGraphFiles(paths);
  } catch (error) {
    throw openError(error);
  }
}

/**
 * A store of graph files, or of the folder that keeps them.
 *
 * @param tell is told where the folder has changes of its own, so that files that have changed were not read
 * @throws {UserError} as {@link openGraphs}
 */
export async function openKept({ files, folder }: GraphsToOpen, tell: (note: string) => void): Promise<EmbeddedStore> {
  if (folder === undefined) return openGraphs(files ?? []);
  try {
    const store = await openDiskStore(folder, files, { isWritable: false });
    if (store.isAhead) tell(`${folder} has changes of its own; the files, which have changed too, were not read again`);
    return store;
  } catch (error) {
    throw openError(error);
  }
}
