import { intColumn } from './columns.js';

const FIRST_BYTES = 1 << 12;
const FIRST_SLOTS = 1 << 10;
const GROWTH = 1.5;
/** FNV-1a. */
const PRIME = 16777619;

/** Different texts, each with a number from 0 in the order of their first appearance. They lie outside the heap, in UTF-8. */
export class TextTable {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  readonly #ends = intColumn();
  #hashes = intColumn();
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #used = 0;
  /** Nobody can choose texts that meet: where each lies shows in no output. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);

  get size(): number {
    return this.#ends.length;
  }

  /** The number of a text, which is added where it is new. */
  intern(text: string): number {
    const size = this.#write(text);
    const hash = this.#hash(this.#used, this.#used + size);
    const slot = this.#find(hash, size);
    const known = this.#slots[slot] as number;
    if (known >= 0) return known;
    const id = this.#ends.length;
    this.#used += size;
    this.#ends.push(this.#used);
    this.#hashes.push(hash);
    this.#slots[slot] = id;
    if (2 * this.#ends.length > this.#slots.length) this.#rehash();
    return id;
  }

  /** The number of a text; -1 where it is not there. */
  lookup(text: string): number {
    const size = this.#write(text);
    return this.#slots[this.#find(this.#hash(this.#used, this.#used + size), size)] as number;
  }

  /** Lets go of what texts are found by; none can be added or looked up any more. */
  seal(): void {
    this.#hashes = intColumn();
    this.#slots = new Int32Array();
  }

  text(id: number): string {
    return this.#bytes.toString('utf8', this.#start(id), this.#ends.at(id));
  }

  /** Order of two texts by their code points. */
  compare(a: number, b: number): number {
    return this.#bytes.compare(this.#bytes, this.#start(b), this.#ends.at(b), this.#start(a), this.#ends.at(a));
  }

  #start(id: number): number {
    return id === 0 ? 0 : this.#ends.at(id - 1);
  }

  /** Writes the text behind the last one, where it is kept if it is new. */
  #write(text: string): number {
    const most = this.#used + 3 * text.length;
    if (most > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(Math.ceil(most * GROWTH));
      this.#bytes.copy(grown, 0, 0, this.#used);
      this.#bytes = grown;
    }
    return this.#bytes.write(text, this.#used, 'utf8');
  }

  #hash(start: number, end: number): number {
    let hash = this.#seed | 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (this.#bytes[i] as number), PRIME);
    return hash ^ (hash >>> 15);
  }

  /** The slot of the text that was written last, or the free one where it belongs. */
  #find(hash: number, size: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number;
      if (id < 0 || (this.#hashes.at(id) === hash && this.#isWritten(id, size))) return slot;
    }
  }

  #isWritten(id: number, size: number): boolean {
    const [start, end] = [this.#start(id), this.#ends.at(id)];
    return end - start === size && this.#bytes.compare(this.#bytes, start, end, this.#used, this.#used + size) === 0;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#ends.length; id++) {
      let slot = this.#hashes.at(id) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id;
    }
  }
}
