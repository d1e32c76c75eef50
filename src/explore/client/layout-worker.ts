/** Places the people of a network beside those they wrote with, and finds its communities, away from the page's own thread. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { NetworkData } from '../data/coauthor-network.js';

/** What is told as the drawing settles: coordinates in pairs by the number of the person. */
export interface Placed {
  readonly places: Float32Array;
  /** Number of each person's community, largest first; once. */
  readonly communities?: Uint16Array;
  /** Part of the work that is done, 0 to 1. */
  readonly done: number;
}

/** The same drawing for the same graph (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function graphOf({ people, links }: NetworkData): Graph {
  const random = seeded(7);
  const graph = new Graph({ type: 'undirected' });
  const spread = Math.sqrt(people.length) * 10;
  for (const i of people.keys()) graph.addNode(i, { x: (random() - 0.5) * spread, y: (random() - 0.5) * spread });
  for (const [a, b, works] of links) graph.mergeEdge(a, b, { weight: works });
  return graph;
}

/** Numbers by size, so that the largest communities have the first colours. */
function communitiesOf(graph: Graph): Uint16Array {
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(11) });
  const sizes = new Map<number, number>();
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ranks = new Map([...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community], rank) => [community, rank]));
  return Uint16Array.from({ length: graph.order }, (_, i) => ranks.get(found[String(i)] ?? 0) ?? 0);
}

function placesOf(graph: Graph): Float32Array {
  const places = new Float32Array(graph.order * 2);
  graph.forEachNode((node, { x, y }) => {
    places[Number(node) * 2] = x;
    places[Number(node) * 2 + 1] = y;
  });
  return places;
}

/** Milliseconds between two drawings, of small networks and of large ones. */
const STEP_TIME = 60;
const LARGE_STEP_TIME = 250;
const LARGE = 3000;

function settle(data: NetworkData): void {
  const graph = graphOf(data);
  const post = (message: Placed): void => postMessage(message);
  post({ places: placesOf(graph), done: 0 });
  post({ places: placesOf(graph), communities: communitiesOf(graph), done: 0 });
  const iterations = data.people.length > 10_000 ? 100 : data.people.length > LARGE ? 200 : 400;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 500,
    gravity: 0.6,
    scalingRatio: 8,
    adjustSizes: false,
  };
  let shown = performance.now();
  const chunk = data.people.length > LARGE ? 4 : 20;
  const pause = data.people.length > LARGE ? LARGE_STEP_TIME : STEP_TIME;
  for (let done = 0; done < iterations; done += chunk) {
    forceAtlas2.assign(graph, { iterations: chunk, settings, getEdgeWeight: 'weight' });
    if (performance.now() - shown < pause && done + chunk < iterations) continue;
    post({ places: placesOf(graph), done: Math.min(1, (done + chunk) / iterations) });
    shown = performance.now();
  }
}

addEventListener('message', (event: MessageEvent<NetworkData>) => settle(event.data));
