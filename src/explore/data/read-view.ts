import type { Quad_Object } from '@rdfjs/types';
import { Parser } from 'n3';
import type { Term } from '../../model/query-result.js';
import type { GraphSource } from './graph-source.js';
import { type Author, GraphView } from './graph-view.js';
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

const AUTHOR_NODES = 'FILTER NOT EXISTS { ?s <http://schema.org/item> ?item }';
const NOT_SHOWN = ['rdf:Statement', 'schema:ListItem', 'vg:Authorship', 'vg:Fact', 'vg:Rule', 'prov:Entity'] as const;
const NOT_SHOWN_NOR = [
  'oa:SpecificResource',
  'oa:TextPositionSelector',
  'oa:TextQuoteSelector',
  'foaf:Person',
  'foaf:Organization',
] as const;

/** Leaves out nodes that are read in another way. */
function filterOf(property: Curie): string {
  if (property === 'schema:name') return AUTHOR_NODES;
  if (property === 'schema:author') return 'FILTER NOT EXISTS { ?s <https://w3id.org/vitagraph/ns#authorship> ?node }';
  if (property !== 'rdf:type') return '';
  return `FILTER(?o NOT IN (${[...NOT_SHOWN, ...NOT_SHOWN_NOR].map((type) => `<${iriOf(type)}>`).join(', ')}))`;
}

function termOf(object: Quad_Object): Term {
  if (object.termType === 'NamedNode') return { kind: 'iri', value: object.value };
  if (object.termType !== 'Literal') return { kind: 'blank', value: object.value };
  return { kind: 'literal', value: object.value, ...(object.language !== '' && { language: object.language }) };
}

async function readThings(source: GraphSource): Promise<Map<string, Thing>> {
  const things = new Map<string, Thing>();
  for (const property of PROPERTIES) {
    const predicate = `<${iriOf(property)}>`;
    const triples = await source.triples(`CONSTRUCT { ?s ${predicate} ?o } WHERE { ?s ${predicate} ?o ${filterOf(property)} }`);
    for (const { subject, object } of new Parser({ format: 'N-Triples' }).parse(triples)) {
      let thing = things.get(subject.value);
      if (!thing) {
        thing = new Thing(subject.value);
        things.set(subject.value, thing);
      }
      thing.add(property, termOf(object));
    }
  }
  return things;
}

const AUTHORSHIPS = `SELECT ?work ?person ?position ?printed WHERE {
  ?work <${iriOf('vg:authorship')}> ?node .
  ?node <${iriOf('schema:item')}> ?person ; <${iriOf('schema:position')}> ?position .
  OPTIONAL { ?node <${iriOf('schema:name')}> ?printed }
}`;

const QUOTED = /^"(?:[^"\\]|\\.)*"/;

/** The text of a literal, whose escapes are those of JSON too. */
function literalText(term: string): string {
  const [quoted] = QUOTED.exec(term) ?? [];
  return quoted === undefined ? term : (JSON.parse(quoted) as string);
}

/** The authors of works in the order that they are printed in. */
async function readAuthors(source: GraphSource): Promise<ReadonlyMap<string, readonly Author[]>> {
  const works = new Map<string, (Author & { readonly position: number })[]>();
  const [, ...lines] = (await source.tsv(AUTHORSHIPS)).split('\n');
  for (const line of lines) {
    const [work, person, position, printed = ''] = line.split('\t');
    if (!work?.startsWith('<') || !person?.startsWith('<')) continue;
    const author = {
      person: person.slice(1, -1),
      printed: literalText(printed),
      position: Number.parseInt(literalText(position ?? ''), 10),
    };
    const iri = work.slice(1, -1);
    const authors = works.get(iri);
    if (authors) authors.push(author);
    else works.set(iri, [author]);
  }
  for (const authors of works.values()) authors.sort((a, b) => a.position - b.position);
  return works;
}

const HAS_EVIDENCE = `SELECT ?fact WHERE { ?fact a <${iriOf('vg:Fact')}> } LIMIT 1`;

/** Reads a graph for its pages. */
export async function readView(source: GraphSource): Promise<GraphView> {
  const things = await readThings(source);
  const authors = await readAuthors(source);
  const hasEvidence = (await source.rows(HAS_EVIDENCE)).length > 0;
  return new GraphView(things, authors, hasEvidence);
}
