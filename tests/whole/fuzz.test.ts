import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasCorpus, root, shared } from '../support/project.js';

/** Seconds of the run; `npm run fuzz -- --seconds 600 --pages FOLDER` makes a longer one, of other pages. */
const SECONDS = 30;

it('pages that are spoiled at random break nothing (npm run fuzz)', () => {
  const folder = hasCorpus ? join(shared, 'corpus/bulk') : join(root, 'input');
  const keep = mkdtempSync(join(tmpdir(), 'vitagraph-fuzz-'));
  const args = ['tsx', 'scripts/fuzz.ts', '--seconds', String(SECONDS), '--seed', '1', '--pages', folder, '--keep', keep];
  const run = spawnSync('npx', args, { cwd: root, encoding: 'utf8' });
  expect(run.stdout).toMatch(/^[1-9]\d* pages made of [1-9]\d*, seed 1, \d+ s: 0 kinds of fault$/m);
  expect(run.status, run.stdout).toBe(0);
}, 180_000);
