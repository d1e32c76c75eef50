import { orderKeys } from '../../query/name-index.js';
import { fold } from '../../text/fold.js';
import type { GraphView } from './graph-view.js';

/** Two people of one spelling whom the graph holds apart. */
export interface Namesakes {
  readonly a: string;
  readonly b: string;
  /** As one of them prints it. */
  readonly spelling: string;
  /** Co-authors that both have: what speaks for one person. */
  readonly sharedCoauthors: number;
}

/** People of one name that are paired with each other. */
const MOST_OF_A_NAME = 8;

const coauthorSet = (view: GraphView, person: string): ReadonlySet<string> =>
  new Set(view.worksOf(person).flatMap((work) => view.authors(work).map((author) => author.person)));

/** All pairs of people who share a spelling in either order of names, those with most co-authors in common first. */
export function namesakes(view: GraphView): readonly Namesakes[] {
  const byKey = new Map<string, Map<string, string>>();
  for (const person of view.ofKind('person')) {
    for (const text of view.spellings(person)) {
      for (const key of orderKeys(fold(text))) {
        if (key === '') continue;
        const people = byKey.get(key) ?? new Map<string, string>();
        if (!people.has(person)) people.set(person, text);
        byKey.set(key, people);
      }
    }
  }
  const pairs = new Map<string, Namesakes>();
  const coauthors = new Map<string, ReadonlySet<string>>();
  const coauthorsOf = (person: string): ReadonlySet<string> => {
    const known = coauthors.get(person) ?? coauthorSet(view, person);
    coauthors.set(person, known);
    return known;
  };
  for (const people of byKey.values()) {
    const some = [...people].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_OF_A_NAME);
    for (const [i, [a, spelling]] of some.entries()) {
      for (const [b] of some.slice(i + 1)) {
        const key = `${a} ${b}`;
        if (pairs.has(key)) continue;
        const own = coauthorsOf(a);
        const sharedCoauthors = [...coauthorsOf(b)].filter((person) => own.has(person)).length;
        pairs.set(key, { a, b, spelling, sharedCoauthors });
      }
    }
  }
  return [...pairs.values()].sort(
    (x, y) => y.sharedCoauthors - x.sharedCoauthors || (x.spelling < y.spelling ? -1 : 1) || (x.a < y.a ? -1 : 1),
  );
}
