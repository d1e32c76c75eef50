import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { StoreChange } from './store-change.js';

/** The changes of a store, one JSON object a line, each on the disk before it is answered for. */
export class ChangeJournal {
  readonly #path: string;
  #file: number | undefined;
  #length: number;

  /** @param length bytes of whole changes in the file; what a crash left behind them is cut off */
  constructor(path: string, length: number) {
    this.#path = path;
    this.#length = length;
  }

  /** Bytes. */
  get length(): number {
    return this.#length;
  }

  /** @throws {Error} of the file system; then the file is as it was */
  append(change: StoreChange): void {
    this.#file ??= openSync(this.#path, existsSync(this.#path) ? 'r+' : 'w');
    const line = Buffer.from(`${JSON.stringify(change)}\n`);
    try {
      ftruncateSync(this.#file, this.#length);
      for (let at = 0; at < line.length; ) at += writeSync(this.#file, line, at, line.length - at, this.#length + at);
      fsyncSync(this.#file);
    } catch (error) {
      ftruncateSync(this.#file, this.#length);
      throw error;
    }
    this.#length += line.length;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/**
 * The changes of a journal from a place on, and the length of all that are whole: the last may be cut off by a crash.
 *
 * @throws {Error} of the file system, unless there is no journal yet
 */
export function readChanges(path: string, from: number): { readonly changes: readonly StoreChange[]; readonly length: number } {
  if (!existsSync(path)) return { changes: [], length: 0 };
  const bytes = readFileSync(path);
  const length = bytes.lastIndexOf(10) + 1;
  const lines = bytes.subarray(from, length).toString('utf8').split('\n').slice(0, -1);
  return { changes: lines.map((line) => JSON.parse(line) as StoreChange), length };
}
