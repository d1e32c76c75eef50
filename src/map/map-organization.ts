import type { NamedNode } from '@rdfjs/types';
import type { Iri, OrganizationKind, OrganizationOnPage } from '../model/entity.js';
import { fold } from '../text/fold.js';
import { toIri } from '../text/iri.js';
import { type Mapping, type RunnableMapping, runnable, type Value } from './mapping.js';
import { entityOf, type PageView } from './page-view.js';
import { iri, text } from './terms.js';
import { foaf, rdfs, schema } from './vocabulary.js';

const TYPES: Readonly<Record<OrganizationKind, readonly NamedNode[]>> = {
  university: [schema.CollegeOrUniversity],
  research: [schema.ResearchOrganization],
  company: [schema.Corporation],
  unit: [],
  group: [],
  other: [],
};

interface Named extends OrganizationOnPage {
  readonly type: OrganizationKind;
}

/** The main name, and the main one in each further script that the page prints. */
function names(named: OrganizationOnPage, { entities }: PageView): readonly Value[] {
  const { name, nativeNames } = entityOf(entities.organizations, named.organization);
  const printed = new Set(named.spellings.map((spelling) => spelling.value));
  return [text(name), ...nativeNames.filter(({ value }) => printed.has(value)).map(({ value, language }) => text(value, language))];
}

function otherNames({ organization, spellings }: OrganizationOnPage, { entities }: PageView): readonly Value[] {
  const { name, nativeNames, canonicalNames } = entityOf(entities.organizations, organization);
  const known = new Set([name, ...nativeNames.map((native) => native.value)].map(fold));
  const values: Value[] = [];
  const add = (key: string, value: Value): void => {
    if (known.has(key)) return;
    known.add(key);
    values.push(value);
  };
  for (const { value, evidence } of spellings) add(fold(value), { object: text(value), evidence });
  for (const value of canonicalNames) add(fold(value), text(value));
  return values;
}

const parentOf = ({ organization }: OrganizationOnPage, { entities }: PageView): readonly Iri[] => {
  const { parent } = entityOf(entities.organizations, organization);
  return parent === undefined ? [] : [parent];
};

const mapping: Mapping<Named> = {
  name: 'Organization',
  things: ({ page, entities }) =>
    page.organizations.map((named) => ({ ...named, type: entityOf(entities.organizations, named.organization).type })),
  subject: ({ organization }) => iri(organization),
  types: ({ type }) => [...TYPES[type], schema.Organization, foaf.Organization],
  typesText:
    'schema:Organization, foaf:Organization; schema:CollegeOrUniversity, schema:ResearchOrganization, schema:Corporation by its kind',
  rows: [
    {
      predicate: rdfs.label,
      from: 'organization.label',
      values: (o, { entities }) => [text(entityOf(entities.organizations, o.organization).label)],
    },
    { predicate: schema.name, from: 'organization.name, organization.nativeNames', values: names },
    { predicate: foaf.name, from: 'organization.name, organization.nativeNames', values: names },
    { predicate: schema.alternateName, from: 'spellings, organization.canonicalNames', values: otherNames },
    {
      predicate: schema.url,
      from: 'urls',
      when: 'the name links to an absolute URL',
      values: ({ urls }) =>
        urls.flatMap(({ value, evidence }) => {
          const target = toIri(value);
          return target === undefined ? [] : [{ object: iri(target), evidence }];
        }),
    },
    {
      predicate: schema.sameAs,
      from: 'organization.sameAs',
      values: (o, { entities }) => entityOf(entities.organizations, o.organization).sameAs.map(iri),
    },
    { predicate: schema.parentOrganization, from: 'organization.parent', when: 'a unit', values: (o, view) => parentOf(o, view).map(iri) },
    {
      predicate: schema.department,
      from: 'organization.parent',
      when: 'a unit; subject: the organisation around it',
      values: (o, view) => parentOf(o, view).map((parent) => ({ subject: iri(parent), object: iri(o.organization) })),
    },
  ],
};

/** Universities, companies, institutes and their departments. */
export const mapOrganization: RunnableMapping = runnable(mapping);
