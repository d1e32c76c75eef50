import type { NamedNode } from '@rdfjs/types';
import type { Iri, ResolvedDegree, ResolvedOrganization, ResolvedPage, ResolvedPosition } from '../model/entity.js';
import type { DegreeLevel } from '../model/page-facts.js';
import { type Mapping, type RunnableMapping, runnable, type Value } from './mapping.js';
import type { PageView } from './page-view.js';
import { date, iri, text } from './terms.js';
import { schema, vg } from './vocabulary.js';

/** A fact of the owner, with the owner. */
type Of<T> = T & { readonly owner: Iri };

const owned = <T>(page: ResolvedPage, facts: readonly T[]): readonly Of<T>[] =>
  page.owner === undefined ? [] : facts.map((fact) => ({ ...fact, owner: page.owner as Iri }));

/** The innermost unit that is named, else the organisation. */
const place = ({ units, organization }: ResolvedOrganization): NamedNode => iri(units[0] ?? organization);

const positions: Mapping<Of<ResolvedPosition>> = {
  name: 'Position',
  things: ({ page }) => owned(page, page.positions),
  subject: (position) => iri(position.iri),
  types: () => [schema.OrganizationRole, schema.EmployeeRole],
  typesText: 'schema:OrganizationRole, schema:EmployeeRole',
  rows: [
    {
      predicate: schema.memberOf,
      from: 'positions',
      when: 'subject: the owner',
      values: ({ owner, iri: role, fact }) => [{ subject: iri(owner), object: iri(role), evidence: fact.evidence }],
    },
    {
      predicate: schema.memberOf,
      from: 'positions.organization',
      isSingle: true,
      values: ({ at, fact }) => [{ object: place(at), evidence: fact.evidence }],
    },
    {
      predicate: schema.roleName,
      from: 'positions.role',
      isSingle: true,
      values: ({ fact }) => (fact.role === undefined ? [] : [{ object: text(fact.role), evidence: fact.evidence }]),
    },
    { predicate: schema.startDate, from: 'positions.start', isSingle: true, values: ({ fact }) => dated(fact.start, fact) },
    { predicate: schema.endDate, from: 'positions.end', isSingle: true, values: ({ fact }) => dated(fact.end, fact) },
    {
      predicate: vg.supervisor,
      from: 'positions.supervisors',
      values: ({ supervisors }) => supervisors.map(({ person, mention }) => ({ object: iri(person), evidence: mention.evidence })),
    },
  ],
};

function dated(value: string | undefined, { evidence }: ResolvedPosition['fact'] | ResolvedDegree['fact']): readonly Value[] {
  return date(value).map((object) => ({ object, evidence }));
}

const LEVELS: Readonly<Record<DegreeLevel, NamedNode>> = {
  doctoral: vg.Doctorate,
  masters: vg.Masters,
  bachelors: vg.Bachelors,
  other: vg.OtherDegree,
};

const LEVEL_NAMES: Readonly<Record<DegreeLevel, string>> = {
  doctoral: 'Doctorate',
  masters: "Master's degree",
  bachelors: "Bachelor's degree",
  other: 'Degree',
};

const STUDENTS: Readonly<Record<DegreeLevel, string>> = {
  doctoral: 'doctoral student',
  masters: "master's student",
  bachelors: "bachelor's student",
  other: 'student',
};

const degreeName = ({ fact }: ResolvedDegree): string => {
  const name = fact.name ?? LEVEL_NAMES[fact.level];
  return fact.field === undefined ? name : `${name} in ${fact.field}`;
};

const degrees: Mapping<Of<ResolvedDegree>> = {
  name: 'Degree',
  things: ({ page }) => owned(page, page.degrees),
  subject: (degree) => iri(degree.iri),
  types: () => [schema.EducationalOccupationalCredential],
  typesText: 'schema:EducationalOccupationalCredential',
  rows: [
    {
      predicate: schema.hasCredential,
      from: 'degrees',
      when: 'completed; subject: the owner',
      values: ({ owner, iri: degree, fact }) =>
        fact.status === 'completed' ? [{ subject: iri(owner), object: iri(degree), evidence: fact.evidence }] : [],
    },
    {
      predicate: vg.pursues,
      from: 'degrees',
      when: 'being worked for; subject: the owner',
      values: ({ owner, iri: degree, fact }) =>
        fact.status === 'ongoing' ? [{ subject: iri(owner), object: iri(degree), evidence: fact.evidence }] : [],
    },
    { predicate: schema.name, from: 'degrees.name, degrees.field', isSingle: true, values: (degree) => [text(degreeName(degree))] },
    { predicate: schema.credentialCategory, from: 'degrees', values: () => [text('degree')] },
    {
      predicate: schema.educationalLevel,
      from: 'degrees.level',
      isSingle: true,
      values: ({ fact }) => [{ object: LEVELS[fact.level], evidence: fact.evidence }],
    },
    {
      predicate: schema.about,
      from: 'degrees.field',
      values: ({ field, fact }) => (field === undefined ? [] : [{ object: iri(field), evidence: fact.evidence }]),
    },
    {
      predicate: schema.recognizedBy,
      from: 'degrees.institution',
      isSingle: true,
      values: ({ at, fact }) => [{ object: iri(at.organization), evidence: fact.evidence }],
    },
    {
      predicate: schema.dateCreated,
      from: 'degrees.end',
      isSingle: true,
      when: 'completed',
      values: ({ fact }) => (fact.status === 'completed' ? dated(fact.end, fact) : []),
    },
  ],
};

const studies: Mapping<Of<ResolvedDegree> & { readonly role: Iri }> = {
  name: 'Study',
  things: ({ page }: PageView) =>
    owned(page, page.degrees).flatMap((degree) => (degree.role === undefined ? [] : [{ ...degree, role: degree.role }])),
  subject: ({ role }) => iri(role),
  types: () => [schema.OrganizationRole],
  typesText: 'schema:OrganizationRole',
  rows: [
    {
      predicate: schema.memberOf,
      from: 'degrees',
      when: 'a start or an advisor is known; subject: the owner',
      values: ({ owner, role, fact }) => [{ subject: iri(owner), object: iri(role), evidence: fact.evidence }],
    },
    {
      predicate: schema.memberOf,
      from: 'degrees.institution',
      isSingle: true,
      values: ({ at, fact }) => [{ object: place(at), evidence: fact.evidence }],
    },
    { predicate: schema.roleName, from: 'degrees.level', isSingle: true, values: ({ fact }) => [text(STUDENTS[fact.level])] },
    { predicate: schema.startDate, from: 'degrees.start', isSingle: true, values: ({ fact }) => dated(fact.start, fact) },
    { predicate: schema.endDate, from: 'degrees.end', isSingle: true, values: ({ fact }) => dated(fact.end, fact) },
    {
      predicate: vg.supervisor,
      from: 'degrees.advisors',
      values: ({ advisors }) => advisors.map(({ person, mention }) => ({ object: iri(person), evidence: mention.evidence })),
    },
  ],
};

/** Jobs, degrees, and the courses of study that led to them. */
export const mapCareer: readonly RunnableMapping[] = [runnable(positions), runnable(degrees), runnable(studies)];
