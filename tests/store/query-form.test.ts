import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/embedded-store.js';
import { formatOfContent, formatOfPath } from '../../src/store/graph-file.js';
import { QueryError } from '../../src/store/query-error.js';
import { queryForm } from '../../src/store/query-form.js';

it.each([
  ['SELECT * {}', 'select'],
  ['select*{}', 'select'],
  [' \n# CONSTRUCT\nASK {}', 'ask'],
  ['PREFIX a: <http://a/> # SELECT\nBASE <http://b/>\nprefix : <c> DESCRIBE a:b', 'describe'],
  ['PREFIX select: <http://a/#ask>\nCONSTRUCT WHERE { ?s ?p ?o }', 'construct'],
  ['PREFIX a.b-c: <http://a/>INSERT DATA {}', 'update'],
  ['PREFIX a: <http://a/> WITH <g> DELETE {} WHERE {}', 'update'],
  ['# only a comment', 'unknown'],
  ['', 'unknown'],
  ['PREFIX a <http://a/> SELECT', 'unknown'],
  ['"SELECT"', 'unknown'],
  ['#'.repeat(100_000), 'unknown'],
] as const)('the form of %j is %s', (query, form) => {
  expect(queryForm(query)).toBe(form);
});

describe('the embedded store', () => {
  it('reads https://schema.org/ as http://schema.org/ in queries, and only in IRIs', async () => {
    const store = openStore();
    store.load('<http://a.example/> a <http://schema.org/Person> ; <http://schema.org/description> "https://schema.org/Person" .', 'ttl');
    const ask = async (pattern: string): Promise<unknown> => store.query(`PREFIX schema: <https://schema.org/>\nASK { ${pattern} }`);
    expect(await ask('?a a schema:Person ; schema:description "https://schema.org/Person"')).toEqual({ kind: 'boolean', value: true });
    expect(await ask('?a a <https://schema.org/Person>')).toEqual({ kind: 'boolean', value: true });
    expect(await ask('?a ?b "http://schema.org/Person"')).toEqual({ kind: 'boolean', value: false });
  });

  it('keeps the variables of a query without rows, and its order', async () => {
    expect(await openStore().query('SELECT ?z ?a WHERE { ?z ?y ?a }')).toEqual({ kind: 'bindings', variables: ['z', 'a'], rows: [] });
  });

  it('says where a query is wrong', async () => {
    const error = await openStore()
      .query('SELECT ?a\nWHERE { ?a ?b }')
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QueryError);
    expect((error as QueryError).place).toMatchObject({ line: 2 });
    expect((error as QueryError).message).not.toContain('\n');
  });

  it('is as it was where a document is malformed', () => {
    const store = openStore();
    expect(() => store.load('<http://a/> <http://b/> "c" .\n<http://a/> <b', 'nt')).toThrow('line 2');
    expect(store.size).toBe(0);
  });

  it('gives each triple of all its graphs once', () => {
    const store = openStore();
    store.load('<http://a/> <http://b/> "c" . <http://g/> { <http://a/> <http://b/> "c", "d" }', 'trig');
    expect(store.triples().trim().split('\n').sort()).toEqual(['<http://a/> <http://b/> "c" .', '<http://a/> <http://b/> "d" .']);
  });
});

it.each([
  ['a.ttl', 'ttl'],
  ['A.TTL', 'ttl'],
  ['x/y.z.nq', 'nq'],
  ['a.jsonld', 'jsonld'],
  ['a.owl', 'rdf'],
  ['ttl', undefined],
  ['a.html', undefined],
])('%s is %s by its name', (path, format) => {
  expect(formatOfPath(path)).toBe(format);
});

it.each([
  ['@prefix a: <b> .', 'ttl'],
  ['# comment\n<http://a> <http://b> <http://c> .', 'nt'],
  ['<http://a> <http://b> "say \\"c\\"" .', 'nt'],
  ['<http://a> <http://b> "c"@en <http://g> .', 'nq'],
  ['_:a <http://b> _:c _:g .', 'nq'],
  ['<http://a> <http://b> "c" ; <http://d> "e" .', 'ttl'],
  ['@prefix a: <b> .\na:g { a:b a:c a:d }', 'trig'],
  ['GRAPH <http://g> { <a> <b> <c> }', 'trig'],
  ['<http://a> <http://b> [ <http://c> "{" ] .', 'ttl'],
  ['<?xml version="1.0"?><rdf:RDF/>', 'rdf'],
  ['  <rdf:RDF>', 'rdf'],
  ['{"@context": {}}', 'jsonld'],
  ['[ {"@id": "a"} ]', 'jsonld'],
  ['[ <http://a> <http://b> ] .', 'ttl'],
  ['', 'ttl'],
] as const)('%j looks like %s', (document, format) => {
  expect(formatOfContent(document)).toBe(format);
});
