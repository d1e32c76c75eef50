import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../support/served.js';

/** Debian's Python, which has Debian's packages. */
const PYTHON = '/usr/bin/python3';
const hasClients: boolean =
  process.env['CI'] === 'true' ||
  (spawnSync(PYTHON, ['-c', 'import rdflib, SPARQLWrapper']).status === 0 && spawnSync('roqet', ['--version']).status === 0);

const GRAPH = `@prefix schema: <http://schema.org/> .
<urn:mara> a schema:Person ; schema:name "Mara Lind", "林月"@zh . <urn:tom> a schema:Person ; schema:name "Tomás Okoro" .`;
const QUERY = 'SELECT ?p ?n WHERE { ?p a <http://schema.org/Person> ; <http://schema.org/name> ?n } ORDER BY ?n';

/** Runs a client, without blocking the test's own thread. */
function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args);
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(errors))));
  });
}

describe.skipIf(!hasClients)('clients of others (apt-get install python3-rdflib python3-sparqlwrapper rasqal-utils)', () => {
  let served: Served;

  beforeAll(async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-clients-'));
    writeFileSync(join(cwd, 'g.ttl'), GRAPH);
    served = await serve(['g.ttl'], cwd);
  }, 20_000);

  afterAll(() => served.stop());

  const python = (script: string): Promise<string> =>
    run(PYTHON, ['-c', `endpoint = "${served.origin}/sparql"\nquery = """${QUERY}"""\n${script}`]);

  it.each(['GET', 'POST'])(
    'SPARQLWrapper asks by %s, in JSON and XML, and constructs',
    async (method) => {
      const output = await python(`
from SPARQLWrapper import SPARQLWrapper, JSON, XML, TURTLE
client = SPARQLWrapper(endpoint); client.setMethod("${method}"); client.setQuery(query)
client.setReturnFormat(JSON); print(sorted(row["n"]["value"] for row in client.query().convert()["results"]["bindings"]))
client.setReturnFormat(XML); print(client.query().convert().toxml().count("<result>"))
client.setQuery("CONSTRUCT WHERE { ?s a ?o }"); client.setReturnFormat(TURTLE); print(len(client.query().convert()) > 0)
`);
      expect(output.trim().split('\n')).toEqual(["['Mara Lind', 'Tomás Okoro', '林月']", '3', 'True']);
    },
    30_000,
  );

  it('rdflib has it for a store', async () => {
    const output = await python(`
from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
graph = Graph(SPARQLStore(endpoint)); name = URIRef("http://schema.org/name")
print(sorted(str(o) for o in graph.objects(URIRef("urn:mara"), name)), len(list(graph.query(query))))
print(Graph().parse("${served.origin}/graph?default", format="turtle").__len__())
`);
    expect(output.trim().split('\n')).toEqual(["['Mara Lind', '林月'] 3", '5']);
  }, 30_000);

  it('roqet asks it', async () => {
    const output = await run('roqet', ['-q', '-r', 'csv', '-p', `${served.origin}/sparql`, '-e', QUERY]);
    expect(output.trim().split(/\r?\n/)).toEqual(['p,n', 'urn:mara,Mara Lind', 'urn:tom,Tomás Okoro', 'urn:mara,林月']);
  }, 30_000);
});
