interface Results {
  readonly results: { readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[] };
}

const PREFIXES =
  'PREFIX schema: <http://schema.org/> PREFIX vg: <https://w3id.org/vitagraph/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ';

/**
 * Questions that users ask, about the person with the most co-authors and one with advisors.
 *
 * @param ask answers in SPARQL results JSON
 */
export function storeQueries(ask: (sparql: string) => string): Readonly<Record<string, string>> {
  const first = (sparql: string): string => (JSON.parse(ask(PREFIXES + sparql)) as Results).results.bindings[0]?.['p']?.value ?? 'urn:none';
  const hub = first('SELECT ?p { ?p vg:coauthor ?c } GROUP BY ?p ORDER BY DESC(COUNT(DISTINCT ?c)) ?p LIMIT 1');
  const student = first('SELECT ?p { ?p vg:advisor/vg:advisor ?a } ORDER BY ?p LIMIT 1');
  const queries = {
    'co-authors with counts': `SELECT ?n (COUNT(DISTINCT ?w) AS ?k) { ?w schema:author <${hub}>, ?c . ?c rdfs:label ?n FILTER(?c != <${hub}>) } GROUP BY ?n ORDER BY DESC(?k)`,
    'advisors of advisors': `SELECT DISTINCT ?a { <${student}> vg:advisor+ ?a }`,
    'people at 2 hops': `SELECT (COUNT(DISTINCT ?c) AS ?n) { <${hub}> vg:coauthor/vg:coauthor ?c }`,
    'venues by year': 'SELECT ?y (COUNT(DISTINCT ?w) AS ?k) { ?w schema:isPartOf ?v ; schema:datePublished ?y } GROUP BY ?y',
    'names that contain': 'SELECT DISTINCT ?p { ?p a schema:Person ; schema:name ?n FILTER(CONTAINS(LCASE(STR(?n)), "lin")) }',
  };
  return Object.fromEntries(Object.entries(queries).map(([name, sparql]) => [name, PREFIXES + sparql]));
}
