import type { EmbeddedStore } from '../../store/embedded-store.js';
import { GraphFileError, openGraphFiles } from '../../store/graph-file.js';
import { DEFAULT_GRAPH } from '../extract/output-target.js';
import { UserError } from '../user-error.js';

/**
 * A store of the graph files.
 *
 * @throws {UserError} `file:line: message`, with what to do.
 */
export async function openGraphs(paths: readonly string[]): Promise<EmbeddedStore> {
  try {
    return await openGraphFiles(paths);
  } catch (error) {
    if (!(error instanceof GraphFileError)) throw error;
    const place = error.line === undefined ? error.path : `${error.path}:${error.line}`;
    const mend =
      error.code === 'graph-missing' && error.path === DEFAULT_GRAPH
        ? '; make it with "vitagraph extract input/", or name another with --graph'
        : '';
    throw new UserError(`${place}: ${error.message}${mend}`, undefined, { cause: error });
  }
}
