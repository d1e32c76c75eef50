import { EAST_ASIAN_SURNAMES } from '../../lexicon/family-names.js';
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { NOT_NAME_WORDS } from '../../lexicon/not-name-words.js';
import { NOT_STUDENT_WORDS } from '../../lexicon/student-kinds.js';
import { TITLE_JOINTS, TITLE_OPENINGS } from '../../lexicon/title-joints.js';
import { TITLE_WORDS } from '../../lexicon/title-words.js';
import { fold } from '../../text/fold.js';
import { type Chunk, isWord, type NameChunk } from './chunk.js';
import { opensWithGivenName } from './people.js';

const printed = ({ names: [name = ''] }: NameChunk): string => name;
const isGiven = (word: string): boolean => GIVEN_NAMES.has(fold(word));

const NAME_SHAPE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;
/** Behind a student so many words of a name may be words of titles: "Ida March", "Li Stone". */
const MOST_TITLE_WORDS = 1;

/** Two to four capitalised words at the head of a student's entry are a name, also where they look like other words: "Ida March"; not "Course Page". */
export const isNameShaped = (chunk: NameChunk): boolean => NAME_SHAPE.test(printed(chunk)) && !isNoName(chunk);

/** Whether words behind a student are another one: "Ida March", "Lo Tan"; not "Quiet Networks", "Dynamic Harbours", which begin a title. */
export function isNameBehind(chunk: NameChunk): boolean {
  if (!isNameShaped(chunk)) return false;
  const words = printed(chunk).split(' ');
  const unlike = words.filter((word, at) => !(at === 0 && isGiven(word)) && isOfTitles(word));
  return unlike.length === 0 || (unlike.length <= MOST_TITLE_WORDS && words.some((word) => word !== unlike[0] && isKnown(word)));
}
const isKnown = (word: string): boolean => isGiven(word) || EAST_ASIAN_SURNAMES.has(fold(word));
const isOfTitles = (word: string): boolean => TITLE_WORDS.has(word.toLowerCase()) || NOT_NAME_WORDS.has(word.toLowerCase());

/** "Course Page", "Rope Girls", "The Harbours"; not "Nora Page". */
export function isNoName(chunk: NameChunk): boolean {
  if (opensWithGivenName(chunk)) return false;
  const words = printed(chunk).toLowerCase().split(' ');
  const [first = ''] = words;
  return words.some((word) => NO_NAMES.has(word)) || TITLE_OPENINGS.has(first) || (first === 'a' && words.length > 2);
}
const NO_NAMES: ReadonlySet<string> = new Set(NOT_STUDENT_WORDS);

/**
 * Whether the name goes on as a title does: "Quiet Harbours of the north", "A Front-end to nets", "Quiet Harbours in winter"; not
 * "Tara Quist in 2019". A word that opens no title may stand behind a person at the head of an entry: "Tara Quist in Physics".
 */
export function isTitlePart(chunks: readonly Chunk[], at: number): boolean {
  const [name, joint, next] = chunks.slice(at, at + 3);
  if (name?.kind !== 'name' || name.honorific) return false;
  if (isExpansion(chunks, at)) return true;
  const isJoined = joint?.kind === 'word' && TITLE_JOINTS.has(joint.text) && next !== undefined && next.kind !== 'date';
  return isJoined || (printed(name).startsWith('A ') && joint !== undefined && !isWord(joint, ...SIGNS));
}
const SIGNS: readonly string[] = [',', ';', '.', '(', '[', ')', ']', ':', '-', '–', '—', '|', '\t', '&', 'and', ''];

/** "QLM - Quiet Lake Meters": the words that capitals beside them stand for. */
function isExpansion(chunks: readonly Chunk[], at: number): boolean {
  const [acronym, sign, name] = chunks.slice(Math.max(0, at - 2), at + 1);
  if (acronym?.kind !== 'name' || name?.kind !== 'name' || !isWord(sign, '-', '–', '—', '(', ':')) return false;
  const capitals = printed(name).replace(/\P{Lu}/gu, '');
  return capitals.length > 1 && printed(acronym) === capitals;
}
