import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, vitagraph } from '../support/project.js';
import { type Served, serve } from '../support/served.js';

const GRAPH = `@prefix schema: <http://schema.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix vg: <https://w3id.org/vitagraph/ns#> .
<https://example.org/kg/person/mara> a schema:Person ; rdfs:label "Mara Lind" ; schema:name "Mara Lind" ; vg:advisor <https://example.org/kg/person/tom> .
<https://example.org/kg/person/tom> a schema:Person ; rdfs:label "Tomás Okoro" ; schema:name "Tomás Okoro" .
<urn:g> { <urn:s> <urn:p> "in a graph" }
`;

let served: Served;
let origin = '';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitagraph-serve-'));
  writeFileSync(join(folder, 'g.trig'), GRAPH);
  served = await serve(['g.trig', '--timeout', '2', '--max-answer', '200K'], folder);
  origin = served.origin;
}, 20_000);

afterAll(() => served.stop());

const sparql = (query: string, headers: Readonly<Record<string, string>> = {}, extra: readonly (readonly [string, string])[] = []) =>
  fetch(`${origin}/sparql`, {
    method: 'POST',
    headers,
    body: new URLSearchParams([['query', query], ...extra.map(([k, v]) => [k, v] as [string, string])]),
  });

const PEOPLE = 'PREFIX schema: <https://schema.org/> SELECT ?n { ?p a schema:Person ; schema:name ?n } ORDER BY ?n';
/** Takes longer than anybody waits. */
const ENDLESS = `SELECT (COUNT(*) AS ?n) { ${'abcdefghijkl'
  .split('')
  .map((v) => `?${v}1 ?${v}2 ?${v}3 .`)
  .join(' ')} }`;

describe('serve', () => {
  it('answers in the form that is asked for', async () => {
    const csv = await sparql(PEOPLE, { accept: 'text/csv' });
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(await csv.text()).toBe('n\r\nMara Lind\r\nTomás Okoro\r\n');
    const json = await sparql(PEOPLE);
    expect(json.headers.get('access-control-allow-origin')).toBe('*');
    expect(await json.json()).toMatchObject({ results: { bindings: [{ n: { value: 'Mara Lind' } }, { n: { value: 'Tomás Okoro' } }] } });
    expect(await (await sparql('ASK { ?s ?p "in a graph" }')).json()).toMatchObject({ boolean: true });
    const graph = await sparql('CONSTRUCT WHERE { <urn:s> ?p ?o }', { accept: 'application/n-triples' });
    expect(await graph.text()).toBe('<urn:s> <urn:p> "in a graph" .\n');
    expect((await sparql(PEOPLE, { accept: 'image/png' })).status).toBe(406);
  });

  it('asks the graphs that the request names', async () => {
    const count = async (...extra: (readonly [string, string])[]): Promise<string> =>
      (await (await sparql('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', { accept: 'text/csv' }, extra)).text()).split('\r\n')[1] as string;
    expect(await count()).toBe('8');
    expect(await count(['default-graph-uri', 'urn:g'])).toBe('1');
    expect(await count(['default-graph-uri', 'urn:nothing'])).toBe('0');
    expect(await count(['named-graph-uri', 'urn:g'])).toBe('0');
  });

  it('says where a query is wrong, and that it is only read', async () => {
    const wrong = await sparql('SELECT ?x {\n ?x ?y }');
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringMatching(/^line 2, column \d+: /)]);
    expect(
      (await fetch(`${origin}/sparql`, { method: 'POST', headers: { 'content-type': 'application/sparql-update' }, body: 'CLEAR ALL' }))
        .status,
    ).toBe(403);
    expect((await sparql('CLEAR ALL')).status).toBe(400);
    expect((await fetch(`${origin}/sparql`, { method: 'DELETE' })).status).toBe(405);
    expect((await sparql(`SELECT * { ?s ?p "${'x'.repeat(2 ** 20)}" }`)).status).toBe(413);
    expect((await sparql('SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }')).status).toBe(400);
  });

  it('stops a query that never ends, and goes on', async () => {
    const [endless, next] = await Promise.all([sparql(ENDLESS), sparql(PEOPLE, { accept: 'text/csv' })]);
    expect([endless.status, await endless.text()]).toEqual([503, expect.stringContaining('took too long')]);
    expect(next.status).toBe(200);
  }, 20_000);

  it('does not send an answer that is larger than allowed', async () => {
    const large = await sparql('SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }');
    expect([large.status, await large.text()]).toEqual([500, expect.stringContaining('add a LIMIT')]);
  });

  it('describes itself, gives graphs and things', async () => {
    const description = await (await fetch(`${origin}/sparql`)).text();
    expect(description).toContain(`<${origin}/sparql> a <http://www.w3.org/ns/sparql-service-description#Service>`);
    const graph = await fetch(`${origin}/graph?graph=urn:g`, { headers: { accept: 'application/n-triples' } });
    expect(await graph.text()).toBe('<urn:s> <urn:p> "in a graph" .\n');
    expect((await fetch(`${origin}/graph?graph=urn:nothing`)).status).toBe(404);
    expect((await fetch(`${origin}/graph`)).status).toBe(400);
    const mara = await fetch(`${origin}/kg/person/mara`, { headers: { accept: 'application/n-triples' } });
    expect(await mara.text()).toContain('<https://w3id.org/vitagraph/ns#advisor> <https://example.org/kg/person/tom> .');
    expect((await fetch(`${origin}/kg/person/nobody`)).status).toBe(404);
    expect((await fetch(`${origin}/kg/person/a%3E%20b`)).status).toBe(404);
    const head = await fetch(`${origin}/kg/person/mara`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('is asked by name from another vitagraph', () => {
    const run = vitagraph(['query', 'advisors', 'lind mara', '--endpoint', `${origin}/sparql`, '--results', 'csv']);
    expect([run.stdout, run.status]).toEqual([expect.stringContaining('Tomás Okoro,'), 0]);
    const bad = vitagraph(['query', '-q', 'SELECT nonsense', '--endpoint', `${origin}/sparql`]);
    expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining('line 1, column')]);
  });
});

describe('what cannot be served or asked', () => {
  it.each([
    [['serve', 'gone.ttl'], 2, /^gone\.ttl: no such file\n$/],
    [['serve', '--port', '99999'], 2, /A whole number from 0 to 65535 is needed/],
    [['serve', '--timeout', '0'], 2, /number of seconds/],
    [['query', '--endpoint', 'nonsense', 'stats'], 2, /^--endpoint "nonsense" is no address/],
    [['query', '--endpoint', 'http://127.0.0.1:9/sparql', 'stats'], 2, /^http:\/\/127\.0\.0\.1:9\/sparql: cannot be reached: /],
  ])('%j', (args, status, message) => {
    const run = vitagraph(args, { cwd: folder });
    expect(run.stderr).toMatch(message);
    expect([run.stdout, run.status]).toEqual(['', status]);
  });

  it('a port where something listens already', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const run = vitagraph(['serve', 'g.trig', '--port', String((other.address() as AddressInfo).port)], { cwd: folder });
    other.close();
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('something listens there already')]);
  });

  it('an endpoint that answers in another language', async () => {
    const other = createServer((_, response) => response.end('<html>Welcome</html>')).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const child = spawn(process.execPath, [join(root, 'bin/vitagraph.js'), 'query', 'stats', '--endpoint', address]);
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    const status = await new Promise((resolve) => child.once('exit', resolve));
    other.close();
    expect([status, stderr]).toEqual([2, expect.stringContaining('does not answer in SPARQL results JSON: "<html>Welcome</html>"')]);
  });
});
