import { NamelessFile } from '../nameless-file.js';

/** So much of a part waits in memory, in characters. */
const CHUNK = 1 << 16;

interface Part {
  waiting: string[];
  waitingLength: number;
  /** Where the chunks lie in the file. */
  readonly chunks: { readonly start: number; readonly end: number }[];
}

/** Lines on disk in many parts: a line is added to any part, a part is read whole. */
export class PartitionedFile {
  readonly #file: NamelessFile;
  readonly #parts: readonly Part[];

  /**
   * @param folder on a disk with room for it
   * @param what the lines are, for messages
   * @throws {UserError} where no file can be made there.
   */
  constructor(folder: string, what: string, parts: number) {
    this.#file = new NamelessFile(folder, what);
    this.#parts = Array.from({ length: parts }, () => ({ waiting: [], waitingLength: 0, chunks: [] }));
  }

  /**
   * @param line without an end of line in it
   * @throws {UserError} where the disk is full.
   */
  add(part: number, line: string): void {
    const added = this.#parts[part] as Part;
    added.waiting.push(line);
    added.waitingLength += line.length;
    if (added.waitingLength >= CHUNK) this.#write(added);
  }

  #write(part: Part): void {
    const start = this.#file.size;
    this.#file.append(Buffer.from(`${part.waiting.join('\n')}\n`));
    part.chunks.push({ start, end: this.#file.size });
    part.waiting = [];
    part.waitingLength = 0;
  }

  /** The lines of a part, in the order in which they were added. */
  *lines(part: number): Generator<string> {
    const { chunks, waiting } = this.#parts[part] as Part;
    for (const { start, end } of chunks)
      yield* this.#file
        .read(start, end - 1)
        .toString('utf8')
        .split('\n');
    yield* waiting;
  }

  close(): void {
    this.#file.close();
  }
}
