import type { Iri, PersonEntity, Redirect, TaggedName } from '../model/entity.js';
import { remembered } from '../text/remembered.js';
import { languageOfScript, scriptOf } from '../text/script.js';
import { slug } from '../text/slug.js';
import { type Lists, listAt, listsByGroup } from './columns.js';
import { nameForm, spokenName } from './name-form.js';
import type { NameTable } from './name-table.js';
import { byText } from './order.js';
import type { IdentifiedPage } from './page-iri.js';
import type { PeopleColumns } from './people-columns.js';
import type { PersonClusters } from './person-clusters.js';
import { TextTable } from './text-table.js';

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

function nativeNames(candidates: readonly Candidate[], label: string): readonly TaggedName[] {
  const byLanguage = new Map<string, string>();
  for (const { value } of candidates) {
    const language = languageOfScript(scriptOf(value));
    if (language !== undefined && value !== label && !byLanguage.has(language)) byLanguage.set(language, value);
  }
  return [...byLanguage].map(([language, value]) => ({ value, language }));
}

const SLUG_WORDS = 6;
/** People of neighbouring pages are often the same. */
const MOST_SLUGS = 20_000;

const nameSlug = remembered((label) => slug(label, SLUG_WORDS) || 'x', MOST_SLUGS);

const NOT_NAMED = -1;
/** Collaborations and teams are organisations. */
const GROUP = -2;

/** The people of a run as entities. The IRI hangs on the page that the person owns, else on the first page that names the person. */
export class PersonEntities {
  readonly #people: PeopleColumns;
  readonly #names: NameTable;
  readonly #pages: readonly IdentifiedPage[];
  readonly #base: string;
  /** Number of the joined person of each person of a page. */
  readonly #of: Int32Array;
  readonly #members: Lists;
  readonly #labels = new TextTable();
  /** Label of each joined person by number, {@link NOT_NAMED} or {@link GROUP}. */
  readonly #labelOf: Int32Array;
  readonly #nativeNames = new Map<number, readonly TaggedName[]>();

  constructor(clusters: PersonClusters, pages: readonly IdentifiedPage[], base: string) {
    this.#people = clusters.people;
    this.#names = clusters.people.names;
    this.#pages = pages;
    this.#base = base;
    const { of, count } = clusters.numbered();
    this.#of = of;
    this.#members = listsByGroup(of, count);
    this.#labelOf = Int32Array.from({ length: count }, (_, cluster) => this.#label(cluster));
  }

  #label(cluster: number): number {
    const members = this.#membersOf(cluster);
    if (members.every((person) => this.#people.isGroup(person))) return GROUP;
    const candidates = this.#spellings(members);
    const label = candidates[0]?.value;
    if (label === undefined) return NOT_NAMED;
    const native = nativeNames(candidates, label);
    if (native.length > 0) this.#nativeNames.set(cluster, native);
    return this.#labels.intern(label);
  }

  #membersOf(cluster: number): Int32Array {
    return listAt(this.#members, cluster);
  }

  #spellings(members: Int32Array): readonly Candidate[] {
    const counts = new Map<string, number>();
    for (const person of members) {
      for (const [i, name] of this.#people.spellings(person).entries()) {
        const value = spokenName(this.#names.printed(name));
        counts.set(value, (counts.get(value) ?? 0) + 1 + (this.#people.isOwner(person) && i === 0 ? 500 : 0));
      }
    }
    return [...counts]
      .map(([value, count]) => ({ value, weight: counts.size === 1 ? 0 : rank(value, count) }))
      .sort((a, b) => b.weight - a.weight || b.value.length - a.value.length || byText(a.value, b.value));
  }

  /** Number of people. */
  get count(): number {
    return this.#labelOf.reduce((sum, label) => sum + Number(label !== GROUP), 0);
  }

  /** The entity that a person of a page is; undefined for a group that signs works. */
  entityOf(person: number): PersonEntity | undefined {
    return this.#entity(this.#of[person] as number);
  }

  iriOf(person: number): Iri | undefined {
    const cluster = this.#of[person] as number;
    return this.#labelOf[cluster] === GROUP ? undefined : this.#iri(cluster);
  }

  /** What stands for the IRI where only people have to be told apart. */
  numberOf(person: number): string | undefined {
    const cluster = this.#of[person] as number;
    return this.#labelOf[cluster] === GROUP ? undefined : String(cluster);
  }

  #iri(cluster: number): Iri {
    const members = this.#membersOf(cluster);
    const person = members.find((member) => this.#people.isOwner(member)) ?? (members[0] as number);
    return this.#iriFor(person, this.#labelText(cluster));
  }

  #iriFor(person: number, label: string): Iri {
    return `${this.#base}person/${nameSlug(label)}-${this.#people.anchor(person)}`;
  }

  #labelText(cluster: number): string {
    const label = this.#labelOf[cluster] as number;
    return label === NOT_NAMED ? this.#unnamed(this.#membersOf(cluster)) : this.#labels.text(label);
  }

  /** What the owner of a page is called that names nobody. */
  #unnamed(members: Int32Array): string {
    const ids = Array.from(members, (person) => this.#pageOf(person).head.id);
    return `Owner of ${ids.sort(byText)[0]}`;
  }

  #pageOf(person: number): IdentifiedPage {
    return this.#pages[this.#people.pageOf(person)] as IdentifiedPage;
  }

  #entity(cluster: number): PersonEntity | undefined {
    const label = this.#labelOf[cluster];
    if (label === GROUP) return undefined;
    const owners = Array.from(this.#membersOf(cluster)).filter((person) => this.#people.isOwner(person));
    return {
      kind: 'person',
      iri: this.#iri(cluster),
      label: this.#labelText(cluster),
      isNamed: label !== NOT_NAMED,
      nativeNames: this.#nativeNames.get(cluster) ?? [],
      owns: owners.map((person) => this.#pageOf(person).iri),
    };
  }

  /** All people, in the order in which the pages name them. */
  *entities(): Generator<PersonEntity> {
    for (let cluster = 0; cluster < this.#labelOf.length; cluster++) {
      const entity = this.#entity(cluster);
      if (entity !== undefined) yield entity;
    }
  }

  /** The IRIs that people would have in a run over one of their pages alone. */
  *redirects(): Generator<Redirect> {
    for (let cluster = 0; cluster < this.#labelOf.length; cluster++) {
      const members = this.#membersOf(cluster);
      if (members.length === 1 || this.#labelOf[cluster] === GROUP) continue;
      const to = this.#iri(cluster);
      const alone = new Set<Iri>();
      for (let i = 0; i < members.length; i++) alone.add(this.#iriAlone(members.subarray(i, i + 1)));
      for (const from of alone) if (from !== to) yield { from, to };
    }
  }

  #iriAlone(member: Int32Array): Iri {
    return this.#iriFor(member[0] as number, this.#spellings(member)[0]?.value ?? this.#unnamed(member));
  }
}
