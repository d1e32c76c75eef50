import { describe, expect, it } from 'vitest';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { serialize } from '../../src/store/write-graph.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { load, rows } from '../support/rdf-graph.js';

const graph = resolve([yueLin, hiroTanaka]);
const facts = load(await serialize([...mapToQuads(graph), ...mapEvidence(graph)], 'nt'), 'nt');
const PREFIXES = `PREFIX schema: <http://schema.org/> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX vg: <https://w3id.org/vitagraph/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>`;
const ask = (pattern: string): boolean => facts.query(`${PREFIXES} ASK { ${pattern} }`) as boolean;

describe('evidence', () => {
  it('leads a fact to page, place, line, quote and rule', () => {
    const [found] = rows(
      facts,
      `${PREFIXES} SELECT * WHERE {
        ?owner rdfs:label "Yue Lin" . ?student rdfs:label "Omar Haddad" .
        ?fact a vg:Fact, rdf:Statement ; rdf:subject ?owner ; rdf:predicate vg:doctoralStudent ; rdf:object ?student ;
          vg:confidence ?confidence ; vg:rule/rdfs:label ?rule ; prov:wasDerivedFrom ?passage .
        ?passage oa:hasSource ?page ; vg:line ?line ; oa:hasSelector/oa:exact ?quote ; oa:hasSelector ?place .
        ?place oa:start ?start ; oa:end ?end
      }`,
      'page',
      'quote',
      'rule',
      'confidence',
    );
    expect(found).toBe('https://linyue.example/ | Omar Haddad | test/hand-made | 0.9');
  });

  it('names a passage by its range (RFC 5147)', () => {
    expect(
      ask(
        '?p oa:hasSelector [ oa:start ?s ; oa:end ?e ] FILTER(STR(?p) != CONCAT("https://linyue.example/#char=", STR(?s), ",", STR(?e)) && STRSTARTS(STR(?p), "https://linyue.example/"))',
      ),
    ).toBe(false);
  });

  it('stands behind every stated fact of the graph', () => {
    const bare = rows(
      facts,
      `${PREFIXES} SELECT DISTINCT ?p WHERE {
        ?s ?p ?o . FILTER(?p IN (schema:author, schema:email, schema:affiliation, schema:mentions, schema:hasCredential, schema:memberOf, schema:knowsAbout,
          schema:sameAs, schema:datePublished, schema:isPartOf, vg:advisor, vg:advisee, vg:doctoralAdvisor, vg:authorship, vg:honor, vg:coauthor, schema:award))
        FILTER NOT EXISTS { ?f a vg:Fact ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }
        FILTER NOT EXISTS { ?s a schema:CreativeWorkSeries } FILTER NOT EXISTS { ?s a schema:PublicationVolume } FILTER NOT EXISTS { ?s a schema:PublicationIssue }
      }`,
      'p',
    );
    expect(bare).toEqual([]);
  });

  it('says nothing that no page says', () => {
    expect(ask('?f a vg:Fact ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o FILTER NOT EXISTS { ?s ?p ?o }')).toBe(false);
  });

  it('of one page is of that page alone', () => {
    const sources = mapEvidence(graph, { page: 'hiro-tanaka' }).filter((quad) => quad.predicate.value.endsWith('hasSource'));
    expect(new Set(sources.map((quad) => quad.object.value))).toEqual(new Set(['https://tanaka.example/']));
  });

  it('of a page that is not there is a mistake of the caller', () => {
    expect(() => mapEvidence(graph, { page: 'nobody' })).toThrow(expect.objectContaining({ code: 'unknown-page' }));
    expect(() => mapToQuads(graph, { page: 'nobody' })).toThrow(expect.objectContaining({ code: 'unknown-page' }));
  });
});
