import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeError } from './atomic-file.js';

const WRITTEN_AT_ONCE = 1 << 20;

/** Bytes on disk for this run alone: a file that has no name once it is open, and is gone when the program stops, however it stops. */
export class NamelessFile {
  readonly #path: string;
  readonly #file: number;
  #written = 0;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  /**
   * @param folder on a disk with room for it
   * @param what it holds, for messages: "records"
   * @throws {UserError} where no file can be made there.
   */
  constructor(folder: string, what: string) {
    const path = join(folder, `.${what}-${process.pid}-${Date.now()}`);
    this.#path = join(folder, `(${what})`);
    try {
      this.#file = openSync(path, 'wx+');
      rmSync(path, { force: true });
    } catch (error) {
      throw writeError(path, error);
    }
  }

  /** In bytes. */
  get size(): number {
    return this.#written + this.#waitingBytes;
  }

  /** @throws {UserError} where the disk is full. */
  append(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= WRITTEN_AT_ONCE) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      throw writeError(this.#path, error);
    }
    this.#written += bytes.length;
  }

  /** The bytes from one place up to another. */
  read(start: number, end: number): Buffer {
    if (end > this.#written) this.#flush();
    const bytes = Buffer.allocUnsafe(end - start);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(this.#file, bytes, at, bytes.length - at, start + at);
      if (read === 0) throw new Error(`${this.#path} is cut short`);
      at += read;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}
