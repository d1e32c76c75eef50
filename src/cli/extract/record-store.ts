import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { PageFacts } from '../../model/page-facts.js';
import type { PageHead, PageSource } from '../../model/page-source.js';
import { writeError } from '../atomic-file.js';
import { joinHeads } from './facts-file.js';
import type { OutputTarget } from './output-target.js';

/** So many records are kept in memory: some ten megabytes. */
const MOST_HELD = 256;
const WRITTEN_AT_ONCE = 1 << 20;

/** Where records lie that are too many for memory: on the disk of the output, which has room for a graph that is larger than they. */
export async function spoolFolder(target: OutputTarget): Promise<string> {
  if (target.kind === 'folder') return target.path;
  if (target.kind === 'stdout') return tmpdir();
  const found = await stat(target.path).catch(() => undefined);
  return found === undefined || found.isFile() ? dirname(resolve(target.path)) : tmpdir();
}

/** The records of a run until they are joined: in memory where they are few, else in a file that has no name and ends with the program. */
export class RecordStore {
  readonly #folder: string;
  readonly #heads: PageHead[] = [];
  #held: PageFacts[] = [];
  #file: number | undefined;
  /** Where each record begins in the file, and where the last one ends. */
  readonly #starts: number[] = [0];
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  readonly #mostHeld: number;

  /**
   * @param folder for a file, if one is needed
   * @param mostHeld records that are kept in memory; with one more all go to the file
   */
  constructor(folder: string, mostHeld: number = MOST_HELD) {
    this.#folder = folder;
    this.#mostHeld = mostHeld;
  }

  get isSpilled(): boolean {
    return this.#file !== undefined;
  }

  /** @throws {UserError} where the disk is full. */
  add(record: PageFacts): void {
    this.#heads.push(record.page);
    if (this.#file === undefined && this.#held.length < this.#mostHeld) {
      this.#held.push(record);
      return;
    }
    if (this.#file === undefined) {
      this.#file = this.#open();
      for (const held of this.#held) this.#write(held);
      this.#held = [];
    }
    this.#write(record);
  }

  #open(): number {
    const path = join(this.#folder, `.records-${process.pid}-${Date.now()}`);
    try {
      const file = openSync(path, 'wx+');
      // From here on the file is there for this program alone, and gone when it stops, however it stops.
      rmSync(path, { force: true });
      return file;
    } catch (error) {
      throw writeError(path, error);
    }
  }

  #write(record: PageFacts): void {
    const bytes = Buffer.from(JSON.stringify(record));
    this.#starts.push((this.#starts.at(-1) as number) + bytes.length);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= WRITTEN_AT_ONCE) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file as number, bytes, at);
    } catch (error) {
      throw writeError(join(this.#folder, '(records)'), error);
    }
  }

  /** All records that were added, each once; call after all. */
  source(): PageSource {
    if (this.#file !== undefined) this.#flush();
    const joined = joinHeads(this.#heads);
    return {
      heads: joined.map(({ head }) => head),
      facts: (place) => {
        const { index, head } = joined[place] as (typeof joined)[number];
        const record = this.#read(index);
        return record.page.id === head.id ? record : { ...record, page: head };
      },
    };
  }

  #read(index: number): PageFacts {
    const held = this.#held[index];
    if (held !== undefined) return held;
    const start = this.#starts[index] as number;
    const bytes = Buffer.allocUnsafe((this.#starts[index + 1] as number) - start);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(this.#file as number, bytes, at, bytes.length - at, start + at);
      if (read === 0) throw new Error('the file of the records is cut short');
      at += read;
    }
    return JSON.parse(bytes.toString('utf8')) as PageFacts;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
