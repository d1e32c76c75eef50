import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { afterAll, describe, expect, it } from 'vitest';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { serialize } from '../../src/store/write-graph.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { hasPythonModules, pythonJson } from '../support/debian-python.js';
import { hasJena, jena } from '../support/jena.js';
import { lines } from '../support/rdf-graph.js';

const graph = resolve([yueLin, hiroTanaka]);
const union = [...mapToQuads(graph)];
const named = [...mapToQuads(graph, { graphs: 'pages' }), ...mapEvidence(graph)];
const folder = mkdtempSync(join(tmpdir(), 'vitagraph-parsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A graph in each format, with named graphs where the format has them. */
const FORMATS = [
  ['ttl', union],
  ['nt', union],
  ['rdf', union],
  ['nq', named],
  ['trig', named],
  ['jsonld', named],
] as const;

async function written(format: (typeof FORMATS)[number][0], quads: (typeof FORMATS)[number][1], name: string): Promise<string> {
  const path = join(folder, `${name}.${format}`);
  writeFileSync(path, await serialize(quads, format, { base: graph.base }));
  return path;
}

const quadsOf = (nquads: string) => new Parser({ format: 'N-Quads' }).parse(nquads) as never as typeof union;

describe.skipIf(!hasJena)("Jena's riot reads all that is written (apt-get install libapache-jena-java)", () => {
  it.each(FORMATS)(
    '%s',
    async (format, quads) => {
      const path = await written(format, quads, 'jena');
      // For JSON-LD 1.1 Jena needs a JSON reader that Debian does not have.
      const syntax = format === 'jsonld' ? ['--syntax=jsonld10'] : [];
      expect(lines(quadsOf(jena('riotcmd.riot', ...syntax, '--check', '--strict', '--output=nq', path)))).toEqual(lines(quads));
    },
    60_000,
  );
});

const FORMAT_NAMES = { ttl: 'turtle', nt: 'nt', rdf: 'xml', nq: 'nquads', trig: 'trig', jsonld: 'json-ld' } as const;
const READ = `
import logging, rdflib
logging.disable(logging.WARNING)
dataset = rdflib.ConjunctiveGraph()
dataset.parse(sys.argv[1], format=sys.argv[2])
print(json.dumps(dataset.serialize(format="nquads")))`;
/** rdflib names the graph of what stands in none. */
const WITHOUT_GRAPH = / (?:_:\S+|<file:[^>]*>) \.$/gm;

describe.skipIf(!hasPythonModules('rdflib'))('rdflib reads all that is written (apt-get install python3-rdflib)', () => {
  it.each(FORMATS)('%s', async (format, quads) => {
    const nquads = pythonJson(READ, await written(format, quads, 'rdflib'), FORMAT_NAMES[format]) as string;
    expect(lines(quadsOf(nquads.replace(WITHOUT_GRAPH, ' .')))).toEqual(lines(quads));
  });
});
