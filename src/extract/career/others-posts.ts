import { type AnchorChunk, type Chunk, isCue, isWord } from './chunk.js';
import { isPersonChunk } from './people.js';
import type { ProseState } from './prose-state.js';

/** Posts that a page tells of those who advise or work with the owner: whoever is named just before a post holds it. */

const ARTICLES: readonly string[] = ['a', 'an', 'the', 'our'];

const isOther = (chunk: Chunk | undefined, state: ProseState): boolean =>
  chunk?.kind === 'name' && isPersonChunk(chunk) && !state.isOwner(chunk.names[0] as string);

/** "under the supervision of Dr. Tom Reed, Professor at QLM": the post behind the comma, where the name stands in a phrase of advisors or colleagues, or has a title. */
function isBehindName(chunks: readonly Chunk[], at: number, state: ProseState): boolean {
  const name = chunks[at - 2];
  if (!isWord(chunks[at - 1], ',') || !isOther(name, state)) return false;
  const lead = chunks.slice(0, at - 2).findLastIndex((chunk) => chunk.kind === 'cue' || chunk.kind === 'role' || chunk.kind === 'degree');
  if ((name?.kind === 'name' && name.honorific) || isCue(chunks[lead], 'advised', 'with', 'collaborates')) return true;
  // "…, Professor at QLM, and Ann Roe, Director of the Knot Lab"
  return chunks[lead]?.kind === 'role' && isWord(chunks[at - 3], 'and', '&') && isBehindName(chunks, lead, state);
}

/** "…, Professor at QLM and Director of the Knot Lab": a further post of whoever holds the one before it. */
function isFurther(chunks: readonly Chunk[], at: number, state: ProseState): boolean {
  if (!isWord(chunks[at - 1], 'and', '&') || chunks[at - 2]?.kind !== 'organization') return false;
  const before = chunks.slice(0, at - 1).findLastIndex((chunk) => chunk.kind === 'role');
  const isPlain = chunks.slice(before + 1, at - 1).every(({ kind }) => kind === 'word' || kind === 'organization');
  return before >= 0 && isPlain && isBehindName(chunks, before, state);
}

/** Index of the verb behind the subject of "My advisor, Dr. Ann Roe, is …"; -1 for other sentences. */
function verbOfAdvisor(sentence: readonly Chunk[], state: ProseState): number {
  if (!isWord(sentence[0], 'my') || !isCue(sentence[1], 'advised')) return -1;
  const name = isWord(sentence[2], ',') ? 3 : 2;
  const verb = isWord(sentence[name + 1], ',') ? name + 2 : name + 1;
  return isOther(sentence[name], state) && isCue(sentence[verb], 'are', 'were', 'works', 'joined', 'got') ? verb : -1;
}

const HIRING: readonly string[] = ['employ', 'fund', 'funding', 'hire', 'hiring', 'recruit', 'support', 'supporting'];
const MOST_MODIFIERS = 4;

/** "to fund a part-time intern", "to hire a postdoc": somebody yet to be found. */
function isHired(chunks: readonly Chunk[], at: number): boolean {
  let article = at - 1;
  while (article > at - MOST_MODIFIERS && chunks[article]?.kind === 'word' && !isWord(chunks[article], ...ARTICLES)) article--;
  return isWord(chunks[article], 'a', 'an') && isWord(chunks[article - 1], ...HIRING);
}

/** Whether the post is told of whom a sentence of the owner names: an advisor, somebody worked with. */
export function isPostOfNamed(sentence: readonly Chunk[], anchor: AnchorChunk, state: ProseState): boolean {
  const at = sentence.indexOf(anchor);
  if (at < 0 || anchor.kind !== 'role') return false;
  if (isBehindName(sentence, at, state) || isFurther(sentence, at, state) || isHired(sentence, at)) return true;
  const verb = verbOfAdvisor(sentence, state);
  return verb >= 0 && verb < at && !sentence.slice(verb, at).some((chunk) => isWord(chunk, 'i', 'my', 'me'));
}

/** Whether the sentence is about somebody else by name: "Tom Reed is …", "My advisor, Ann Roe, is …". */
export const isAboutNamed = (sentence: readonly Chunk[], state: ProseState): boolean =>
  (isOther(sentence[0], state) && sentence[1]?.kind === 'cue') || verbOfAdvisor(sentence, state) >= 0;

/** Whether a sentence goes on about whom the one before it was about: "She is also a director at QLM", without a word of the owner. */
export function goesOn(sentence: readonly Chunk[]): boolean {
  const first = sentence.find((chunk) => !isWord(chunk, ...ARTICLES, ',') && !isCue(chunk, 'present', 'past'));
  return isWord(first, 'he', 'she', 'his', 'her') && !sentence.some((chunk) => isWord(chunk, 'i', 'my', 'me', 'we'));
}
