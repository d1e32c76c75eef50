/**
 * vitagraph as a library: homepages in, a knowledge graph out.
 *
 * @example
 * ```ts
 * import { buildGraph, mapToQuads, readPageFacts, serialize } from 'vitagraph';
 *
 * const facts = readPageFacts(await readFile('yue-lin.html'), { id: 'yue-lin', url: 'https://linyue.example/' });
 * const graph = buildGraph([facts], { base: 'https://example.org/kg/' });
 * const turtle = await serialize(mapToQuads(graph, {}), 'ttl', { base: graph.base });
 * ```
 */
export { parseReference } from './extract/reference/parse-reference.js';
export type { Reference, ReferenceAuthor } from './extract/reference/reference.js';
export { mapEvidence } from './map/map-evidence.js';
export { mapToQuads } from './map/map-to-quads.js';
export type { ResolvedGraph } from './model/entity.js';
export type * from './model/page-facts.js';
export { PAGE_FACTS_VERSION } from './model/page-facts.js';
export { buildGraph, PageError, type PageInput, readPageFacts } from './pipeline.js';
export { type Finding, type ValidationReport, validate } from './store/validate.js';
export { type SerializeOptions, serialize, type WrittenFormat } from './store/write-graph.js';
