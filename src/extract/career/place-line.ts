import { PLACES } from '../../lexicon/places.js';
import { REGION_CODES, REGIONS } from '../../lexicon/regions.js';
import { isCapitals } from '../../text/capitals.js';
import { knownRank } from '../organization/known-organization.js';
import { rankOfWord } from '../organization/organization-part.js';

const LONGEST_PLACE = 60;
/** A part of a place: "Davis", "San Luis Obispo", "St. Gallen", "D.C."; not "QLM Labs 2", not "Building 3". */
const PART = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|do|of|am|la)){0,3}$/u;
/** The ends of a line that a sign or an icon adds. */
const EDGES = /^[\s(•·|📍]+|[\s).,;|·]+$/gu;

const isRegion = (part: string): boolean => REGION_CODES.has(part.replaceAll('.', '')) || REGIONS.has(part.toLowerCase());

/** Whether the part is a word or a name of organisations: "Lindar University", "QLM", "Google". */
const isOrganization = (part: string): boolean =>
  isCapitals(part) || part.split(' ').some((word) => rankOfWord(word.toLowerCase()) !== undefined) || knownRank(part) === 'company';

/**
 * Whether a line is nothing but where something is: a town and its state or country, or a town alone.
 *
 * @example "Davis, CA", "Zurich, Switzerland", "Pasadena, California, US", "Berlin"; not "Lindar University, CA", "Google, USA", "Acme, Germany"
 */
export function isPlaceLine(line: string): boolean {
  const text = line.replace(EDGES, '');
  if (text.length === 0 || text.length > LONGEST_PLACE) return false;
  const parts = text.split(/\s*,\s*/u);
  const [town = '', ...regions] = parts;
  if (regions.length === 0) return PLACES.has(town.toLowerCase()) && knownRank(town) === undefined;
  if (!regions.every(isRegion) || !PART.test(town) || isOrganization(town)) return false;
  // "Acme, Germany" may be a firm: a country tells a town only where the town is known.
  return regions.some((region) => REGION_CODES.has(region.replaceAll('.', ''))) || PLACES.has(town.toLowerCase()) || regions.length > 1;
}

/** Behind a town: ", CA", ", Germany". */
const REGION_AFTER = /^\s*,\s*(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)(?=\s*(?:$|[,;|·)\n–—-]))/u;

/** Whether the name that ends at an offset is a town, by the state or country code behind it: "Software Engineer, Davis, CA". */
export function isTownBefore(text: string, end: number): boolean {
  const region = REGION_AFTER.exec(text.slice(end, end + 40))?.[1];
  return region !== undefined && REGION_CODES.has(region.replaceAll('.', ''));
}

/** The same by the name of a state or country too: behind a part of an organisation "Tarnwick, Norway" is its town, elsewhere it may be a firm. */
export function isInRegion(text: string, end: number): boolean {
  const region = REGION_AFTER.exec(text.slice(end, end + 40))?.[1];
  return region !== undefined && isRegion(region);
}
