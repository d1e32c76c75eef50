import { describe, expect, it } from 'vitest';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { serialize } from '../../src/store/write-graph.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { hasCorpus } from '../support/project.js';
import { contractQueries, load, rows } from '../support/rdf-graph.js';

const graph = resolve([yueLin, hiroTanaka]);
const page = load(await serialize(mapToQuads(graph, { page: 'yue-lin' }), 'ttl', { base: graph.base }), 'ttl');
const queries = hasCorpus ? contractQueries() : {};

const EXPECTED: readonly (readonly [query: string, variables: readonly string[], rows: readonly string[]])[] = [
  ['owner', ['name'], ['Luna Lin', 'Yue Lin', '林月']],
  ['emails', ['email'], ['yue.lin@northbay.example']],
  ['profiles', ['url'], ['https://orcid.org/0000-0002-1825-0097', 'https://scholar.google.com/citations?user=AAAAAAAAAAAJ']],
  ['interests', ['name'], ['3D reconstruction', 'computer vision']],
  ['affiliations', ['name'], ['NBU', 'Northbay University']],
  [
    'positions',
    ['name', 'role', 'start', 'end'],
    [
      'Acme Research | Postdoctoral Researcher | 2023 | 2024',
      'Department of Computer Science | Assistant Professor | 2025-01 | ',
      'NBU | Assistant Professor | 2025-01 | ',
      'Northbay University | Assistant Professor | 2025-01 | ',
    ],
  ],
  [
    'degrees',
    ['name', 'level', 'end'],
    [
      'Eastlake University | https://w3id.org/vitagraph/ns#Doctorate | 2023',
      'Harbour Institute of Technology | https://w3id.org/vitagraph/ns#Masters | 2018',
      '东湖大学 | https://w3id.org/vitagraph/ns#Doctorate | 2023',
    ],
  ],
  [
    'advisors',
    ['name', 'kind'],
    ['Ada Moreau | postdoctoral', 'Chen Xu | masters', 'Hiro Tanaka | doctoral', 'Maria Oliveira | doctoral', '徐晨 | masters'],
  ],
  ['advisees', ['name'], ['Lena Fuchs', 'Omar Haddad']],
  ['awards', ['name'], ['Best Paper Award', 'Early Career Award']],
  ['teaching', ['name'], ['Introduction to Computer Vision', 'Linear Algebra']],
  [
    'publications',
    ['title', 'year'],
    ['Maps from Walks | 2023', 'Neural Atlas: Mapping Rooms from One Walk | 2024', 'Room Walks | 2022', 'Walking Without a Map | 2025'],
  ],
  ['coauthors', ['name', 'works'], ['Chen Xu | 1', 'Hiro Tanaka | 1', 'Jonas Weber | 1', 'Omar Haddad | 1', 'Priya Nair | 1']],
];

describe.skipIf(!hasCorpus)("the contract's queries on one page", () => {
  it.each(EXPECTED)('%s', (query, variables, expected) => {
    expect(rows(page, queries[query] as string, ...variables)).toEqual(expected);
  });

  it('authors: in order, as printed and as resolved', () => {
    const found = rows(page, queries['authors'] as string, 'work', 'position', 'name').filter((row) => row.includes('neural-atlas'));
    expect(found.map((row) => row.split(' | ').slice(1).join(' '))).toEqual([
      '1 Luna Lin',
      '1 Yue Lin',
      '1 林月',
      '2 Jonas Weber',
      '3 H. Tanaka',
      '3 Hiro Tanaka',
    ]);
  });

  it('venues: as printed, edition and series', () => {
    const found = new Set(rows(page, queries['venues'] as string, 'name').filter((name) => !name.startsWith('IEEE')));
    expect(found).toEqual(
      new Set([
        "CVPR'24",
        'CVPR',
        'CVPR 2024',
        'Journal of Mapping and Vision',
        'Journal of Mapping and Vision 14(2)',
        'Journal of Mapping and Vision, volume 14',
        'arXiv',
      ]),
    );
  });

  it('links: absolute ones as IRIs, relative ones as written', () => {
    expect(new Set(rows(page, queries['links'] as string, 'url'))).toEqual(
      new Set([
        'https://doi.org/10.5555/example.2024.101',
        'https://github.com/linyue-example/atlas',
        'https://library.example/atlas%20paper',
        'https://linyue.example/atlas/',
        'https://linyue.example/papers/atlas.pdf',
        'https://video.example/watch?v=atlas',
        'papers/atlas slides.pdf',
      ]),
    );
  });
});

describe('what a page must not say', () => {
  const has = (pattern: string): boolean => page.query(`ASK { ${pattern} }`) as boolean;
  const S = 'http://schema.org/';

  it.each([
    [
      'a name cut to initials as a whole name',
      `?p <${S}name>|<${S}alternateName> ?n FILTER(isLiteral(?n) && CONTAINS(STR(?n), "Lin, Y") && NOT EXISTS { ?p a <${S}ListItem> })`,
    ],
    ['an affiliation that is a role', `?p <${S}affiliation>/a <${S}OrganizationRole>`],
    ['a name that only another page prints', '?p ?q ?n FILTER(CONTAINS(STR(?n), "田中"))'],
    ['a paper that only another page lists', `?w <${S}name> ?n FILTER(CONTAINS(STR(?n), "Corridors"))`],
    ['two labels', '?x <http://www.w3.org/2000/01/rdf-schema#label> ?a, ?b FILTER(?a != ?b)'],
    ['a blank node', '?s ?p ?o FILTER(isBlank(?s) || isBlank(?o))'],
    ['a course of study as a job', `?r a <${S}EmployeeRole> ; <${S}roleName> "doctoral student"`],
  ])('%s', (_, pattern) => {
    expect(has(pattern)).toBe(false);
  });

  it('everything that is referred to has a type', () => {
    const open = rows(
      page,
      `SELECT DISTINCT ?o WHERE { ?s ?p ?o . FILTER(isIRI(?o) && STRSTARTS(STR(?o), "https://example.org/kg/")) FILTER NOT EXISTS { ?o a ?type } }`,
      'o',
    );
    expect(open).toEqual([]);
  });
});
