import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';

/** The columns of one line. */
export type Row = readonly string[];

/** The keys that a row is found by, the likeliest first. The generator and the look-up must use the same function. */
export type KeysOf = (row: Row) => Iterable<string>;

/** 32-bit FNV-1a over the UTF-16 units of the key. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The index file of a table: a comment line filled up with spaces to {@link INDEX_HEAD} bytes, then the hashes of all keys in ascending
 * order, then for each hash the byte offset of its line; all 32-bit little-endian.
 */
export const INDEX_HEAD = 256;

/** The bytes of the index of `lines`, whose first line starts at `bodyStart` of its file. */
export function indexBytes(head: string, lines: readonly string[], bodyStart: number, keysOf: KeysOf): Buffer {
  const pairs: [number, number][] = [];
  let offset = bodyStart;
  for (const line of lines) {
    for (const key of new Set(keysOf(line.split('\t')))) pairs.push([hashKey(key), offset]);
    offset += Buffer.byteLength(line) + 1;
  }
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const bytes = Buffer.alloc(INDEX_HEAD + pairs.length * 8, ' ');
  bytes.write(`${head.slice(0, INDEX_HEAD - 1)}`, 0, 'latin1');
  bytes[INDEX_HEAD - 1] = 10;
  pairs.forEach(([hash, at], i) => {
    bytes.writeUInt32LE(hash, INDEX_HEAD + i * 4);
    bytes.writeUInt32LE(at, INDEX_HEAD + (pairs.length + i) * 4);
  });
  return bytes;
}

interface Loaded {
  readonly body: Buffer;
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
}

/** The numbers of an index file behind its head; in place where they stand as this machine reads them. */
function numbersOf(index: Buffer): Uint32Array {
  if (endianness() === 'LE' && (index.byteOffset + INDEX_HEAD) % Uint32Array.BYTES_PER_ELEMENT === 0)
    return new Uint32Array(index.buffer, index.byteOffset + INDEX_HEAD, (index.length - INDEX_HEAD) / Uint32Array.BYTES_PER_ELEMENT);
  const aligned = Buffer.from(new Uint8Array(index.subarray(INDEX_HEAD)).buffer);
  if (endianness() === 'BE') aligned.swap32();
  return new Uint32Array(aligned.buffer);
}

function load(name: string): Loaded {
  const body = readFileSync(new URL(`./data/${name}.tsv`, import.meta.url));
  const words = numbersOf(readFileSync(new URL(`./data/${name}.idx`, import.meta.url)));
  const count = words.length / 2;
  return { body, hashes: words.subarray(0, count), offsets: words.subarray(count) };
}

const HASHES = 2 ** 32;
/** Steps from where a hash is expected within which it mostly stands: hashes are spread evenly. */
const REACH = 512;

/** Where the hashes begin that are not below the given one. */
function placeOf(hashes: Uint32Array, hash: number): number {
  const expected = Math.floor((hash / HASHES) * hashes.length);
  let low = Math.max(0, expected - REACH);
  let high = Math.min(hashes.length, expected + REACH);
  if (low > 0 && (hashes[low - 1] as number) >= hash) low = 0;
  if (high < hashes.length && (hashes[high] as number) < hash) high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LINE_FEED = 10;
const NONE: readonly Row[] = [];
/** Rows of recent keys are kept: a page names the same few venues again and again. */
const MAX_REMEMBERED = 4096;

/**
 * A table of reference data, `data/NAME.tsv`, with any number of keys a row, found through the hashes in `data/NAME.idx`.
 *
 * Nothing is read before the first look-up and nothing is parsed but the rows that are found: a look-up without result costs a few
 * steps in a table of numbers.
 */
export class KeyedTable {
  readonly #name: string;
  readonly #keysOf: KeysOf;
  #loaded: Loaded | undefined;
  readonly #remembered = new Map<string, readonly Row[]>();

  constructor(name: string, keysOf: KeysOf) {
    this.#name = name;
    this.#keysOf = keysOf;
  }

  /** The rows that have the key, in the order of the file. */
  rows(key: string): readonly Row[] {
    this.#loaded ??= load(this.#name);
    const { hashes, offsets } = this.#loaded;
    const hash = hashKey(key);
    const low = placeOf(hashes, hash);
    if (hashes[low] !== hash) return NONE;
    const remembered = this.#remembered.get(key);
    if (remembered) return remembered;
    const rows: Row[] = [];
    for (let i = low; hashes[i] === hash; i += 1) {
      const row = this.#rowAt(this.#loaded.body, offsets[i] as number);
      if (this.#hasKey(row, key)) rows.push(row);
    }
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, rows);
    return rows;
  }

  #hasKey(row: Row, key: string): boolean {
    for (const own of this.#keysOf(row)) if (own === key) return true;
    return false;
  }

  #rowAt(body: Buffer, offset: number): Row {
    const end = body.indexOf(LINE_FEED, offset);
    return body.toString('utf8', offset, end < 0 ? body.length : end).split('\t');
  }
}

/** The entries of a column that holds several. */
export const listOf = (column: string | undefined): readonly string[] => (column ? column.split('|') : []);
