import { advisingFacts } from './advising.js';
import type { Curie, Thing } from './thing.js';

/** Kinds of things that have pages. */
export const KINDS = ['person', 'work', 'venue', 'organization', 'topic'] as const;
export type Kind = (typeof KINDS)[number];

/** Somebody's place among the authors of a work. */
export interface Author {
  readonly person: string;
  /** The name as the entry prints it. */
  readonly printed: string;
}

/** One person advising another, as far as pages say. */
export interface Advising {
  readonly advisor: string;
  readonly advisee: string;
  /** "doctoral", "internship"; empty where no page says in what. */
  readonly kinds: readonly string[];
}

const WORKS: readonly Curie[] = ['schema:ScholarlyArticle', 'schema:Book', 'schema:Chapter', 'schema:Thesis', 'schema:Report'];
const VENUES: readonly Curie[] = ['vg:ConferenceSeries', 'vg:PreprintServer', 'schema:Periodical', 'schema:CreativeWorkSeries'];

class Relation {
  readonly #members = new Map<string, Set<string>>();

  add(from: string, to: string): void {
    const members = this.#members.get(from);
    if (members) members.add(to);
    else this.#members.set(from, new Set([to]));
  }

  of(from: string): readonly string[] {
    return [...(this.#members.get(from) ?? [])];
  }
}

function kindOf(thing: Thing, authors: ReadonlyMap<string, readonly Author[]>): Kind | undefined {
  if (thing.isA('schema:Person')) return 'person';
  if (authors.has(thing.iri) || thing.values('schema:author').length > 0 || thing.isA(...WORKS)) return 'work';
  if (thing.isA('schema:Organization')) return 'organization';
  if (thing.isA(...VENUES)) return 'venue';
  return thing.isA('schema:DefinedTerm') ? 'topic' : undefined;
}

/** A graph as its pages see it: things, and who is related to whom in both directions. Read only. */
export class GraphView {
  readonly hasEvidence: boolean;
  readonly #things: ReadonlyMap<string, Thing>;
  readonly #authors: ReadonlyMap<string, readonly Author[]>;
  readonly #kinds = new Map<string, Kind>();
  readonly #byKind = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]));
  readonly #works = new Relation();
  readonly #worksIn = new Relation();
  readonly #peopleAt = new Relation();
  readonly #peopleAbout = new Relation();
  readonly #talks = new Relation();
  readonly #taught = new Relation();
  readonly #courses = new Map<string, string>();
  readonly #advising = new Map<string, Advising[]>();

  constructor(things: ReadonlyMap<string, Thing>, authors: ReadonlyMap<string, readonly Author[]>, hasEvidence: boolean) {
    this.#things = things;
    this.#authors = authors;
    this.hasEvidence = hasEvidence;
    for (const thing of things.values()) this.#learn(thing);
    for (const pair of advisingFacts(things.values())) {
      for (const person of new Set([pair.advisor, pair.advisee])) {
        const pairs = this.#advising.get(person);
        if (pairs) pairs.push(pair);
        else this.#advising.set(person, [pair]);
      }
    }
  }

  #learn(thing: Thing): void {
    const { iri } = thing;
    const kind = kindOf(thing, this.#authors);
    if (kind !== undefined) {
      this.#kinds.set(iri, kind);
      this.#byKind.get(kind)?.push(iri);
    }
    if (kind === 'work') {
      for (const { person } of this.authors(iri)) this.#works.add(person, iri);
      const venue = this.venueOf(iri);
      if (venue !== undefined) this.#worksIn.add(venue, iri);
    }
    if (kind === 'person') this.#learnPerson(thing);
    for (const person of thing.iris('schema:performer')) this.#talks.add(person, iri);
    for (const person of [...thing.iris('schema:instructor'), ...thing.iris('schema:contributor')]) this.#taught.add(person, iri);
    for (const instance of thing.iris('schema:hasCourseInstance')) this.#courses.set(instance, iri);
  }

  #learnPerson(person: Thing): void {
    const roles = person.iris('schema:memberOf').flatMap((role) => this.get(role)?.iris('schema:memberOf') ?? []);
    const degrees = [...person.iris('schema:hasCredential'), ...person.iris('vg:pursues')];
    const schools = degrees.flatMap((degree) => this.get(degree)?.iris('schema:recognizedBy') ?? []);
    const direct = (['schema:affiliation', 'schema:worksFor', 'schema:alumniOf'] as const).flatMap((property) => person.iris(property));
    for (const organization of [...direct, ...roles, ...schools]) this.#peopleAt.add(organization, person.iri);
    for (const topic of person.iris('schema:knowsAbout')) this.#peopleAbout.add(topic, person.iri);
    const fields = degrees.flatMap((degree) => this.get(degree)?.iris('schema:about') ?? []);
    for (const topic of fields) this.#peopleAbout.add(topic, person.iri);
  }

  get(iri: string): Thing | undefined {
    return this.#things.get(iri);
  }

  kind(iri: string): Kind | undefined {
    return this.#kinds.get(iri);
  }

  ofKind(kind: Kind): readonly string[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** What people call it; where nothing is said, the end of its IRI. */
  label(iri: string): string {
    const thing = this.get(iri);
    return thing?.text('rdfs:label') ?? thing?.text('schema:name') ?? iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** All that it is called, each once: labels, names, other spellings. */
  spellings(iri: string): readonly string[] {
    const thing = this.get(iri);
    return [
      ...new Set((['rdfs:label', 'schema:name', 'schema:alternateName'] as const).flatMap((property) => thing?.texts(property) ?? [])),
    ];
  }

  /** Its names and other spellings but for the label. */
  otherNames(iri: string): readonly string[] {
    const thing = this.get(iri);
    const label = this.label(iri);
    const names = [...(thing?.texts('schema:name') ?? []), ...(thing?.texts('schema:alternateName') ?? [])];
    return [...new Set(names)].filter((name) => name !== label);
  }

  /** In the order that they are printed in. */
  authors(work: string): readonly Author[] {
    const listed = this.#authors.get(work);
    if (listed) return listed;
    return (this.get(work)?.iris('schema:author') ?? []).map((person) => ({ person, printed: this.label(person) }));
  }

  worksOf(person: string): readonly string[] {
    return this.#works.of(person);
  }

  worksIn(venue: string): readonly string[] {
    return this.#worksIn.of(venue);
  }

  /** All who work, worked or studied there. */
  peopleAt(organization: string): readonly string[] {
    return this.#peopleAt.of(organization);
  }

  peopleAbout(topic: string): readonly string[] {
    return this.#peopleAbout.of(topic);
  }

  talksOf(person: string): readonly string[] {
    return this.#talks.of(person);
  }

  /** Instances of courses. */
  taughtBy(person: string): readonly string[] {
    return this.#taught.of(person);
  }

  courseOf(instance: string): string | undefined {
    return this.#courses.get(instance);
  }

  /** Pairs that the person is one of. */
  advising(person: string): readonly Advising[] {
    return this.#advising.get(person) ?? [];
  }

  /** The series that a work appeared in, over its edition or issue. */
  venueOf(work: string): string | undefined {
    let at = this.get(work)?.iris('schema:isPartOf')[0];
    for (let step = 0; at !== undefined && step < 4; step++) {
      const whole = this.get(at)?.iris('schema:isPartOf')[0];
      if (whole === undefined) return at;
      at = whole;
    }
    return at;
  }

  /** Year of publication. */
  yearOf(work: string): number | undefined {
    const year = Number.parseInt(this.get(work)?.text('schema:datePublished')?.slice(0, 4) ?? '', 10);
    return Number.isNaN(year) ? undefined : year;
  }
}
