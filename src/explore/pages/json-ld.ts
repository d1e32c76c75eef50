import type { GraphView, Kind } from '../data/graph-view.js';

const TYPES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  work: 'ScholarlyArticle',
  venue: 'CreativeWorkSeries',
  organization: 'Organization',
  topic: 'DefinedTerm',
};

const SCHEMA = 'http://schema.org/';

type Node = Readonly<Record<string, unknown>>;

const reference = (view: GraphView, iri: string): Node => ({ '@id': iri, name: view.label(iri) });

const references = (view: GraphView, iris: readonly string[]): readonly Node[] | undefined =>
  iris.length === 0 ? undefined : iris.map((iri) => reference(view, iri));

const some = (texts: readonly string[]): readonly string[] | undefined => (texts.length === 0 ? undefined : texts);

function ofPerson(view: GraphView, iri: string): Node {
  const thing = view.get(iri);
  return {
    alternateName: some(thing?.texts('schema:alternateName') ?? []),
    email: some(thing?.texts('schema:email') ?? []),
    affiliation: references(view, thing?.iris('schema:affiliation') ?? []),
    alumniOf: references(view, thing?.iris('schema:alumniOf') ?? []),
    knowsAbout: references(view, thing?.iris('schema:knowsAbout') ?? []),
    award: some(thing?.texts('schema:award') ?? []),
  };
}

function ofWork(view: GraphView, iri: string): Node {
  const venue = view.venueOf(iri);
  return {
    headline: view.label(iri),
    author: references(
      view,
      view.authors(iri).map(({ person }) => person),
    ),
    datePublished: view.get(iri)?.text('schema:datePublished'),
    isPartOf: venue === undefined ? undefined : reference(view, venue),
  };
}

/** A thing in schema.org's terms, for search engines and other programs. */
export function jsonLdOf(view: GraphView, iri: string): object {
  const thing = view.get(iri);
  const kind = view.kind(iri);
  const type = thing
    ?.values('rdf:type')
    .find(({ value }) => value.startsWith(SCHEMA))
    ?.value.slice(SCHEMA.length);
  const names = thing?.texts('schema:name') ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': type ?? (kind === undefined ? 'Thing' : TYPES[kind]),
    '@id': iri,
    name: names.length > 1 ? names : view.label(iri),
    url: some(thing?.iris('schema:url') ?? []),
    sameAs: some(thing?.iris('schema:sameAs') ?? []),
    ...(kind === 'person' && ofPerson(view, iri)),
    ...(kind === 'work' && ofWork(view, iri)),
  };
}
