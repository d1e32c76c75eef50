/**
 * Speed of the reader of single references, one thread.
 *
 *   npm run bench:references -- [REFERENCES.jsonl]      default: the labelled references beside the project
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseReference } from '../dist/extract/reference/parse-reference.js';
import { spread } from './median.js';

const PASSES = 7;

const file = process.argv[2] ?? new URL('../../shared/references/dev.jsonl', import.meta.url).pathname;
if (!existsSync(file)) {
  console.error(`${file}: no such file; give a file of lines with {"raw": "…"}`);
  process.exit(2);
}
const references = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => (JSON.parse(line) as { readonly raw: string }).raw);

const rates: number[] = [];
for (let pass = 0; pass <= PASSES; pass++) {
  const start = performance.now();
  for (const reference of references) parseReference(reference);
  // the first pass loads the weights and warms the compiler
  if (pass > 0) rates.push((references.length / (performance.now() - start)) * 1000);
}
console.log(`${references.length} references, ${PASSES} passes, one thread; median (slowest to fastest)`);
console.log(`parse-reference ${spread(rates, 0)} references/s`);
