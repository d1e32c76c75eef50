import type { NamedNode } from '@rdfjs/types';
import type { Iri, ResolvedPage } from '../model/entity.js';
import type { Stated } from '../model/page-facts.js';
import { toIri } from '../text/iri.js';
import { type Mapping, type RunnableMapping, runnable, type Value } from './mapping.js';
import { iri, text } from './terms.js';
import { foaf, schema } from './vocabulary.js';

interface OwnedPage extends ResolvedPage {
  readonly owner: Iri;
}

const literals = (values: readonly Stated[]): readonly Value[] => values.map(({ value, evidence }) => ({ object: text(value), evidence }));

const links = (values: readonly Stated[]): readonly Value[] =>
  values.flatMap(({ value, evidence }) => {
    const target = toIri(value);
    return target === undefined ? [] : [{ object: iri(target), evidence }];
  });

const optional = (value: Stated | undefined): readonly Stated[] => (value === undefined ? [] : [value]);

const pageUrl = ({ facts }: ResolvedPage): readonly NamedNode[] => {
  const url = facts.page.url === undefined ? undefined : toIri(facts.page.url);
  return url === undefined ? [] : [iri(url)];
};

const employers = (page: ResolvedPage): readonly Value[] =>
  page.positions
    .filter(({ fact }) => fact.current && (fact.kind === 'job' || fact.kind === 'postdoc'))
    .map(({ at, fact }) => ({ object: iri(at.organization), evidence: fact.evidence }));

const almaMaters = (page: ResolvedPage): readonly Value[] =>
  page.degrees
    .filter(({ fact }) => fact.status === 'completed')
    .map(({ at, fact }) => ({ object: iri(at.organization), evidence: fact.evidence }));

const topics = ({ interests }: ResolvedPage): readonly Value[] =>
  interests.map(({ topic, fact }) => ({ object: iri(topic), evidence: fact.evidence }));

const colleagues = ({ collaborators, owner }: ResolvedPage): readonly Value[] =>
  collaborators
    .filter(({ person }) => person !== owner)
    .map(({ person, mention }) => ({ object: iri(person), evidence: mention.evidence }));

const awardText = ({ awards }: ResolvedPage): readonly Value[] =>
  awards.map(({ fact }) => ({ object: text(fact.date ? `${fact.name}, ${fact.date.slice(0, 4)}` : fact.name), evidence: fact.evidence }));

const mapping: Mapping<OwnedPage> = {
  name: 'Owner',
  things: ({ page }) => (page.owner === undefined ? [] : [{ ...page, owner: page.owner }]),
  subject: ({ owner }) => iri(owner),
  types: () => [],
  typesText: '(a person)',
  rows: [
    { predicate: schema.honorificPrefix, from: 'owner.honorific', values: ({ facts }) => literals(optional(facts.owner?.honorific)) },
    { predicate: foaf.title, from: 'owner.honorific', values: ({ facts }) => literals(optional(facts.owner?.honorific)) },
    { predicate: schema.jobTitle, from: 'owner.titles', values: ({ facts }) => literals(facts.owner?.titles ?? []) },
    { predicate: schema.email, from: 'emails', values: ({ facts }) => literals(facts.emails) },
    { predicate: schema.url, from: 'page.url', when: 'the URL is known', values: pageUrl },
    { predicate: foaf.homepage, from: 'page.url', when: 'the URL is known', values: pageUrl },
    { predicate: schema.mainEntityOfPage, from: 'page.iri', values: (page) => [iri(page.iri)] },
    { predicate: schema.image, from: 'owner.image', when: 'an absolute URL', values: ({ facts }) => links(optional(facts.owner?.image)) },
    { predicate: schema.sameAs, from: 'profiles', values: ({ facts }) => links(facts.profiles) },
    {
      predicate: schema.affiliation,
      from: 'affiliations',
      values: ({ affiliations }) =>
        affiliations.map(({ organization, mention }) => ({ object: iri(organization), evidence: mention.evidence })),
    },
    { predicate: schema.worksFor, from: 'positions', when: 'a current job or postdoc', values: employers },
    { predicate: schema.alumniOf, from: 'degrees', when: 'a completed degree', values: almaMaters },
    { predicate: schema.knowsAbout, from: 'interests', values: topics },
    { predicate: foaf.topic_interest, from: 'interests', values: topics },
    { predicate: schema.colleague, from: 'collaborators', values: colleagues },
    { predicate: foaf.knows, from: 'collaborators', values: colleagues },
    { predicate: schema.award, from: 'awards', values: awardText },
  ],
};

/** What a page says of the person that it is about. */
export const mapOwner: RunnableMapping = runnable(mapping);
