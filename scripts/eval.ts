/**
 * Scores the extractor on an annotated corpus and compares with the record in `bench/record.json`.
 *
 *   npm run eval -- [--corpus ../shared] [--update] [--errors RELATION]
 *
 * The corpus folder holds `corpus/pages`, `corpus/gold`, `bench/score.mjs` and `bench/identity.mjs`.
 * Exit code 1 where a relation lost more than the tolerance; a rise moves the record with `--update`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** F1 points that a relation may lose without failing: spelling of a single fact in the smallest relations. */
const TOLERANCE = 0.05;

interface Relation {
  readonly relation: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface EvalRecord {
  readonly mean: number;
  readonly relations: Readonly<Record<string, number>>;
  readonly identity: { readonly precision: number; readonly recall: number };
}

const root = new URL('..', import.meta.url).pathname;
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(root, '../shared') },
    update: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
});

const pages = join(options.corpus, 'corpus/pages');
if (!existsSync(pages)) {
  console.error(`${pages}: no annotated pages there; name the folder with --corpus`);
  process.exit(2);
}

const recordFile = join(root, 'bench/record.json');
const points = (fraction: number): number => Math.round(fraction * 1000) / 10;

function scoreAll(): EvalRecord {
  const graphs = mkdtempSync(join(tmpdir(), 'vitagraph-eval-'));
  try {
    execFileSync(process.execPath, [join(root, 'bin/vitagraph.js'), 'extract', pages, '-o', `${graphs}/`, '-q'], { stdio: 'inherit' });
    const run = (script: string, ...extra: string[]): string =>
      execFileSync(process.execPath, [join(options.corpus, 'bench', script), '--graphs', graphs, ...extra], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    if (options.errors !== undefined) console.log(run('score.mjs', '--errors', options.errors));
    const score = JSON.parse(run('score.mjs', '--json')) as { mean: number; relations: Relation[] };
    const identity = JSON.parse(run('identity.mjs', '--json')) as { precision: number; recall: number };
    return {
      mean: points(score.mean),
      relations: Object.fromEntries(score.relations.map((relation) => [relation.relation, points(relation.f1)])),
      identity: { precision: points(identity.precision), recall: points(identity.recall) },
    };
  } finally {
    rmSync(graphs, { recursive: true, force: true });
  }
}

function report(now: EvalRecord, before: EvalRecord | undefined): readonly string[] {
  const lost: string[] = [];
  const row = (name: string, value: number, old: number | undefined): void => {
    const change = old === undefined ? 'new' : value === old ? '' : `${value > old ? '+' : ''}${(value - old).toFixed(1)}`;
    if (old !== undefined && value < old - TOLERANCE) lost.push(`${name} ${old} -> ${value}`);
    console.log(`${name.padEnd(24)}${value.toFixed(1).padStart(6)}  ${change}`);
  };
  for (const [name, value] of Object.entries(now.relations)) row(name, value, before?.relations[name]);
  row('mean F1', now.mean, before?.mean);
  row('identity precision', now.identity.precision, before?.identity.precision);
  row('identity recall', now.identity.recall, before?.identity.recall);
  return lost;
}

const before = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as EvalRecord) : undefined;
const now = scoreAll();
const lost = report(now, before);
if (options.update) writeFileSync(recordFile, `${JSON.stringify(now, null, 2)}\n`);
else if (lost.length > 0) {
  console.error(`lost against bench/record.json: ${lost.join(', ')}`);
  process.exit(1);
}
