import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';

const DAEMONS = ['munged', 'slurmctld', 'slurmd', 'sbatch'];

/** Reason to skip a test that needs Slurm (Debian `slurm-wlm`); empty in CI, where such a test must run. */
export const hasSlurm: boolean =
  process.env['CI'] === 'true' || DAEMONS.every((name) => spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${name}`]).status === 0);

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const settings = (folder: string, control: number, node: number): string => {
  const host = hostname().split('.')[0];
  const user = userInfo().username;
  return `ClusterName=one
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=${user}
SlurmdUser=${user}
SlurmctldPort=${control}
SlurmdPort=${node}
AuthInfo=socket=${folder}/munge/socket,cred_expire=5
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,batch_sched_delay=0
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 RealMemory=2048 State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`;
};

/** A cluster of one node. */
export interface Cluster {
  /** Runs a command of Slurm. */
  readonly run: (command: string, ...args: readonly string[]) => string;
  readonly stop: () => Promise<void>;
}

/** Waits until something is so. @throws {Error} after so many seconds. */
export async function until(what: string, isSo: () => boolean, seconds = 120): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !isSo(); ) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Starts a cluster of one node of two cores in a folder, without systemd; its daemons run as this user. */
export async function startSlurm(folder: string): Promise<Cluster> {
  for (const name of ['munge', 'state', 'spool']) mkdirSync(join(folder, name), { mode: 0o755 });
  writeFileSync(join(folder, 'munge/key'), randomBytes(1024), { mode: 0o400 });
  const config = join(folder, 'slurm.conf');
  writeFileSync(config, settings(folder, await freePort(), await freePort()));
  const environment = { ...process.env, SLURM_CONF: config, PATH: `${process.env['PATH']}:/usr/sbin` };
  const daemons: ChildProcess[] = [];
  const start = (command: string, ...args: readonly string[]): void => {
    daemons.push(spawn(command, args, { cwd: folder, env: environment, stdio: 'ignore' }));
  };
  const munge = (name: string): string => join(folder, 'munge', name);
  const files = [`--key-file=${munge('key')}`, `--socket=${munge('socket')}`, `--pid-file=${munge('pid')}`];
  start('munged', '--force', '--foreground', ...files, `--log-file=${munge('log')}`, `--seed-file=${munge('seed')}`);
  await until('munged listens', () => existsSync(munge('socket')));
  start('slurmctld', '-D', '-f', config);
  start('slurmd', '-D', '-f', config);
  const run = (command: string, ...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  await until('the node is idle', () =>
    spawnSync('sinfo', ['-h', '-o', '%T'], { env: environment, encoding: 'utf8' }).stdout.startsWith('idle'),
  );
  const stop = async (): Promise<void> => {
    for (const daemon of daemons.reverse()) {
      if (daemon.exitCode !== null) continue;
      const ended = new Promise((resolve) => daemon.once('exit', resolve));
      daemon.kill();
      await ended;
    }
  };
  return { run, stop };
}
