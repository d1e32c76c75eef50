import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A graph file that a store was made of. */
export interface StoreSource {
  /** Absolute path, size in bytes and time of change: when they differ, the file is another. */
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

/** What a folder holds: `store.json` in it. */
export interface StoreManifest {
  readonly version: 1;
  /** Number in the names of the store's files: `sources-3`, `image-3`, `changes-3.ndjson`. */
  readonly generation: number;
  readonly sources: readonly StoreSource[];
}

const NAME = 'store.json';

/** The folder holds something else, or a store of a later vitagraph. */
export class NotAStoreError extends Error {
  override readonly name = 'NotAStoreError';
  readonly code = 'not-a-store';
}

/**
 * The manifest of a folder; undefined where there is none yet.
 *
 * @throws {NotAStoreError}
 */
export function readManifest(folder: string): StoreManifest | undefined {
  const path = join(folder, NAME);
  if (!existsSync(path)) return undefined;
  let manifest: Partial<StoreManifest>;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8')) as Partial<StoreManifest>;
  } catch (error) {
    throw new NotAStoreError(`${path} is not readable as a store's`, { cause: error });
  }
  if (manifest.version !== 1 || typeof manifest.generation !== 'number' || !Array.isArray(manifest.sources)) {
    throw new NotAStoreError(`${path} is not of a store that this version reads`);
  }
  return manifest as StoreManifest;
}

/** Writes the manifest: from this moment on the folder is the new store. */
export function writeManifest(folder: string, manifest: StoreManifest): void {
  const temporary = join(folder, `${NAME}.tmp`);
  const file = openSync(temporary, 'w');
  try {
    writeSync(file, `${JSON.stringify(manifest, null, 1)}\n`);
    fsyncSync(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(temporary, join(folder, NAME));
}

/** What a file is known by. */
export function sourceOf(path: string): StoreSource {
  const { size, mtimeMs } = statSync(path);
  return { path: resolve(path), size, modified: mtimeMs };
}

/** Whether the store is made of these very files, as they are now. */
export const isMadeOf = ({ sources }: StoreManifest, files: readonly StoreSource[]): boolean =>
  sources.length === files.length &&
  sources.every(({ path, size, modified }, i) => path === files[i]?.path && size === files[i]?.size && modified === files[i]?.modified);
