import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { PageFacts } from '../../model/page-facts.js';
import type { PageHead, PageSource } from '../../model/page-source.js';
import { NamelessFile } from '../nameless-file.js';
import { joinHeads } from './facts-file.js';
import type { OutputPlace } from './output-target.js';

/** So many records are kept in memory: some ten megabytes. */
const MOST_HELD = 256;

/** Where records lie that are too many for memory: on the disk of the output, which has room for a graph that is larger than they. */
export async function spoolFolder(target: OutputPlace): Promise<string> {
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
  #file: NamelessFile | undefined;
  /** Where each record begins in the file, and where the last one ends. */
  readonly #starts: number[] = [0];
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
      this.#file = new NamelessFile(this.#folder, 'records');
      for (const held of this.#held) this.#write(this.#file, held);
      this.#held = [];
    }
    this.#write(this.#file, record);
  }

  #write(file: NamelessFile, record: PageFacts): void {
    file.append(Buffer.from(JSON.stringify(record)));
    this.#starts.push(file.size);
  }

  /** All records that were added, each once; call after all. */
  source(): PageSource {
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
    const bytes = (this.#file as NamelessFile).read(this.#starts[index] as number, this.#starts[index + 1] as number);
    return JSON.parse(bytes.toString('utf8')) as PageFacts;
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }
}
