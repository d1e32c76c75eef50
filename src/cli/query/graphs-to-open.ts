import { DEFAULT_GRAPH } from '../extract/output-target.js';

/** Graphs that a command is about. */
export interface GraphsToOpen {
  /** Files or folders of them; undefined: whatever the store's folder has. */
  readonly files: readonly string[] | undefined;
  /** Folder of the store. */
  readonly folder?: string;
}

/** @param files that the user names; where there are none, the store tells, else it is the graph that `extract` writes */
export function graphsToOpen(files: readonly string[], folder: string | undefined): GraphsToOpen {
  if (folder === undefined) return { files: files.length > 0 ? files : [DEFAULT_GRAPH] };
  return { files: files.length > 0 ? files : undefined, folder };
}
