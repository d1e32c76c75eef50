import type { StatedFact } from './stated-facts.js';

/** What two graphs do not both state. */
export interface FactChange {
  readonly change: 'learned' | 'lost';
  readonly fact: StatedFact;
}

/** How things are known in both graphs: by their names where a name is one thing's alone, for their IRIs may change as a graph grows. */
class Naming {
  readonly #iris = new Map<string, Set<string>>();

  learn(facts: readonly StatedFact[]): void {
    const seen = new Map<string, Set<string>>();
    for (const { about, name } of facts) seen.set(name, (seen.get(name) ?? new Set()).add(about));
    // Two things of one name in one graph keep their IRIs in both.
    for (const [name, iris] of seen) if (iris.size > 1) this.#iris.set(name, iris);
  }

  keyOf(iri: string, name: string): string {
    return this.#iris.has(name) ? iri : name;
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the new facts state that the old do not, and the other way round: by name of the thing, then in the order of the kinds. */
export function compareFacts(before: readonly StatedFact[], after: readonly StatedFact[]): readonly FactChange[] {
  const naming = new Naming();
  naming.learn(before);
  naming.learn(after);
  const keyOf = ({ kind, about, name, value, valueName, detail }: StatedFact): string =>
    JSON.stringify([kind, naming.keyOf(about, name), naming.keyOf(value, valueName), detail]);
  const old = new Map(before.map((fact) => [keyOf(fact), fact]));
  const now = new Map(after.map((fact) => [keyOf(fact), fact]));
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, fact]): FactChange => ({ change: 'lost', fact }));
  const learned = [...now].filter(([key]) => !old.has(key)).map(([, fact]): FactChange => ({ change: 'learned', fact }));
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  const place = new Map(kinds.map((kind, i) => [kind, i]));
  return [...lost, ...learned].sort(
    (a, b) =>
      byText(a.fact.name, b.fact.name) ||
      byText(a.fact.about, b.fact.about) ||
      (place.get(a.fact.kind) as number) - (place.get(b.fact.kind) as number) ||
      byText(a.fact.valueName, b.fact.valueName) ||
      byText(a.fact.detail, b.fact.detail) ||
      byText(b.change, a.change),
  );
}
