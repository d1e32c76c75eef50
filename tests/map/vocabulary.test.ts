import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { mappingTable } from '../../src/map/mapping-table.js';
import { schema, vg } from '../../src/map/vocabulary.js';
import { resolve } from '../../src/resolve/resolve.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { root } from '../support/project.js';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';
const VG = 'https://w3id.org/vitagraph/ns#';

const terms = new Map(
  readFileSync(join(root, 'tests/fixtures/schema-org.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([kind, name, ...lists]) => [name as string, { kind, lists: lists.map((list) => list.split(' ')) }] as const),
);

const graph = resolve([yueLin, hiroTanaka]);
const facts = mapToQuads(graph);
const typesOf = new Map<string, Set<string>>();
for (const { subject, predicate, object } of facts) {
  if (predicate.value === TYPE) typesOf.set(subject.value, (typesOf.get(subject.value) ?? new Set()).add(object.value));
}

/** The schema.org classes of a thing, with their superclasses. */
function classesOf(iri: string): ReadonlySet<string> {
  const own = [...(typesOf.get(iri) ?? [])].filter((type) => type.startsWith(SCHEMA)).map((type) => type.slice(SCHEMA.length));
  // Our own classes are written with the schema.org class that they are kinds of.
  return new Set([...own.flatMap((name) => [name, ...(terms.get(name)?.lists[0] ?? [])]), 'Thing']);
}

describe('terms of schema.org', () => {
  it.each(Object.keys(schema))('schema:%s is a term of the release', (name) => {
    expect(terms.get(name)?.kind).toBe(/^[A-Z]/.test(name) ? 'class' : 'property');
  });

  it('stand on things of their domains', () => {
    const astray = facts.filter(({ subject, predicate }) => {
      if (!predicate.value.startsWith(SCHEMA)) return false;
      const [domains = []] = terms.get(predicate.value.slice(SCHEMA.length))?.lists ?? [];
      const classes = classesOf(subject.value);
      // The Role pattern of schema.org: the role repeats the property that leads to it.
      return !domains.some((domain) => classes.has(domain)) && !classes.has('OrganizationRole');
    });
    expect(astray.map((quad) => `${[...classesOf(quad.subject.value)]} ${quad.predicate.value}`)).toEqual([]);
  });

  it('lead to things of their ranges', () => {
    const astray = facts.filter(({ predicate, object }) => {
      if (!predicate.value.startsWith(SCHEMA) || object.termType !== 'NamedNode') return false;
      const [, ranges = []] = terms.get(predicate.value.slice(SCHEMA.length))?.lists ?? [];
      const classes = classesOf(object.value);
      const isLink = ranges.includes('URL') || !typesOf.has(object.value);
      return !isLink && !ranges.some((range) => classes.has(range)) && !classes.has('OrganizationRole');
    });
    expect(astray.map((quad) => `${quad.predicate.value} ${[...classesOf(quad.object.value)]}`)).toEqual([]);
  });
});

describe('the ontology', () => {
  const ontology = new Store(new Parser().parse(readFileSync(join(root, 'ontologies/vitagraph.ttl'), 'utf8')));
  const has = (term: string, predicate: string): boolean => ontology.countQuads(term, predicate, null, null) > 0;

  it.each(Object.values(vg).map((term) => term.value.slice(VG.length)))('declares vg:%s with a label and what it means', (name) => {
    expect(has(VG + name, TYPE)).toBe(true);
    expect(has(VG + name, `${RDFS}label`)).toBe(true);
    expect(has(VG + name, `${RDFS}comment`) || has(VG + name, `${SCHEMA}inDefinedTermSet`)).toBe(true);
  });

  it('declares nothing that is never written', () => {
    const written = new Set([...facts, ...mapEvidence(graph)].flatMap((quad) => [quad.predicate.value, quad.object.value]));
    const declared = new Set(ontology.getSubjects(TYPE, null, null).map((term) => term.value));
    const known = new Set(Object.values(vg).map((term) => term.value));
    const unknown = [...declared].filter((term) => term.startsWith(VG) && !known.has(term) && !term.endsWith('DegreeLevels'));
    expect(unknown).toEqual([]);
    expect(written.has(`${VG}authorship`)).toBe(true);
  });
});

it('docs/mapping.md is what the mapping is', () => {
  expect(readFileSync(join(root, 'docs/mapping.md'), 'utf8')).toBe(mappingTable());
});
