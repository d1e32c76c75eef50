/** The namespaces of the graph, by the prefix that every serialisation uses. */
export const PREFIXES = {
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  vg: 'https://w3id.org/vitagraph/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof PREFIXES;

/** The predicate that says what a thing is; Turtle writes it `a`. */
export const RDF_TYPE: string = `${PREFIXES.rdf}type`;
