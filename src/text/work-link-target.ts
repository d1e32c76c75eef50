/** Targets that lead nowhere or are no pages: `#top`, `javascript:void(0)`, `mailto:a@b.example`. */
const NOWHERE = /^(?:#|javascript:|mailto:|tel:|data:|about:|file:|\s*$)/i;
/** A DOI where an address was meant: `https://doi: 10.5555/a.1`, `doi:10.5555/a.1`, `10.5555/a.1`. */
const BARE_DOI = /^(?:https?:\/\/)?(?:doi\s*[:/]?\s*)?(10\.\d{4,9}\/\S+)$/i;
/** Full stops and commas that slipped into an absolute address. */
const STRAY_END = /[.,;]+$/;
/** Pages of people, not of works, wherever they are linked. */
const PROFILES: readonly RegExp[] = [
  /\/\/scholar\.google\.[a-z.]{2,6}\/citations\?(?!.*citation_for_view)(?:[^#]*&)?user=/i,
  /\/\/(?:www\.)?linkedin\.com\/in\//i,
  /\/\/orcid\.org\/\d/i,
  /\/\/(?:www\.)?researchgate\.net\/profile\/[^/]+\/?$/i,
  /\/\/dblp\.(?:org|uni-trier\.de)\/(?:pid|pers)\//i,
  /\/\/cv\.(?:archives-ouvertes\.fr|hal\.science)\//i,
  /\/\/(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\/people\//i,
  /\/\/(?:www\.)?semanticscholar\.org\/author\//i,
];

/** What each of {@link PROFILES} holds; most targets hold nothing of it. */
const MAY_BE_PROFILE = /scholar\.google|linkedin\.com|orcid\.org|researchgate\.net|dblp\.|\/\/cv\.|aclanthology|aclweb|semanticscholar/i;

/**
 * The target of a link as an address, or undefined where it leads to no page or to a person's. Relative targets stay as written.
 *
 * @example workLinkTarget('https://doi: 10.5555/a.1. ') // 'https://doi.org/10.5555/a.1'
 * @example workLinkTarget('#bib') // undefined
 */
export function workLinkTarget(href: string): string | undefined {
  const target = href.trim();
  if (NOWHERE.test(target) || (MAY_BE_PROFILE.test(target) && PROFILES.some((pattern) => pattern.test(target)))) return undefined;
  const doi = BARE_DOI.exec(target)?.[1];
  if (doi) return `https://doi.org/${doi.replace(STRAY_END, '')}`;
  return /^https?:/i.test(target) ? target.replace(STRAY_END, '') : target;
}
