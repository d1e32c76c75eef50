import type { ResolvedGraph } from '../../model/entity.js';
import type { PageFacts } from '../../model/page-facts.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Pairs of advisor and advisee that the pages state. */
function advisingPairs(graph: ResolvedGraph): number {
  const pairs = graph.pages.flatMap((page) =>
    page.advising.map(({ person, fact }) => (fact.direction === 'advisor' ? `${person} ${page.owner}` : `${page.owner} ${person}`)),
  );
  return new Set(pairs).size;
}

/** What a run came to. */
export interface Summarized {
  readonly records: readonly PageFacts[];
  /** Number of records that were kept from an earlier run. */
  readonly kept: number;
  readonly graph?: ResolvedGraph;
}

/** One line on what was extracted: how much, in what time, where it is. */
export function summaryOf({ records, kept, graph }: Summarized, seconds: number, where: string): string {
  const amounts = [counted(records.length, 'page', 'pages') + (kept > 0 ? ` (${kept} unchanged)` : '')];
  if (graph) {
    amounts.push(
      counted(graph.people.length, 'person', 'people'),
      counted(graph.works.length, 'work', 'works'),
      counted(advisingPairs(graph), 'advisor relation', 'advisor relations'),
    );
  }
  return `${amounts.join(', ')} in ${seconds.toFixed(1)} s: ${where}`;
}
