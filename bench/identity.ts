/**
 * How well, how fast and in how much memory people are told apart and joined in a generated world, whose truth is known.
 *
 *   npm run bench:identity -- [PAGES…] [--seed N]      default: 1000 10000
 *
 * The world has five people a page and five papers a person; a page that has no homepage is known from others' lists only. The records
 * are as extraction would make them without a mistake. They are joined to N-Quads by a process of its own (`join-child.ts`): its
 * processor time by page, and the most memory that it ever held.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { factsLine } from '../src/cli/extract/facts-file.js';
import { type IdentityScore, type NamedPage, scorePages } from './world/identity-score.js';
import { makeWorld, type World } from './world/make-world.js';
import { ownersOf, pageContent } from './world/page-content.js';
import { pageRecord } from './world/page-record.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10000];
const PEOPLE_PER_PAGE = 5;
const PAPERS_PER_PERSON = 5;
/** The counts of the score need more memory than the join. */
const MOST_SCORED = 20_000;
const CHILD = fileURLToPath(new URL('join-child.ts', import.meta.url));

interface Joined {
  readonly seconds: { readonly spool: number; readonly join: number; readonly write: number };
  /** Megabytes. */
  readonly peak: number;
}

function writeRecords(world: World, pages: number, path: string): void {
  const file = openSync(path, 'w');
  for (const owner of ownersOf(world, pages)) writeSync(file, factsLine(pageRecord(pageContent(world, owner))));
}

function joinApart(records: string, people: string | undefined): Joined {
  const args = ['--import', 'tsx', CHILD, records, '/dev/null', ...(people === undefined ? [] : [people])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Joined;
}

async function* pagesOf(people: string): AsyncGenerator<NamedPage> {
  for await (const line of createInterface({ input: createReadStream(people, 'utf8') })) {
    const { page, iri, people: names } = JSON.parse(line) as { page: string; iri: string; people: Record<string, string> };
    yield { id: page, iri, iris: new Map(Object.entries(names)) };
  }
}

const percent = (share: number | undefined): string => (share === undefined ? '-' : (100 * share).toFixed(2)).padStart(8);
const perPage = (seconds: number, pages: number): string => ((1000 * seconds) / pages).toFixed(1).padStart(8);
console.log('   pages  mentions  precision   recall  read ms  join ms  write ms  (a page)  peak MB');
for (const pages of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-world-'));
  const [records, people] = [join(folder, 'records.ndjson'), join(folder, 'people.ndjson')];
  const count = pages * PEOPLE_PER_PAGE;
  const world = makeWorld({ people: count, papers: count * PAPERS_PER_PERSON, seed: Number(options.seed) });
  writeRecords(world, pages, records);
  const isScored = pages <= MOST_SCORED;
  const { seconds, peak } = joinApart(records, isScored ? people : undefined);
  const contents = isScored ? ownersOf(world, pages).map((owner) => pageContent(world, owner)) : [];
  const score: IdentityScore | undefined = isScored ? await scorePages(pagesOf(people), contents) : undefined;
  console.log(
    [
      String(pages).padStart(8),
      String(score?.mentions ?? '-').padStart(9),
      `${percent(score?.precision)}  `,
      percent(score?.recall),
      perPage(seconds.spool, pages),
      perPage(seconds.join, pages),
      ` ${perPage(seconds.write, pages)}`,
      peak.toFixed(0).padStart(18),
    ].join(' '),
  );
  rmSync(folder, { recursive: true });
}
