import { copyFileSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Store } from 'oxigraph/web.js';
import { ChangeJournal, readChanges } from './change-journal.js';
import { type EmbeddedStore, storeOver } from './embedded-store.js';
import { graphFilesOf, loadGraphFile } from './graph-file.js';
import { readImage, writeImage } from './memory-image.js';
import { newOxigraphInstance, type OxigraphInstance } from './oxigraph-instance.js';
import { applyChange, type StoreChange } from './store-change.js';
import { lockStore } from './store-lock.js';
import { isMadeOf, NotAStoreError, readManifest, type StoreManifest, sourceOf, writeManifest } from './store-manifest.js';

/** A store that a folder keeps. */
export interface DiskStore extends EmbeddedStore {
  /** The store has changes of its own, so files that have changed since are not read again. */
  readonly isAhead: boolean;
  /**
   * Changes the store, and writes that down before it returns.
   *
   * @throws {QueryError} where an update is wrong; nothing has changed then
   * @throws {Error} of the file system; the store in memory is then ahead of the folder and must not be asked again
   */
  change(change: StoreChange): void;
  close(): void;
}

export interface DiskStoreOptions {
  /** Whether {@link DiskStore.change} will be called. */
  readonly isWritable: boolean;
}

/** Obeying more of the journal than this takes longer than writing an image that has it. */
const LONG_JOURNAL = 1024 * 1024;

const imagePath = (folder: string, { generation }: StoreManifest): string => join(folder, `image-${generation}`);
const journalPath = (folder: string, { generation }: StoreManifest): string => join(folder, `changes-${generation}.ndjson`);
const sourcesFolder = (folder: string, { generation }: StoreManifest): string => join(folder, `sources-${generation}`);

/** Files of the store that belong to no generation but this one are left from a crash or an earlier one. */
function removeOthers(folder: string, { generation }: StoreManifest): void {
  for (const name of readdirSync(folder)) {
    const match = /^(?:image|sources|changes)-(\d+)(?:\.ndjson)?(?:\.tmp-\d+)?$/.exec(name);
    if (match && Number(match[1]) !== generation) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Reads the store's own copies of its files. */
async function readSources(folder: string, manifest: StoreManifest, store: Store): Promise<void> {
  const sources = sourcesFolder(folder, manifest);
  for (const name of readdirSync(sources).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))) {
    const path = join(sources, name);
    await loadGraphFile(storeOver(store as never), path, manifest.sources[Number.parseInt(name, 10)]?.path ?? path);
  }
}

/** A generation of the store that is being opened. */
interface Opening {
  readonly folder: string;
  readonly manifest: StoreManifest;
  readonly instance: OxigraphInstance;
  readonly store: Store;
  /** Bytes of the journal that the store has obeyed. */
  readonly journal: number;
  /** There is an image of it. */
  readonly hasImage: boolean;
}

/** Makes the folder a store of the files; it is none, or what it was before, until all is there. */
async function makeStore(folder: string, files: readonly string[], previous: StoreManifest | undefined): Promise<Opening> {
  const instance = await newOxigraphInstance();
  const store = new instance.module.Store();
  for (const file of files) await loadGraphFile(storeOver(store as never), file);
  const manifest: StoreManifest = { version: 1, generation: (previous?.generation ?? 0) + 1, sources: files.map(sourceOf) };
  const copies = sourcesFolder(folder, manifest);
  rmSync(copies, { recursive: true, force: true });
  mkdirSync(copies, { recursive: true });
  for (const [i, file] of files.entries()) copyFileSync(file, join(copies, `${i}-${basename(file)}`));
  writeManifest(folder, manifest);
  removeOthers(folder, manifest);
  return { folder, manifest, instance, store, journal: 0, hasImage: false };
}

/** The store as of its last image, or of its files where there is no image that this program can read. */
async function reopenStore(folder: string, manifest: StoreManifest): Promise<Opening> {
  const instance = await newOxigraphInstance();
  const image = imagePath(folder, manifest);
  const found = existsSync(image) ? readImage(image, instance) : undefined;
  if (found) return { folder, manifest, instance, ...found, hasImage: true };
  const store = new instance.module.Store();
  await readSources(folder, manifest, store);
  return { folder, manifest, instance, store, journal: 0, hasImage: false };
}

function isStoreOrEmpty(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return existsSync(join(folder, 'store.json')) || readdirSync(folder).every((name) => name === 'lock' || /^sources-\d+$/.test(name));
}

/**
 * Opens the store of a folder, and makes it where it is not there or its files have changed. The folder has a copy of the files, an image of
 * the memory that they were read into, which takes a tenth of the time to read again, and a journal of the changes since.
 *
 * @param files graph files or folders of them; undefined: whatever the folder has
 * @throws {GraphFileError} for the first file that cannot be read
 * @throws {NotAStoreError} where the folder holds something else, or nothing and no files are named
 * @throws {StoreLockedError} where another process is changing the store
 */
export async function openDiskStore(folder: string, files: readonly string[] | undefined, options: DiskStoreOptions): Promise<DiskStore> {
  if (!isStoreOrEmpty(folder)) throw new NotAStoreError(`${folder} holds something else than a store`);
  const known = readManifest(folder);
  if (!known && files === undefined) throw new NotAStoreError(`${folder} holds no store yet; name the graph files to make it of`);
  const wanted = files && (await graphFilesOf(files));
  const hasChanges = known !== undefined && readChanges(journalPath(folder, known), 0).length > 0;
  const isSame =
    known !== undefined &&
    (wanted === undefined || wanted.every((file) => existsSync(file)) === false || isMadeOf(known, wanted.map(sourceOf)));
  const mustMake = !isSame && !hasChanges;
  const isNew = !existsSync(folder);
  if (mustMake || options.isWritable) mkdirSync(folder, { recursive: true });
  const unlock = mustMake || options.isWritable ? lockStore(folder) : (): void => undefined;
  try {
    const opening = mustMake ? await makeStore(folder, wanted ?? [], known) : await reopenStore(folder, known as StoreManifest);
    const opened = obeyJournal(opening);
    if (!options.isWritable) unlock();
    return Object.assign(opened.store, {
      isAhead: hasChanges && !isSame,
      change: opened.change,
      close: () => {
        opened.close();
        unlock();
      },
    });
  } catch (error) {
    unlock();
    if (isNew && readdirSync(folder).length === 0) rmdirSync(folder);
    throw error;
  }
}

function obeyJournal(opening: Opening): { readonly store: EmbeddedStore } & Pick<DiskStore, 'change' | 'close'> {
  const { folder, manifest, store, journal, hasImage } = opening;
  const { changes, length } = readChanges(journalPath(folder, manifest), journal);
  for (const change of changes) applyChange(store as never, change);
  if (!hasImage || length - journal > LONG_JOURNAL) saveImage(opening, length);
  const written = new ChangeJournal(journalPath(folder, manifest), length);
  return {
    store: storeOver(store as never),
    change: (change) => {
      applyChange(store as never, change);
      written.append(change);
    },
    close: () => written.close(),
  };
}

/** An image saves time only: where there is no room for it, the store works without. */
function saveImage({ folder, manifest, instance, store }: Opening, journal: number): void {
  try {
    writeImage(imagePath(folder, manifest), instance, store, journal);
  } catch {
    // The disk may be full, or the folder not ours to write.
  }
}
