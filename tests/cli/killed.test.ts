import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Random } from '../../bench/world/random.js';
import { root, vitagraph } from '../support/project.js';

/** So often a run is killed before the test is done. */
const KILLS = 50;
const PAGES = 8;
const SEED = 20_260_731;

const page = (number: number): string =>
  `<html><head><title>Ines Ortega ${number}</title></head><body><h1>Ines Ortega ${number}</h1>
<p>I am a PhD student at Harbour University, advised by Prof. Tomas Lind.</p><h2>Publications</h2><ul>
${Array.from({ length: 10 }, (_, i) => `<li>Ines Ortega, Wei Zhang, Pia Berg. <b>Tidal rooms and their visitors, part ${number}.${i}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 20${10 + (i % 15)}.</li>`).join('\n')}
</ul></body></html>`;

const ARGS = ['extract', 'pages', '-q', '--cache', 'kept', '-o', 'new/graph.nq', '--evidence', '--report', 'new/report.tsv', '--jobs', '1'];

/** Runs until done or killed, when `stop` comes; whether it came to its end. */
function run(cwd: string, stop: (kill: () => void) => NodeJS.Timeout): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'bin/vitagraph.js'), ...ARGS], { cwd, stdio: 'ignore' });
  const timer = stop(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === null && code !== 0) reject(new Error(`ended with ${code}`));
      else resolve(signal === null);
    });
  });
}

const runFor = (cwd: string, milliseconds: number): Promise<boolean> => run(cwd, (kill) => setTimeout(kill, milliseconds));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

const recordsIn = (cwd: string): readonly string[] =>
  existsSync(join(cwd, 'kept')) ? filesBelow(join(cwd, 'kept')).filter((path) => path.endsWith('.json')) : [];

/** A folder with the pages, and the graph of an earlier run over one of them. */
function workspace(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-killed-'));
  mkdirSync(join(cwd, 'pages'));
  writeFileSync(join(cwd, 'pages/p0.html'), page(0));
  expect(vitagraph(ARGS, { cwd }).status).toBe(0);
  for (let i = 1; i < PAGES; i++) writeFileSync(join(cwd, `pages/p${i}.html`), page(i));
  rmSync(join(cwd, 'kept'), { recursive: true });
  return cwd;
}

it('a run that is killed fifty times goes on where it was, and ends with the bytes of an undisturbed one', async () => {
  const cwd = workspace();
  const graph = join(cwd, 'new/graph.nq');
  const report = join(cwd, 'new/report.tsv');
  const earlier = readFileSync(graph, 'utf8');
  const start = performance.now();
  expect(vitagraph(ARGS, { cwd }).status).toBe(0);
  const duration = performance.now() - start;
  const whole = readFileSync(graph, 'utf8');
  const random = new Random(SEED);
  let kills = 0;
  const begin = (): void => {
    rmSync(join(cwd, 'kept'), { recursive: true });
    writeFileSync(graph, earlier);
    rmSync(report);
  };
  begin();
  while (kills < KILLS) {
    const isDone = await runFor(cwd, random.next() * duration);
    const found = readFileSync(graph, 'utf8');
    expect(isDone ? [whole] : [earlier, whole]).toContain(found);
    const names = readdirSync(join(cwd, 'new')).filter((name) => !name.startsWith('.'));
    for (const name of names) expect(['graph.nq', 'report.tsv']).toContain(name);
    if (names.includes('report.tsv')) expect(readFileSync(report, 'utf8').trimEnd().split('\n')).toHaveLength(PAGES + 1);
    for (const path of recordsIn(cwd)) expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1 });
    if (isDone) begin();
    else kills++;
  }
  // Once more, as soon as the first page is kept: on a slow machine all the others may have come before that.
  if (recordsIn(cwd).length === 0) await run(cwd, (kill) => setInterval(() => recordsIn(cwd).length > 0 && kill(), 2));
  expect(await runFor(cwd, 2 ** 30)).toBe(true);
  expect(readFileSync(graph, 'utf8')).toBe(whole);
  expect(readFileSync(report, 'utf8')).toContain('\tkept\t');
  // What killed runs had half written is gone as well.
  expect(readdirSync(join(cwd, 'new')).sort()).toEqual(['graph.nq', 'report.tsv']);
}, 400_000);
