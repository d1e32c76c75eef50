/**
 * Trains the reader of references and writes `src/lexicon/data/reference-weights.bin`.
 *
 *   tsx scripts/train-reference-reader.ts [REFERENCES.jsonl]
 *
 * REFERENCES: `{id, source, raw, authors, title, venue, year}` a line. It takes about three minutes on one core.
 */
import { writeFileSync } from 'node:fs';
import { readGold } from './reference-gold.js';
import { trainOn } from './reference-training-set.js';

const file = process.argv[2] ?? '../shared/references/dev.jsonl';
const start = performance.now();
const bytes = trainOn(readGold(file));
writeFileSync(new URL('../src/lexicon/data/reference-weights.bin', import.meta.url), bytes);
console.log(`${(bytes.length / 1000).toFixed(0)} kB of weights in ${((performance.now() - start) / 1000).toFixed(0)} s`);
