import type { Work } from '../../model/page-facts.js';
import { squash } from '../../text/fold.js';

/** How much a work's record says. */
const fullness = (work: Work): number =>
  work.authors.length * 2 + (work.authorsComplete ? 1 : 0) + (work.venue ? 3 : 0) + (work.date ? 2 : 0) + work.links.length;

/** The richer of two records of one work, with what only the other has. */
function merge(a: Work, b: Work): Work {
  const [rich, poor] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  const urls = new Set(rich.links.map((link) => link.url));
  const schemes = new Set(rich.identifiers.map((identifier) => identifier.scheme));
  const venue = rich.venue ?? poor.venue;
  const date = rich.date ?? poor.date;
  const dateEvidence = rich.date ? rich.dateEvidence : poor.dateEvidence;
  return {
    ...rich,
    type: rich.type === 'article' ? poor.type : rich.type,
    authors: rich.authors.length > 0 ? rich.authors : poor.authors,
    authorsComplete: rich.authors.length > 0 ? rich.authorsComplete : poor.authorsComplete,
    ...(venue && { venue }),
    ...(date && { date }),
    ...(dateEvidence && { dateEvidence }),
    links: [...rich.links, ...poor.links.filter((link) => !urls.has(link.url))],
    identifiers: [...rich.identifiers, ...poor.identifiers.filter((identifier) => !schemes.has(identifier.scheme))],
    awards: rich.awards.length > 0 ? rich.awards : poor.awards,
  };
}

/** Works that the page lists twice (selected and full list) as one each, in page order. */
export function mergeWorks(works: readonly Work[]): readonly Work[] {
  const merged: Work[] = [];
  const places = new Map<string, number>();
  for (const work of works) {
    const key = squash(work.title.value);
    const at = places.get(key);
    if (at === undefined) {
      places.set(key, merged.length);
      merged.push(work);
    } else merged[at] = merge(merged[at] as Work, work);
  }
  return merged;
}
