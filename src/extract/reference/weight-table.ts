import { LABEL_COUNT } from './reference-labels.js';

/** Weights of one feature for all labels: four to a number, eight bits each. */
const NUMBERS = Math.ceil(LABEL_COUNT / 4);
/** Numbers of a place: the feature's hash and its weights; sixteen bytes, so that a look-up touches one line of the cache. */
const PLACE = 1 + NUMBERS;
/** Added to a weight of -127 to 127, so that sums of bytes never borrow from each other. */
const BIAS = 128;
/** Four weights of 0. Free places hold it throughout, so that a feature with this hash gets no weight from them. */
const NOTHING = 0x80808080 | 0;
/** Two of the four weights of a number, each with eight bits above it to grow into: 256 features at most. */
const HALVES = 0x00ff00ff;
/** Features that share a factor, about. */
const BUCKET = 8;

/**
 * The weights of the features by their hashes, found without a second try: the low bits of a hash name its bucket, and the bucket's factor
 * sends each of its hashes to a place that no other hash is sent to (a perfect hash function: Pagh, "Hash and displace", 1999).
 */
export interface WeightTable {
  readonly places: Int32Array;
  readonly factors: Int32Array;
  /** How far a product is shifted to the right to give the place's number. */
  readonly shift: number;
}

/** The nth factor that is tried: odd numbers without pattern. */
const factorAt = (n: number): number => Math.imul(n + 1, 0x9e3779b2) | 1;

/** The hashes of each bucket, largest buckets first: they are the hardest to place. */
function bucketsOf(hashes: Int32Array, count: number): readonly (readonly number[])[] {
  const buckets = Array.from({ length: count }, (): number[] => []);
  for (const hash of hashes) buckets[hash & (count - 1)]?.push(hash);
  return buckets.filter((bucket) => bucket.length > 0).sort((a, b) => b.length - a.length);
}

/** Finds the factor that sends the hashes to free places, and takes these. */
function factorOf(bucket: readonly number[], taken: Uint8Array, shift: number): number {
  for (let n = 0; ; n++) {
    const factor = factorAt(n);
    let placed = 0;
    while (placed < bucket.length) {
      const place = Math.imul(bucket[placed] as number, factor) >>> shift;
      if (taken[place] === 1) break;
      taken[place] = 1;
      placed++;
    }
    if (placed === bucket.length) return factor;
    while (placed > 0) taken[Math.imul(bucket[--placed] as number, factor) >>> shift] = 0;
  }
}

/**
 * Packs the weights of the features.
 *
 * @param hashes One for each feature, none twice.
 * @param rows The weights of each feature for the labels in turn, -127 to 127.
 */
export function weightTable(hashes: Int32Array, rows: Int8Array): WeightTable {
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length * 2)));
  const shift = 32 - bits;
  const factors = new Int32Array(2 ** bits / 2 / BUCKET).fill(1);
  const taken = new Uint8Array(2 ** bits);
  for (const bucket of bucketsOf(hashes, factors.length))
    factors[(bucket[0] as number) & (factors.length - 1)] = factorOf(bucket, taken, shift);
  const places = new Int32Array(2 ** bits * PLACE).fill(NOTHING);
  hashes.forEach((hash, row) => {
    const at = (Math.imul(hash, factors[hash & (factors.length - 1)] as number) >>> shift) * PLACE;
    places[at] = hash;
    places.fill(0, at + 1, at + PLACE);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = (rows[row * LABEL_COUNT + label] as number) + BIAS;
      const number = at + 1 + (label >> 2);
      places[number] = (places[number] as number) | (weight << ((label & 3) * 8));
    }
  });
  return { places, factors, shift };
}

/**
 * Adds up the weights of the features from `from` to `to`, label by label, into `sums` at `base`. There is nothing in the loop that a
 * processor could guess wrong: a feature that is not known adds nothing. Six additions serve all labels: the bytes of a number are spread
 * over two sums, two to each.
 */
export function sumWeights(table: WeightTable, hashes: Int32Array, from: number, to: number, sums: Int32Array, base: number): void {
  const { places, factors, shift } = table;
  const buckets = factors.length - 1;
  let [a, b, c, d, e, g] = [0, 0, 0, 0, 0, 0];
  let unknown = 0;
  for (let f = from; f < to; f++) {
    const hash = hashes[f] as number;
    const at = (Math.imul(hash, factors[hash & buckets] as number) >>> shift) * PLACE;
    const other = (places[at] as number) ^ hash;
    // All ones where the place has another feature's hash.
    const isOther = (other | (0 - other)) >> 31;
    const first = (places[at + 1] as number) & ~isOther;
    const second = (places[at + 2] as number) & ~isOther;
    const third = (places[at + 3] as number) & ~isOther;
    unknown = (unknown + isOther) | 0;
    a = (a + (first & HALVES)) | 0;
    b = (b + ((first >>> 8) & HALVES)) | 0;
    c = (c + (second & HALVES)) | 0;
    d = (d + ((second >>> 8) & HALVES)) | 0;
    e = (e + (third & HALVES)) | 0;
    g = (g + ((third >>> 8) & HALVES)) | 0;
  }
  const bias = (to - from + unknown) * BIAS;
  sums[base] = (a & 0xffff) - bias;
  sums[base + 1] = (b & 0xffff) - bias;
  sums[base + 2] = (a >>> 16) - bias;
  sums[base + 3] = (b >>> 16) - bias;
  sums[base + 4] = (c & 0xffff) - bias;
  sums[base + 5] = (d & 0xffff) - bias;
  sums[base + 6] = (c >>> 16) - bias;
  sums[base + 7] = (d >>> 16) - bias;
  sums[base + 8] = (e & 0xffff) - bias;
  sums[base + 9] = (g & 0xffff) - bias;
  sums[base + 10] = (e >>> 16) - bias;
}
