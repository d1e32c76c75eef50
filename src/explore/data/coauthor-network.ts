import type { GraphView } from './graph-view.js';

/** Who wrote with whom, for drawing: small, for it goes over the wire. */
export interface NetworkData {
  /** Name, address of the page, number of works. */
  readonly people: readonly (readonly [string, string, number])[];
  /** Numbers of two people, and of the works they share. */
  readonly links: readonly (readonly [number, number, number])[];
}

/** Works with more authors link nobody: a consortium is no acquaintance. */
const MOST_AUTHORS = 40;

/** The co-author network of all people who wrote with somebody. */
export function networkData(view: GraphView, hrefOf: (person: string) => string): NetworkData {
  const numbers = new Map<string, number>();
  const links = new Map<number, Map<number, number>>();
  const numberOf = (person: string): number => {
    const known = numbers.get(person);
    if (known !== undefined) return known;
    numbers.set(person, numbers.size);
    return numbers.size - 1;
  };
  for (const work of view.ofKind('work')) {
    const people = [...new Set(view.authors(work).map(({ person }) => person))];
    if (people.length < 2 || people.length > MOST_AUTHORS) continue;
    const signers = people.map(numberOf).sort((a, b) => a - b);
    for (const [i, a] of signers.entries()) {
      const others = links.get(a) ?? new Map<number, number>();
      for (const b of signers.slice(i + 1)) others.set(b, (others.get(b) ?? 0) + 1);
      links.set(a, others);
    }
  }
  return {
    people: [...numbers.keys()].map((person) => [view.label(person), hrefOf(person), view.worksOf(person).length]),
    links: [...links].flatMap(([a, others]) => [...others].map(([b, works]): readonly [number, number, number] => [a, b, works])),
  };
}
