import type { Advising, GraphView } from './graph-view.js';

/** Academic ancestors and descendants of a person, generation by generation. */
export interface LineageGraph {
  readonly person: string;
  /** By generation: negative for ancestors; each sorted for few crossings. */
  readonly generations: readonly { readonly generation: number; readonly people: readonly string[] }[];
  /** Between the people shown. */
  readonly links: readonly Advising[];
  /** Whether there are more generations than asked for. */
  readonly isCut: boolean;
}

function reach(view: GraphView, person: string, way: 'up' | 'down', depth: number, found: Map<string, number>): boolean {
  let frontier = [person];
  for (let step = 1; frontier.length > 0; step++) {
    const next = frontier.flatMap((at) =>
      view
        .advising(at)
        .filter(({ advisor, advisee }) => (way === 'up' ? advisee : advisor) === at)
        .map(({ advisor, advisee }) => (way === 'up' ? advisor : advisee)),
    );
    const unseen = [...new Set(next)].filter((other) => !found.has(other));
    if (step > depth) return unseen.length > 0;
    for (const other of unseen) found.set(other, way === 'up' ? -step : step);
    frontier = unseen;
  }
  return false;
}

/** People beside those they are linked to: the mean place of neighbours, over a few sweeps (Sugiyama's barycentre). */
function ordered(columns: string[][], links: readonly Advising[]): readonly (readonly string[])[] {
  const linked = new Map<string, string[]>();
  for (const { advisor, advisee } of links) {
    linked.set(advisor, [...(linked.get(advisor) ?? []), advisee]);
    linked.set(advisee, [...(linked.get(advisee) ?? []), advisor]);
  }
  const place = new Map<string, number>();
  const settle = (column: readonly string[]): void => {
    for (const [i, person] of column.entries()) place.set(person, (i + 0.5) / column.length);
  };
  for (const column of columns) settle(column);
  for (let sweep = 0; sweep < 6; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const mean = new Map(
        column.map((person) => {
          const places = (linked.get(person) ?? []).map((other) => place.get(other) ?? 0.5);
          return [person, places.length === 0 ? (place.get(person) ?? 0.5) : places.reduce((a, b) => a + b, 0) / places.length];
        }),
      );
      column.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
      settle(column);
    }
  }
  return columns;
}

/** @param depth generations in either direction */
export function lineageOf(view: GraphView, person: string, depth: number): LineageGraph {
  const found = new Map<string, number>([[person, 0]]);
  const isCutAbove = reach(view, person, 'up', depth, found);
  const isCutBelow = reach(view, person, 'down', depth, found);
  const numbers = [...new Set(found.values())].sort((a, b) => a - b);
  const columns = numbers.map((number) =>
    [...found]
      .filter(([, generation]) => generation === number)
      .map(([iri]) => iri)
      .sort((a, b) => (view.label(a) < view.label(b) ? -1 : 1)),
  );
  const links = [...found.keys()].flatMap((advisee) =>
    view.advising(advisee).filter((pair) => pair.advisee === advisee && found.has(pair.advisor)),
  );
  const placed = ordered(columns, links);
  return {
    person,
    generations: numbers.map((generation, i) => ({ generation, people: placed[i] ?? [] })),
    links,
    isCut: isCutAbove || isCutBelow,
  };
}
