import type { Term } from '../../model/query-result.js';
import type { GraphSource } from './graph-source.js';
import { type Author, GraphView } from './graph-view.js';
import { rowsOf, unhurried } from './pauses.js';
import { type Curie, iriOf, Thing } from './thing.js';

/** What pages show. Evidence, co-author pairs and what two vocabularies say twice, most of a graph, are left in the store. */
const PROPERTIES: readonly Curie[] = [
  'foaf:homepage',
  'rdf:type',
  'rdfs:label',
  'schema:about',
  'schema:affiliation',
  'schema:alternateName',
  'schema:alumniOf',
  'schema:author',
  'schema:award',
  'schema:codeRepository',
  'schema:contentUrl',
  'schema:contributor',
  'schema:courseCode',
  'schema:dateCreated',
  'schema:datePublished',
  'schema:department',
  'schema:educationalLevel',
  'schema:email',
  'schema:encoding',
  'schema:encodingFormat',
  'schema:endDate',
  'schema:hasCourseInstance',
  'schema:hasCredential',
  'schema:honorificPrefix',
  'schema:identifier',
  'schema:image',
  'schema:instructor',
  'schema:isPartOf',
  'schema:issueNumber',
  'schema:jobTitle',
  'schema:knowsAbout',
  'schema:location',
  'schema:mainEntity',
  'schema:mainEntityOfPage',
  'schema:memberOf',
  'schema:mentions',
  'schema:name',
  'schema:pagination',
  'schema:parentOrganization',
  'schema:performer',
  'schema:propertyID',
  'schema:provider',
  'schema:recognizedBy',
  'schema:roleName',
  'schema:sameAs',
  'schema:sponsor',
  'schema:startDate',
  'schema:subjectOf',
  'schema:url',
  'schema:value',
  'schema:volumeNumber',
  'schema:worksFor',
  'vg:advisee',
  'vg:advisor',
  'vg:bachelorsAdvisor',
  'vg:bachelorsStudent',
  'vg:doctoralAdvisor',
  'vg:doctoralStudent',
  'vg:honor',
  'vg:intern',
  'vg:internshipMentor',
  'vg:mastersAdvisor',
  'vg:mastersStudent',
  'vg:postdoc',
  'vg:postdocAdvisor',
  'vg:pursues',
  'vg:supervisor',
  'vg:venueAsPrinted',
];

const NOT_SHOWN = [
  'foaf:Organization',
  'foaf:Person',
  'oa:SpecificResource',
  'oa:TextPositionSelector',
  'oa:TextQuoteSelector',
  'prov:Entity',
  'rdf:Statement',
  'schema:ListItem',
  'vg:Authorship',
  'vg:Fact',
  'vg:Rule',
] as const;
const SHOWN_TYPES = `FILTER(?o NOT IN (${NOT_SHOWN.map((type) => `<${iriOf(type)}>`).join(', ')}))`;

const ESCAPE = /\\(.)/g;
const ESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** A term as SPARQL's TSV writes it: `<iri>`, `"text"@en`, `"1"^^<type>`, `_:node`, `1`. */
function termOf(text: string): Term {
  const [first] = text;
  if (first === '<') return { kind: 'iri', value: text.slice(1, -1) };
  if (first === '_') return { kind: 'blank', value: text };
  const end = first === '"' ? text.lastIndexOf('"') : -1;
  if (end <= 0) return { kind: 'literal', value: text };
  const quoted = text.slice(1, end);
  const value = quoted.includes('\\') ? quoted.replace(ESCAPE, (_, letter: string) => ESCAPED[letter] ?? letter) : quoted;
  return { kind: 'literal', value, ...(text[end + 1] === '@' && { language: text.slice(end + 2) }) };
}

type Take = (subject: string, object: Term) => void;

/** Everything that is said with a property; subjects that are nodes without names have no pages. */
async function readProperty(source: GraphSource, property: Curie, take: Take): Promise<void> {
  const filter = property === 'rdf:type' ? SHOWN_TYPES : '';
  const rows = rowsOf(await source.tsv(`SELECT ?s ?o WHERE { ?s <${iriOf(property)}> ?o ${filter} }`));
  for await (const some of unhurried(rows)) {
    for (const row of some) {
      const tab = row.indexOf('\t');
      if (tab > 0) take(row[0] === '<' ? row.slice(1, tab - 1) : row.slice(0, tab), termOf(row.slice(tab + 1)));
    }
  }
}

interface Authorship {
  readonly work: string;
  person?: string;
  position?: number;
  printed?: string;
}

/** Each place in a list of authors, by its node. */
async function readAuthorships(source: GraphSource): Promise<ReadonlyMap<string, Authorship>> {
  const nodes = new Map<string, Authorship>();
  await readProperty(source, 'vg:authorship', (work, { value }) => nodes.set(value, { work }));
  const learn = (property: Curie, set: (node: Authorship, value: string) => void): Promise<void> =>
    readProperty(source, property, (subject, { value }) => {
      const node = nodes.get(subject);
      if (node) set(node, value);
    });
  if (nodes.size === 0) return nodes;
  await learn('schema:item', (node, value) => {
    node.person = value;
  });
  await learn('schema:position', (node, value) => {
    node.position = Number.parseInt(value, 10);
  });
  return nodes;
}

/** The authors of works in the order that they are printed in. */
function authorsOf(authorships: Iterable<Authorship>): ReadonlyMap<string, readonly Author[]> {
  const works = new Map<string, (Author & { readonly position: number })[]>();
  for (const { work, person, position = 0, printed = '' } of authorships) {
    if (person === undefined) continue;
    const authors = works.get(work) ?? [];
    works.set(work, authors);
    authors.push({ person, position, printed });
  }
  // Pages that list the authors of a work differently give one person two places.
  return new Map(
    [...works].map(([work, authors]) => {
      const firsts = new Map(authors.toSorted((a, b) => b.position - a.position).map((author) => [author.person, author]));
      return [work, [...firsts.values()].sort((a, b) => a.position - b.position)];
    }),
  );
}

async function readThings(
  source: GraphSource,
  authorships: ReadonlyMap<string, Authorship>,
  works: ReadonlySet<string>,
): Promise<Map<string, Thing>> {
  const things = new Map<string, Thing>();
  for (const property of PROPERTIES) {
    await readProperty(source, property, (subject, object) => {
      const node = property === 'schema:name' ? authorships.get(subject) : undefined;
      if (node) node.printed ??= object.value;
      if (node || (property === 'schema:author' && works.has(subject))) return;
      let thing = things.get(subject);
      if (!thing) {
        thing = new Thing(subject);
        things.set(subject, thing);
      }
      thing.add(property, object);
    });
  }
  return things;
}

const HAS_EVIDENCE = `SELECT ?fact WHERE { ?fact a <${iriOf('vg:Fact')}> } LIMIT 1`;

/** Reads a graph for its pages. */
export async function readView(source: GraphSource): Promise<GraphView> {
  const authorships = await readAuthorships(source);
  const things = await readThings(source, authorships, new Set([...authorships.values()].map(({ work }) => work)));
  const authors = authorsOf(authorships.values());
  const hasEvidence = (await source.rows(HAS_EVIDENCE)).length > 0;
  return new GraphView(things, authors, hasEvidence);
}
