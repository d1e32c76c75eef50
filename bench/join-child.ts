/**
 * Joins a file of records to N-Quads as `extract` does a large run, and prints what it took, as JSON; a process of its own, so that its memory
 * can be told.
 *
 *   node --import tsx bench/join-child.ts RECORDS.ndjson OUTPUT.nq [PEOPLE.ndjson]
 *
 * PEOPLE.ndjson gets a line a page: its name, and the IRI of each printed name.
 */
import { createReadStream, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseLine } from '../src/cli/extract/facts-file.js';
import { RecordStore, spoolFolder } from '../src/cli/extract/record-store.js';
import { writePagewise } from '../src/cli/extract/write-pagewise.js';
import { buildPagewise } from '../src/pipeline.js';
import { DEFAULT_BASE } from '../src/resolve/resolve.js';

const [records, output, people] = process.argv.slice(2) as [string, string, string?];
const target = { kind: 'file', path: output, format: 'nq' } as const;

const seconds = { spool: 0, join: 0, write: 0 };
/** Processor time is what is told: on a busy machine the clock says more of others. */
async function timed<T>(stage: keyof typeof seconds, run: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  seconds[stage] = (user + system) / 1e6;
  console.error(`${stage}: ${seconds[stage].toFixed(1)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  return result;
}

const store = new RecordStore(await spoolFolder(target), 0);
const source = await timed('spool', async () => {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(records, 'utf8') })) {
    const record = parseLine(text, ++line);
    if (record !== undefined && 'page' in record) store.add(record);
  }
  return store.source();
});
const graph = await timed('join', () => buildPagewise(source, { base: DEFAULT_BASE }));
await timed('write', () => writePagewise(target, graph, false));
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ pages: graph.pages.length, seconds, peak, people: graph.peopleCount, works: graph.workCount }));
if (people !== undefined) {
  const file = openSync(people, 'w');
  for (const place of graph.pages.keys()) {
    for (const page of graph.page(place).pages) {
      const names = page.people.flatMap(({ person, spellings }) => spellings.map(({ value }) => [value, person]));
      writeSync(file, `${JSON.stringify({ page: page.facts.page.id, iri: page.iri, people: Object.fromEntries(names) })}\n`);
    }
  }
}
store.close();
