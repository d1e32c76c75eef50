import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hasCorpus, root } from '../support/project.js';

describe.skipIf(!hasCorpus)('quality on the annotated corpus (it lies beside the project in ../shared)', () => {
  it('is not below the record in bench/record.json (npm run eval shows where)', () => {
    const run = spawnSync('npm', ['run', '--silent', 'eval'], { cwd: root, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  }, 120_000);
});
