import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Whether Debian's `virtuoso-opensource-7` and `virtuoso-opensource-7-bin` are there; in CI they must be. */
export const hasVirtuoso: boolean = process.env['CI'] === 'true' || spawnSync('which', ['virtuoso-t', 'isql-vt']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const configuration = (folder: string, sql: number, http: number, buffers: number): string => `[Database]
DatabaseFile = ${folder}/virtuoso.db
ErrorLogFile = ${folder}/virtuoso.log
LockFile = ${folder}/virtuoso.lck
TransactionFile = ${folder}/virtuoso.trx
xa_persistent_file = ${folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = ${folder}/virtuoso-temp.db
TransactionFile = ${folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:${sql}
NumberOfBuffers = ${buffers}
MaxDirtyBuffers = ${Math.round(0.75 * buffers)}
DirsAllowed = ${folder}
[HTTPServer]
ServerPort = 127.0.0.1:${http}
[SPARQL]
ResultSetMaxRows = 1000000
MaxQueryExecutionTime = 120
MaxQueryCostEstimationTime = 0
`;

const START_TIME = 60_000;

/** A Virtuoso of its own, in a folder of its own. */
export class Virtuoso {
  readonly folder: string;
  readonly #sql: number;
  readonly #http: number;
  #process: ChildProcess | undefined;

  private constructor(folder: string, sql: number, http: number) {
    this.folder = folder;
    this.#sql = sql;
    this.#http = http;
  }

  /**
   * Starts a server with a user `kg` of password `secret` who may write.
   *
   * @param buffers of 8 KB, for its memory
   */
  static async start(buffers = 20_000): Promise<Virtuoso> {
    const folder = mkdtempSync(join(tmpdir(), 'vitagraph-virtuoso-'));
    mkdirSync(folder, { recursive: true });
    const server = new Virtuoso(folder, await freePort(), await freePort());
    writeFileSync(join(folder, 'virtuoso.ini'), configuration(folder, server.#sql, server.#http, buffers));
    await server.run();
    server.sql(
      "USER_CREATE('kg','secret'); GRANT SPARQL_SELECT TO \"kg\"; GRANT SPARQL_UPDATE TO \"kg\"; DB.DBA.RDF_DEFAULT_USER_PERMS_SET('nobody',1); DB.DBA.RDF_DEFAULT_USER_PERMS_SET('kg',7);",
    );
    return server;
  }

  get sparql(): string {
    return `http://127.0.0.1:${this.#http}/sparql`;
  }

  /** Answers queries and takes updates, of users only. */
  get authorized(): string {
    return `http://127.0.0.1:${this.#http}/sparql-auth`;
  }

  get graphStore(): string {
    return `http://127.0.0.1:${this.#http}/sparql-graph-crud-auth`;
  }

  /** Runs the server, also once more after it was killed, and waits until it answers. */
  async run(): Promise<void> {
    this.#process = spawn('virtuoso-t', ['+foreground', '+configfile', join(this.folder, 'virtuoso.ini')], { stdio: 'ignore' });
    const deadline = performance.now() + START_TIME;
    for (;;) {
      const isUp = await fetch(`${this.sparql}?query=ASK%7B%7D`).then(
        (response) => response.ok,
        () => false,
      );
      if (isUp) return;
      if (performance.now() > deadline) throw new Error(`Virtuoso does not answer; see ${this.folder}/virtuoso.log`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Puts a file where the server's own loader may read it. */
  copy(file: string): void {
    copyFileSync(file, join(this.folder, basename(file)));
  }

  sql(text: string): string {
    return execFileSync('isql-vt', [`127.0.0.1:${this.#sql}`, 'dba', 'dba', `exec=${text}`], { encoding: 'utf8' });
  }

  /** Ends the server at once, as a power failure does. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
}
