import type { Iri } from '../model/entity.js';
import type { Evidence } from '../model/page-facts.js';
import { type Mapping, type RunnableMapping, runnable } from './mapping.js';
import type { PageView } from './page-view.js';
import { iri, text } from './terms.js';
import { schema } from './vocabulary.js';

interface Identifier {
  readonly of: Iri;
  readonly node: Iri;
  readonly scheme: 'ORCID' | (typeof NAMES)[keyof typeof NAMES];
  readonly value: string;
  readonly url?: Iri;
  readonly evidence: Evidence;
}

const ORCID = /^https?:\/\/orcid\.org\/((?:\d{4}-){3}\d{3}[\dXx])/;
const NAMES = {
  doi: 'DOI',
  arxiv: 'arXiv',
  isbn: 'ISBN',
  pmid: 'PMID',
  hal: 'HAL',
  openreview: 'OpenReview',
  acl: 'ACL Anthology',
  dblp: 'DBLP',
} as const;
const RESOLVERS: Partial<Readonly<Record<keyof typeof NAMES, string>>> = { doi: 'https://doi.org/', arxiv: 'https://arxiv.org/abs/' };
const UNSAFE = /[^A-Za-z0-9\-._~:;()/]/gu;

const escaped = (value: string): string => value.toWellFormed().replace(UNSAFE, (char) => encodeURIComponent(char));

function ofOwner({ page }: PageView): readonly Identifier[] {
  const { owner } = page;
  if (owner === undefined) return [];
  return page.facts.profiles.flatMap(({ value, evidence }) => {
    const orcid = ORCID.exec(value)?.[1]?.toUpperCase();
    if (orcid === undefined) return [];
    return [{ of: owner, node: `${owner}#orcid`, scheme: 'ORCID' as const, value: orcid, url: `https://orcid.org/${orcid}`, evidence }];
  });
}

/** Several identifiers of one scheme: `#doi`, `#doi-2`. */
function ofWorks({ page }: PageView): readonly Identifier[] {
  return page.works.flatMap(({ work, identifiers }) =>
    identifiers.map(({ scheme, value, evidence }) => ({
      of: work,
      node: `${work}#${scheme}-${escaped(value).replaceAll('/', '_')}`,
      scheme: NAMES[scheme],
      value,
      ...(RESOLVERS[scheme] !== undefined && { url: `${RESOLVERS[scheme]}${escaped(value)}` }),
      evidence,
    })),
  );
}

const mapping: Mapping<Identifier> = {
  name: 'Identifier',
  things: (view) => [...ofOwner(view), ...ofWorks(view)],
  subject: ({ node }) => iri(node),
  types: () => [schema.PropertyValue],
  typesText: 'schema:PropertyValue',
  rows: [
    {
      predicate: schema.identifier,
      from: 'profiles, works.identifiers',
      when: 'subject: the person or work',
      values: ({ of, node, evidence }) => [{ subject: iri(of), object: iri(node), evidence }],
    },
    { predicate: schema.propertyID, from: 'identifier.scheme', values: ({ scheme }) => [text(scheme)] },
    { predicate: schema.value, from: 'identifier.value', values: ({ value }) => [text(value)] },
    {
      predicate: schema.url,
      from: 'identifier.value',
      when: 'a DOI, arXiv id or ORCID',
      values: ({ url }) => (url === undefined ? [] : [iri(url)]),
    },
  ],
};

/** ORCIDs of owners, DOIs, arXiv ids, ISBNs and others of works. */
export const mapIdentifier: RunnableMapping = runnable(mapping);
