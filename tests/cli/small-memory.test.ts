import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorld } from '../../bench/world/make-world.js';
import { ownersOf, pageContent } from '../../bench/world/page-content.js';
import { pageRecord } from '../../bench/world/page-record.js';
import { factsLine } from '../../src/cli/extract/facts-file.js';
import { root } from '../support/project.js';

/** More than are kept in memory, and a graph of half a million quads. */
const PAGES = 400;
/** The quads alone need several times as much. */
const HEAP_MEGABYTES = 110;
const MINUTES = 5;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitagraph-memory-'));
  const world = makeWorld({ people: 5 * PAGES, papers: 25 * PAGES, seed: 3 });
  const lines = ownersOf(world, PAGES).map((owner) => factsLine(pageRecord(pageContent(world, owner))));
  writeFileSync(join(folder, 'pages.ndjson'), lines.join(''));
  const half = PAGES / 2;
  writeFileSync(join(folder, 'a.ndjson'), lines.slice(half).toReversed().join(''));
  writeFileSync(join(folder, 'b.ndjson'), lines.slice(0, half).join(''));
});

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
});
