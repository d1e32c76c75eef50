import type { NamedNode, Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { PREFIXES, RDF_TYPE } from '../model/vocabulary.js';
import { serialize } from '../store/write-graph.js';
import {
  type ExportedOrganization,
  type ExportedPerson,
  type ExportedRole,
  exportedOrganizations,
  exportedPeople,
} from './exported-person.js';
import { type ExportedVenueType, type ExportedWork, type ExportedWorkType, exportedWorks } from './exported-work.js';
import { namePartsOf, wholeFamilyName } from './person-name-parts.js';
import type { ThingIndex } from './thing-index.js';

const { namedNode, literal, quad } = DataFactory;

/** The namespaces of VIVO 1.6 and later. */
const VIVO_PREFIXES = {
  rdfs: PREFIXES.rdfs,
  foaf: PREFIXES.foaf,
  xsd: PREFIXES.xsd,
  bibo: 'http://purl.org/ontology/bibo/',
  obo: 'http://purl.obolibrary.org/obo/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  vivo: 'http://vivoweb.org/ontology/core#',
} as const;

type VivoTerm = `${keyof typeof VIVO_PREFIXES}:${string}`;

/** Relations of the OBO foundry, which go by numbers. */
const HAS_CONTACT_INFO = 'obo:ARG_2000028';
const BEARER_OF = 'obo:RO_0000053';
const PART_OF = 'obo:BFO_0000050';

const term = (name: VivoTerm): NamedNode => {
  const [prefix = '', local = ''] = name.split(':', 2);
  return namedNode(VIVO_PREFIXES[prefix as keyof typeof VIVO_PREFIXES] + local);
};

const WORK_CLASSES: Readonly<Record<ExportedWorkType, VivoTerm>> = {
  article: 'bibo:AcademicArticle',
  thesis: 'bibo:Thesis',
  book: 'bibo:Book',
  chapter: 'bibo:Chapter',
  report: 'bibo:Report',
  dataset: 'vivo:Dataset',
  other: 'bibo:Document',
};
const VENUE_CLASSES: Readonly<Record<ExportedVenueType, VivoTerm>> = {
  meeting: 'bibo:Proceedings',
  journal: 'bibo:Journal',
  book: 'bibo:Book',
  preprint: 'bibo:Collection',
  unknown: 'bibo:Collection',
};
const ORGANIZATION_CLASSES: Readonly<Record<ExportedOrganization['type'], VivoTerm>> = {
  university: 'vivo:University',
  research: 'vivo:ResearchOrganization',
  company: 'vivo:Company',
  other: 'foaf:Organization',
};
const ADVISING_CLASSES: Readonly<Record<string, VivoTerm>> = {
  doctoral: 'vivo:GraduateAdvisingRelationship',
  masters: 'vivo:GraduateAdvisingRelationship',
  bachelors: 'vivo:UndergraduateAdvisingRelationship',
  postdoctoral: 'vivo:PostdocOrFellowAdvisingRelationship',
};

/** Collects the statements. */
class VivoGraph {
  readonly quads: Quad[] = [];

  add(subject: string, predicate: VivoTerm, object: Quad_Object): void {
    this.quads.push(quad(namedNode(subject), term(predicate), object as never) as Quad);
  }

  link(subject: string, predicate: VivoTerm, object: string): void {
    this.add(subject, predicate, namedNode(object));
  }

  text(subject: string, predicate: VivoTerm, value: string | undefined): void {
    if (value !== undefined) this.add(subject, predicate, literal(value));
  }

  /** A thing of a class, with its label. */
  thing(iri: string, type: VivoTerm, label?: string): void {
    this.quads.push(quad(namedNode(iri), namedNode(RDF_TYPE), term(type)) as Quad);
    this.text(iri, 'rdfs:label', label);
  }

  /** A relationship is stated from both sides; VIVO infers neither from the other when it loads a file. */
  relate(relationship: string, things: readonly string[]): void {
    for (const thing of things) {
      this.link(relationship, 'vivo:relates', thing);
      this.link(thing, 'vivo:relatedBy', relationship);
    }
  }

  /** A point in time with the precision that is known (vivo:DateTimeValue). */
  date(iri: string, date: string): void {
    const [year = '', month = '01', day = '01'] = date.split('-');
    const precision = date.length > 7 ? 'yearMonthDayPrecision' : date.length > 4 ? 'yearMonthPrecision' : 'yearPrecision';
    this.thing(iri, 'vivo:DateTimeValue');
    this.add(iri, 'vivo:dateTime', literal(`${year}-${month}-${day}T00:00:00`, namedNode(`${PREFIXES.xsd}dateTime`)) as Quad_Object);
    this.add(iri, 'vivo:dateTimePrecision', term(`vivo:${precision}`));
  }
}

function addPerson(graph: VivoGraph, person: ExportedPerson): void {
  const { iri, name } = person;
  const { given } = namePartsOf(name);
  graph.thing(iri, 'foaf:Person', name);
  const [card, cardName] = [`${iri}#vcard`, `${iri}#vcard-name`];
  graph.link(iri, HAS_CONTACT_INFO, card);
  graph.thing(card, 'vcard:Individual');
  graph.link(card, 'vcard:hasName', cardName);
  graph.thing(cardName, 'vcard:Name');
  graph.text(cardName, 'vcard:givenName', person.givenName ?? (given || undefined));
  graph.text(cardName, 'vcard:familyName', person.familyName ?? wholeFamilyName(name));
  for (const [i, email] of person.emails.entries()) {
    graph.link(card, 'vcard:hasEmail', `${iri}#vcard-email-${i + 1}`);
    graph.thing(`${iri}#vcard-email-${i + 1}`, 'vcard:Email');
    graph.text(`${iri}#vcard-email-${i + 1}`, 'vcard:email', email);
  }
  if (person.homepage !== undefined) {
    graph.link(card, 'vcard:hasURL', `${iri}#vcard-url`);
    graph.thing(`${iri}#vcard-url`, 'vcard:URL', 'Homepage');
    graph.add(`${iri}#vcard-url`, 'vcard:url', literal(person.homepage, namedNode(`${PREFIXES.xsd}anyURI`)) as Quad_Object);
  }
  if (person.orcid !== undefined) graph.link(iri, 'vivo:orcidId', `https://orcid.org/${person.orcid}`);
  for (const role of person.roles) if (role.isJob) addPosition(graph, iri, role);
  for (const { person: advisor, kind } of person.advisors) addAdvising(graph, iri, advisor, kind);
}

function addPosition(graph: VivoGraph, person: string, { iri, organization, name, start, end }: ExportedRole): void {
  graph.thing(iri, 'vivo:Position', name);
  graph.relate(iri, [person, organization]);
  if (start === undefined && end === undefined) return;
  graph.link(iri, 'vivo:dateTimeInterval', `${iri}#interval`);
  graph.thing(`${iri}#interval`, 'vivo:DateTimeInterval');
  for (const [predicate, date] of [
    ['vivo:start', start],
    ['vivo:end', end],
  ] as const) {
    if (date === undefined) continue;
    graph.link(`${iri}#interval`, predicate, `${iri}#${predicate.slice(5)}`);
    graph.date(`${iri}#${predicate.slice(5)}`, date);
  }
}

const LAST_PART = /[^/#]*$/;

/** The relationship relates the two people and the roles that they bear in it. */
function addAdvising(graph: VivoGraph, advisee: string, advisor: string, kind: string): void {
  const iri = `${advisee}#advised-by-${LAST_PART.exec(advisor)?.[0] ?? ''}${kind === '' ? '' : `-${kind}`}`;
  graph.thing(iri, ADVISING_CLASSES[kind] ?? 'vivo:AdvisingRelationship');
  graph.thing(`${iri}-advisor`, 'vivo:AdvisorRole');
  graph.thing(`${iri}-advisee`, 'vivo:AdviseeRole');
  graph.link(advisor, BEARER_OF, `${iri}-advisor`);
  graph.link(advisee, BEARER_OF, `${iri}-advisee`);
  graph.relate(iri, [advisor, advisee, `${iri}-advisor`, `${iri}-advisee`]);
}

function addWork(graph: VivoGraph, work: ExportedWork): void {
  const { iri, type, title, authors, date, venue, pages, doi, url } = work;
  graph.thing(iri, type === 'article' && venue?.type === 'meeting' ? 'vivo:ConferencePaper' : WORK_CLASSES[type], title);
  graph.text(iri, 'bibo:doi', doi);
  graph.text(iri, 'bibo:volume', venue?.volume);
  graph.text(iri, 'bibo:issue', venue?.issue);
  graph.text(iri, 'bibo:pageStart', pages?.start);
  graph.text(iri, 'bibo:pageEnd', pages?.end);
  if (url !== undefined) graph.add(iri, 'vcard:url', literal(url, namedNode(`${PREFIXES.xsd}anyURI`)) as Quad_Object);
  if (date !== undefined) {
    graph.link(iri, 'vivo:dateTimeValue', `${iri}#date`);
    graph.date(`${iri}#date`, date);
  }
  if (venue?.iri !== undefined) {
    graph.thing(venue.iri, VENUE_CLASSES[venue.type], venue.name);
    graph.link(iri, 'vivo:hasPublicationVenue', venue.iri);
    graph.link(venue.iri, 'vivo:publicationVenueFor', iri);
  }
  for (const [i, { person }] of authors.entries()) {
    if (person === undefined) continue;
    graph.thing(`${iri}#authorship-${i + 1}`, 'vivo:Authorship');
    graph.add(`${iri}#authorship-${i + 1}`, 'vivo:rank', literal(String(i + 1), namedNode(`${PREFIXES.xsd}int`)) as Quad_Object);
    graph.relate(`${iri}#authorship-${i + 1}`, [person, iri]);
  }
}

/**
 * The people, organisations, positions, advising and works of a graph in the VIVO ontology 1.6 and later, in Turtle
 * (https://wiki.lyrasis.org/display/VIVODOC/Ontology+Reference: https://github.com/vivo-ontologies/vivo-ontology).
 */
export async function vivo(index: ThingIndex): Promise<string> {
  const graph = new VivoGraph();
  for (const { iri, name, type, partOf } of exportedOrganizations(index)) {
    graph.thing(iri, ORGANIZATION_CLASSES[type], name);
    if (partOf !== undefined) graph.link(iri, PART_OF, partOf);
  }
  for (const person of exportedPeople(index)) addPerson(graph, person);
  for (const work of exportedWorks(index)) addWork(graph, work);
  return serialize(graph.quads, 'ttl', { prefixes: VIVO_PREFIXES });
}
