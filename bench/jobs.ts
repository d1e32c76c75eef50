/**
 * How much faster two workers read the pages than one: whole runs of the program, one after the other, in turns.
 *
 * - Once over the pages: most of it is the start of each worker, which compiles for itself what the pages need.
 * - Eight times over: what a run over thousands of pages comes to.
 * - Two programs at a time, each with one worker and all pages eight times, beside one alone: what the machine has in its second processor.
 *   Where that is the other half of one core, or others use it, no program can do better.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

const TURNS = 3;
const TIMES_OVER = 8;
const PROGRAM = fileURLToPath(new URL('../bin/vitagraph.js', import.meta.url));
const MEASURED = new URL('measured.mjs', import.meta.url).href;

/** What a run took, in seconds. */
interface Took {
  readonly wall: number;
  readonly processor: number;
}

/** @throws where the program fails, with what it said. */
function start(args: readonly string[], measured: string): Promise<void> {
  const env = { ...process.env, VITAGRAPH_MEASURED: measured };
  const child = spawn(process.execPath, ['--import', MEASURED, PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'], env });
  const told: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (status) => {
      // 3: some pages of the folders are none.
      if (status === 0 || status === 3) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${status}: ${told.join('')}`));
    });
  });
}

async function run(jobs: number, folders: readonly string[]): Promise<Took> {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-run-'));
  try {
    const measured = join(folder, 'measured.json');
    const before = performance.now();
    await start(['extract', ...folders, '--format', 'ndjson', '-o', '/dev/null', '--jobs', String(jobs), '--quiet'], measured);
    const wall = (performance.now() - before) / 1000;
    const { cpu } = JSON.parse(readFileSync(measured, 'utf8')) as { readonly cpu: number };
    return { wall, processor: cpu };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const shown = (ratios: readonly number[]): string => ratios.map((ratio) => ratio.toFixed(2)).join(', ');

/** Prints a ratio: its median, and turn by turn. */
function tell(what: string, ratios: readonly number[]): void {
  console.log(`${what.padEnd(33)}${median(ratios).toFixed(2)} (${shown(ratios.toSorted((a, b) => a - b))})`);
}

/** Prints how many times as fast two jobs are, and with what processor time; gives what the runs with one took. */
async function compare(what: string, folders: readonly string[]): Promise<readonly Took[]> {
  const turns: { readonly one: Took; readonly two: Took }[] = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push({ one: await run(1, folders), two: await run(2, folders) });
  tell(
    `two jobs / one, ${what}`,
    turns.map(({ one, two }) => one.wall / two.wall),
  );
  tell(
    '  their processor time / one',
    turns.map(({ one, two }) => two.processor / one.processor),
  );
  return turns.map(({ one }) => one);
}

/** Prints how many times as fast two workers are, and how many times as fast they can be. */
export async function benchJobs(folders: readonly string[]): Promise<void> {
  await compare('once over', folders);
  const copies = mkdtempSync(join(tmpdir(), 'vitagraph-jobs-'));
  try {
    for (let time = 0; time < TIMES_OVER; time++) {
      for (const [place, folder] of folders.entries()) cpSync(folder, join(copies, `${time}-${place}`), { recursive: true });
    }
    const alone = await compare(`${TIMES_OVER} times over`, [copies]);
    const most: number[] = [];
    for (const { wall } of alone) {
      const both = await Promise.all([run(1, [copies]), run(1, [copies])]);
      most.push((2 * wall) / Math.max(...both.map((took) => took.wall)));
    }
    tell('two programs at a time / one', most);
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}
