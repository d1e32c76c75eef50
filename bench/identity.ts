/**
 * How well, how fast and in how much memory people are told apart and joined in a generated world, whose truth is known.
 *
 *   npm run bench:identity -- [PAGES…] [--seed N]      default: 1000 10000
 *   npm run bench:identity -- 1000 10000 100000        an hour; 100,000 pages take 2.5 GB of the disk for temporary files
 *
 * The world has five people a page and five papers a person; a page that has no homepage is known from others' lists only. The records
 * are as extraction would make them without a mistake. They are joined to N-Quads by a process of its own (`join-child.ts`): its
 * processor time, and the most memory that it ever held. The last column is the time against that of the first size, if the time grew as
 * n log n: 1.00 is that, less is better.
 */
import { execFileSync } from 'node:child_process';
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
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })) as Joined;
}

async function* pagesOf(people: string): AsyncGenerator<NamedPage> {
  for await (const line of createInterface({ input: createReadStream(people, 'utf8') })) {
    const { page, iri, people: names } = JSON.parse(line) as { page: string; iri: string; people: Record<string, string> };
    yield { id: page, iri, iris: new Map(Object.entries(names)) };
  }
}

interface Row {
  readonly pages: number;
  readonly score: IdentityScore | undefined;
  readonly joined: Joined;
}

const COLUMNS = ['pages', 'mentions', 'precision', 'recall', 'read ms', 'join ms', 'write ms', 'CPU s', 'ms a page', 'peak MB', 'n log n'];
const WIDTH = 10;
const line = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(WIDTH)).join('');
const percent = (share: number | undefined): string => (share === undefined ? '-' : (100 * share).toFixed(2));
const total = ({ seconds }: Joined): number => seconds.spool + seconds.join + seconds.write;
const growth = (pages: number): number => pages * Math.log(pages);

/** A size as it is printed; its time is told against that of the first. */
function cells({ pages, score, joined }: Row, first: Row): readonly string[] {
  const { spool, join, write } = joined.seconds;
  const ratio = total(joined) / growth(pages) / (total(first.joined) / growth(first.pages));
  return [
    String(pages),
    String(score?.mentions ?? '-'),
    percent(score?.precision),
    percent(score?.recall),
    ...[spool, join, write].map((seconds) => ((1000 * seconds) / pages).toFixed(1)),
    total(joined).toFixed(0),
    ((1000 * total(joined)) / pages).toFixed(1),
    joined.peak.toFixed(0),
    ratio.toFixed(2),
  ];
}

async function measure(pages: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-world-'));
  try {
    const [records, people] = [join(folder, 'records.ndjson'), join(folder, 'people.ndjson')];
    const isScored = pages <= MOST_SCORED;
    const count = pages * PEOPLE_PER_PAGE;
    const world = makeWorld({ people: count, papers: count * PAPERS_PER_PERSON, seed: Number(options.seed) });
    writeRecords(world, pages, records);
    const joined = joinApart(records, isScored ? people : undefined);
    const contents = isScored ? ownersOf(world, pages).map((owner) => pageContent(world, owner)) : [];
    return { pages, joined, score: isScored ? await scorePages(pagesOf(people), contents) : undefined };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log(line(COLUMNS));
let first: Row | undefined;
for (const pages of sizes) {
  const row = await measure(pages);
  first ??= row;
  console.log(line(cells(row, first)));
}
