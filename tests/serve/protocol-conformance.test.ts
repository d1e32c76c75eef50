import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serve } from '../support/served.js';

/**
 * The tests of the SPARQL working group for the SPARQL 1.1 Protocol (https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/), by
 * their names, with the requests that they are described by there. Exceptions:
 *
 * - `query_dataset_*` and `update_dataset_*` use graphs of their own here, under example.org: those of the originals are loaded from a
 *   server that is no longer there.
 * - `bad_query_non_utf8` and `bad_update_non_utf8` send UTF-16 with that name, as the originals; what it holds is never looked at.
 */
const DATA = ['data0', 'data1', 'data2', 'data3'].map((name) => `http://data.example.org/${name}.rdf`);
const [, DATA1 = '', DATA2 = '', DATA3 = ''] = DATA;
const DOCUMENT = 'http://xmlns.com/foaf/0.1/Document';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const GRAPHS = DATA.map((iri) => `<${iri}> <${RDF_TYPE}> <${DOCUMENT}> <${iri}> .\n`).join('');

const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';
const UPDATE = 'application/sparql-update';
const TOKEN = 'protocol-tests';

let served: Served;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitagraph-protocol-'));
  writeFileSync(join(folder, 'data.nq'), GRAPHS);
  served = await serve(['data.nq', '--store', 'store', '--writable'], folder, { VITAGRAPH_TOKEN: TOKEN });
}, 30_000);

afterAll(async () => {
  await served.kill();
  rmSync(folder, { recursive: true });
});

type Parameters = readonly (readonly [string, string])[];
const encoded = (parameters: Parameters): string =>
  new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString();

interface Sent {
  readonly method?: string;
  readonly search?: Parameters;
  readonly type?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly accept?: string;
}

const XML = 'application/sparql-results+xml, application/rdf+xml;q=0.9, */*;q=0.1';

async function send({ method = 'POST', search = [], type, body, accept = XML }: Sent) {
  const headers = { accept, authorization: `Bearer ${TOKEN}`, ...(type !== undefined && { 'content-type': type }) };
  const address = `${served.origin}/sparql${search.length > 0 ? `?${encoded(search)}` : ''}`;
  // A string would be sent with a content type of its own.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const response = await fetch(address, { method, headers, ...(bytes !== undefined && { body: bytes }) });
  return { status: response.status, type: (response.headers.get('content-type') ?? '').split(';')[0], text: await response.text() };
}

const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf16le'));
const isTrue = (xml: string): boolean => /<boolean>true<\/boolean>/.test(xml);

