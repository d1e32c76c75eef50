import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, vitagraph } from '../support/project.js';
import { recipe } from '../support/recipe.js';
import { programOnPath, shardsIn } from '../support/shards.js';
import { freePort, until } from '../support/slurm.js';

const SHARDS = 6;
const WORKERS = 3;

/** Debian `nats-server`; in CI the test must run. */
const hasNats = process.env['CI'] === 'true' || spawnSync('sh', ['-c', 'PATH=$PATH:/usr/sbin command -v nats-server']).status === 0;

const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(undefined)));

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

it.skipIf(!hasNats)(
  'the recipe for NATS gives the bytes of one process, with a worker that is killed in the middle of its shard',
  async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-nats-'));
    const shards = shardsIn(cwd, SHARDS);
    const { path, victim } = programOnPath(cwd, shards[2] ?? '');
    mkdirSync(join(cwd, 'facts'));
    writeFileSync(join(cwd, 'worker.mjs'), recipe('docs/scale.md', 'worker.mjs'));
    symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'));
    const port = await freePort();
    const env = { ...process.env, PATH: `${path}:${process.env['PATH']}:/usr/sbin`, NATS_URL: `127.0.0.1:${port}`, PATIENCE: '3000' };
    const server = spawn('nats-server', ['--jetstream', '--store_dir', join(cwd, 'queue'), '-a', '127.0.0.1', '-p', String(port)], {
      env,
      stdio: 'ignore',
    });
    const workers: ChildProcess[] = [];
    const work = (...given: readonly string[]): ChildProcess => {
      // A group of its own: what a worker started dies with it, as on a machine that is switched off.
      const worker = spawn(process.execPath, ['worker.mjs', ...given], {
        cwd,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
        detached: true,
      });
      workers.push(worker);
      return worker;
    };
    try {
      for (let tries = 0; !(await answers(port)) && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
      const first = work(...shards);
      await until('the shard is half read', () => victim() !== undefined);
      process.kill(-(first.pid as number), 'SIGKILL');
      const rest = Array.from({ length: WORKERS - 1 }, () => work());
      await Promise.all(rest.map(ended));
      expect(rest.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    } finally {
      for (const worker of workers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) worker.kill('SIGKILL');
      server.kill();
      await ended(server);
    }
    expect(
      readdirSync(join(cwd, 'facts'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(shards.map((shard) => `${shard}.ndjson`));
    expect(vitagraph(['extract', 'facts/', '-o', 'graph.nq', '-q'], { cwd }).status).toBe(0);
    expect(vitagraph(['extract', ...shards, '-o', 'one.nq', '-q'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'graph.nq'), 'utf8')).toBe(readFileSync(join(cwd, 'one.nq'), 'utf8'));
  },
  240_000,
);
