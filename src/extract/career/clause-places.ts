import { type ComposedOrganization, isHome, isPartByName } from '../organization/compose-organization.js';
import { type AnchorChunk, beforeArticle, type Chunk, isCue, isWord } from './chunk.js';
import { enteringVerb } from './clause.js';
import { listedTogether, organizationsOf } from './clause-facts.js';

/** Where the anchors of a clause are: after a single degree its own institution, for a role the list it is held at. */
export function placesOf(chunks: readonly Chunk[], anchors: readonly AnchorChunk[], isOngoing: boolean): readonly ComposedOrganization[] {
  const all = withHomeBehind(withinHomes(chunks, organizationsOf(chunks, anchors)));
  const anchor = anchors[0];
  if (anchors.length !== 1 || !anchor || all.length < 2) return all;
  if (isOngoing && anchor.end <= (all[0]?.start ?? 0)) {
    const [first, second] = listedTogether(chunks, all);
    const isSecond = second !== undefined && isHome(second) && chunks.some((chunk) => isWord(chunk, 'and', '&') && isBetween(chunk, all));
    return first ? (isSecond && isHome(first) ? [first, second] : [first]) : [];
  }
  if (anchor.kind === 'role') return listedTogether(chunks, placesAfterVerb(chunks, anchor, all));
  const after = all.find((organization) => organization.start >= anchor.end);
  const first = all[0] as ComposedOrganization;
  const lead = chunks.filter((chunk) => chunk.end <= first.start).at(-1);
  const isLed = isWord(lead, 'at', 'from', 'in', 'the', '@') && !(after && isRightBehind(chunks, anchor, after));
  return after && first.end <= anchor.start && !isLed ? [after] : all;
}

/** "a doctorate (2019) at QLM": nothing but its date between the degree and its place. */
const isRightBehind = (chunks: readonly Chunk[], anchor: AnchorChunk, place: ComposedOrganization): boolean =>
  chunks
    .filter((chunk) => chunk.start >= anchor.end && chunk.end <= place.start)
    .every((chunk) => chunk.kind === 'date' || isWord(chunk, '(', ')', 'at', 'from', 'the', 'in', '@'));

/** "in the Graph Group, working with Jane Doe at QLM": a group and, apart from it, a single home. */
function withHomeBehind(places: readonly ComposedOrganization[]): readonly ComposedOrganization[] {
  const [unit, home] = places;
  if (places.length !== 2 || !unit || !isPartByName(unit) || !home || !isHome(home) || home.units.length > 0) return places;
  return [{ ...home, units: [...unit.units, unit.names[0] as string] }];
}

/** "at Lindar University, Sandau, within the Vision group": a group named after its home, without "and", is a part of it. */
function withinHomes(chunks: readonly Chunk[], places: readonly ComposedOrganization[]): readonly ComposedOrganization[] {
  const joined: ComposedOrganization[] = [];
  for (const place of places) {
    const home = joined.at(-1);
    const isPart =
      place.rank === 'unit' &&
      home !== undefined &&
      home.rank !== 'unit' &&
      chunks.every((chunk) => chunk.start < home.end || chunk.end > place.start || chunk.kind === 'name' || isWord(chunk, ...WITHIN_WORDS));
    const isWhole =
      home !== undefined &&
      ((isPartByName(home) && isBetweenWords(chunks, home, place, 'of', 'the')) ||
        (COLLEGE.test(home.names[0] as string) &&
          UNIVERSITY.test(place.names[0] as string) &&
          isBetweenWords(chunks, home, place, ',', 'at', 'the')));
    // "the School of Ice of QLM", "the Lake College of Business, University of Lindar"
    if (isWhole && home) joined[joined.length - 1] = { ...place, units: [...home.units, home.names[0] as string, ...place.units] };
    else if (isPart) joined[joined.length - 1] = { ...home, units: [...place.units, place.names[0] as string, ...home.units] };
    else joined.push(place);
  }
  return joined;
}

/** "the Lake College of Business", "the Tarn School of Medicine": a part of a university. */
const COLLEGE = /\b(?:college|school|faculty) of\b/iu;
const UNIVERSITY = /universit/iu;

/** Whether nothing but these words stands between two places. */
const isBetweenWords = (chunks: readonly Chunk[], home: ComposedOrganization, place: ComposedOrganization, ...words: string[]): boolean =>
  chunks.every((chunk) => chunk.start < home.end || chunk.end > place.start || isWord(chunk, ...words));

const WITHIN_WORDS: readonly string[] = [',', 'in', 'the', 'within', 'at', 'inside', '(', ')', 'of', 'as', 'part', ''];

/** "interning at X, later working as an engineer at Y": a verb between the first place and the role leaves it what follows. */
function placesAfterVerb(
  chunks: readonly Chunk[],
  anchor: AnchorChunk,
  all: readonly ComposedOrganization[],
): readonly ComposedOrganization[] {
  const first = all[0] as ComposedOrganization;
  const after = all.filter(({ start }) => start >= anchor.end);
  const isApart = chunks.some(
    (chunk) =>
      (isCue(chunk, 'works', 'worked', 'are', 'were') || isWord(chunk, 'i', 'he', 'she')) &&
      chunk.start >= first.end &&
      chunk.end <= anchor.start,
  );
  if (isApart && after.length > 0) return after;
  // "after Tarn Works I joined QLM as an engineer": what stands before the verb is another stay's.
  const as = beforeArticle(chunks, chunks.indexOf(anchor));
  const verb = isWord(chunks[as], 'as') ? chunks[enteringVerb(chunks, 0, as)] : undefined;
  return verb ? all.filter(({ start }) => start >= verb.end) : all;
}

const isBetween = (chunk: Chunk, [first, second]: readonly ComposedOrganization[]): boolean =>
  chunk.start >= (first?.end ?? 0) && chunk.end <= (second?.start ?? 0);
