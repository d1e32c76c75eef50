import { once } from 'node:events';
import { createWriteStream, unlinkSync } from 'node:fs';
import { access, constants, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error.js';

/** Files half written at this moment, to be removed if the program is stopped. */
const unfinished = new Set<string>();

const temporaryStart = (path: string): string => `.${basename(path)}.tmp-`;

/** Machines that share a folder may give the same number to different processes. */
const temporaryName = (path: string): string => join(dirname(path), `${temporaryStart(path)}${process.pid}@${hostname()}`);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Removes what runs on this machine left beside the file when they were killed. */
async function removeAbandoned(path: string): Promise<void> {
  const start = temporaryStart(path);
  const end = `@${hostname()}`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(start) || !name.endsWith(end)) continue;
    const pid = Number(name.slice(start.length, -end.length));
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) await rm(join(dirname(path), name), { force: true });
  }
}

const reasonOf = (error: unknown): string => {
  return REASONS[String(codeOf(error))] ?? (error instanceof Error ? error.message : String(error));
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than this system or user may write (ulimit -f)',
  ENOENT: 'no such folder can be made',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** Makes a folder and those around it. Node's own recursive `mkdir` never returns where a folder cannot be made under `/proc`. */
export async function makeFolder(path: string): Promise<void> {
  if (
    await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
  )
    return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path).catch(async (error: unknown) => {
    // Another process may have been quicker.
    if (codeOf(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  });
}

/** What is there: a device or pipe (`/dev/stdout`) is written to as it is, a link leads to the file that is replaced. */
async function existing(path: string): Promise<{ readonly target: string; readonly kind: 'none' | 'file' | 'folder' | 'device' }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return { target: path, kind: 'none' };
  const kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'device';
  return { target: await realpath(path), kind };
}

/**
 * Makes sure, before any work is done, that the file can be written: makes its folder, and tries.
 *
 * @throws {UserError} with the reason.
 */
export async function checkWritable(path: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    const { target, kind } = await existing(path);
    if (kind === 'folder') throw new UserError(`${path}: is a folder; name a file in it, or end the name with "/" for one file a page`);
    if (kind !== 'none') await access(target, constants.W_OK);
    if (kind === 'device') return;
    await removeAbandoned(target);
    const temporary = temporaryName(target);
    await (await open(temporary, 'w')).close();
    await rm(temporary);
  } catch (error) {
    throw writeError(path, error);
  }
}

/** Errors of the file system in words; others are not about writing and stay as they are. */
export function writeError(path: string, error: unknown): unknown {
  const isOfFileSystem = error instanceof Error && 'syscall' in error;
  return isOfFileSystem ? new UserError(`${path}: cannot be written: ${reasonOf(error)}`, undefined, { cause: error }) : error;
}

async function writeParts(path: string, parts: Iterable<string> | AsyncIterable<string>, isFile: boolean): Promise<void> {
  const handle = await open(path, 'w');
  try {
    // Not `handle.write`: on a full disk that writes a part and calls it done.
    for await (const part of parts) await handle.writeFile(part);
    if (isFile) await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file that is written piece by piece, and stands in its place only when it is whole. */
export interface WholeFile {
  /** Adds a piece; errors come with {@link finish}. Resolves when more should be written. */
  readonly write: (text: string) => Promise<void>;
  /** Puts the file in its place. @throws {UserError} with the reason; then what stood there before still does. */
  readonly finish: () => Promise<void>;
}

/**
 * Begins a file beside the place where it shall stand.
 *
 * @throws {UserError} with the reason.
 */
export async function openWhole(path: string): Promise<WholeFile> {
  await checkWritable(path);
  const { target, kind } = await existing(path);
  const temporary = kind === 'device' ? target : temporaryName(target);
  if (kind !== 'device') unfinished.add(temporary);
  const stream = createWriteStream(temporary, { flush: true });
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text) && failure === undefined) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  };
  const finish = async (): Promise<void> => {
    try {
      await new Promise<void>((done) => stream.end(done));
      if (failure !== undefined) throw failure;
      if (kind !== 'device') await rename(temporary, target);
    } catch (error) {
      if (kind !== 'device') await rm(temporary, { force: true }).catch(() => undefined);
      throw writeError(path, error);
    } finally {
      unfinished.delete(temporary);
    }
  };
  return { write, finish };
}

/**
 * Writes a file whole or not at all: beside it, then renamed over it.
 *
 * @param parts the text, in pieces
 * @throws {UserError} with the reason; then the file is as it was before.
 */
export async function writeWhole(path: string, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const { target, kind } = await existing(path);
  if (kind === 'device') {
    return writeParts(target, parts, false).catch((error: unknown) => {
      throw writeError(path, error);
    });
  }
  const temporary = temporaryName(target);
  unfinished.add(temporary);
  try {
    await writeParts(temporary, parts, true);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeError(path, error);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Removes what is half written; for the moment before the program stops. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Not there yet, or gone already: both are what is wanted.
    }
  }
  unfinished.clear();
}
