/**
 * Reads pages that were spoiled at random, and looks for one that breaks the program: `npm run fuzz -- --seconds 600`.
 *
 * A fault is an error other than "no text", a page that takes long or hangs, a term that RDF does not allow, a document that
 * another reader does not read back whole, and a graph that does not pass the shapes. Each page that shows one is written to the folder
 * `--keep`; it is to become a test. A run with the same seed and the same pages makes the same inputs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Random } from '../bench/world/random.js';
import { changePage } from './fuzz/change-page.js';
import type { Outcome } from './fuzz/check-worker.js';

/** Milliseconds of processor time after which a page hangs its thread, the check included. */
const LIMIT = 60_000;
/** How often the time is looked at, in milliseconds. */
const LOOK = 250;
const OWN_PAGES = new URL('../input/', import.meta.url).pathname;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    pages: { type: 'string', multiple: true, default: [OWN_PAGES] },
    keep: { type: 'string', default: 'tmp/fuzz' },
  },
});

const seed = Number(options.seed ?? Date.now() % 2 ** 31);
const random = new Random(seed);
const pages = options.pages.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:html?|md|txt|bib)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

const CHECK_WORKER = new URL('./fuzz/check-worker.ts', import.meta.url).href;
/** A thread does not inherit the loader of TypeScript. */
const startWorker = (): Worker =>
  new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import('${CHECK_WORKER}'); })`, { eval: true });

/** The time of the whole process: but for the one page it does nothing. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What became of a page; one that takes too long ends its thread. */
function check(worker: Worker, bytes: Buffer): Promise<Outcome & { readonly isEnded: boolean }> {
  return new Promise((resolve) => {
    const start = processorTime();
    const done = (outcome: Outcome, isEnded: boolean): void => {
      clearInterval(timer);
      worker.off('message', answered).off('error', failed);
      resolve({ ...outcome, isEnded });
    };
    const timer = setInterval(() => {
      if (processorTime() - start > LIMIT) done({ fault: `hangs: no end after ${LIMIT} ms` }, true);
    }, LOOK);
    const answered = (outcome: Outcome): void => done(outcome, false);
    const failed = (error: unknown): void => done({ fault: `ends its thread: ${String(error)}` }, true);
    worker.once('message', answered).once('error', failed);
    worker.postMessage(bytes);
  });
}

let worker = startWorker();
const faults = new Map<string, number>();
const start = performance.now();
const end = start + 1000 * Number(options.seconds);
let inputs = 0;
for (; performance.now() < end; inputs++) {
  const bytes = changePage(random.pick(pages), random.pick(pages), random);
  const { fault, isEnded } = await check(worker, bytes);
  if (isEnded) {
    await worker.terminate();
    worker = startWorker();
  }
  if (fault === undefined) continue;
  const kind = fault.split('\n').slice(0, 2).join(' ').replaceAll(/\d+/g, '0').slice(0, 100);
  faults.set(kind, (faults.get(kind) ?? 0) + 1);
  if (faults.get(kind) !== 1) continue;
  mkdirSync(options.keep, { recursive: true });
  const file = join(options.keep, `${seed}-${inputs}.txt`);
  writeFileSync(file, bytes);
  console.log(`${file}: ${fault.split('\n').slice(0, 4).join('\n')}`);
}
await worker.terminate();
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`${inputs} pages made of ${pages.length}, seed ${seed}, ${seconds} s: ${faults.size} kinds of fault`);
process.exit(faults.size > 0 ? 1 : 0);
