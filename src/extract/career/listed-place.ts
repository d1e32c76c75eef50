import { type AnchorChunk, type Chunk, isCue, isWord, type NameChunk } from './chunk.js';

/** Places of one list that are looked back over at most. */
const MOST_LISTED = 6;

const isAnd = (chunk: Chunk | undefined): boolean => isWord(chunk, 'and', '&');
/** "Norvik AI", "QLM": more than the one word that a town has too. */
const isPlain = ({ names: [name = ''] }: NameChunk): boolean => !/\s/u.test(name) && !/^\p{Lu}[\p{Lu}\d&-]+$/u.test(name);
const FIRM_OF_AI = /\sAI$/u;
/** "I joined Nordwerk AI": in capitals no surname; not "I visited Wei Ai". */
export const isFirmOfAi = ({ names: [name = ''] }: NameChunk): boolean => FIRM_OF_AI.test(name);
const mayBePlace = (chunk: Chunk | undefined): chunk is NameChunk =>
  chunk?.kind === 'name' && !chunk.honorific && (!chunk.person || isFirmOfAi(chunk));

/** Index of the organisation that the list which a name stands in begins with: "at QLM, Tarn Works and | Norvik"; -1 where none does. */
function firstOfList(chunks: readonly Chunk[], at: number): number {
  let index = at;
  for (let count = 0; count < MOST_LISTED; count++) {
    let before = index - 1;
    while (isWord(chunks[before], ',', 'and', '&', 'the')) before--;
    if (before === index - 1) return -1;
    if (chunks[before]?.kind === 'organization') return before;
    if (!mayBePlace(chunks[before])) return -1;
    index = before;
  }
  return -1;
}

/** Whether a list goes on from a name to its "and": "| Tarn Works, Norvik AI, and QLM". */
function goesOnToAnd(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1, count = 0; count < MOST_LISTED; count++) {
    if (!isWord(chunks[index], ',') && !isAnd(chunks[index])) return false;
    const next = isWord(chunks[index], ',') && isAnd(chunks[index + 1]) ? index + 1 : index;
    if (isAnd(chunks[next])) return mayBePlace(chunks[next + 1]) || chunks[next + 1]?.kind === 'organization';
    if (!mayBePlace(chunks[next + 1]) && chunks[next + 1]?.kind !== 'organization') return false;
    index = next + 2;
  }
  return false;
}

/** "interned at QLM, Tarnwerk, and Nordwerk": between places; a town behind its place is a part of that. */
const isBetweenPlaces = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(chunks[at - 1], ',') &&
  chunks[at - 2]?.kind === 'organization' &&
  isWord(chunks[at + 1], ',') &&
  chunks[isAnd(chunks[at + 2]) ? at + 3 : at + 2]?.kind === 'organization' &&
  chunks.some((chunk) => isCue(chunk, 'interned'));

/**
 * Whether a name stands in a list of places: "worked at QLM, Tarn Works, and Norvik". The first of them is an organisation by itself, the
 * one behind it no single word, which may be its town, and nothing is said of the last.
 *
 * @example "on the faculty of QLM, Tarn Works and Norvik"; not "at QLM, Sandau, and Lind", "at QLM and Jo Park was there"
 */
export function isListedPlace(chunks: readonly Chunk[], at: number, anchors: readonly AnchorChunk[]): boolean {
  const name = chunks[at];
  if (isBetweenPlaces(chunks, at)) return true;
  if (!mayBePlace(name)) return false;
  const first = firstOfList(chunks, at);
  if (first < 0) return false;
  const isTold =
    chunks.some((chunk) => isCue(chunk, 'worked', 'interned', 'were', 'are')) ||
    // "Lecturer and Assistant at QLM and the Tarn Works" may be one place each.
    (anchors.length === 1 && anchors[0]?.kind === 'role' && anchors[0].end <= (chunks[first]?.start ?? 0));
  if (!isTold) return false;
  const isLast = isAnd(chunks[at - 1]);
  if (isLast) return chunks[at + 1] === undefined || isWord(chunks[at + 1], ',', '(', ';', '.');
  return !isPlain(name) && goesOnToAnd(chunks, at);
}
