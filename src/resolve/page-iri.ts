import type { Iri } from '../model/entity.js';
import type { PageHead } from '../model/page-source.js';
import { toIri } from '../text/iri.js';
import { byText } from './order.js';
import { shortHash } from './short-hash.js';

/** A page with its IRI. */
export interface IdentifiedPage {
  readonly iri: Iri;
  readonly head: PageHead;
  /** Index of its record in the source. */
  readonly record: number;
}

const UNSAFE = /[^A-Za-z0-9\-._~]/gu;

/** The page's name under the base, escaped so that different names stay different. */
const underBase = ({ id }: PageHead, base: string): Iri =>
  `${base}page/${id.toWellFormed().replace(UNSAFE, (char) => encodeURIComponent(char))}`;

/** Order of records that claim one IRI: by name, then by content. */
const byIdentity = (a: PageHead, b: PageHead): number => byText(a.id, b.id) || byText(a.sha256, b.sha256);

/**
 * The pages with their IRIs in ascending order: the page's URL, else its name under the base.
 * Where several records claim one URL (a canonical link copied with a template), the first by name has it; of records that are equal
 * in name and content one is kept.
 */
export function identifyPages(heads: readonly PageHead[], base: string): readonly IdentifiedPage[] {
  const taken = new Map<Iri, IdentifiedPage>();
  const pages = heads.map((head, record) => ({ head, record })).sort((a, b) => byIdentity(a.head, b.head));
  for (const { head, record } of pages) {
    const claims = [head.url === undefined ? undefined : toIri(head.url), underBase(head, base)];
    const same = claims.some((iri) => iri !== undefined && isSame(taken.get(iri)?.head, head));
    if (same) continue;
    const free = claims.find((iri) => iri !== undefined && !taken.has(iri)) ?? `${underBase(head, base)}-${shortHash(head.sha256)}`;
    taken.set(free, { iri: free, head, record });
  }
  return [...taken.values()].sort((a, b) => byText(a.iri, b.iri));
}

const isSame = (a: PageHead | undefined, b: PageHead): boolean => a !== undefined && a.id === b.id && a.sha256 === b.sha256;
