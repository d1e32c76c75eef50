import { PREFIXES } from '../model/vocabulary.js';

/** A term of schema.org. */
export const schema = (name: string): string => PREFIXES.schema + name;

/** What the whole graph calls a thing. */
export const LABEL: string = `${PREFIXES.rdfs}label`;

/** A term of our own vocabulary. */
export const vg = (name: string): string => PREFIXES.vg + name;

/** A term of FOAF. */
export const foaf = (name: string): string => PREFIXES.foaf + name;

/** The relation of somebody to a teacher, by what is taught; `vg:advisor` holds for each of the others too. */
export const ADVISING: Readonly<Record<string, string>> = {
  doctoral: vg('doctoralAdvisor'),
  masters: vg('mastersAdvisor'),
  bachelors: vg('bachelorsAdvisor'),
  postdoctoral: vg('postdocAdvisor'),
  internship: vg('internshipMentor'),
};

/** All that an export may be made of. */
export const EXPORTED_PREDICATES: readonly string[] = [
  LABEL,
  ...[
    ...['name', 'alternateName', 'givenName', 'familyName', 'email', 'url', 'sameAs', 'identifier', 'propertyID', 'value'],
    ...['affiliation', 'memberOf', 'roleName', 'startDate', 'endDate', 'knowsAbout'],
    ...['author', 'position', 'item', 'datePublished', 'isPartOf', 'volumeNumber', 'issueNumber', 'pageStart', 'pageEnd', 'pagination'],
    ...['hasCredential', 'recognizedBy', 'dateCreated', 'parentOrganization', 'mainEntity', 'mainEntityOfPage', 'mentions'],
  ].map(schema),
  ...['authorship', 'venueAsPrinted', 'advisor'].map(vg),
  ...Object.values(ADVISING),
  foaf('homepage'),
];
