import { describe, expect, it } from 'vitest';
import { chooseMediaType, mediaTypesOf } from '../../src/serve/media-types.js';
import { protocolRequest } from '../../src/serve/protocol-request.js';

const FORM = 'application/x-www-form-urlencoded';
const Q = 'SELECT * { ?s ?p ?o }';
const request = (method: string, search: string, contentType?: string, body = '') =>
  protocolRequest({ method, parameters: new URLSearchParams(search), contentType, body });
const query = (...defaultGraphs: string[]) => ({ kind: 'query', sparql: Q, dataset: { defaultGraphs, namedGraphs: [] } });

describe('a request by the SPARQL Protocol', () => {
  it.each([
    ['GET', request('GET', new URLSearchParams({ query: Q }).toString()), query()],
    ['POST of a form', request('POST', '', `${FORM}; charset=UTF-8`, new URLSearchParams({ query: Q }).toString()), query()],
    ['POST of the query', request('POST', '', 'application/sparql-query', Q), query()],
    [
      'graphs beside a form',
      request(
        'POST',
        '',
        FORM,
        new URLSearchParams([
          ['query', Q],
          ['default-graph-uri', 'urn:a'],
          ['default-graph-uri', 'urn:b'],
        ]).toString(),
      ),
      query('urn:a', 'urn:b'),
    ],
    ['graphs in the address of a POST', request('POST', 'default-graph-uri=urn:a', 'application/sparql-query', Q), query('urn:a')],
    ['no operation', request('GET', ''), { kind: 'description' }],
    [
      'an update',
      request('POST', 'using-graph-uri=urn:a', 'application/sparql-update; charset=utf-8', 'CLEAR ALL'),
      { kind: 'update', sparql: 'CLEAR ALL', dataset: { defaultGraphs: ['urn:a'], namedGraphs: [] } },
    ],
    [
      'an update in a form',
      request('POST', '', FORM, 'update=CLEAR+ALL&using-named-graph-uri=urn:b'),
      { kind: 'update', sparql: 'CLEAR ALL', dataset: { defaultGraphs: [], namedGraphs: ['urn:b'] } },
    ],
  ])('is read: %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each([
    ['two queries', request('GET', 'query=a&query=b'), 400],
    ['a form without a query', request('POST', '', FORM, 'q=a'), 400],
    ['an update by GET', request('GET', 'update=CLEAR+ALL'), 400],
    ['two updates', request('POST', '', FORM, 'update=CLEAR+ALL&update=CLEAR+ALL'), 400],
    ['a query and an update', request('POST', '', FORM, 'update=CLEAR+ALL&query=ASK+{}'), 400],
    ['another character set', request('POST', '', 'application/sparql-query; charset=UTF-16', Q), 415],
    ['another type', request('POST', '', 'text/plain', Q), 415],
    ['no type', request('POST', '', undefined, Q), 415],
    ['another method', request('PUT', '', 'application/sparql-query', Q), 405],
    ['a relative graph', request('GET', `query=${encodeURIComponent(Q)}&named-graph-uri=a.ttl`), 400],
  ])('is refused: %s', (_, found, status) => {
    expect(found).toMatchObject({ kind: 'refused', status });
  });
});

describe('the form of an answer', () => {
  it.each([
    [undefined, 'select', 'application/sparql-results+json'],
    ['*/*', 'ask', 'application/sparql-results+json'],
    ['text/csv;q=0.4, application/sparql-results+xml', 'select', 'application/sparql-results+xml'],
    ['text/tab-separated-values', 'select', 'text/tab-separated-values'],
    ['application/n-triples, text/turtle;q=0.9', 'construct', 'application/n-triples'],
    ['text/*', 'describe', 'text/turtle'],
    ['text/turtle', 'select', undefined],
    ['image/png', 'construct', undefined],
  ] as const)('for %s of a %s is %s', (accept, form, expected) => {
    expect(chooseMediaType(accept, mediaTypesOf(form))?.type).toBe(expected);
  });
});
