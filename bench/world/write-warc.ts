/**
 * Writes the homepages of a generated world as a web archive.
 *
 *   npx tsx bench/world/write-warc.ts FILE.warc.gz [--pages 1000] [--people 5] [--papers 5] [--seed 1]
 *
 * `--people` is people a page, most of whom have none; `--papers` is papers a person. A page lists four times as many as that on average.
 */
import { parseArgs } from 'node:util';
import { makeWorld } from './make-world.js';
import { ownersOf, pageContent } from './page-content.js';
import { writeWarc } from './warc-file.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '1000' },
    people: { type: 'string', default: '5' },
    papers: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error('name the file to write');
  process.exit(2);
}
const pages = Number(values.pages);
const people = pages * Number(values.people);
const world = makeWorld({ people, papers: Math.round(people * Number(values.papers)), seed: Number(values.seed) });

let works = 0;
const bytes = writeWarc(
  path,
  (function* () {
    for (const owner of ownersOf(world, pages)) {
      const content = pageContent(world, owner);
      works += content.works.length;
      yield content;
    }
  })(),
);
console.log(JSON.stringify({ bytes, works }));
