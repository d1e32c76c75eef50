import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Store } from 'oxigraph/web.js';
import type { OxigraphInstance } from './oxigraph-instance.js';

/** What stands before the pages of an image. */
interface ImageHead {
  /** SHA-256 of the program whose memory it is: no other can make sense of it. */
  readonly program: string;
  /** Bytes of memory. */
  readonly size: number;
  /** Address of the store in it. */
  readonly store: number;
  /** Length of the table of held values, and what is in it. */
  readonly held: number;
  readonly values: readonly (readonly [place: number, value: string | boolean])[];
  /** Pages that are not all zero, as first page and number of pages. */
  readonly runs: readonly (readonly [first: number, count: number])[];
  /** Bytes of the journal that were obeyed already. */
  readonly journal: number;
}

const MAGIC = Buffer.from('VGRAPH1\n');
const PAGE = 65_536;
const ZEROS: Buffer = Buffer.alloc(PAGE);
/** Bytes that are read or written at once. */
const STEP = 64 * 1024 * 1024;
/** A head that is larger is none. */
const LARGEST_HEAD = 16 * 1024 * 1024;

/** The address of a store is a field that the glue code of wasm-bindgen sets. */
interface Addressed {
  __wbg_ptr: number;
}

/** Values that the program holds; undefined where one of them cannot be written down. */
function heldValues({ held }: OxigraphInstance): ImageHead['values'] | undefined {
  const values: [number, string | boolean][] = [];
  for (let place = 0; place < held.length; place++) {
    const value: unknown = held.get(place);
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' && typeof value !== 'boolean') return undefined;
    values.push([place, value]);
  }
  return values;
}

function usedRuns(memory: Buffer): ImageHead['runs'] {
  const runs: [number, number][] = [];
  for (let page = 0; page * PAGE < memory.length; page++) {
    if (memory.subarray(page * PAGE, (page + 1) * PAGE).equals(ZEROS)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === page) last[1]++;
    else runs.push([page, 1]);
  }
  return runs;
}

function writeFully(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(STEP, bytes.length - at));
}

/**
 * Writes down the memory of an instance, so that its store can be opened again without reading any triple. The file appears whole or not.
 *
 * @param journal bytes of the journal that the store has obeyed
 * @returns false where the instance holds a value that cannot be written down; there is no image then
 * @throws {Error} of the file system
 */
export function writeImage(path: string, instance: OxigraphInstance, store: Store, journal: number): boolean {
  const values = heldValues(instance);
  if (!values) return false;
  const memory = Buffer.from(instance.memory.buffer);
  const head: ImageHead = {
    program: instance.program,
    size: memory.length,
    store: (store as unknown as Addressed).__wbg_ptr,
    held: instance.held.length,
    values,
    runs: usedRuns(memory),
    journal,
  };
  const headBytes = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(headBytes.length);
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeFully(file, Buffer.concat([MAGIC, length, headBytes]));
      for (const [first, count] of head.runs) writeFully(file, memory.subarray(first * PAGE, (first + count) * PAGE));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function readHead(file: number): { readonly head: ImageHead; readonly start: number } | undefined {
  const before = Buffer.alloc(MAGIC.length + 4);
  if (readSync(file, before, 0, before.length, 0) < before.length || !before.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const length = before.readUInt32LE(MAGIC.length);
  if (length > LARGEST_HEAD) return undefined;
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, before.length) < length) return undefined;
  return { head: JSON.parse(bytes.toString()) as ImageHead, start: before.length + length };
}

function readFully(file: number, target: Buffer, from: number): void {
  for (let at = 0; at < target.length; ) {
    const read = readSync(file, target, at, Math.min(STEP, target.length - at), from + at);
    if (read === 0) throw new Error('the file is shorter than it says');
    at += read;
  }
}

/**
 * The store of an image, in the memory of a fresh instance.
 *
 * @returns undefined where the file is no image, or another program's; then the instance is as it was
 * @throws {Error} of the file system
 */
export function readImage(path: string, instance: OxigraphInstance): { readonly store: Store; readonly journal: number } | undefined {
  const file = openSync(path, 'r');
  try {
    const found = readHead(file);
    if (!found || found.head.program !== instance.program) return undefined;
    const { head, start } = found;
    const pages = head.runs.reduce((sum, [, count]) => sum + count, 0);
    if (fstatSync(file).size !== start + pages * PAGE) return undefined;
    const { memory, held, module } = instance;
    if (head.size > memory.buffer.byteLength) memory.grow((head.size - memory.buffer.byteLength) / PAGE);
    const target = Buffer.from(memory.buffer);
    let at = start;
    let zeroed = 0;
    for (const [first, count] of head.runs) {
      // What the fresh instance has in its first pages is not the image's.
      target.fill(0, zeroed * PAGE, first * PAGE);
      readFully(file, target.subarray(first * PAGE, (first + count) * PAGE), at);
      at += count * PAGE;
      zeroed = first + count;
    }
    if (head.held > held.length) held.grow(head.held - held.length);
    for (const [place, value] of head.values) held.set(place, value);
    const store = Object.create(module.Store.prototype) as Store;
    (store as unknown as Addressed).__wbg_ptr = head.store;
    return { store, journal: head.journal };
  } finally {
    closeSync(file);
  }
}
