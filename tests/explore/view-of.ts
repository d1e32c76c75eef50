import type { GraphView } from '../../src/explore/data/graph-view.js';
import { readView } from '../../src/explore/data/read-view.js';
import { openStore } from '../../src/store/embedded-store.js';

/** The view of a graph as pages see it. */
export function viewOf(text: string, format: 'ttl' | 'nq' = 'ttl'): Promise<GraphView> {
  const store = openStore();
  store.load(text, format);
  return readView({
    tsv: async (sparql) => store.answer(sparql, 'tsv'),
    rows: async (sparql) => {
      const result = await store.query(sparql);
      return result.kind === 'bindings' ? result.rows : [];
    },
  });
}
