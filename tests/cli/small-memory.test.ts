import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, type World } from '../../bench/world/make-world.js';
import { ownersOf, pageContent } from '../../bench/world/page-content.js';
import { pageRecord } from '../../bench/world/page-record.js';
import { factsLine } from '../../src/cli/extract/facts-file.js';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import type { PageFacts } from '../../src/model/page-facts.js';
import { buildGraph } from '../../src/pipeline.js';
import { DEFAULT_BASE } from '../../src/resolve/resolve.js';
import { serialize } from '../../src/store/write-graph.js';
import { root } from '../support/project.js';

/** More than are kept in memory, and a graph of half a million quads. */
const PAGES = 400;
/** The quads alone need several times as much. */
const HEAP_MEGABYTES = 110;
/** Pages with a work or two, more than are kept in memory. */
const MORE_THAN_HELD = 270;
const MINUTES = 5;

let folder = '';
let records: readonly PageFacts[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitagraph-memory-'));
  const world = makeWorld({ people: 5 * PAGES, papers: 25 * PAGES, seed: 3 });
  records = recordsOf(world, PAGES);
  const lines = records.map(factsLine);
  writeFileSync(join(folder, 'pages.ndjson'), lines.join(''));
  const half = PAGES / 2;
  writeFileSync(join(folder, 'a.ndjson'), lines.slice(half).toReversed().join(''));
  writeFileSync(join(folder, 'b.ndjson'), lines.slice(0, half).join(''));
});

const recordsOf = (world: World, pages: number): readonly PageFacts[] =>
  ownersOf(world, pages).map((owner) => pageRecord(pageContent(world, owner)));

const extract = (heap: number, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`--max-old-space-size=${heap}`, join(root, 'bin/vitagraph.js'), 'extract', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');

describe('a run of many pages', () => {
  it(
    'is joined and written in less memory than its graph needs, the same bytes in any order and split',
    () => {
      const run = extract(HEAP_MEGABYTES, 'pages.ndjson', '-o', 'small.nq');
      expect(run.stderr).toMatch(new RegExp(`^${PAGES} pages, \\d+ people, `));
      expect(run.status).toBe(0);
      expect(extract(HEAP_MEGABYTES, 'b.ndjson', 'a.ndjson', '-o', 'split.nq', '-q').status).toBe(0);
      expect(hashOf('split.nq')).toBe(hashOf('small.nq'));
      // The file of the records has no name.
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    },
    MINUTES * 60_000,
  );

  it(
    'is written as one graph too, each subject in one place, to the bytes of a run in memory',
    async () => {
      const graph = buildGraph(records, { base: DEFAULT_BASE });
      const quads = mapToQuads(graph);
      for (const format of ['ttl', 'nt'] as const) {
        const run = extract(HEAP_MEGABYTES, 'pages.ndjson', '-o', `small.${format}`, '-q');
        expect(run.stderr).toBe('');
        expect(run.status).toBe(0);
        const held = await serialize(quads, format, { base: graph.base });
        expect(hashOf(`small.${format}`)).toBe(createHash('sha256').update(held).digest('hex'));
      }
    },
    MINUTES * 60_000,
  );

  it(
    'has its evidence in a file beside it',
    async () => {
      const few = recordsOf(makeWorld({ people: MORE_THAN_HELD, papers: MORE_THAN_HELD, seed: 4 }), MORE_THAN_HELD);
      writeFileSync(join(folder, 'few.ndjson'), few.map(factsLine).join(''));
      expect(extract(HEAP_MEGABYTES, 'few.ndjson', '--evidence', '-o', 'few.ttl', '-q').status).toBe(0);
      const graph = buildGraph(few, { base: DEFAULT_BASE });
      const held: string[] = [];
      for (const { iri } of graph.pages) held.push(await serialize(mapEvidence(graph, { page: iri }), 'ttl', { base: graph.base }));
      expect(hashOf('few.evidence.ttl')).toBe(createHash('sha256').update(held.join('')).digest('hex'));
    },
    MINUTES * 60_000,
  );
});
