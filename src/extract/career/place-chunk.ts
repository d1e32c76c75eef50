import type { Text } from '../../model/text.js';
import type { OrganizationChunk } from './chunk.js';

/**
 * The chunk of an organisation that only the place of its name in an entry tells, and no lexicon.
 *
 * @example "Tarnwick Cordage" above "Position: Tide analyst"
 */
export const placeChunk = (names: readonly string[], start: number, end: number, text: Text): OrganizationChunk => ({
  kind: 'organization',
  organization: { names, units: [], rank: 'unknown', start, end, text },
  start,
  end,
});
