/**
 * Cross-validation of the reader of references on references of documents that it was not trained on.
 *
 *   tsx scripts/evaluate-references.ts [REFERENCES.jsonl] [--folds 5] [--by document|source] [--only N] [--out DIR] [--scorer FILE] [--plain]
 *
 * Writes gold and predictions of each fold and of all to DIR, and prints what the scorer says of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseReference } from '../src/extract/reference/parse-reference.js';
import { decodeWeights } from '../src/extract/reference/reference-weights.js';
import { foldsByDocument, foldsBySource } from './reference-folds.js';
import { type GoldReference, readGold } from './reference-gold.js';
import { trainOn } from './reference-training-set.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    by: { type: 'string', default: 'document' },
    only: { type: 'string' },
    out: { type: 'string' },
    scorer: { type: 'string', default: '../shared/bench/score-references.mjs' },
    plain: { type: 'boolean', default: false },
  },
});
const out = values.out ?? mkdtempSync(join(tmpdir(), 'vitagraph-references-'));
mkdirSync(out, { recursive: true });

function score(name: string, gold: readonly GoldReference[], predicted: readonly string[]): void {
  const goldFile = join(out, `${name.replaceAll(' ', '-')}.gold.jsonl`);
  const predictedFile = join(out, `${name.replaceAll(' ', '-')}.predicted.jsonl`);
  writeFileSync(goldFile, gold.map((reference) => `${JSON.stringify(reference)}\n`).join(''));
  writeFileSync(predictedFile, predicted.map((line) => `${line}\n`).join(''));
  const scored = spawnSync(process.execPath, [values.scorer, goldFile, predictedFile], { encoding: 'utf8' });
  console.log(`== ${name}\n${scored.stdout}${scored.stderr}`);
}

const references = readGold(positionals[0] ?? '../shared/references/dev.jsonl');
const folds = values.by === 'source' ? foldsBySource(references) : foldsByDocument(references, Number(values.folds));
const allGold: GoldReference[] = [];
const allPredicted: string[] = [];
folds.forEach((fold, k) => {
  if (values.only && Number(values.only) !== k + 1) return;
  const weights = decodeWeights(trainOn(fold.kept, !values.plain));
  const predicted = fold.held.map(({ raw }) => {
    const { authors, title, venue, year } = parseReference(raw, weights);
    return JSON.stringify({ authors: authors.map((author) => author.family), title, venue, year });
  });
  score(fold.name, fold.held, predicted);
  allGold.push(...fold.held);
  allPredicted.push(...predicted);
});
score('all', allGold, allPredicted);
console.log(`gold and predictions in ${out}`);
