import type { ResolvedGraph } from '../../model/entity.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Pairs of advisor and advisee that the pages state. */
function advisingPairs(graph: ResolvedGraph): number {
  const pairs = graph.pages.flatMap((page) =>
    page.advising.map(({ person, fact }) => (fact.direction === 'advisor' ? `${person} ${page.owner}` : `${page.owner} ${person}`)),
  );
  return new Set(pairs).size;
}

/** So many things a graph tells of. */
export interface GraphCounts {
  readonly people: number;
  readonly works: number;
  readonly advising: number;
}

export const countsOf = (graph: ResolvedGraph): GraphCounts => ({
  people: graph.people.length,
  works: graph.works.length,
  advising: advisingPairs(graph),
});

/** How much a run gave: pages, and of a graph its people, works and advisor relations. */
export function amountsOf(pages: number, kept: number, graph?: GraphCounts): readonly string[] {
  const amounts = [counted(pages, 'page', 'pages') + (kept > 0 ? ` (${kept} unchanged)` : '')];
  if (!graph) return amounts;
  return [
    ...amounts,
    counted(graph.people, 'person', 'people'),
    counted(graph.works, 'work', 'works'),
    counted(graph.advising, 'advisor relation', 'advisor relations'),
  ];
}

/** One line on what was extracted: how much, in what time, where it is. */
export const summaryOf = (amounts: readonly string[], seconds: number, where: string): string =>
  `${amounts.join(', ')} in ${seconds.toFixed(1)} s: ${where}`;
