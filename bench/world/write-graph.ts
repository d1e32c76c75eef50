import { appendFileSync, writeFileSync } from 'node:fs';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { serialize } from '../../src/store/write-graph.js';
import { makeWorld } from './make-world.js';
import { ownersOf, pageContent } from './page-content.js';
import { pageRecord } from './page-record.js';

/** Writes the graph of a made world as N-Quads, a named graph for each page; 720 pages make about a million. Gives the number of quads. */
export async function writeGraph(pages: number, file: string): Promise<number> {
  const world = makeWorld({ people: 5 * pages, papers: 25 * pages, seed: 3 });
  const graph = resolve(ownersOf(world, pages).map((owner) => pageRecord(pageContent(world, owner))));
  writeFileSync(file, '');
  let quads = 0;
  for (const { iri } of graph.pages) {
    const text = await serialize(mapToQuads(graph, { page: iri, graphs: 'pages' }), 'nq');
    quads += text.split('\n').length - 1;
    appendFileSync(file, text);
  }
  return quads;
}
