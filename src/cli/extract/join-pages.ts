import type { ResolvedGraph } from '../../model/entity.js';
import type { IdentityDecision } from '../../model/identity-decision.js';
import type { PageFacts } from '../../model/page-facts.js';
import { buildGraph } from '../../pipeline.js';
import { isIri } from '../../query/term-text.js';
import type { Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';

/** An IRI that names are appended to: with a slash at the end, unless it ends in one or in `#`. */
const namespaceOf = (base: string): string => (/[/#]$/.test(base) ? base : `${base}/`);

/** @throws {UserError} where `--base` is no namespace. */
export function checkBase(base: string): void {
  if (!isIri(base)) throw new UserError(`--base "${base}" is no absolute IRI`);
}

/** The graph of all pages, by the evidence and by what was decided; decisions that cannot be followed are told. */
export function joinPages(
  records: readonly PageFacts[],
  base: string,
  decisions: readonly IdentityDecision[],
  terminal: Terminal,
): ResolvedGraph {
  const graph = buildGraph(records, { base: namespaceOf(base), decisions });
  for (const { decision, reason } of graph.unfollowed)
    terminal.error(`"${decision.first.name}" and "${decision.second.name}" cannot be ${decision.verdict}: ${reason}`);
  return graph;
}
