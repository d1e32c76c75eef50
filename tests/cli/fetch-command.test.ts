import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../support/project.js';
import { content, type Handler, redirectTo, startSite } from '../support/web-site.js';

const page = (name: string, title: string): string =>
  `<html><head><title>${name}</title></head><body><h1>${name}</h1><h2>Publications</h2><ul><li>${name}, Tomas Lind. <b>${title}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 2023.</li></ul></body></html>`;
const INES = page('Ines Ortega', 'Mapping the Tides from Above');
const PIA = page('Pia Berg', 'A Short Theory of Gulls');
const DRIP: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drip = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(drip));
};

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly cwd: string;
}

/** Runs the built program beside the sites of this process. */
function vitagraph(command: string, args: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-fetch-'));
  const child = spawn(process.execPath, [join(root, 'bin/vitagraph.js'), command, ...args], {
    cwd,
    env: { ...process.env, ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr, cwd })));
}

const extract = (args: readonly string[], input?: string, environment?: NodeJS.ProcessEnv): Promise<Run> =>
  vitagraph('extract', args, input, environment);

const rows = ({ cwd }: Run): readonly (readonly string[])[] =>
  readFileSync(join(cwd, 'r.tsv'), 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('\t'));

describe('extract of an address', () => {
  it('asks nobody without --fetch, and says how', async () => {
    const { origin, visits } = await startSite({ '/': INES });
    const run = await extract([`${origin}/`]);
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: `${origin}/: an address of the web; add --fetch to have it fetched\n` });
    const listed = await extract(['--files-from', '-'], `${origin}/\n`);
    expect(listed).toMatchObject({ status: 2, stderr: run.stderr });
    const review = await vitagraph('review', [origin]);
    expect(review).toMatchObject({ status: 2, stderr: expect.stringContaining('fetch it first: vitagraph extract --fetch') });
    expect(visits).toEqual([]);
  });

  it('does not fetch from private networks, unless that is asked for', async () => {
    const { origin, visits } = await startSite({ '/': INES });
    const run = await extract(['--fetch', origin, origin.replace('127.0.0.1', 'localhost'), '--report', 'r.tsv']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('the host is at 127.0.0.1, an address of a private network (--fetch-private fetches from those too)');
    expect(rows(run).map((row) => row.slice(1, 3))).toEqual(Array(2).fill(['failed', 'fetch']));
    expect(visits).toEqual([]);
  });

  it('has the last address for the IRI of the page, and the time of its visit', async () => {
    const { origin, visits } = await startSite({ '/ines': redirectTo('/~ines/', 301), '/~ines/': INES });
    const run = await extract(['--fetch-private', `${origin}/ines#cv`, '-o', '-', '--format', 'ndjson']);
    expect(run).toMatchObject({ status: 0 });
    const record = JSON.parse(run.stdout) as { readonly page: Readonly<Record<string, string>>; readonly works: readonly unknown[] };
    expect(record.page).toMatchObject({ url: `${origin}/~ines/`, id: `${origin.slice('http://'.length)}/~ines` });
    expect(Math.abs(Date.parse(record.page['retrieved'] ?? '') - Date.now())).toBeLessThan(60_000);
    expect(record.works).toHaveLength(1);
    expect(visits.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(3).fill(expect.stringMatching(/^vitagraph\/\d+\.\d+\.\d+ \(\+https:\/\/\S+\)$/)),
    );
    const graph = await extract(['--fetch-private', `${origin}/ines`, '-o', '-']);
    expect(graph.stdout).toContain(`<${origin}/~ines/>`);
    expect(graph.stdout).not.toContain(`${origin}/ines>`);
  });

  it('reads the encoding that the server declares', async () => {
    const body = Buffer.from(page('Zoë Björk', 'On Umlauts'), 'latin1');
    const { origin } = await startSite({ '/': content('text/html; charset=iso-8859-1', body) });
    const run = await extract(['--fetch-private', origin, '-o', '-']);
    expect(run.stdout).toContain('"Zoë Björk"');
    expect(run.stderr).not.toContain('encoding');
  });

  it('reports what became of each, and does the rest', async () => {
    const { origin } = await startSite({
      '/robots.txt': content('text/plain', 'User-agent: vitagraph\nDisallow: /no'),
      '/ines': INES,
      '/no': PIA,
      '/cv.pdf': content('application/pdf', '%PDF-1.4'),
      '/bomb': content('text/html', gzipSync(Buffer.alloc(50_000_000, 'x')), { 'content-encoding': 'gzip' }),
      '/drip': DRIP,
      '/loop': redirectTo('/loop'),
    });
    const other = await startSite({ '/pia': content('text/plain; charset=utf-8', 'Pia Berg\n\nI study gulls.\n') }, '127.0.0.2');
    const paths = ['/ines', '/no', '/cv.pdf', '/bomb', '/drip', '/loop', '/gone'];
    const list = [
      ...paths.map((path) => origin + path),
      `${origin}/ines#again`,
      ` ${other.origin}/pia `,
      'http://ann:secret@a.example/',
      'none.html',
    ];
    const run = await extract(
      ['--fetch-private', '--files-from', '-', '--page-timeout', '5', '-o', 'g.nq', '--report', 'r.tsv'],
      list.join('\r\n'),
    );
    expect(run.status).toBe(3);
    expect(run.stderr).not.toContain('secret');
    const expected = [
      [`${origin}/bomb`, 'failed', 'fetch', 'is larger than a page should be: the limit is 10 MB'],
      [`${origin}/cv.pdf`, 'skipped', '', 'holds application/pdf'],
      [`${origin}/drip`, 'failed', 'fetch', 'took longer than 5 s'],
      [`${origin}/gone`, 'failed', 'fetch', 'the server answered 404 Not Found'],
      [`${origin}/ines`, 'done', '', ''],
      [`${origin}/loop`, 'failed', 'fetch', expect.stringContaining('in a circle')],
      [`${origin}/no`, 'failed', 'fetch', `${origin}/robots.txt forbids it`],
      [`${other.origin}/pia`, 'done', '', ''],
      ['http://a.example/', 'failed', 'fetch', expect.stringContaining('password')],
      ['none.html', 'failed', '', 'no such file or folder'],
    ];
    expect(rows(run).toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))).toEqual(
      expected.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    );
    expect(run.stderr).toContain(`${origin}/cv.pdf: skipped: holds application/pdf`);
    const graph = readFileSync(join(run.cwd, 'g.nq'), 'utf8');
    expect(graph).toContain('Ines Ortega');
    expect(graph).not.toContain('A Short Theory of Gulls');
  });

  it('counts a page once to which two addresses lead', async () => {
    const { origin } = await startSite({ '/a': redirectTo('/ines'), '/ines': INES });
    const run = await extract(['--fetch-private', `${origin}/a`, `${origin}/ines`, '-o', 'g.nq']);
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('1 page, ') });
  });

  it('uses no proxy, cookies or passwords from its surroundings', async () => {
    const proxy = await startSite({});
    const { origin, visits } = await startSite({
      '/': (response) => void response.writeHead(302, { location: '/ines', 'set-cookie': 'a=b' }).end(),
      '/ines': INES,
    });
    const run = await extract(['--fetch-private', origin, '-o', '-'], '', {
      http_proxy: proxy.origin,
      HTTP_PROXY: proxy.origin,
      ALL_PROXY: proxy.origin,
      NODE_USE_ENV_PROXY: '1',
    });
    expect(run.status).toBe(0);
    expect(proxy.visits).toEqual([]);
    for (const { headers } of visits)
      expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it.skipIf(!hasOpenssl)('trusts certificates as Node.js does (openssl makes one)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitagraph-tls-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=test'];
    spawnSync('openssl', [...made, '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate]);
    const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, ({ url }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(INES);
    });
    server.listen(0);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const unknown = await extract(['--fetch-private', `https://127.0.0.1:${port}/`]);
    expect(unknown).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('its certificate is signed by nobody (NODE_EXTRA_CA_CERTS'),
    });
    const known = { NODE_EXTRA_CA_CERTS: certificate };
    const other = await extract(['--fetch-private', `https://localhost:${port}/`], '', known);
    expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('its certificate is for another host') });
    const trusted = await extract(['--fetch-private', `https://127.0.0.1:${port}/`, '-o', '-'], '', known);
    expect(trusted.stdout).toContain('Mapping the Tides from Above');
  });

  it('wants no --source beside it', async () => {
    const run = await extract(['--fetch', 'https://a.example/', '--source', 'https://b.example/']);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('leave it out') });
  });

  it('may come with files', async () => {
    const { origin } = await startSite({ '/ines': INES });
    const run = await extract(['--fetch-private', `${origin}/ines`, '-', '-o', '-'], PIA);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Mapping the Tides from Above');
    expect(run.stdout).toContain('A Short Theory of Gulls');
  });
});
