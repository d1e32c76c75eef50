import type { Redirect } from '../../model/entity.js';

const byFrom = (a: Redirect, b: Redirect): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** The table of redirects: an IRI that a run over fewer pages gives, a tab, the IRI of this run. */
export function* redirectLines(redirects: Iterable<Redirect>): Generator<string> {
  yield 'from\tto\n';
  for (const { from, to } of [...redirects].sort(byFrom)) yield `${from}\t${to}\n`;
}
