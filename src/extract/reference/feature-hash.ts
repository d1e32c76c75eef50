/** What the values of a template are mixed with. */
const seedOf = (template: number): number => Math.imul(template + 0x9e3779b9, 0x85ebca6b);

/** Spreads a seed and three values over 32 bits. */
function spread(seed: number, a: number, b: number, c: number): number {
  let hash = seed ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return (hash ^ (hash >>> 15)) | 0;
}

/** Spreads a template's number and up to three values over 32 bits. */
export const mix = (template: number, a: number, b = 0, c = 0): number => spread(seedOf(template), a, b, c);

/** Seeds of so many templates, from template 1 up. */
export const templateSeeds = (count: number): Int32Array => Int32Array.from({ length: count }, (_, k) => seedOf(k + 1));

/** Writes the hashes of the templates' values, three to each template, into `hashes` from `at` up. */
export function mixAll(seeds: Int32Array, values: Int32Array, hashes: Int32Array, at: number): void {
  for (let k = 0; k < seeds.length; k++)
    hashes[at + k] = spread(seeds[k] as number, values[k * 3] as number, values[k * 3 + 1] as number, values[k * 3 + 2] as number);
}

/** A count as a number below ten: near counts are told apart, far ones are not. */
export const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9);
