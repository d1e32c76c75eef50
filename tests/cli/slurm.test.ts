import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vitagraph } from '../support/project.js';
import { recipe } from '../support/recipe.js';
import { programOnPath, shardsIn } from '../support/shards.js';
import { hasSlurm, startSlurm, until } from '../support/slurm.js';

const SHARDS = 3;

it.skipIf(!hasSlurm)(
  'the recipe for Slurm gives the bytes of one process, with a task that is killed in the middle of its shard',
  async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-slurm-'));
    const shards = shardsIn(cwd, SHARDS);
    const { path, victim } = programOnPath(cwd, shards[1] ?? '');
    writeFileSync(join(cwd, 'shards.txt'), `${shards.join('\n')}\n`);
    for (const name of ['extract-shard.sh', 'submit.sh']) writeFileSync(join(cwd, name), recipe('docs/scale.md', name));
    const cluster = await startSlurm(cwd);
    try {
      cluster.run('env', `PATH=${path}:${process.env['PATH']}`, 'sh', 'submit.sh');
      await until('the shard is half read', () => victim() !== undefined);
      process.kill(victim() as number, 'SIGKILL');
      await until('no job is left', () => cluster.run('squeue', '-h') === '');
      // By the restart, not by the first run of another shard.
      expect(cluster.run('scontrol', '-o', 'show', 'job')).toMatch(/ Restarts=1 .*JobState=COMPLETED|JobState=COMPLETED .* Restarts=1 /);
    } finally {
      await cluster.stop();
    }
    expect(vitagraph(['extract', ...shards, '-o', 'one.nq', '-q'], { cwd }).status).toBe(0);
    for (let task = 0; task < SHARDS; task++) expect(existsSync(join(cwd, `facts/${task}.ndjson`))).toBe(true);
    expect(readFileSync(join(cwd, 'graph.nq'), 'utf8')).toBe(readFileSync(join(cwd, 'one.nq'), 'utf8'));
  },
  240_000,
);
