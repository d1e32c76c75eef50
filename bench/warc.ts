/**
 * What a crawl costs by its size: pages of a generated world, read from a web archive by the built program and written as N-Quads.
 *
 *   npm run bench:warc -- [PAGES…] [--papers 1] [--seed 1] [--jobs N] [--apart] [-o FILE]      default: 1000 10000
 *
 * For each size the processor time a page and the most memory of the whole program, workers and all, and the time beside that of the first
 * size; 100,000 pages are to cost at most 1.5 times as much a page as 1,000, in less than 2 GB. `--papers` is papers a person of the world:
 * 1 makes pages of four works (2 KB), 5 of eighteen (5 KB). `--apart` also reads and joins in two runs, as shards are, and tells what each
 * takes. The graph goes to /dev/null unless a file is named (100 KB a page with one paper, 340 KB with five).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string' },
    apart: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o', default: '/dev/null' },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10000];
const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [PROGRAM, WRITER, MEASURED] = [
  fileOf('../bin/vitagraph.js'),
  fileOf('world/write-warc.ts'),
  new URL('measured.mjs', import.meta.url),
];

/** What a run of the program took. */
interface Taken {
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
}

const run = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', env, stdio: 'pipe' });

function extract(folder: string, input: string, output: string): Taken {
  const jobs = options.jobs === undefined ? [] : ['--jobs', options.jobs];
  const measured = join(folder, 'measured.json');
  const format = output.endsWith('.ndjson') ? 'ndjson' : 'nq';
  const args = ['--import', MEASURED.href, PROGRAM, 'extract', input, '--format', format, '-o', output, '--quiet', ...jobs];
  run(args, { ...process.env, VITAGRAPH_MEASURED: measured });
  return JSON.parse(readFileSync(measured, 'utf8')) as Taken;
}

interface Measured {
  readonly whole: Taken;
  /** Works that the pages list. */
  readonly works: number;
  /** Reading to records, and joining these. */
  readonly apart?: readonly [Taken, Taken];
}

function measure(pages: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-warc-'));
  try {
    const [warc, records] = [join(folder, 'world.warc.gz'), join(folder, 'records.ndjson')];
    const world = ['--pages', String(pages), '--papers', options.papers, '--seed', options.seed];
    const { works } = JSON.parse(run(['--import', 'tsx', WRITER, warc, ...world])) as { works: number };
    const whole = extract(folder, warc, options.output);
    if (!options.apart) return { whole, works };
    return { whole, works, apart: [extract(folder, warc, records), extract(folder, records, options.output)] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const column = (value: number, digits: number, width: number): string => value.toFixed(digits).padStart(width);
console.log(
  `   pages  works a page  ms a page  times the first  peak MB${options.apart ? '  reading ms  peak MB  joining ms  peak MB' : ''}`,
);
let first: number | undefined;
for (const pages of sizes) {
  const { whole, works, apart = [] } = measure(pages);
  const perPage = (1000 * whole.cpu) / pages;
  first ??= perPage;
  console.log(
    [
      column(pages, 0, 8),
      column(works / pages, 1, 14),
      column(perPage, 1, 11),
      column(perPage / first, 2, 17),
      column(whole.peak, 0, 9),
      ...apart.map(({ cpu, peak }) => column((1000 * cpu) / pages, 1, 12) + column(peak, 0, 9)),
    ].join(''),
  );
}
