import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld } from '../../bench/world/make-world.js';
import { ownersOf, pageContent } from '../../bench/world/page-content.js';
import { pageFile } from '../../bench/world/page-file.js';
import { namedQueries } from '../../src/query/named-query.js';
import { formatResult } from '../../src/query/results/format-result.js';
import { runNamedQuery } from '../../src/query/run-named-query.js';
import type { SparqlSource } from '../../src/store/embedded-store.js';
import { endpointSource } from '../../src/store/endpoint-source.js';
import { openGraphFiles } from '../../src/store/graph-file.js';
import { root, vitagraph } from '../support/project.js';
import { hasVirtuoso, Virtuoso } from '../support/virtuoso.js';

process.env['VITAGRAPH_PASSWORD'] = 'secret';

/** A folder with the pages of a small world and the two of the project, and their graph with a named graph a page. */
function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-load-'));
  cpSync(join(root, 'input'), join(folder, 'pages'), { recursive: true });
  const world = makeWorld({ people: 200, papers: 1000, seed: 5 });
  for (const owner of ownersOf(world, 40)) {
    const { name, text } = pageFile(pageContent(world, owner));
    writeFileSync(join(folder, 'pages', name), text);
  }
  expect(vitagraph(['extract', 'pages', '-o', 'graph.nq', '-q'], { cwd: folder }).status).toBe(0);
  return folder;
}

const triplesOf = (nquads: string): number => nquads.trim().split('\n').length;

