import type { PartRank } from './organization-part.js';

/** What reference data tells of a name: a `body` (education, government), a `company`, an `institute`; undefined where it is not known. */
export function knownRank(_name: string): PartRank | undefined {
  return undefined;
}

/** An identifier shared by all spellings of one known organisation. */
export function knownId(_name: string): string | undefined {
  return undefined;
}
