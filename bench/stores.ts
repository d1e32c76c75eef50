/**
 * Loading and asking a generated graph of a million quads: oxigraph by itself, as `query` and `serve` read files, from a folder (`--store`),
 * and Virtuoso, by its own loader and by `vitagraph load`.
 *
 *   npm run bench:stores -- [--pages N] [--passes N]
 *
 * Ratios are of medians within one run; each figure is taken in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasVirtuoso, Virtuoso } from '../tests/support/virtuoso.js';
import { median, spread } from './median.js';
import { storeQueries } from './store-queries.js';
import { writeGraph } from './world/write-graph.js';

const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '720' }, passes: { type: 'string', default: '3' } },
});
const pages = Number(options.pages);
const passes = Number(options.passes);
const folder = mkdtempSync(join(tmpdir(), 'vitagraph-bench-'));
const file = join(folder, 'graph.nq');
const root = new URL('..', import.meta.url).pathname;

/** What came of a process: seconds to load, MB of memory, milliseconds a query. */
interface Figures {
  readonly seconds: number;
  readonly memory: number;
  readonly queries: Readonly<Record<string, number>>;
}

function measure(mode: 'raw' | 'ours' | 'folder'): Figures {
  const args = ['--import', 'tsx', join(root, 'bench/store-child.ts'), mode, file, join(folder, 'kg')];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Figures;
}

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** Virtuoso's own loader, and ours over the network; then its answers. */
async function measureVirtuoso(): Promise<{ readonly own: number; readonly ours: number; readonly queries: Figures['queries'] }> {
  const server = await Virtuoso.start(200_000);
  try {
    server.copy(file);
    const own = timed(() => {
      server.sql(`log_enable(2,1); ld_dir('${server.folder}','graph.nq','urn:none'); rdf_loader_run(); checkpoint;`);
    });
    const curl = (sparql: string): string =>
      execFileSync('curl', ['-sf', server.sparql, '-H', 'Accept: application/sparql-results+json', '--data-urlencode', `query=${sparql}`], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    const queries = Object.fromEntries(
      Object.entries(storeQueries(curl)).map(([name, sparql]) => {
        curl(sparql);
        return [name, 1000 * median([1, 2, 3].map(() => timed(() => void curl(sparql))))];
      }),
    );
    server.sql('RDF_GLOBAL_RESET();');
    const args = [join(root, 'bin/vitagraph.js'), 'load', file, '--endpoint', server.graphStore, '--user', 'kg', '--always', '-q'];
    const ours = timed(() => {
      execFileSync(process.execPath, args, { env: { ...process.env, VITAGRAPH_PASSWORD: 'secret' }, stdio: 'inherit' });
    });
    return { own, ours, queries };
  } finally {
    await server.kill();
  }
}

const quads = await writeGraph(pages, file);
console.log(
  `${pages} pages, ${quads} quads, ${(statSync(file).size / 1e6).toFixed(0)} MB of N-Quads; seconds: median of ${passes} (fastest to slowest)`,
);
readFileSync(file); // So that no measurement waits for the disk.
const times = (mode: 'raw' | 'ours' | 'folder'): readonly Figures[] => Array.from({ length: passes }, () => measure(mode));
const made = measure('folder');
const [raw, ours, again] = [times('raw'), times('ours'), times('folder')];
const load = (figures: readonly Figures[]): readonly number[] => figures.map(({ seconds }) => seconds);
const rawLoad = median(load(raw));
const row = (what: string, figures: readonly Figures[]): void =>
  console.log(
    `${what.padEnd(34)}${spread(load(figures), 2).padEnd(24)} ${(median(load(figures)) / rawLoad).toFixed(2)} of oxigraph's; ${median(figures.map(({ memory }) => memory)).toFixed(0)} MB`,
  );
row('oxigraph, the file at once', raw);
row('ours, from the file', ours);
row('ours, --store the first time', [made]);
row('ours, --store again', again);
const virtuoso = hasVirtuoso ? await measureVirtuoso() : undefined;
if (virtuoso) {
  console.log(`${'Virtuoso, its own loader'.padEnd(34)}${virtuoso.own.toFixed(2)}`);
  console.log(
    `${'Virtuoso, vitagraph load'.padEnd(34)}${virtuoso.ours.toFixed(2).padEnd(24)} ${(virtuoso.ours / virtuoso.own).toFixed(1)} of its own loader's, page by page and counted`,
  );
}
console.log('\nmilliseconds a query, warm          oxigraph      ours  ratio   --store  Virtuoso (over HTTP)');
for (const name of Object.keys(raw[0]?.queries ?? {})) {
  const at = (figures: readonly Figures[]): number => median(figures.map(({ queries }) => queries[name] ?? Number.NaN));
  const cells = [at(raw), at(ours)].map((ms) => ms.toFixed(1).padStart(9)).join(' ');
  console.log(
    `${name.padEnd(34)} ${cells}  ${(at(ours) / at(raw)).toFixed(2)}  ${at(again).toFixed(1).padStart(8)}  ${(virtuoso?.queries[name] ?? Number.NaN).toFixed(1).padStart(8)}`,
  );
}
rmSync(folder, { recursive: true });
