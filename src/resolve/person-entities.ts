import type { Iri, PersonEntity, Redirect, TaggedName } from '../model/entity.js';
import { languageOfScript, scriptOf } from '../text/script.js';
import { slug } from '../text/slug.js';
import { nameForm, spokenName } from './name-form.js';
import { byText } from './order.js';
import type { IdentifiedPage } from './page-iri.js';
import type { PersonClusters, PlacedPerson } from './person-clusters.js';
import { shortHash } from './short-hash.js';

/** The people of a run as entities. */
export interface PersonEntities {
  readonly entities: readonly PersonEntity[];
  /** IRI of each placed person. */
  readonly iriOf: readonly Iri[];
  readonly redirects: readonly Redirect[];
}

const MIXED_CASE = /\p{Lu}\p{Ll}/u;
const HAS_LOWER = /\p{Ll}/u;

interface Candidate {
  readonly value: string;
  readonly weight: number;
}

/** Better spellings for a label first: an owner's own, Latin, whole, in mixed case, frequent, long. */
function rank(value: string, count: number): number {
  const form = nameForm(value);
  const isLatin = languageOfScript(form.parsed.script) === undefined;
  const looksPrinted = MIXED_CASE.test(value) && !value.split(' ').some((word) => word.length > 3 && !HAS_LOWER.test(word));
  return (isLatin ? 8000 : 0) + (form.isFull ? 4000 : 0) + (looksPrinted ? 2000 : 0) + Math.min(count, 1000);
}

function spellings(members: readonly PlacedPerson[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const { local } of members) {
    local.spellings.forEach((spelling, i) => {
      const value = spokenName(spelling.value);
      counts.set(value, (counts.get(value) ?? 0) + 1 + (local.isOwner && i === 0 ? 500 : 0));
    });
  }
  return [...counts]
    .map(([value, count]) => ({ value, weight: rank(value, count) }))
    .sort((a, b) => b.weight - a.weight || b.value.length - a.value.length || byText(a.value, b.value));
}

function nativeNames(candidates: readonly Candidate[], label: string): readonly TaggedName[] {
  const byLanguage = new Map<string, string>();
  for (const { value } of candidates) {
    const language = languageOfScript(scriptOf(value));
    if (language !== undefined && value !== label && !byLanguage.has(language)) byLanguage.set(language, value);
  }
  return [...byLanguage].map(([language, value]) => ({ value, language }));
}

/** What a person's IRI is made from on one page: for its owner the page, for all others the page and the name. */
function anchor(person: PlacedPerson, pages: readonly IdentifiedPage[]): readonly string[] {
  const { iri } = pages[person.page] as IdentifiedPage;
  return person.local.isOwner ? [iri] : [iri, person.local.key];
}

function iriFor(person: PlacedPerson, label: string, pages: readonly IdentifiedPage[], base: string): Iri {
  return `${base}person/${slug(label, 6) || 'x'}-${shortHash(...anchor(person, pages))}`;
}

/** Names the joined people. The IRI hangs on the page that the person owns, else on the first page that names the person. */
export function personEntities(clusters: PersonClusters, pages: readonly IdentifiedPage[], base: string): PersonEntities {
  const members = new Map<number, number[]>();
  clusters.people.forEach((_, i) => {
    const root = clusters.find(i);
    const list = members.get(root);
    if (list) list.push(i);
    else members.set(root, [i]);
  });
  const iriOf: Iri[] = [];
  const entities: PersonEntity[] = [];
  const redirects: Redirect[] = [];
  for (const list of members.values()) {
    const people = list.map((i) => clusters.people[i] as PlacedPerson);
    if (people.every((person) => person.local.isGroup)) continue;
    const entity = describe(people, pages, base);
    entities.push(entity);
    for (const i of list) iriOf[i] = entity.iri;
    redirects.push(...redirectsOf(people, entity, pages, base));
  }
  return { entities: entities.sort((a, b) => byText(a.iri, b.iri)), iriOf, redirects: redirects.sort((a, b) => byText(a.from, b.from)) };
}

function describe(people: readonly PlacedPerson[], pages: readonly IdentifiedPage[], base: string): PersonEntity {
  const candidates = spellings(people);
  const label = candidates[0]?.value ?? unnamed(people, pages);
  const owners = people.filter((person) => person.local.isOwner);
  return {
    kind: 'person',
    iri: iriFor((owners[0] ?? people[0]) as PlacedPerson, label, pages, base),
    label,
    isNamed: candidates.length > 0,
    nativeNames: nativeNames(candidates, label),
    owns: owners.map((person) => (pages[person.page] as IdentifiedPage).iri),
  };
}

/** What the owner of a page is called that names nobody. */
function unnamed(people: readonly PlacedPerson[], pages: readonly IdentifiedPage[]): string {
  const ids = people.map((person) => (pages[person.page] as IdentifiedPage).facts.page.id);
  return `Owner of ${ids.sort(byText)[0]}`;
}

/** The IRIs that the person would have in a run over one of the pages alone. */
function redirectsOf(
  people: readonly PlacedPerson[],
  entity: PersonEntity,
  pages: readonly IdentifiedPage[],
  base: string,
): readonly Redirect[] {
  if (people.length === 1) return [];
  const alone = people.map((person) => iriFor(person, spellings([person])[0]?.value ?? unnamed([person], pages), pages, base));
  return [...new Set(alone)].filter((from) => from !== entity.iri).map((from) => ({ from, to: entity.iri }));
}