describe('queries', () => {
  it.each<readonly [string, Sent]>([
    ['bad_query_method', { method: 'PUT', search: [['query', 'ASK {}']] }],
    [
      'bad_multiple_queries',
      {
        method: 'GET',
        search: [
          ['query', 'ASK {}'],
          ['query', 'SELECT * {}'],
        ],
      },
    ],
    ['bad_query_wrong_media_type', { type: 'text/plain', body: 'ASK {}' }],
    ['bad_query_missing_form_type', { body: encoded([['query', 'ASK {}']]) }],
    ['bad_query_missing_direct_type', { body: 'ASK {}' }],
    ['bad_query_non_utf8', { type: `${QUERY}; charset=UTF-16`, body: utf16('ASK {}') }],
    ['bad_query_syntax', { method: 'GET', search: [['query', 'ASK {']] }],
  ])('%s', async (_, sent) => {
    const { status } = await send(sent);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each<readonly [string, Sent]>([
    ['query_get', { method: 'GET', search: [['query', 'ASK {}']] }],
    ['query_post_form', { type: FORM, body: encoded([['query', 'ASK {}']]) }],
    ['query_post_direct', { type: QUERY, body: 'ASK {}' }],
    ['query_dataset_default_graph', { type: QUERY, search: [['default-graph-uri', DATA1]], body: `ASK { <${DATA1}> ?p ?o }` }],
    [
      'query_dataset_default_graphs_post',
      {
        type: QUERY,
        search: [
          ['default-graph-uri', DATA1],
          ['default-graph-uri', DATA2],
        ],
        body: `ASK { <${DATA1}> ?p ?o . <${DATA2}> ?p ?o }`,
      },
    ],
    [
      'query_dataset_default_graphs_get',
      {
        method: 'GET',
        search: [
          ['query', `ASK { <${DATA1}> a ?t . <${DATA2}> a ?t }`],
          ['default-graph-uri', DATA1],
          ['default-graph-uri', DATA2],
        ],
      },
    ],
    [
      'query_dataset_named_graphs_post',
      {
        type: QUERY,
        search: [
          ['named-graph-uri', DATA1],
          ['named-graph-uri', DATA2],
        ],
        body: 'ASK { GRAPH ?g { ?s ?p ?o } }',
      },
    ],
    [
      'query_dataset_named_graphs_get',
      {
        method: 'GET',
        search: [
          ['query', 'ASK { GRAPH ?g { ?s ?p ?o } }'],
          ['named-graph-uri', DATA1],
          ['named-graph-uri', DATA2],
        ],
      },
    ],
    [
      'query_dataset_full',
      {
        type: QUERY,
        search: [
          ['default-graph-uri', DATA3],
          ['named-graph-uri', DATA1],
          ['named-graph-uri', DATA2],
        ],
        body: `ASK { <${DATA3}> a ?t . GRAPH ?g { <${DATA1}> ?p ?o } FILTER NOT EXISTS { <${DATA1}> ?q ?r } }`,
      },
    ],
    [
      'query_multiple_dataset',
      {
        type: QUERY,
        search: [['default-graph-uri', DATA2]],
        body: `ASK FROM <${DATA1}> { <${DATA2}> ?p ?o FILTER NOT EXISTS { <${DATA1}> ?q ?r } }`,
      },
    ],
  ])('%s', async (_, sent) => {
    const { status, type, text } = await send(sent);
    expect([status, type]).toEqual([200, 'application/sparql-results+xml']);
    expect(isTrue(text)).toBe(true);
  });

  it.each([
    [
      'query_content_type_select',
      'SELECT (1 AS ?value) {}',
      /^application\/sparql-results\+(?:xml|json)$|^text\/(?:csv|tab-separated-values)$/,
    ],
    ['query_content_type_ask', 'ASK {}', /^application\/sparql-results\+(?:xml|json)$/],
    ['query_content_type_describe', 'DESCRIBE <http://example.org/>', /^application\/(?:rdf\+xml|n-triples)$|^text\/turtle$/],
    ['query_content_type_construct', 'CONSTRUCT { <s> <p> 1 } WHERE {}', /^application\/(?:rdf\+xml|n-triples)$|^text\/turtle$/],
  ])('%s', async (_, body, expected) => {
    for (const accept of [XML, '*/*']) {
      const { status, type } = await send({ type: QUERY, body, accept });
      expect(status).toBe(200);
      expect(type).toMatch(expected);
    }
  });
});

const INSERT = (graphs: readonly string[], target: string): string => `PREFIX dc: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
CLEAR ALL ;
INSERT DATA { ${graphs.map((iri) => `GRAPH <${iri}> { <${iri}> a foaf:Document }`).join(' ')} } ;
INSERT { GRAPH <${target}> { ?s a dc:BibliographicResource } }
WHERE { ${target.includes('named') ? 'GRAPH ?g { ?s a foaf:Document }' : '?s a foaf:Document'} }`;

describe('updates', () => {
  beforeEach(async () => {
    expect((await send({ type: UPDATE, body: 'CLEAR ALL' })).status).toBeLessThan(300);
  });

  it.each<readonly [string, Sent]>([
    ['bad_update_get', { method: 'GET', search: [['update', 'CLEAR ALL']] }],
    [
      'bad_multiple_updates',
      {
        type: FORM,
        body: encoded([
          ['update', 'CLEAR NAMED'],
          ['update', 'CLEAR DEFAULT'],
        ]),
      },
    ],
    ['bad_update_wrong_media_type', { type: 'text/plain', body: 'CLEAR NAMED' }],
    ['bad_update_missing_form_type', { body: encoded([['update', 'CLEAR NAMED']]) }],
    ['bad_update_missing_direct_type', { body: 'CLEAR NAMED' }],
    ['bad_update_non_utf8', { type: `${UPDATE}; charset=UTF-16`, body: utf16('CLEAR NAMED') }],
    ['bad_update_syntax', { type: FORM, body: encoded([['update', 'CLEAR XYZ']]) }],
    [
      'bad_update_dataset_conflict',
      {
        type: FORM,
        body: encoded([
          ['using-named-graph-uri', 'http://example/people'],
          [
            'update',
            `PREFIX foaf: <http://xmlns.com/foaf/0.1/> WITH <http://example/addresses>
            DELETE { ?person foaf:givenName 'Bill' } INSERT { ?person foaf:givenName 'William' } WHERE { ?person foaf:givenName 'Bill' }`,
          ],
        ]),
      },
    ],
  ])('%s', async (_, sent) => {
    const { status } = await send(sent);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each<readonly [string, Sent]>([
    ['update_post_form', { type: FORM, body: encoded([['update', 'CLEAR ALL']]) }],
    ['update_post_direct', { type: UPDATE, body: 'CLEAR ALL' }],
  ])('%s', async (_, sent) => {
    expect((await send(sent)).status).toBeLessThan(300);
  });

  const target = 'http://example.org/protocol-update-dataset-test/';
  it.each([
    ['update_dataset_default_graph', [['using-graph-uri', DATA1]], target, [DATA1]],
    [
      'update_dataset_default_graphs',
      [
        ['using-graph-uri', DATA1],
        ['using-graph-uri', DATA2],
      ],
      target,
      [DATA1, DATA2],
    ],
    [
      'update_dataset_named_graphs',
      [
        ['using-named-graph-uri', DATA1],
        ['using-named-graph-uri', DATA2],
      ],
      `${target}named`,
      [DATA1, DATA2],
    ],
    [
      'update_dataset_full',
      [
        ['using-graph-uri', DATA1],
        ['using-named-graph-uri', DATA2],
      ],
      target,
      [DATA1],
    ],
  ] as const)('%s', async (_, search, graph, expected) => {
    expect((await send({ type: UPDATE, search, body: INSERT(DATA.slice(1), graph) })).status).toBeLessThan(300);
    const { text } = await send({
      type: QUERY,
      accept: 'text/csv',
      body: `SELECT ?s { GRAPH <${graph}> { ?s a <http://purl.org/dc/terms/BibliographicResource> } } ORDER BY ?s`,
    });
    expect(text.trim().split('\r\n').slice(1)).toEqual(expected);
  });

  it('update_base_uri', async () => {
    const graph = 'http://example.org/protocol-base-test/';
    const body = `CLEAR SILENT GRAPH <${graph}> ; INSERT DATA { GRAPH <${graph}> { <http://example.org/s> <http://example.org/p> <test> } }`;
    expect((await send({ type: UPDATE, body })).status).toBeLessThan(300);
    const { text } = await send({
      type: QUERY,
      accept: 'text/csv',
      body: `SELECT ?o { GRAPH <${graph}> { <http://example.org/s> <http://example.org/p> ?o } }`,
    });
    expect(text).toBe(`o\r\n${served.origin}/test\r\n`);
  });
});
