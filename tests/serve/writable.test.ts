import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vitagraph } from '../support/project.js';
import { type Served, serve } from '../support/served.js';

const TOKEN = 'a-token';
let served: Served;
let folder = '';

const start = (): Promise<Served> => serve(['--store', 'kg', '--writable', '--timeout', '3'], folder, { VITAGRAPH_TOKEN: TOKEN });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitagraph-writable-'));
  writeFileSync(join(folder, 'g.nq'), '<urn:s> <urn:p> "first" <urn:g> .\n');
  expect(vitagraph(['query', '-q', 'ASK {}', '--graph', 'g.nq', '--store', 'kg'], { cwd: folder }).status).toBe(0);
  served = await start();
}, 30_000);

afterAll(async () => {
  await served.kill();
  rmSync(folder, { recursive: true });
});

interface Sent {
  readonly method?: string;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(path: string, { method = 'GET', type, body, headers = { authorization: `Bearer ${TOKEN}` } }: Sent = {}) {
  const response = await fetch(served.origin + path, {
    method,
    headers: { accept: 'application/n-triples, text/csv;q=0.9', ...(type !== undefined && { 'content-type': type }), ...headers },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, text: await response.text(), challenge: response.headers.get('www-authenticate') };
}

const graph = (iri: string): string => `/graph?graph=${encodeURIComponent(iri)}`;
const put = (iri: string, body: string, type = 'text/turtle') => send(graph(iri), { method: 'PUT', type, body });
const update = (body: string, headers?: Sent['headers']) =>
  send('/sparql', { method: 'POST', type: 'application/sparql-update', body, ...(headers && { headers }) });

describe('a store that may be written', () => {
  it('takes graphs whole: PUT, POST, DELETE', async () => {
    expect((await put('urn:new', '@prefix : <urn:> . :a :b [ :c "d" ], <relative> .')).status).toBe(201);
    expect((await put('urn:new', '<urn:a> <urn:b> "1" .')).status).toBe(204);
    const added = await send(graph('urn:new'), {
      method: 'POST',
      type: 'application/n-triples; charset=utf-8',
      body: '<urn:a> <urn:b> "2" .',
    });
    expect(added.status).toBe(204);
    expect((await send(graph('urn:new'))).text.trim().split('\n').sort()).toEqual(['<urn:a> <urn:b> "1" .', '<urn:a> <urn:b> "2" .']);
    expect((await send(graph('urn:new'), { method: 'DELETE' })).status).toBe(204);
    expect((await send(graph('urn:new'), { method: 'DELETE' })).status).toBe(404);
    expect((await send(graph('urn:new'))).status).toBe(404);
  });

  it.each([
    ['cut Turtle', () => put('urn:bad', '<urn:a> <urn:b> "1" .\n<urn:a> <urn:b'), 400],
    ['another form', () => put('urn:bad', 'a,b', 'text/csv'), 415],
    ['no form', () => send(graph('urn:bad'), { method: 'PUT', body: '' }), 415],
    ['a relative graph', () => put('bad', '<urn:a> <urn:b> 1 .'), 400],
    ['a wrong update', () => update('INSERT DATA { nonsense'), 400],
    ['an update of the moment', () => update('INSERT { <urn:a> <urn:b> ?u } WHERE { BIND(UUID() AS ?u) }'), 400],
    ['a load from elsewhere', () => update('LOAD <http://127.0.0.1:9/graph.ttl>'), 400],
    ['a federated update', () => update('INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }'), 400],
    ['no token', () => update('CLEAR ALL', {}), 401],
    ['a wrong token', () => update('CLEAR ALL', { authorization: 'Bearer other' }), 401],
    ['a wrong password', () => update('CLEAR ALL', { authorization: `Basic ${btoa('any:other')}` }), 401],
    ['a page of another site', () => update('CLEAR ALL', { authorization: `Bearer ${TOKEN}`, origin: 'https://evil.example' }), 403],
  ])('changes nothing for %s', async (_, wrong, status) => {
    const before = (await send('/graph?default')).text;
    expect((await wrong()).status).toBe(status);
    expect((await send('/graph?default')).text).toBe(before);
    expect((await send(graph('urn:bad'))).status).toBe(404);
  });

  it('says how to be let in, and takes the token for a password too', async () => {
    expect((await update('CLEAR ALL', {})).challenge).toMatch(/^Bearer .*Basic /);
    expect((await update('INSERT DATA { <urn:i> <urn:p> 1 }', { authorization: `Basic ${btoa(`any:${TOKEN}`)}` })).status).toBe(204);
    expect((await update('DELETE WHERE { <urn:i> <urn:p> 1 }')).status).toBe(204);
  });

  it('stops an update that never ends, and has nothing of it', async () => {
    const before = (await send('/graph?default')).text;
    const values = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20';
    const pattern = [...'abcdefgh'].map((name) => `VALUES ?${name} { ${values} }`).join(' ');
    const endless = await update(`INSERT { <urn:x> <urn:y> ?n } WHERE { SELECT (COUNT(*) AS ?n) { ${pattern} } }`);
    expect(endless.status).toBe(503);
    expect((await send('/graph?default')).text).toBe(before);
  }, 20_000);

  it('has every change that was answered, also after it was killed', async () => {
    await put('urn:kept', '<urn:a> <urn:b> "kept" .');
    await update('INSERT DATA { GRAPH <urn:kept> { <urn:a> <urn:b> "too" } }');
    await served.kill();
    served = await start();
    expect((await send(graph('urn:kept'))).text.trim().split('\n').sort()).toEqual(['<urn:a> <urn:b> "kept" .', '<urn:a> <urn:b> "too" .']);
    expect((await send(graph('urn:g'))).text).toBe('<urn:s> <urn:p> "first" .\n');
  }, 30_000);

  it('is loaded from another vitagraph, with the token', async () => {
    writeFileSync(join(folder, 'more.nq'), '<urn:l> <urn:p> "1" <urn:loaded> .\n<urn:l> <urn:p> "2" <urn:loaded> .\n');
    process.env['VITAGRAPH_TOKEN'] = TOKEN;
    const load = vitagraph(['load', 'more.nq', '--endpoint', `${served.origin}/graph`], { cwd: folder });
    delete process.env['VITAGRAPH_TOKEN'];
    expect([load.stderr, load.status]).toEqual([expect.stringMatching(/^1 graph, 2 triples in /), 0]);
    expect((await send(graph('urn:loaded'))).text.trim().split('\n').length).toBe(2);
  }, 30_000);
});

describe('what cannot be written', () => {
  it.each([
    [['serve', 'g.nq', '--writable'], /^--writable needs --store FOLDER/],
    [['serve', '--store', 'kg', '--writable'], /set VITAGRAPH_TOKEN/],
    [['serve', '--store', 'nothing'], /output\/graph\.ttl: no such file/],
    [['query', '-q', 'ASK {}', '--store', '.'], /holds something else than a store/],
  ])('%j', (args, message) => {
    const run = vitagraph(args, { cwd: folder });
    expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});
