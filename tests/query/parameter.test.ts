import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/model/query-result.js';
import { bindParameters, parametersOf } from '../../src/query/parameter.js';
import { isIri, termText } from '../../src/query/term-text.js';
import { openStore } from '../../src/store/embedded-store.js';

const QUERY = 'SELECT ?x WHERE { VALUES ?x { UNDEF } }';
const ECHO = 'SELECT ?x WHERE { { SELECT ?x WHERE { VALUES ?x { UNDEF } } } }';

describe('bindParameters', () => {
  it('puts terms into the place of the parameter', () => {
    expect(bindParameters(QUERY, { x: [{ kind: 'iri', value: 'http://a/b' }] })).toBe('SELECT ?x WHERE { VALUES ?x { <http://a/b> } }');
    expect(bindParameters(QUERY, {})).toBe(QUERY);
    expect(parametersOf('VALUES ?a { UNDEF } values ?b { UNDEF } VALUES\n?c {\tUNDEF }')).toEqual(['a', 'c']);
  });

  it('does not read replacement patterns in a value', () => {
    expect(bindParameters(QUERY, { x: [{ kind: 'literal', value: "$& $1 $' $`" }] })).toContain('"$& $1 $\' $`"');
  });

  it.each(['y', 'X', 'x y', '', '__proto__x'])('refuses the unknown parameter %j', (name) => {
    expect(() => bindParameters(QUERY, { [name]: [] })).toThrow(RangeError);
  });

  it.each([
    'http://a/> } INSERT DATA { <a:a> <b:b> <c:c> } #',
    'http://a/b c',
    'http://a/"b"',
    'http://a/{b}',
    'http://a/\nb',
    'http://a/\\u003e',
    'http://a/^b',
    'http://a/`b',
    'http://a/|b',
    'a/b',
    '//a/b',
    '',
    'é:a',
    '> . ?s ?p ?o',
  ])('refuses %j as an IRI', (value) => {
    expect(isIri(value)).toBe(false);
    expect(() => bindParameters(QUERY, { x: [{ kind: 'iri', value }] })).toThrow(RangeError);
  });

  it.each(['http://a/b', 'urn:x:y', 'https://例え.example/王', "http://a/b'c(d)", 'mailto:a@b.example'])('takes %j as an IRI', (value) => {
    expect(termText({ kind: 'iri', value })).toBe(`<${value}>`);
  });

  it.each(['en us', '', 'en"@', 'e_n'])('refuses %j as a language', (language) => {
    expect(() => termText({ kind: 'literal', value: 'x', language })).toThrow(RangeError);
  });
  it.each(['a b', '', 'a>', '.'])('refuses %j as a blank node', (value) => {
    expect(() => termText({ kind: 'blank', value })).toThrow(RangeError);
  });
});

describe('a bound value is the value that the query sees', () => {
  const echo = async (term: Term): Promise<unknown> => {
    const result = await openStore().query(bindParameters(ECHO, { x: [term] }));
    return result.kind === 'bindings' ? result.rows.map((row) => row['x']) : result;
  };

  it.each([
    '"',
    '\\',
    '\\"',
    '" } INSERT',
    "'''",
    '"""',
    '\n\r\t\b\f',
    '\u0000\u0001\u001f\u007f',
    '}',
    '#',
    '$&',
    '😀 王 \u200f',
    '\\u0041',
  ])('%j', async (value) => {
    expect(await echo({ kind: 'literal', value })).toEqual([{ kind: 'literal', value }]);
  });

  it('for any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), async (value) => {
        expect(await echo({ kind: 'literal', value, language: 'en' })).toEqual([{ kind: 'literal', value, language: 'en' }]);
      }),
      { numRuns: 200 },
    );
  });
});
