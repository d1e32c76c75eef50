import type { Iri } from '../model/entity.js';
import type { PageFacts } from '../model/page-facts.js';
import { toIri } from '../text/iri.js';
import { byText } from './order.js';
import { shortHash } from './short-hash.js';

/** A record with the IRI of its page. */
export interface IdentifiedPage {
  readonly iri: Iri;
  readonly facts: PageFacts;
}

const UNSAFE = /[^A-Za-z0-9\-._~]/gu;

/** The page's name under the base, escaped so that different names stay different. */
const underBase = (facts: PageFacts, base: string): Iri =>
  `${base}page/${facts.page.id.toWellFormed().replace(UNSAFE, (char) => encodeURIComponent(char))}`;

/** Order of records that claim one IRI: by name, then by content. */
const byIdentity = (a: PageFacts, b: PageFacts): number => byText(a.page.id, b.page.id) || byText(a.page.sha256, b.page.sha256);

/**
 * The records with their IRIs in ascending order: the page's URL, else its name under the base.
 * Where several records claim one URL (a canonical link copied with a template), the first by name has it; of records that are equal
 * in name and content one is kept.
 */
export function identifyPages(pages: readonly PageFacts[], base: string): readonly IdentifiedPage[] {
  const taken = new Map<Iri, PageFacts>();
  for (const facts of [...pages].sort(byIdentity)) {
    const claims = [facts.page.url === undefined ? undefined : toIri(facts.page.url), underBase(facts, base)];
    const same = claims.some((iri) => iri !== undefined && isSame(taken.get(iri), facts));
    if (same) continue;
    const free = claims.find((iri) => iri !== undefined && !taken.has(iri));
    taken.set(free ?? `${underBase(facts, base)}-${shortHash(facts.page.sha256)}`, facts);
  }
  return [...taken].map(([iri, facts]) => ({ iri, facts })).sort((a, b) => byText(a.iri, b.iri));
}

const isSame = (a: PageFacts | undefined, b: PageFacts): boolean =>
  a !== undefined && a.page.id === b.page.id && a.page.sha256 === b.page.sha256;
