import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { npm, packed } from '../support/packed.js';
import { root } from '../support/project.js';

/** The versions of Node.js that the package is to run on. */
const MAJORS = [20, 22, 24];
/** Where others than the one that runs the tests are looked for; the same folder as in `.ci/run`. */
const NODES = join(root, 'tmp/nodes');
const BINARY = `node-${process.platform}-${process.arch}`;
/** All in one call: a second would take away what the first brought. */
const HOW_TO_INSTALL = `npm install --prefix tmp/nodes --no-save --ignore-scripts ${MAJORS.map((major) => `node${major}@npm:${BINARY}@${major}`).join(' ')}`;

/** The program of a version of Node.js; undefined where it is not here. */
function nodeOf(major: number): string | undefined {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const path = join(NODES, 'node_modules', `node${major}`, 'bin/node');
  return existsSync(path) ? path : undefined;
}

const PAGE = `<!doctype html><title>Ines Ortega</title><h1>Ines Ortega</h1>
<p>I am a PhD student at Harbour University, advised by Prof. Tomas Lind.</p><h2>Publications</h2>
<ul><li>Ines Ortega, Pia Berg. <b>Tidal rooms and their visitors</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 2024.</li></ul>`;

const LIBRARY = `import { buildGraph, mapToQuads, readPageFacts, serialize } from 'vitagraph';
import { readFileSync } from 'node:fs';
const graph = buildGraph([readPageFacts(readFileSync('ines.html'), { id: 'ines' })], { base: 'https://example.org/kg/' });
console.log(await serialize(mapToQuads(graph, {}), 'nt'));
`;

/** Written as a user would; an error in a declaration that the package ships is one here. */
const TYPED = `import { buildGraph, mapToQuads, type PageFacts, readPageFacts, serialize, type WrittenFormat } from 'vitagraph';
const facts: PageFacts = readPageFacts(new TextEncoder().encode('# Ines'), { id: 'ines' });
const titles: readonly string[] = facts.works.map(({ title }) => title.value);
const format: WrittenFormat = 'ttl';
export const turtle: Promise<string> = serialize(mapToQuads(buildGraph([facts], { base: 'https://example.org/kg/' })), format);
// @ts-expect-error no such format
export const wrong: WrittenFormat = 'csv';
export const count: number = titles.length;
`;

let tarball = '';
beforeAll(() => {
  tarball = packed();
}, 120_000);

/** An empty folder where the package is installed by this version of Node.js, and runs by it. */
function installed(node: string): { readonly cwd: string; readonly run: (...args: string[]) => SpawnSyncReturns<string> } {
  const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-empty-'));
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
  npm(cwd, ['init', '-y'], env);
  npm(cwd, ['install', tarball, '--prefer-offline', '--engine-strict'], env);
  return { cwd, run: (...args) => spawnSync(node, args, { cwd, env, encoding: 'utf8' }) };
}

describe('the package in an empty folder', () => {
  for (const major of MAJORS) {
    const node = nodeOf(major);
    const name = node === undefined ? `by Node ${major} (to be had by: ${HOW_TO_INSTALL})` : `by Node ${major}`;
    it.skipIf(node === undefined)(
      `installs, reads pages, answers and is a library ${name}`,
      () => {
        const { cwd, run } = installed(node ?? '');
        const program = (...args: string[]) => run('node_modules/vitagraph/bin/vitagraph.js', ...args);
        expect(run('--version').stdout).toMatch(new RegExp(`^v${major}\\.`));
        mkdirSync(join(cwd, 'pages'));
        for (const file of ['ines.html', 'pages/a.html', 'pages/b.html']) writeFileSync(join(cwd, file), PAGE);

        const one = program('extract', 'ines.html', '-o', 'ines.ttl', '--evidence');
        expect([one.status, one.stderr]).toEqual([0, expect.stringMatching(/^1 page, 3 people, 1 work, 1 advisor relation in /)]);
        const many = program('extract', 'pages/', '-o', 'pages.nq', '--jobs', '2');
        expect([many.status, many.stderr]).toEqual([0, expect.stringMatching(/^2 pages, /)]);

        const answer = program('query', 'advisors', 'Ines Ortega', '--graph', 'ines.ttl', '--results', 'csv');
        expect([answer.status, answer.stdout]).toEqual([0, expect.stringContaining('Tomas Lind,doctoral,')]);
        expect(program('validate', 'ines.ttl').status).toBe(0);

        writeFileSync(join(cwd, 'use.mjs'), LIBRARY);
        const library = run('use.mjs');
        expect([library.status, library.stderr]).toEqual([0, '']);
        expect(library.stdout.trim().split('\n').sort()).toEqual(ntriplesOf(cwd, program));
      },
      240_000,
    );
  }

  it('has types that a strict compiler takes', () => {
    const { cwd, run } = installed(process.execPath);
    writeFileSync(join(cwd, 'use.mts'), TYPED);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    const checked = run(tsc, ...options, 'use.mts');
    expect([checked.stdout, checked.status]).toEqual(['', 0]);
  }, 240_000);
});

/** The same page as the command line writes it. */
function ntriplesOf(cwd: string, program: (...args: string[]) => SpawnSyncReturns<string>): readonly string[] {
  program('extract', 'ines.html', '-o', 'ines.nt', '-q');
  return readFileSync(join(cwd, 'ines.nt'), 'utf8').trim().split('\n').sort();
}
