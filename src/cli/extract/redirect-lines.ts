import type { ResolvedGraph } from '../../model/entity.js';

/** The table of redirects: an IRI that a run over fewer pages gives, a tab, the IRI of this run. */
export function* redirectLines({ redirects }: ResolvedGraph): Generator<string> {
  yield 'from\tto\n';
  for (const { from, to } of redirects) yield `${from}\t${to}\n`;
}
