import { identifierOf, labelOf } from './exported-work.js';
import { ADVISING, foaf, schema, vg } from './terms.js';
import type { Thing, ThingIndex } from './thing-index.js';

/** A job of a person, or the time of a study. */
export interface ExportedRole {
  readonly iri: string;
  readonly organization: string;
  readonly name?: string;
  readonly start?: string;
  readonly end?: string;
  readonly isJob: boolean;
}

/** A degree of a person. */
export interface ExportedDegree {
  readonly iri: string;
  readonly name: string;
  readonly organization?: string;
  readonly date?: string;
}

/** A person as exports need it. */
export interface ExportedPerson {
  readonly iri: string;
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Spellings beside the name, each once. */
  readonly otherNames: readonly string[];
  readonly emails: readonly string[];
  readonly homepage?: string;
  readonly orcid?: string;
  /** Profiles elsewhere. */
  readonly profiles: readonly string[];
  readonly interests: readonly string[];
  readonly affiliations: readonly string[];
  readonly roles: readonly ExportedRole[];
  readonly degrees: readonly ExportedDegree[];
  /** IRIs of advisors, and what they teach: "doctoral", …; "" where the page does not say. */
  readonly advisors: readonly { readonly person: string; readonly kind: string }[];
  /** A page of the graph is about this person. */
  readonly hasPage: boolean;
}

/** An organisation as exports need it. */
export interface ExportedOrganization {
  readonly iri: string;
  readonly name: string;
  readonly type: 'university' | 'research' | 'company' | 'other';
  readonly partOf?: string;
  /** The same organisation elsewhere: ROR, Wikidata. */
  readonly sameAs: readonly string[];
}

/** Drops what is not known. */
type Known<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };
const known = <T extends object>(values: T): Partial<Known<T>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Known<T>>;

function rolesOf(person: Thing, index: ThingIndex): readonly ExportedRole[] {
  return person.iris(schema('memberOf')).flatMap((iri): readonly ExportedRole[] => {
    const role = index.get(iri);
    const [organization] = role?.iris(schema('memberOf')) ?? [];
    if (!role || organization === undefined) return [];
    const optional = { name: role.text(schema('roleName')), start: role.text(schema('startDate')), end: role.text(schema('endDate')) };
    return [{ iri, organization, isJob: role.isA(schema('EmployeeRole')), ...known(optional) }];
  });
}

function degreesOf(person: Thing, index: ThingIndex): readonly ExportedDegree[] {
  return person.iris(schema('hasCredential')).flatMap((iri): readonly ExportedDegree[] => {
    const degree = index.get(iri);
    const name = degree?.text(schema('name'));
    if (!degree || name === undefined) return [];
    const optional = { organization: degree.iris(schema('recognizedBy'))[0], date: degree.text(schema('dateCreated')) };
    return [{ iri, name, ...known(optional) }];
  });
}

function advisorsOf(person: Thing): ExportedPerson['advisors'] {
  const kinds = Object.entries(ADVISING).flatMap(([kind, predicate]) =>
    person.iris(predicate).map((advisor) => ({ person: advisor, kind })),
  );
  const told = new Set(kinds.map((advisor) => advisor.person));
  const others = person.iris(vg('advisor')).filter((advisor) => !told.has(advisor));
  return [...kinds, ...others.map((advisor) => ({ person: advisor, kind: '' }))];
}

function personOf(thing: Thing, index: ThingIndex): ExportedPerson | undefined {
  const name = labelOf(thing);
  if (name === undefined) return undefined;
  const names = new Set([...thing.texts(schema('name')), ...thing.texts(schema('alternateName'))]);
  names.delete(name);
  const optional = {
    givenName: thing.text(schema('givenName')),
    familyName: thing.text(schema('familyName')),
    homepage: thing.iris(foaf('homepage'))[0] ?? thing.iris(schema('url'))[0],
    orcid: identifierOf(thing, index, 'ORCID'),
  };
  return {
    iri: thing.iri,
    name,
    otherNames: [...names],
    emails: thing.texts(schema('email')),
    profiles: thing.iris(schema('sameAs')),
    interests: thing.iris(schema('knowsAbout')).flatMap((topic) => labelOfIri(topic, index) ?? []),
    affiliations: thing.iris(schema('affiliation')),
    roles: rolesOf(thing, index),
    degrees: degreesOf(thing, index),
    advisors: advisorsOf(thing),
    hasPage: thing.iris(schema('mainEntityOfPage')).length > 0,
    ...known(optional),
  };
}

function labelOfIri(iri: string, index: ThingIndex): string | undefined {
  const thing = index.get(iri);
  return thing && labelOf(thing);
}

/** The people of a graph, by IRI. */
export const exportedPeople = (index: ThingIndex): readonly ExportedPerson[] =>
  index.ofType(schema('Person')).flatMap((thing) => personOf(thing, index) ?? []);

/** The organisations of a graph, by IRI. */
export function exportedOrganizations(index: ThingIndex): readonly ExportedOrganization[] {
  return index.ofType(schema('Organization')).flatMap((thing): readonly ExportedOrganization[] => {
    const name = labelOf(thing);
    if (name === undefined) return [];
    const type = thing.isA(schema('CollegeOrUniversity'))
      ? 'university'
      : thing.isA(schema('ResearchOrganization'))
        ? 'research'
        : thing.isA(schema('Corporation'))
          ? 'company'
          : 'other';
    return [
      {
        iri: thing.iri,
        name,
        type,
        sameAs: thing.iris(schema('sameAs')),
        ...known({ partOf: thing.iris(schema('parentOrganization'))[0] }),
      },
    ];
  });
}
