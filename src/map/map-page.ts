import type { Iri, ResolvedPage } from '../model/entity.js';
import type { Evidence } from '../model/page-facts.js';
import { type Mapping, type RunnableMapping, runnable } from './mapping.js';
import { date, dateTime, iri, text } from './terms.js';
import { foaf, schema, vg } from './vocabulary.js';

const ownerOf = (page: ResolvedPage): readonly Iri[] => (page.owner === undefined ? [] : [page.owner]);

function ownerEvidence({ facts }: ResolvedPage): { readonly evidence?: Evidence } {
  const name = facts.owner?.names[0];
  return name ? { evidence: name.evidence } : {};
}

const mapping: Mapping<ResolvedPage> = {
  name: 'Page',
  things: ({ page }) => [page],
  subject: (page) => iri(page.iri),
  types: () => [schema.ProfilePage, schema.WebPage, foaf.Document],
  typesText: 'schema:ProfilePage, schema:WebPage, foaf:Document',
  rows: [
    { predicate: schema.name, from: 'page.title', values: ({ facts }) => (facts.page.title ? [text(facts.page.title)] : []) },
    { predicate: schema.inLanguage, from: 'page.languages', values: ({ facts }) => facts.page.languages.map((tag) => text(tag)) },
    { predicate: schema.dateModified, from: 'page.modified', values: ({ facts }) => date(facts.page.modified) },
    {
      predicate: vg.retrieved,
      from: 'page.retrieved',
      when: 'the input tells it',
      values: ({ facts }) => (facts.page.retrieved === undefined ? [] : [dateTime(facts.page.retrieved)]),
    },
    {
      predicate: schema.mainEntity,
      from: 'owner',
      when: 'the page is about a person',
      values: (page) => ownerOf(page).map((owner) => ({ object: iri(owner), ...ownerEvidence(page) })),
    },
    { predicate: foaf.primaryTopic, from: 'owner', when: 'the page is about a person', values: (page) => ownerOf(page).map(iri) },
    {
      predicate: schema.mentions,
      from: 'works',
      values: ({ works }) => works.map(({ work, fact }) => ({ object: iri(work), evidence: fact.evidence })),
    },
  ],
};

/** The page itself. */
export const mapPage: RunnableMapping = runnable(mapping);
