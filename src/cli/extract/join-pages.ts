import type { PagewiseGraph, ResolvedGraph } from '../../model/entity.js';
import type { IdentityDecision, UnfollowedDecision } from '../../model/identity-decision.js';
import type { PageFacts } from '../../model/page-facts.js';
import type { PageSource } from '../../model/page-source.js';
import { buildGraph, buildPagewise } from '../../pipeline.js';
import { isIri } from '../../query/term-text.js';
import type { Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';

/** An IRI that names are appended to: with a slash at the end, unless it ends in one or in `#`. */
const namespaceOf = (base: string): string => (/[/#]$/.test(base) ? base : `${base}/`);

/** @throws {UserError} where `--base` is no namespace. */
export function checkBase(base: string): void {
  if (!isIri(base)) throw new UserError(`--base "${base}" is no absolute IRI`);
}

/** What is told of decisions that cannot be followed. */
function tellUnfollowed(unfollowed: readonly UnfollowedDecision[], terminal: Terminal): void {
  for (const { decision, reason } of unfollowed)
    terminal.error(`"${decision.first.name}" and "${decision.second.name}" cannot be ${decision.verdict}: ${reason}`);
}

/** The graph of all pages, by the evidence and by what was decided; decisions that cannot be followed are told. */
export function joinPages(
  records: readonly PageFacts[],
  base: string,
  decisions: readonly IdentityDecision[],
  terminal: Terminal,
): ResolvedGraph {
  const graph = buildGraph(records, { base: namespaceOf(base), decisions });
  tellUnfollowed(graph.unfollowed, terminal);
  return graph;
}

/** {@link joinPages} of records that need not fit into memory. */
export function joinPagewise(source: PageSource, base: string, decisions: readonly IdentityDecision[], terminal: Terminal): PagewiseGraph {
  const graph = buildPagewise(source, { base: namespaceOf(base), decisions });
  tellUnfollowed(graph.unfollowed, terminal);
  return graph;
}
