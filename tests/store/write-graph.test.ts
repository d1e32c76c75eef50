import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser } from 'n3';
import { afterAll, describe, expect, it } from 'vitest';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { serialize, type WrittenFormat } from '../../src/store/write-graph.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { countWithRapper, hasRapper } from '../support/rapper.js';
import { lines, load, quadsOf } from '../support/rdf-graph.js';

const graph = resolve([yueLin, hiroTanaka]);
const facts = mapToQuads(graph);
const evidence = mapEvidence(graph);
const named = mapToQuads(graph, { graphs: 'pages' });
const folder = mkdtempSync(join(tmpdir(), 'vitagraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inDefaultGraph = (quads: readonly Quad[]): readonly Quad[] =>
  quads.map((quad) => DataFactory.quad(quad.subject, quad.predicate, quad.object));

const FORMATS: readonly WrittenFormat[] = ['ttl', 'nt', 'nq', 'trig', 'jsonld', 'rdf'];

describe('every format says the same', () => {
  it.each(FORMATS)('%s, read by oxigraph', async (format) => {
    const document = await serialize(facts, format, { base: graph.base });
    expect(lines(quadsOf(load(document, format)))).toEqual(lines(facts));
  });

  it.each(['ttl', 'nt', 'nq', 'trig'] as const)('%s, read by n3', async (format) => {
    const document = await serialize(facts, format, { base: graph.base });
    expect(lines(new Parser().parse(document))).toEqual(lines(facts));
  });

  it.skipIf(!hasRapper).each(['ttl', 'nt', 'rdf'] as const)('%s, read by rapper', async (format) => {
    const path = join(folder, `graph.${format}`);
    writeFileSync(path, await serialize(facts, format, { base: graph.base }));
    expect(countWithRapper(path)).toBe(lines(facts).length);
  });

  it.each(['nq', 'trig', 'jsonld'] as const)('%s keeps the graph of each page', async (format) => {
    const document = await serialize(named, format, { base: graph.base });
    expect(lines(quadsOf(load(document, format)))).toEqual(lines(named));
    expect(new Set(named.map((quad) => quad.graph.value))).toEqual(new Set(['https://linyue.example/', 'https://tanaka.example/']));
  });

  it.each(FORMATS)('%s of the evidence', async (format) => {
    const document = await serialize(evidence, format, { base: graph.base });
    const expected = ['nq', 'trig', 'jsonld'].includes(format) ? evidence : inDefaultGraph(evidence);
    expect(lines(quadsOf(load(document, format)))).toEqual(lines(expected));
  });

  it.each(FORMATS)('%s of no quads is a document', async (format) => {
    expect(quadsOf(load(await serialize([], format), format))).toEqual([]);
  });
});

describe('what is hard to write', () => {
  const subject = DataFactory.namedNode('https://example.org/kg/person/x');
  const predicate = DataFactory.namedNode('http://schema.org/name');
  const hard = [
    'quotes " and \\ and \'',
    'lines\nand\ttabs\r',
    'astral 𝒳 and 王',
    'a final dot.',
    '',
    '<b>&amp;</b> ]]>',
    '@prefix x: <y> .',
  ].map((value) => DataFactory.quad(subject, predicate, DataFactory.literal(value)));
  const iris = [
    'https://example.org/kg/a:b/c',
    'https://example.org/kg//x',
    'https://example.org/kg/',
    'https://example.org/kg',
    'https://example.org/kg/person/x#a1',
    'https://example.org/kg/a/../b',
    'https://example.org/kg/?q=1',
    'https://example.org/kg/x/?q=1',
    'http://schema.org/3d',
    'http://schema.org/a.',
    'https://other.example/ü?q=(1)#f',
  ].map((iri) => DataFactory.quad(subject, predicate, DataFactory.namedNode(iri)));
  const typed = [
    DataFactory.quad(subject, predicate, DataFactory.literal('07', DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#integer'))),
    DataFactory.quad(subject, predicate, DataFactory.literal('1.', DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#decimal'))),
    DataFactory.quad(subject, predicate, DataFactory.literal('2024', DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#gYear'))),
    DataFactory.quad(subject, predicate, DataFactory.literal('月', 'zh-Hant')),
  ];
  const quads = [...hard, ...iris, ...typed];

  it.each(FORMATS)('%s', async (format) => {
    const document = await serialize(quads, format, { base: 'https://example.org/kg/' });
    expect(lines(quadsOf(load(document, format, 'https://elsewhere.example/')))).toEqual(
      lines(quads).map((text) => text.replace('zh-Hant', 'zh-hant')),
    );
  });
});

describe('Turtle', () => {
  it('is written for readers', async () => {
    const turtle = await serialize(facts, 'ttl', { base: graph.base });
    expect(turtle).toContain('@base <https://example.org/kg/> .\n@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n');
    expect(turtle).toMatch(/\n<person\/yue-lin-[0-9a-f]{8}> a schema:Person, foaf:Person ;\n {4}rdfs:label "Yue Lin" ;\n/);
    expect(turtle.split('<http://schema.org/').length).toBe(2);
    expect(turtle.split('\n').filter((line) => line.length > 160 && !line.includes('"'))).toEqual([]);
  });

  it('puts authors in their order', async () => {
    const turtle = await serialize(facts, 'ttl', { base: graph.base });
    expect(turtle).toMatch(/schema:author <person\/priya-nair-\w+>, <person\/yue-lin-\w+>, <person\/omar-haddad-\w+> ;/);
  });
});
