import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.js';

/** A running `vitagraph serve`. */
export interface Served {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly stop: () => void;
  /** Ends it at once, as a power failure does, and waits. */
  readonly kill: () => Promise<void>;
}

/** Starts the built program's server at a free port and waits until it answers. */
export async function serve(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): Promise<Served> {
  const env = { ...process.env, ...environment };
  const server: ChildProcess = spawn(process.execPath, [join(root, 'bin/vitagraph.js'), 'serve', ...args, '--port', '0'], { cwd, env });
  const origin = await new Promise<string>((resolve, reject) => {
    let told = '';
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
    server.stderr?.on('data', (data: Buffer) => {
      told += data.toString();
      const found = /^\d+ triples at (http:\/\/[\d.]+:\d+)\/sparql/m.exec(told);
      if (found) resolve(found[1] as string);
    });
  });
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  };
  return { origin, stop: () => void server.kill(), kill };
}
