import type { Literal } from '@rdfjs/types';
import type { PersonOnPage, Spelling, TaggedName } from '../model/entity.js';
import { fold } from '../text/fold.js';
import { toIri } from '../text/iri.js';
import { familyWithParticle, parsePersonName } from '../text/person-name.js';
import { type Mapping, type RunnableMapping, runnable, type Value } from './mapping.js';
import { entityOf, type PageView } from './page-view.js';
import { iri, text } from './terms.js';
import { foaf, rdfs, schema } from './vocabulary.js';

const words = (name: string): string => fold(name).split(' ').sort().join(' ');

/** Names in other scripts that this page prints. */
function nativeNames({ person, spellings }: PersonOnPage, { entities }: PageView): readonly TaggedName[] {
  const printed = new Set(spellings.map((spelling) => words(spelling.value)));
  return entityOf(entities.people, person).nativeNames.filter(({ value }) => printed.has(words(value)));
}

/** The label, and the main spelling in each further script that the page prints. */
function names(named: PersonOnPage, view: PageView): readonly Literal[] {
  const { label, isNamed } = entityOf(view.entities.people, named.person);
  if (!isNamed) return [];
  return [text(label), ...nativeNames(named, view).map(({ value, language }) => text(value, language))];
}

const isFull = (spelling: Spelling): boolean => spelling.isFull && !spelling.value.includes(',');

/** Whole names that the page prints and that are none of the main spellings. */
function otherNames(named: PersonOnPage, { entities }: PageView): readonly Value[] {
  const { label, nativeNames } = entityOf(entities.people, named.person);
  const known = new Set([label, ...nativeNames.map((name) => name.value)].map(words));
  const others = new Map<string, Spelling>();
  for (const spelling of named.spellings.filter(isFull)) {
    const key = words(spelling.value);
    if (!known.has(key) && !others.has(key)) others.set(key, spelling);
  }
  return [...others.values()].map(({ value, evidence }) => ({ object: text(value), evidence }));
}

const linkedUrls = ({ urls }: PersonOnPage): readonly Value[] =>
  urls.flatMap(({ value, evidence }) => {
    const target = toIri(value);
    return target === undefined ? [] : [{ object: iri(target), evidence }];
  });

/** Given or family name of the label and of its forms in other scripts. */
function namePart(named: PersonOnPage, view: PageView, part: 'given' | 'family'): readonly Literal[] {
  if (view.page.owner !== named.person) return [];
  const { label, isNamed } = entityOf(view.entities.people, named.person);
  if (!isNamed) return [];
  return [{ value: label, language: undefined }, ...nativeNames(named, view)].flatMap(({ value, language }) => {
    const parsed = parsePersonName(value);
    const wanted = part === 'given' ? parsed.given : familyWithParticle(parsed);
    return parsed.given === '' || wanted === '' ? [] : [text(wanted, language)];
  });
}

const mapping: Mapping<PersonOnPage> = {
  name: 'Person',
  things: ({ page }) => page.people,
  subject: ({ person }) => iri(person),
  types: () => [schema.Person, foaf.Person],
  typesText: 'schema:Person, foaf:Person',
  rows: [
    { predicate: rdfs.label, from: 'person.label', values: ({ person }, { entities }) => [text(entityOf(entities.people, person).label)] },
    { predicate: schema.name, from: 'person.label, person.nativeNames', when: 'another script: where the page prints it', values: names },
    { predicate: foaf.name, from: 'person.label, person.nativeNames', when: 'another script: where the page prints it', values: names },
    { predicate: schema.alternateName, from: 'spellings', when: 'a whole name that is none of the main ones', values: otherNames },
    { predicate: schema.givenName, from: 'person.label', when: 'the owner', values: (p, view) => namePart(p, view, 'given') },
    { predicate: foaf.givenName, from: 'person.label', when: 'the owner', values: (p, view) => namePart(p, view, 'given') },
    { predicate: schema.familyName, from: 'person.label', when: 'the owner', values: (p, view) => namePart(p, view, 'family') },
    { predicate: foaf.familyName, from: 'person.label', when: 'the owner', values: (p, view) => namePart(p, view, 'family') },
    { predicate: schema.url, from: 'urls', when: 'the name links to an absolute URL', values: linkedUrls },
  ],
};

/** Everybody that a page names. */
export const mapPerson: RunnableMapping = runnable(mapping);
