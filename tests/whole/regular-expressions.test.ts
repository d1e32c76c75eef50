import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../support/project.js';

const CHECKED = /^\d+ regular expressions: .*\bsafe\b/m;

it('no regular expression can be made to backtrack without end (scripts/check-regular-expressions.ts)', { timeout: 300_000 }, () => {
  const run = spawnSync('npx', ['tsx', 'scripts/check-regular-expressions.ts'], { cwd: root, encoding: 'utf8' });
  expect(run.stdout).toMatch(CHECKED);
  expect(run.status, run.stdout).toBe(0);
});
