import { fold } from '../../text/fold.js';
import type { GraphView } from './graph-view.js';

/** A name as it stands on a page. */
export interface SeenName {
  readonly name: string;
  /** IRI of the page. */
  readonly page: string;
}

/** Two names that may be one person's. */
export interface ReviewPair {
  readonly verdict: 'open' | 'same' | 'different';
  readonly first: SeenName;
  readonly second: SeenName;
  /** What speaks for one person, in words. */
  readonly why: string;
}

/** The pairs that `vitagraph review` has written, with the lines that the file begins with. */
export interface ReviewFile {
  readonly name: string;
  readonly head: string;
  readonly pairs: readonly ReviewPair[];
}

/** Who in the graph is meant by a name on a page. */
export class SeenPeople {
  readonly #view: GraphView;
  readonly #byName = new Map<string, Set<string>>();

  constructor(view: GraphView) {
    this.#view = view;
    for (const person of view.ofKind('person')) {
      for (const text of view.spellings(person)) {
        const name = fold(text);
        const people = this.#byName.get(name);
        if (people) people.add(person);
        else this.#byName.set(name, new Set([person]));
      }
    }
  }

  /** The owner of the page, an author of a work on it, somebody of its owner's advising, or the only one of the name; else nobody. */
  find({ name, page }: SeenName): string | undefined {
    const people = [...(this.#byName.get(fold(name)) ?? [])];
    const owners = this.#view.get(page)?.iris('schema:mainEntity') ?? [];
    return (
      people.find((person) => owners.includes(person)) ??
      people.find((person) => this.worksOn(person, page).length > 0) ??
      people.find((person) => this.#view.advising(person).some((pair) => owners.includes(pair.advisor) || owners.includes(pair.advisee))) ??
      (people.length === 1 ? people[0] : undefined)
    );
  }

  /** Works of a person that the page lists. */
  worksOn(person: string, page: string): readonly string[] {
    const listed = new Set(this.#view.get(page)?.iris('schema:mentions') ?? []);
    return this.#view.worksOf(person).filter((work) => listed.has(work));
  }
}
