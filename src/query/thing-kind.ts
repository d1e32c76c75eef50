/** What a query can be about, with the pattern of its members in the graph and how people call several of them. */
const THINGS = {
  person: { pattern: '?thing a schema:Person .', many: 'people' },
  organization: { pattern: '?thing a schema:Organization .', many: 'organisations' },
  venue: { pattern: '?part schema:isPartOf ?thing . FILTER NOT EXISTS { ?thing schema:isPartOf ?whole }', many: 'venues' },
  topic: { pattern: '?person schema:knowsAbout ?thing .', many: 'topics' },
  work: { pattern: '?thing schema:author ?person .', many: 'works' },
} as const;

export type ThingKind = keyof typeof THINGS;

export const THING_KINDS = Object.keys(THINGS) as readonly ThingKind[];

export const isThingKind = (name: string): name is ThingKind => Object.hasOwn(THINGS, name);

/** "people", "organisations": the kind in the plural. */
export const nameOfMany = (kind: ThingKind): string => THINGS[kind].many;

/** The names of all things of a kind, labels first. */
export const namesQuery = (kind: ThingKind): string => `
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>
SELECT DISTINCT ?thing ?name ?order WHERE {
  VALUES (?order ?property) { (1 rdfs:label) (2 schema:name) (3 schema:alternateName) }
  ${THINGS[kind].pattern}
  ?thing ?property ?name .
} ORDER BY ?order`;
