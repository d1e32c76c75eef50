import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { PREFIXES, type Prefix } from '../model/vocabulary.js';

type Terms<T extends string> = Readonly<Record<T, NamedNode>>;

/** One constant for each term, so that a misspelt term does not compile. */
function terms<const T extends string>(prefix: Prefix, names: readonly T[]): Terms<T> {
  const entries = names.map((name): [T, NamedNode] => [name, DataFactory.namedNode(PREFIXES[prefix] + name)]);
  return Object.fromEntries(entries) as Record<T, NamedNode>;
}

export const rdf: Terms<'type' | 'Statement' | 'subject' | 'predicate' | 'object'> = terms('rdf', [
  'type',
  'Statement',
  'subject',
  'predicate',
  'object',
]);

export const rdfs: Terms<'label'> = terms('rdfs', ['label']);

export const xsd: Terms<'gYear' | 'gYearMonth' | 'date' | 'dateTime' | 'integer' | 'decimal' | 'boolean'> = terms('xsd', [
  'gYear',
  'gYearMonth',
  'date',
  'dateTime',
  'integer',
  'decimal',
  'boolean',
]);

/** Terms of schema.org, release 30.0. */
const SCHEMA_TERMS = [
  'Book',
  'Chapter',
  'CollegeOrUniversity',
  'ConferenceEvent',
  'Corporation',
  'Course',
  'CourseInstance',
  'CreativeWork',
  'CreativeWorkSeries',
  'Dataset',
  'DefinedTerm',
  'EducationEvent',
  'EducationalOccupationalCredential',
  'EmployeeRole',
  'Event',
  'ListItem',
  'MediaObject',
  'Organization',
  'OrganizationRole',
  'Periodical',
  'Person',
  'PresentationDigitalDocument',
  'ProfilePage',
  'PropertyValue',
  'PublicationIssue',
  'PublicationVolume',
  'Report',
  'ResearchOrganization',
  'ScholarlyArticle',
  'SoftwareSourceCode',
  'Thesis',
  'VideoObject',
  'WebPage',
  'about',
  'affiliation',
  'alternateName',
  'alumniOf',
  'author',
  'award',
  'codeRepository',
  'colleague',
  'contentUrl',
  'contributor',
  'courseCode',
  'credentialCategory',
  'dateCreated',
  'dateModified',
  'datePublished',
  'department',
  'educationalLevel',
  'email',
  'encoding',
  'encodingFormat',
  'endDate',
  'familyName',
  'givenName',
  'hasCourseInstance',
  'hasCredential',
  'honorificPrefix',
  'identifier',
  'image',
  'inLanguage',
  'instructor',
  'isPartOf',
  'issueNumber',
  'item',
  'jobTitle',
  'knowsAbout',
  'location',
  'mainEntity',
  'mainEntityOfPage',
  'memberOf',
  'mentions',
  'name',
  'pageEnd',
  'pageStart',
  'pagination',
  'parentOrganization',
  'performer',
  'position',
  'propertyID',
  'provider',
  'recognizedBy',
  'roleName',
  'sameAs',
  'sponsor',
  'startDate',
  'subjectOf',
  'url',
  'value',
  'volumeNumber',
  'workFeatured',
  'worksFor',
] as const;

export const schema: Terms<(typeof SCHEMA_TERMS)[number]> = terms('schema', SCHEMA_TERMS);

const FOAF_TERMS = [
  'Document',
  'Organization',
  'Person',
  'familyName',
  'givenName',
  'homepage',
  'knows',
  'maker',
  'name',
  'primaryTopic',
  'title',
  'topic_interest',
] as const;

export const foaf: Terms<(typeof FOAF_TERMS)[number]> = terms('foaf', FOAF_TERMS);

const VG_TERMS = [
  'Authorship',
  'Bachelors',
  'ConferenceSeries',
  'Doctorate',
  'Fact',
  'Honor',
  'Masters',
  'OtherDegree',
  'PreprintServer',
  'Rule',
  'advisee',
  'advisor',
  'authorship',
  'bachelorsAdvisor',
  'bachelorsStudent',
  'coauthor',
  'confidence',
  'correspondingAuthor',
  'doctoralAdvisor',
  'doctoralStudent',
  'equalContribution',
  'honor',
  'intern',
  'internshipMentor',
  'line',
  'mastersAdvisor',
  'mastersStudent',
  'postdoc',
  'postdocAdvisor',
  'pursues',
  'retrieved',
  'rule',
  'supervisor',
  'venueAsPrinted',
] as const;

export const vg: Terms<(typeof VG_TERMS)[number]> = terms('vg', VG_TERMS);

const PROV_TERMS = ['Entity', 'wasDerivedFrom'] as const;

export const prov: Terms<(typeof PROV_TERMS)[number]> = terms('prov', PROV_TERMS);

const OA_TERMS = [
  'SpecificResource',
  'TextPositionSelector',
  'TextQuoteSelector',
  'end',
  'exact',
  'hasSelector',
  'hasSource',
  'start',
] as const;

export const oa: Terms<(typeof OA_TERMS)[number]> = terms('oa', OA_TERMS);
