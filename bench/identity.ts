/**
 * How well and how fast people are told apart and joined in a generated world, whose truth is known.
 *
 *   npm run bench:identity -- [PAGES…] [--seed N]      default: 1000 10000
 *
 * The world has five people a page and five papers a person; a page that has no homepage is known from others' lists only.
 * Time and memory are those of resolution alone, over records as extraction would make them without a mistake.
 */
import { parseArgs } from 'node:util';
import { resolve } from '../src/resolve/resolve.js';
import { scoreIdentity } from './world/identity-score.js';
import { makeWorld } from './world/make-world.js';
import { ownersOf, pageContent } from './world/page-content.js';
import { pageRecord } from './world/page-record.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10000];
const PEOPLE_PER_PAGE = 5;
const PAPERS_PER_PERSON = 5;

const percent = (share: number): string => (100 * share).toFixed(2).padStart(8);
console.log('   pages  mentions  precision   recall  seconds  ms/page  heap MB');
for (const pages of sizes) {
  const people = pages * PEOPLE_PER_PAGE;
  const world = makeWorld({ people, papers: people * PAPERS_PER_PERSON, seed: Number(options.seed) });
  const contents = ownersOf(world, pages).map((owner) => pageContent(world, owner));
  const records = contents.map(pageRecord);
  const start = performance.now();
  const graph = resolve(records);
  const seconds = (performance.now() - start) / 1000;
  const { mentions, precision, recall } = scoreIdentity(graph, contents);
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  console.log(
    [
      String(pages).padStart(8),
      String(mentions).padStart(9),
      `${percent(precision)}  `,
      percent(recall),
      seconds.toFixed(1).padStart(8),
      ((1000 * seconds) / pages).toFixed(2).padStart(8),
      heap.toFixed(0).padStart(8),
    ].join(' '),
  );
}
