/** How much faster two workers read the pages than one: whole runs of the program, one after the other, in turns. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TURNS = 3;
const PROGRAM = fileURLToPath(new URL('../bin/vitagraph.js', import.meta.url));

function secondsWith(jobs: number, folders: readonly string[]): number {
  const start = performance.now();
  const args = ['extract', ...folders, '--format', 'ndjson', '-o', '/dev/null', '--jobs', String(jobs), '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  // 3: some pages of the folders are none.
  if (status !== 0 && status !== 3) throw new Error(`--jobs ${jobs} ended with ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Prints the ratio, turn by turn and its median. */
export function benchJobs(folders: readonly string[]): void {
  const ratios = Array.from({ length: TURNS }, () => secondsWith(1, folders) / secondsWith(2, folders)).sort((a, b) => a - b);
  console.log(
    `two jobs / one               ${ratios[TURNS >> 1]?.toFixed(2)} times as fast (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
  );
}
