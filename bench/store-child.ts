/**
 * One measurement of a store, in a process of its own, so that none has another's memory: prints JSON.
 *
 *   node store-child.js raw|ours|folder FILE [FOLDER]
 */
import { readFileSync } from 'node:fs';
import { Store } from 'oxigraph';
import { openDiskStore } from '../dist/store/disk-store.js';
import type { EmbeddedStore } from '../dist/store/embedded-store.js';
import { openGraphFiles } from '../dist/store/graph-file.js';
import { median } from './median.js';
import { storeQueries } from './store-queries.js';

const [mode = '', file = '', folder = ''] = process.argv.slice(2);
const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const REPEATS = 5;

type Ask = (sparql: string) => string;
let ask: Ask = () => '';

async function load(): Promise<void> {
  if (mode === 'raw') {
    const store = new Store();
    store.load(readFileSync(file) as never, { format: 'nq', no_transaction: true, lenient: true });
    ask = (sparql) => store.query(sparql, { results_format: 'json', use_default_graph_as_union: true }) as string;
    return;
  }
  const store: EmbeddedStore = mode === 'ours' ? await openGraphFiles([file]) : await openDiskStore(folder, [file], { isWritable: false });
  ask = (sparql) => store.answer(sparql, 'json');
}

const seconds = (await timed(load)) / 1000;
const queries: Record<string, number> = {};
for (const [name, sparql] of Object.entries(storeQueries(ask))) {
  const times: number[] = [];
  for (let i = 0; i <= REPEATS; i++) times.push(await timed(() => ask(sparql)));
  queries[name] = median(times.slice(1));
}
console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS / 1024, queries }));
