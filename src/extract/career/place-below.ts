import { isPartByName } from '../organization/compose-organization.js';
import type { Chunk } from './chunk.js';
import type { EntryLine } from './entry-line.js';
import { nameAsOrganization } from './name-as-organization.js';
import { isPersonChunk, opensWithGivenName } from './people.js';
import { placeChunk } from './place-chunk.js';
import { isPlaceLine } from './place-line.js';

/** Between the name of a place and its town: "Quellmark, Boston", "Tarn Hill. Boston, MA", "Quellmark (Berlin)". */
const BEFORE_TOWN = /[,.·|•(–—]/gu;
const LONGEST_LINE = 90;
const NAME = /^\p{Lu}[^:;!?"“”]{1,60}$/u;
const EDGES = /^[\s,.|·•–—-]+|[\s,.|·•–—-]+$/gu;

const isPlace = (chunk: Chunk): boolean => chunk.kind === 'organization';

/** The end of the name that a line without a post opens with, where nothing but a town, and a time, stands behind it; -1 for another line. */
function endBeforeTown({ text: { text }, chunks, anchors, form }: EntryLine): number {
  const first = chunks[0];
  if (form === 'prose' || anchors.length > 0 || text.length > LONGEST_LINE || chunks.some(isPlace)) return -1;
  if (first?.kind !== 'name' || first.start > 0 || first.honorific || opensWithGivenName(first)) return -1;
  const line = text.slice(0, chunks.find(({ kind }) => kind === 'date')?.start ?? text.length);
  for (const { index } of line.matchAll(BEFORE_TOWN))
    if (index >= first.end && isPlaceLine(line.slice(index + 1).replace(EDGES, ''))) return endOfName(line, index);
  return -1;
}

/** Of "Tarnwick Cordage, Marle, Germany", where no list knows the town, the end of the name before it. */
function endOfName(line: string, end: number): number {
  const comma = line.slice(end + 1).includes(',') ? -1 : line.lastIndexOf(',', end - 1);
  const until = comma > 0 ? comma : end;
  return NAME.test(line.slice(0, until)) ? until : -1;
}

/** "Analyst, Tide Models": a post with a name behind it that no list knows and that has no town: a field or a team, if a place stands below. */
function hasNameForField(line: EntryLine): boolean {
  if (line.form !== 'title' || line.anchors.length === 0 || line.anchors.some(({ kind }) => kind !== 'role')) return false;
  const places = line.chunks.flatMap((chunk) => (chunk.kind === 'organization' ? [chunk.organization] : []));
  const named = places.length > 0 ? places[0] : nameAsOrganization(line, isPersonChunk);
  if (named === undefined || places.length > 1 || named.url !== undefined || !(named.rank === 'unknown' || isPartByName(named)))
    return false;
  const date = line.chunks.find(({ kind, start }) => kind === 'date' && start >= named.end);
  const behind = line.text.text.slice(named.end, date?.start).replace(EDGES, '');
  return behind === '' || !isPlaceLine(behind);
}

/**
 * The lines of a block in which a name with its town, right below a post with a field, is where the post was, though no list knows it.
 *
 * @example "Analyst, Tide Models, 2019" above "Quellmark, Boston, MA"; not "Analyst, Quellmark" above "Boston, MA"
 */
export function withPlaceBelow(lines: readonly EntryLine[]): readonly EntryLine[] {
  if (lines.length < 2) return lines;
  return lines.map((line, at) => {
    const above = lines[at - 1];
    const end = above === undefined ? -1 : endBeforeTown(line);
    if (end < 0 || above === undefined || !hasNameForField(above)) return line;
    const place = placeChunk([line.text.text.slice(0, end).trimEnd()], 0, end, line.text);
    const known = { ...place, organization: { ...place.organization, rank: 'body' as const } };
    return { ...line, form: 'title', chunks: [known, ...line.chunks.filter(({ start }) => start >= end)] };
  });
}
