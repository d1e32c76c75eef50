import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_GRAPH } from '../extract/output-target.js';

/** Graphs that a command is about. */
export interface GraphsToOpen {
  /** Files or folders of them; undefined: whatever the store's folder has. */
  readonly files: readonly string[] | undefined;
  /** Folder of the store. */
  readonly folder?: string;
}

/** @param files that the user names; where there are none, what the store has, else the graph that `extract` writes */
export function graphsToOpen(files: readonly string[], folder: string | undefined): GraphsToOpen {
  const isStore = folder !== undefined && existsSync(join(folder, 'store.json'));
  const wanted = files.length > 0 ? files : isStore ? undefined : [DEFAULT_GRAPH];
  return { files: wanted, ...(folder !== undefined && { folder }) };
}
