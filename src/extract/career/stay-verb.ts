import { type Chunk, type CueChunk, isAnchor, isCue, isWord } from './chunk.js';

/** Verbs that state a stay together with an organisation: "interned at", "joined", "am visiting". */
const STAY_VERBS = ['interned', 'interning', 'visited', 'visiting', 'joined', 'joining', 'worked', 'works', 'leads'] as const;
/** Those of them that open a stay of their own inside a sentence about others. */
const OPENING_VERBS = ['interned', 'interning', 'visited', 'joined', 'worked'] as const;
const DIRECT: readonly string[] = ['at', 'the', 'in', 'for', '@', 'a', 'an'];
const SUBJECTS: readonly string[] = ['i', "i've", 'have', 'has', 'he', 'she', 'we', 'there', 'also', 'and', ','];
/** "I will be at QLM next week" tells of a journey. */
const JOURNEY = /^(?:will be|i['’]ll be)$/;

const isTimeSpent = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'date' || (chunk?.kind === 'word' && !isWord(chunk, 'at', 'in', '@', ',', '.', '('));

/** The index after "positions" where it follows a verb within a few words; -1 where it does not. */
function afterPositions(chunks: readonly Chunk[], index: number): number {
  for (let at = index + 1; at < index + 5; at++) {
    if (isWord(chunks[at], 'positions')) return at + 1;
    if (chunks[at]?.kind !== 'word') break;
  }
  return -1;
}

/** "I was at QLM", "she has been with QLM": a form of "be" with a subject before it and the organisation after the preposition. */
function isBeingAt(chunks: readonly Chunk[], index: number): boolean {
  if (!isCue(chunks[index], 'are', 'were')) return false;
  let subject = index - 1;
  while (isCue(chunks[subject], 'present', 'past')) subject--;
  if (!isWord(chunks[subject], ...SUBJECTS) && !/^i['’]m$/.test((chunks[index] as CueChunk).text)) return false;
  const { text } = chunks[index] as CueChunk;
  let at = index + 1;
  // "spent the summer of 2019 at", "held research positions at"
  if (text === 'spent') while (at < index + 8 && isTimeSpent(chunks[at])) at++;
  else if (text === 'held') at = afterPositions(chunks, index);
  else while (isCue(chunks[at], 'present', 'past') || isWord(chunks[at], 'still', 'also', 'based', 'back')) at++;
  if (at < 0) return false;
  if (!isWord(chunks[at], 'at', '@') && !isCue(chunks[at], 'with')) return false;
  if (isWord(chunks[at + 1], 'the')) at++;
  const place = chunks[at + 1];
  return place?.kind === 'organization' && place.organization.rank !== 'unknown' && place.organization.rank !== 'unit';
}

/** Whether the chunk is a verb that states a stay at the organisation after it. */
const isStayVerb = (chunks: readonly Chunk[], index: number): boolean => {
  const chunk = chunks[index];
  // "interned at leading labs"
  if (isCue(chunk, 'leads') && chunk.text === 'leading' && isWord(chunks[index - 1], 'at', 'in', 'with')) return false;
  return (isCue(chunk, ...STAY_VERBS) && !JOURNEY.test(chunk.text)) || isBeingAt(chunks, index);
};

/** "I visited QLM": a name that is no person's. */
const isNamed = (chunk: Chunk | undefined): boolean => chunk?.kind === 'name' && !chunk.person && !chunk.honorific;

/** "…, and I am currently working at QLM", "and now works at QLM" */
const isWorkingNow = (chunks: readonly Chunk[], index: number): boolean =>
  isCue(chunks[index], 'works') && isCue(chunks[index - 1], 'present') && isWord(chunks[index + 1], 'at', '@');

const LIST_SIGNS: readonly string[] = [',', 'and', '&'];

/** Whether the word at the index joins two places of a list: "at A, B, and the C". */
export function joinsPlaces(sentence: readonly Chunk[], index: number): boolean {
  if (!isWord(sentence[index], ...LIST_SIGNS)) return false;
  let [before, after] = [index - 1, index + 1];
  if (isWord(sentence[before], ',')) before--;
  while (isWord(sentence[after], 'and', '&', 'at', 'the')) after++;
  return sentence[before]?.kind === 'organization' && sentence[after]?.kind === 'organization';
}

/** Whether a role for all of them stands behind the list of places that opens at the index: "at A, B and C as an engineer". */
function hasRoleBehindList(sentence: readonly Chunk[], first: number): boolean {
  let at = first + 1;
  while (joinsPlaces(sentence, at) || (at > first + 1 && (sentence[at]?.kind === 'organization' || isWord(sentence[at], 'at', 'the'))))
    at++;
  if (at === first + 1 || !isWord(sentence[at], 'as')) return false;
  while (isWord(sentence[at], 'as', 'a', 'an', 'the')) at++;
  return sentence[at]?.kind === 'role';
}

/** Whether a verb with an organisation and no role opens a stay of its own: "…, and worked at X". */
export function opensStay(sentence: readonly Chunk[], index: number): boolean {
  const isBeing = isBeingAt(sentence, index);
  if (!isBeing && !isCue(sentence[index], ...OPENING_VERBS) && !isWorkingNow(sentence, index)) return false;
  let at = index + 1;
  while (isWord(sentence[at], ...DIRECT) || (isBeing && at < sentence.length && sentence[at]?.kind !== 'organization')) at++;
  if (sentence[at]?.kind !== 'organization' && !(isCue(sentence[index], 'interned', 'visited') && isNamed(sentence[at]))) return false;
  if (hasRoleBehindList(sentence, at)) return false;
  for (let i = at + 1; i < sentence.length && !isWord(sentence[i], ';', 'and') && !isCue(sentence[i], 'works', 'worked', 'before'); i++)
    if (isAnchor(sentence[i])) return false;
  return true;
}

const AUXILIARIES: readonly string[] = ['has', 'have', 'also', 'recently', 'later'];

/** Whether somebody else's name is the subject of the verb at the index: "Students of Prof. Doe visited X". */
function isOfAnother(chunks: readonly Chunk[], index: number, isOwner: (name: string) => boolean): boolean {
  let at = index - 1;
  while (isWord(chunks[at], ...AUXILIARIES)) at--;
  const subject = chunks[at];
  return subject?.kind === 'name' && !isOwner(subject.names[0] as string);
}

/** The verb of a stay nearest before an organisation: "I accepted an offer to join the Department". */
export function verbOf(chunks: readonly Chunk[], isOwner: (name: string) => boolean): CueChunk | undefined {
  const first = chunks.findIndex((_, index) => isStayVerb(chunks, index));
  if (first < 0 || isOfAnother(chunks, first, isOwner)) return undefined;
  const place = chunks.findIndex((chunk, index) => index > first && (chunk.kind === 'organization' || chunk.kind === 'name'));
  const verbs = chunks.filter((_, index) => isStayVerb(chunks, index) && (place < 0 || index < place)) as CueChunk[];
  return verbs.at(-1);
}

const MOST_LEADING = 8;

/** "at several companies, including", "at leading labs such as": between the verb and the places of internships. */
export const isExampleLead = (between: readonly Chunk[]): boolean =>
  between.length <= MOST_LEADING &&
  isWord(between[0], 'at', 'in', 'with') &&
  between.every((chunk) => chunk.kind === 'word' || (isCue(chunk, 'leads') && chunk.text === 'leading')) &&
  (isWord(between.at(-1), 'including') || (isWord(between.at(-1), 'as') && isWord(between.at(-2), 'such')));
