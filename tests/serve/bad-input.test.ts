import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, vitagraph } from '../support/project.js';

const TOKEN = 'a-token';
/** What files may grow to, in KB: the store's image is less, the change of the test more. */
const FILE_LIMIT = 4096;
const MEGABYTE = 1024 * 1024;

let folder = '';
let origin = '';
let server: ChildProcess;

/** A server whose disk is full as soon as a file has {@link FILE_LIMIT}. */
async function serveOnSmallDisk(): Promise<string> {
  const command = `ulimit -f ${FILE_LIMIT}; exec "${process.execPath}" "${join(root, 'bin/vitagraph.js')}" serve --store kg --writable --port 0 --timeout 120 --max-answer 5M`;
  server = spawn('bash', ['-c', command], { cwd: folder, env: { ...process.env, VITAGRAPH_TOKEN: TOKEN } });
  return new Promise((resolve, reject) => {
    let told = '';
    server.once('exit', (code) => reject(new Error(`ended with ${code}: ${told}`)));
    server.stderr?.on('data', (data: Buffer) => {
      told += data.toString();
      const found = /triples at (http:\/\/[\d.]+:\d+)\/sparql/.exec(told);
      if (found) resolve(found[1] as string);
    });
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitagraph-bad-'));
  writeFileSync(join(folder, 'g.ttl'), '<urn:s> <urn:p> "o" .');
  writeFileSync(join(folder, 'cut.ttl'), '<urn:s> <urn:p> "o" .\n<urn:s> <urn:p');
  expect(vitagraph(['query', '-q', 'ASK {}', '--graph', 'g.ttl', '--store', 'kg'], { cwd: folder }).status).toBe(0);
  origin = await serveOnSmallDisk();
}, 30_000);

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const ask = (query: string, accept = 'text/csv') =>
  fetch(`${origin}/sparql`, { method: 'POST', headers: { accept }, body: new URLSearchParams({ query }) });
const write = (method: string, graph: string, body?: string) =>
  fetch(`${origin}/graph?graph=${graph}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'text/turtle' },
    ...(body !== undefined && { body }),
  });

/** Most memory that the server ever had, in bytes (Linux). */
const peakMemory = (): number => {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]);
};

const values = (name: string, count: number): string => `VALUES ?${name} { ${Array.from({ length: count }, (_, i) => i).join(' ')} }`;
const MILLION_ROWS = `SELECT * { ${values('a', 1000)} ${values('b', 1000)} }`;
const LARGE_GRAPH = Array.from(
  { length: 60_000 },
  (_, i) => `<urn:s${i}> <urn:p> "a text of some length, number ${i}, to fill the disk" .`,
).join('\n');

/** A query that never ends is in `server.test.ts`. */
describe('a server', () => {
  it.each<readonly [string, () => Promise<Response>, number, RegExp]>([
    ['a query that is wrong', () => ask('SELECT * {\n ?s ?p }'), 400, /^line 2, column \d+: expected /],
    ['a query without a prefix', () => ask('SELECT * { ?s foaf:name ?n }'), 400, /a prefix is used that is not declared/],
    ['an answer of a million rows', () => ask(MILLION_ROWS), 500, /larger than 5000000 bytes; add a LIMIT/],
    ['a federated query', () => ask('SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }'), 400, /not supported|Service/i],
    ['a request that is too large', () => ask(`ASK { ?s ?p "${'x'.repeat(2 * MEGABYTE)}" }`), 413, /larger than/],
    ['a graph that is cut off', () => write('PUT', 'urn:cut', '<urn:s> <urn:p> 1 .\n<urn:s> <urn:p'), 400, /line 2/],
    [
      'a graph for which there is no room',
      () => write('PUT', 'urn:large', LARGE_GRAPH),
      507,
      /the change was not made: .*(?:too large|no space)/,
    ],
    ['a graph that is not there', () => write('DELETE', 'urn:none'), 404, /no such graph/],
  ])(
    'tells of %s, has nothing of it, and goes on',
    async (_, wrong, status, message) => {
      const response = await wrong();
      expect(await response.text()).toMatch(message);
      expect(response.status).toBe(status);
      expect(await (await ask('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).text()).toBe('n\r\n1\r\n');
      expect((await write('PUT', 'urn:small', '<urn:s> <urn:p> 2 .')).status).toBe(201);
      expect((await write('DELETE', 'urn:small')).status).toBe(204);
    },
    120_000,
  );

  it('needs no more memory than a few answers', () => {
    expect(peakMemory()).toBeLessThan(1500 * MEGABYTE);
  });
});

/** A full device. */
const hasFullDevice = existsSync('/dev/full');

describe('a command', () => {
  it.each([
    [['query', 'stats', '--graph', 'cut.ttl'], 2, /^cut\.ttl:2: .*\(read as Turtle\)\n$/],
    [['export', 'bibtex', 'cut.ttl'], 2, /^cut\.ttl:2: /],
    [['serve', 'cut.ttl', '--store', 'new'], 2, /^cut\.ttl:2: /],
    [['load', 'cut.ttl', '--graph', 'urn:g', '--endpoint', 'http://127.0.0.1:9/'], 2, /^cut\.ttl:2: /],
    [
      ['load', 'g.ttl', '--graph', 'urn:g', '--endpoint', 'http://127.0.0.1:9/', '--wait', '0'],
      2,
      /^http:\/\/127\.0\.0\.1:9\/: GET failed: /,
    ],
    [
      ['load', 'g.ttl', '--graph', 'urn:g', '--endpoint', 'http://no-such-host.invalid/', '--wait', '0'],
      2,
      /GET failed: .*(?:ENOTFOUND|EAI_AGAIN)/,
    ],
    [['load', 'g.ttl', '--graph', 'urn:g', '--endpoint', 'ftp://a.example/'], 2, /is no address \(http:/],
    [
      ['load', 'g.ttl', '--graph', 'urn:g', '--endpoint', 'http://127.0.0.1:9/', '--query-endpoint', 'http://127.0.0.1:9/'],
      2,
      /is for --protocol update/,
    ],
    [['export', 'neo4j-csv', 'g.ttl'], 2, /name a folder for them with -o/],
    [['export', 'bibtex', 'g.ttl', '--people'], 2, /--people is for networks/],
    [['export', 'word', 'g.ttl'], 2, /Allowed choices are/],
  ])('%j tells what is wrong on one line', (args, status, message) => {
    const run = vitagraph(args, { cwd: folder });
    expect([run.status, run.stderr]).toEqual([status, expect.stringMatching(message)]);
    expect(run.stderr).not.toMatch(/internal error|\n {4}at /);
  });

  it
    .skipIf(!hasFullDevice)
    .each([[['export', 'csl-json', 'g.ttl', '-o', '/dev/full']], [['query', '-q', 'SELECT * { ?s ?p ?o }', '--graph', 'g.ttl']]])(
    '%j on a full disk',
    (args) => {
      const command = `exec "${process.execPath}" "${join(root, 'bin/vitagraph.js')}" ${args.map((arg) => `'${arg}'`).join(' ')} > /dev/full`;
      const run = spawn('bash', ['-c', command], { cwd: folder });
      let told = '';
      run.stderr.on('data', (data: Buffer) => {
        told += data.toString();
      });
      return new Promise<void>((resolve, reject) => {
        run.once('close', (code) => {
          try {
            expect([code, told]).toEqual([2, expect.stringMatching(/^(?:\/dev\/full|standard output): cannot be written: no space left/)]);
            resolve();
          } catch (error) {
            reject(error);
          }
        });
      });
    },
  );

  it('load is told that the password is wrong, and that there is no such store', async () => {
    process.env['VITAGRAPH_PASSWORD'] = 'wrong';
    const load = (address: string, ...more: readonly string[]) =>
      vitagraph(['load', 'g.ttl', '--graph', 'urn:g', '--endpoint', address, '--wait', '0', ...more], { cwd: folder });
    const wrong = load(`${origin}/graph`, '--user', 'any');
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      expect.stringMatching(/PUT answers 401: the token is wrong.*--user, VITAGRAPH_PASSWORD/),
    ]);
    const update = load(`${origin}/sparql`, '--user', 'any', '--protocol', 'update');
    expect([update.status, update.stderr]).toEqual([2, expect.stringMatching(/POST answers 401: the token is wrong/)]);
    delete process.env['VITAGRAPH_PASSWORD'];
    const other = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const missing = await new Promise<string>((resolve) => {
      const args = [
        'load',
        'g.ttl',
        '--graph',
        'urn:g',
        '--endpoint',
        `http://127.0.0.1:${(other.address() as AddressInfo).port}/`,
        '--wait',
        '0',
      ];
      const child = spawn(process.execPath, [join(root, 'bin/vitagraph.js'), ...args], { cwd: folder });
      let told = '';
      child.stderr.on('data', (data: Buffer) => {
        told += data.toString();
      });
      child.once('close', () => resolve(told));
    });
    other.close();
    expect(missing).toMatch(/PUT answers 404/);
  }, 30_000);
});
