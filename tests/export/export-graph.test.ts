import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../src/export/export-format-names.js';
import { exportGraph } from '../../src/export/export-graph.js';
import type { EmbeddedStore } from '../../src/store/embedded-store.js';
import { hasProgram, hasPythonModules, pythonJson, runProgram } from '../support/debian-python.js';
import { countWithRapper, hasRapper } from '../support/rapper.js';
import { quickCommands } from './quick-commands.js';
import { HARD_TITLES, sampleStore } from './sample-store.js';

const folder = mkdtempSync(join(tmpdir(), 'vitagraph-export-'));
let store: EmbeddedStore;

beforeAll(async () => {
  store = await sampleStore();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the graph in a format. */
async function written(format: ExportFormat, name: string, isPeopleOnly = false): Promise<string> {
  const exported = await exportGraph(store, format, { isPeopleOnly });
  if (typeof exported !== 'string') throw new Error('several files');
  writeFileSync(join(folder, name), exported);
  return join(folder, name);
}

/** The title that a reader gives for each of {@link HARD_TITLES}, at least. */
const sorted = (titles: Iterable<string>): readonly string[] => [...titles].sort();
const ALL_TITLES = sorted([
  ...HARD_TITLES,
  ...['Light in Corridors', 'Maps from Walks', 'Neural Atlas: Mapping Rooms from One Walk', 'Room Walks', 'Walking Without a Map'],
]);

const READ_BIBTEX = `
from bibtexparser.bparser import BibTexParser
from bibtexparser.customization import convert_to_unicode, author
parser = BibTexParser(common_strings=True, ignore_nonstandard_types=False)
entries = parser.parse_file(open(sys.argv[1], encoding="utf-8")).entries
print(json.dumps([{**author(dict(e)), "type": e["ENTRYTYPE"]} for e in entries]))`;

describe('BibTeX', () => {
  it.skipIf(!hasPythonModules('bibtexparser'))('is read by bibtexparser (apt-get install python3-bibtexparser)', async () => {
    const entries = pythonJson(READ_BIBTEX, await written('bibtex', 'a.bib')) as readonly Record<string, unknown>[];
    expect(entries.length).toBe(ALL_TITLES.length);
    expect(new Set(entries.map((entry) => entry['ID'])).size).toBe(entries.length);
    expect(entries.find(({ title }) => title === 'Neural Atlas: Mapping Rooms from One Walk')).toMatchObject({
      ID: 'lin2024neural',
      type: 'inproceedings',
      author: ['Lin, Yue', 'Weber, Jonas', 'Tanaka, Hiro'],
      year: '2024',
      pages: '101--110',
      doi: '10.5555/example.2024.101',
    });
    expect(entries.find(({ ID }) => ID === 'lind2024c')).toMatchObject({ month: 'May', number: '1-2', journal: 'Journal of R\\&D' });
  });

  it.skipIf(!hasProgram('pandoc'))('is read by pandoc, which knows LaTeX', async () => {
    const items = JSON.parse(runProgram('pandoc', ['-f', 'biblatex', '-t', 'csljson', await written('bibtex', 'b.bib')])) as {
      readonly id: string;
      readonly title: string;
      readonly author: readonly Record<string, string>[];
    }[];
    expect(items.length).toBe(ALL_TITLES.length);
    const hard = items.find(({ id }) => id === 'lind2024c');
    // It knows no \textbar.
    expect(hard?.title.replaceAll('<span class="nocase">', '').replaceAll('</span>', '')).toBe(HARD_TITLES[0].replace('|', ''));
    expect(hard?.author.slice(0, 2)).toEqual([
      { family: 'Lind', given: 'Mara', 'dropping-particle': 'van der' },
      { family: 'Åkesson', given: 'Søren', suffix: 'Jr.' },
    ]);
  });

  it.skipIf(!hasProgram('bib2xml'))('is read by bibutils (apt-get install bibutils)', async () => {
    const xml = runProgram('bib2xml', [await written('bibtex', 'c.bib')]);
    expect(xml.match(/<mods /g)?.length).toBe(ALL_TITLES.length);
    expect(xml).toContain('<namePart type="family">van der Lind</namePart>');
  });
});

describe('CSL-JSON', () => {
  it.skipIf(!hasProgram('pandoc'))('is read and cited by pandoc (apt-get install pandoc)', async () => {
    const path = await written('csl-json', 'a.json');
    const items = JSON.parse(runProgram('pandoc', ['-f', 'csljson', '-t', 'csljson', path])) as {
      readonly title: string;
      readonly type: string;
    }[];
    expect(items.length).toBe(ALL_TITLES.length);
    const cited = runProgram('pandoc', ['-f', 'csljson', '--citeproc', '-t', 'plain', '--wrap=none', path]);
    expect(cited).toMatch(/Lin, Yue, Jonas Weber, and Hiro Tanaka\. 2024\. “Neural Atlas: Mapping Rooms from One Walk\.” In .*101–10\./);
    expect(cited).toMatch(/Lin, Yue\. 2023\. “Maps from Walks\.” PhD thesis|Lin, Yue\. 2023\. “Maps from Walks\.”/);
  });

  it('holds every title as it is, and only known fields', async () => {
    const items = JSON.parse((await exportGraph(store, 'csl-json', { isPeopleOnly: false })) as string) as Record<string, unknown>[];
    expect(sorted(items.map(({ title }) => title as string))).toEqual(ALL_TITLES);
    expect(items.find(({ title }) => title === 'Room Walks')).toEqual({
      id: 'lin2022room',
      type: 'article-journal',
      title: 'Room Walks',
      author: [
        { family: 'Lin', given: 'Yue' },
        { family: 'Xu', given: 'Chen' },
      ],
      issued: { 'date-parts': [[2022]] },
      'container-title': 'Journal of Mapping and Vision',
      volume: '14',
      issue: '2',
    });
  });
});

const READ_NETWORK = `
import networkx
graph = getattr(networkx, "read_" + sys.argv[1])(sys.argv[2])
name = lambda n: graph.nodes[n]["label"]
print(json.dumps({
  "directed": graph.is_directed(),
  "nodes": sorted([data["kind"], data["label"]] for _, data in graph.nodes(data=True)),
  "edges": sorted([name(s), data["relation"], name(t), data.get("weight"), data.get("detail")] for s, t, data in graph.edges(data=True)),
}))`;

interface ReadNetwork {
  readonly directed: boolean;
  readonly nodes: readonly (readonly string[])[];
  readonly edges: readonly (readonly unknown[])[];
}

describe.skipIf(!hasPythonModules('networkx'))('networkx reads (apt-get install python3-networkx)', () => {
  it.each(['graphml', 'gexf'] as const)('%s', async (format) => {
    const { directed, nodes, edges } = pythonJson(READ_NETWORK, format, await written(format, `a.${format}`)) as ReadNetwork;
    expect(directed).toBe(true);
    expect(sorted(nodes.flatMap(([kind, label = '']) => (kind === 'Work' ? [label] : [])))).toEqual(ALL_TITLES);
    expect(nodes).toContainEqual(['Person', 'Yue Lin']);
    expect(edges).toContainEqual(['Yue Lin', 'ADVISED_BY', 'Hiro Tanaka', 1, 'doctoral']);
    expect(edges).toContainEqual(['Yue Lin', 'AFFILIATED_WITH', expect.stringContaining('Northbay University'), 1, null]);
    expect(edges).toContainEqual(['Room Walks', 'PUBLISHED_IN', 'Journal of Mapping and Vision', 1, null]);
    // "Neural Atlas" and "Light in Corridors".
    expect(edges).toContainEqual(['Yue Lin', 'COAUTHOR', 'Hiro Tanaka', 2, null]);
    expect(edges).toContainEqual(['Hiro Tanaka', 'COAUTHOR', 'Yue Lin', 2, null]);
  });

  it.each(['graphml', 'gexf'] as const)('%s of people only', async (format) => {
    const { nodes, edges } = pythonJson(READ_NETWORK, format, await written(format, `b.${format}`, true)) as ReadNetwork;
    expect(new Set(nodes.map(([kind]) => kind))).toEqual(new Set(['Person']));
    expect(new Set(edges.map(([, relation]) => relation))).toEqual(new Set(['ADVISED_BY', 'COAUTHOR']));
  });
});

const READ_CSV = `
import csv
read = lambda name: list(csv.DictReader(open(sys.argv[1] + "/" + name, encoding="utf-8", newline=""), strict=True))
print(json.dumps([read("nodes.csv"), read("relationships.csv")]))`;

describe('Neo4j CSV', () => {
  it.skipIf(!hasPythonModules('csv'))(
    'is read by Python: ids are one thing each, relationships join them, no cell is a formula',
    async () => {
      const files = (await exportGraph(store, 'neo4j-csv', { isPeopleOnly: false })) as Readonly<Record<string, string>>;
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const [nodes = [], relationships = []] = pythonJson(READ_CSV, folder) as Record<string, string>[][];
      const ids = new Set(nodes.map((node) => node['iri:ID']));
      expect(ids.size).toBe(nodes.length);
      expect(relationships.filter((row) => !ids.has(row[':START_ID']) || !ids.has(row[':END_ID']))).toEqual([]);
      const works = nodes.filter((node) => node[':LABEL'] === 'Work').map(({ name = '' }) => name.replace(/^'(?=[=+@-])/, ''));
      expect(sorted(works)).toEqual(ALL_TITLES);
      expect([...nodes, ...relationships].flatMap((row) => Object.values(row)).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
      // Header fields are `name:type`, `:ID`, `:LABEL` and so on, each once (Neo4j operations manual, "Header format").
      expect(Object.keys(nodes[0] ?? {}).filter((name) => name.includes(':'))).toEqual(['iri:ID', ':LABEL']);
      expect(Object.keys(relationships[0] ?? {})).toEqual([':START_ID', ':END_ID', ':TYPE', 'weight:double', 'position:int', 'detail']);
    },
  );
});

describe('QuickStatements', () => {
  it('are commands by the tool’s own rules; only owners and works with numbers, each statement with its page', async () => {
    const commands = quickCommands((await exportGraph(store, 'quickstatements', { isPeopleOnly: false })) as string);
    const labels = commands.flatMap(({ what, value }) => (what === 'label' ? [value] : []));
    expect(labels).toEqual(['Hiro Tanaka', 'Mara van der Lind', 'Yue Lin', HARD_TITLES[0], 'Neural Atlas: Mapping Rooms from One Walk']);
    expect(commands.filter(({ what }) => what === 'create').length).toBe(labels.length);
    const statements = commands.filter(({ what }) => what === 'statement');
    expect(statements.filter(({ more }) => !more.some(([name]) => name === 'S854'))).toEqual([]);
    expect(statements).toContainEqual(expect.objectContaining({ key: 'P496', value: '0000-0002-1825-0097' }));
    expect(statements).toContainEqual(expect.objectContaining({ key: 'P577', value: '+2024-05-00T00:00:00Z/10' }));
    expect(statements).toContainEqual(
      expect.objectContaining({
        key: 'P2093',
        value: 'Jonas Weber',
        more: [
          ['P1545', '2'],
          ['S854', 'https://linyue.example/'],
        ],
      }),
    );
  });
});

const READ_VIVO = `
import rdflib
graph = rdflib.Graph().parse(sys.argv[1], format="turtle")
prefixes = "PREFIX vivo: <http://vivoweb.org/ontology/core#> PREFIX obo: <http://purl.obolibrary.org/obo/> PREFIX bibo: <http://purl.org/ontology/bibo/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX foaf: <http://xmlns.com/foaf/0.1/>"
ask = lambda query: sorted([str(value) for value in row] for row in graph.query(prefixes + query))
print(json.dumps({
  "authors": ask('SELECT ?rank ?name { ?w rdfs:label "Room Walks" ; vivo:relatedBy ?a . ?a a vivo:Authorship ; vivo:rank ?rank ; vivo:relates ?p . ?p a foaf:Person ; rdfs:label ?name }'),
  "advisors": ask('SELECT ?class ?name { ?s rdfs:label "Yue Lin" ; obo:RO_0000053 ?r . ?r a vivo:AdviseeRole ; vivo:relatedBy ?g . ?g a ?class ; vivo:relates ?q . ?q a vivo:AdvisorRole . ?p obo:RO_0000053 ?q ; rdfs:label ?name }'),
  "jobs": ask('SELECT ?title ?place ?from { ?s rdfs:label "Yue Lin" ; vivo:relatedBy ?j . ?j a vivo:Position ; rdfs:label ?title ; vivo:relates ?o ; vivo:dateTimeInterval/vivo:start/vivo:dateTime ?from . ?o rdfs:label ?place FILTER(?o != ?s) }'),
}))`;

describe('VIVO', () => {
  it.skipIf(!hasPythonModules('rdflib'))('is read by rdflib, and holds what the page says', async () => {
    expect(pythonJson(READ_VIVO, await written('vivo', 'vivo.ttl'))).toEqual({
      authors: [
        ['1', 'Yue Lin'],
        ['2', 'Chen Xu'],
      ],
      advisors: [
        ['http://vivoweb.org/ontology/core#GraduateAdvisingRelationship', 'Chen Xu'],
        ['http://vivoweb.org/ontology/core#GraduateAdvisingRelationship', 'Hiro Tanaka'],
        ['http://vivoweb.org/ontology/core#GraduateAdvisingRelationship', 'Maria Oliveira'],
        ['http://vivoweb.org/ontology/core#PostdocOrFellowAdvisingRelationship', 'Ada Moreau'],
      ],
      jobs: [
        ['Assistant Professor', expect.stringContaining('Northbay University'), '2025-01-01T00:00:00'],
        ['Postdoctoral Researcher', 'Acme Research', '2023-01-01T00:00:00'],
      ],
    });
  });

  it.skipIf(!hasRapper)('is read by rapper', async () => {
    expect(countWithRapper(await written('vivo', 'rapper.ttl'))).toBeGreaterThan(200);
  });
});

it('a graph is exported alike each time, an empty one too', async () => {
  const { openStore } = await import('../../src/store/embedded-store.js');
  for (const format of ['bibtex', 'csl-json', 'graphml', 'gexf', 'neo4j-csv', 'quickstatements', 'vivo'] as const) {
    expect(await exportGraph(await sampleStore(), format, { isPeopleOnly: false })).toEqual(
      await exportGraph(store, format, { isPeopleOnly: false }),
    );
    expect(typeof (await exportGraph(openStore(), format, { isPeopleOnly: false }))).toMatch(/string|object/);
  }
});
