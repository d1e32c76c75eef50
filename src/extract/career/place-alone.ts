import type { EntryLine } from './entry-line.js';

const SIGNS = /^[\p{P}|·]$/u;

/**
 * Whether a line of an entry opens with a known place and tells no post: where the post was, if the line of the post names only what it
 * was for.
 *
 * @example "Lindar University, Sandau" below "Analyst, Tide Atlas"; not "at Lindar University", "Sandau"
 */
export function isPlaceAlone({ anchors, chunks }: EntryLine): boolean {
  const place = chunks.find(({ kind }) => kind === 'organization');
  return (
    anchors.length === 0 &&
    place?.kind === 'organization' &&
    (place.organization.rank === 'body' || place.organization.rank === 'company') &&
    chunks.every((chunk) => chunk.kind === 'date' || chunk.start >= place.start || (chunk.kind === 'word' && SIGNS.test(chunk.text)))
  );
}