describe.skipIf(!hasVirtuoso)('a running Virtuoso (apt-get install virtuoso-opensource-7 virtuoso-opensource-7-bin)', () => {
  let server: Virtuoso;
  let cwd: string;

  beforeAll(async () => {
    server = await Virtuoso.start();
    cwd = workspace();
  }, 120_000);

  afterAll(async () => {
    await server.kill();
  });

  const load = (...args: readonly string[]) =>
    vitagraph(['load', 'graph.nq', '--endpoint', server.graphStore, '--user', 'kg', ...args], { cwd });
  const count = async (): Promise<number> => {
    const query = 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "https://")) }';
    const result = await endpointSource(server.sparql).query(query);
    return Number(result.kind === 'bindings' ? result.rows[0]?.['n']?.value : undefined);
  };

  it('is loaded, and once more without doubles', async () => {
    const triples = triplesOf(readFileSync(join(cwd, 'graph.nq'), 'utf8'));
    const first = load();
    expect([first.stderr, first.status]).toEqual([expect.stringMatching(new RegExp(`^42 graphs, ${triples} triples in `)), 0]);
    expect(await count()).toBe(triples);
    expect(load().stderr).toMatch(/^42 graphs \(42 unchanged\), /);
    expect(load('--always').stderr).toMatch(/^42 graphs, /);
    expect(await count()).toBe(triples);
  }, 120_000);

  it('gives the same rows as the embedded store, to every named query', async () => {
    const about: Readonly<Record<string, readonly string[]>> = {
      person: ['https://example.org/kg/person/qipeng-wang-65c2db8b', 'https://example.org/kg/person/xuanzhe-liu-ea4b55a0'],
      organization: ['https://example.org/kg/org/peking-university-02v51f717'],
    };
    const [embedded, remote] = [await openGraphFiles([join(cwd, 'graph.nq')]), endpointSource(server.sparql)];
    const asked: string[] = [];
    for (const query of namedQueries()) {
      const iris = query.parameters.flatMap(({ kind }, i) => about[kind]?.[i] ?? []);
      if (iris.length < query.parameters.length) continue;
      const rows = async (source: SparqlSource): Promise<readonly string[]> =>
        formatResult(await runNamedQuery(source, query, iris), 'csv')
          .trim()
          .split('\r\n')
          .sort();
      expect([query.name, ...(await rows(remote))]).toEqual([query.name, ...(await rows(embedded))]);
      asked.push(query.name);
    }
    expect(asked.length).toBeGreaterThan(20);
    expect(vitagraph(['query', 'advisors', '王启鹏', '--endpoint', server.sparql, '--results', 'csv']).stdout).toContain(
      'Gang Huang,doctoral,',
    );
  }, 120_000);

  it('has a page replaced whole', async () => {
    const before = readFileSync(join(cwd, 'graph.nq'), 'utf8');
    const page = join(cwd, 'pages/qizhen-weng.txt');
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll('Wei Wang', 'Mara Okonkwo'));
    vitagraph(['extract', 'pages', '-o', 'graph.nq', '-q'], { cwd });
    expect(readFileSync(join(cwd, 'graph.nq'), 'utf8')).not.toBe(before);
    expect(load().stderr).toMatch(/^42 graphs \((?:4[01]|3\d) unchanged\), /);
    expect(await count()).toBe(triplesOf(readFileSync(join(cwd, 'graph.nq'), 'utf8')));
    const advisors = vitagraph(['query', 'advisors', 'Qizhen Weng', '--endpoint', server.sparql, '--results', 'csv']);
    expect(advisors.stdout).toContain('Mara Okonkwo');
    expect(advisors.stdout).not.toContain('Wei Wang');
  }, 120_000);

  it('may be killed in the middle of a load: the load waits, goes on and counts right', async () => {
    const args = [join(root, 'bin/vitagraph.js'), 'load', 'graph.nq', '--endpoint', server.graphStore, '--user', 'kg', '--always'];
    const child = spawn(process.execPath, args, { cwd });
    let told = '';
    child.stderr.on('data', (data: Buffer) => {
      told += data.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(child.exitCode).toBeNull();
    await server.kill();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await server.run();
    expect([await ended, told]).toEqual([0, expect.stringMatching(/^42 graphs/)]);
    expect(await count()).toBe(triplesOf(readFileSync(join(cwd, 'graph.nq'), 'utf8')));
  }, 180_000);

  it('is loaded by SPARQL Update too, a page of more triples than it takes at once, and blank nodes', async () => {
    const loadBy = (file: string) =>
      vitagraph(['load', file, '--protocol', 'update', '--endpoint', server.authorized, '--user', 'kg'], { cwd });
    expect(loadBy('graph.nq').stderr).toMatch(/^42 graphs \(42 unchanged\), /);
    const large = Array.from({ length: 4500 }, (_, i) => `<urn:s${i}> <urn:p> "${i} \\"quoted\\" 林" <https://large.example/> .\n`).join(
      '',
    );
    writeFileSync(join(cwd, 'large.nq'), `${large}_:a <urn:p> _:b <https://blank.example/> .\n`);
    expect(loadBy('large.nq').stderr).toMatch(/^2 graphs, 4501 triples in /);
    expect(loadBy('large.nq').stderr).toMatch(/^2 graphs \(1 unchanged\), /);
    expect(await count()).toBe(triplesOf(readFileSync(join(cwd, 'graph.nq'), 'utf8')) + 4501);
  }, 120_000);

  it('refuses who has no right, and triples without a graph are not sent', () => {
    const wrong = vitagraph(['load', 'graph.nq', '--endpoint', server.graphStore, '--user', 'nobody', '--wait', '0'], { cwd });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringMatching(/GET answers 401: no such user and password/)]);
    writeFileSync(join(cwd, 'plain.ttl'), '<urn:s> <urn:p> "x", "y" .');
    const unnamed = vitagraph(['load', 'plain.ttl', '--endpoint', server.graphStore], { cwd });
    expect([unnamed.status, unnamed.stderr]).toEqual([
      2,
      expect.stringMatching(/^2 triples are in no named graph; name one with --graph IRI/),
    ]);
    const dry = vitagraph(['load', 'plain.ttl', '--endpoint', server.graphStore, '--graph', 'https://a.example/g', '--dry-run'], { cwd });
    expect([dry.status, dry.stdout]).toEqual([0, 'https://a.example/g\t2\n']);
    const gone = vitagraph(['load', 'graph.nq', '--endpoint', 'http://127.0.0.1:9/data', '--wait', '0.3'], { cwd });
    expect([gone.status, gone.stderr]).toEqual([2, expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/data: GET failed: /)]);
    const relative = vitagraph(['load', 'plain.ttl', '--endpoint', 'data'], { cwd });
    expect([relative.status, relative.stderr]).toEqual([2, expect.stringMatching(/^--endpoint "data" is no address/)]);
  });
});
