import { STUDENT_BODIES } from '../../lexicon/office-words.js';
import type { Block } from '../../model/page.js';
import { sliceText, type Text } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { isCjk } from '../../text/script.js';
import { knownRank } from '../organization/known-organization.js';
import { type AnchorChunk, type Chunk, cueOf, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import { chunkCjk } from './chunk-cjk.js';
import { chunkLatin } from './chunk-latin.js';
import { joinNames } from './joint-names.js';
import { joinLevels, joinRoles } from './joint-roles.js';
import { isPlaceLine } from './place-line.js';

/** One printed line of a section, chunked. */
export interface EntryLine {
  readonly text: Text;
  readonly block: Block;
  readonly chunks: readonly Chunk[];
  readonly anchors: readonly AnchorChunk[];
  /** `title` states a stay; `note` tells more about it; `prose` is a sentence about the owner. */
  readonly form: 'title' | 'note' | 'prose';
}

/** A line of more letters that are mostly unexplained is a note. */
const LONG_LINE = 110;
const LEAST_EXPLAINED = 0.4;
const FIRST_PERSON = new Set(['i', "i'm", 'my', 'we', 'he', 'she', "i've", 'je', 'ich', 'yo', 'eu', 'io', 'er', 'sie', 'elle', 'ella']);
/** Verbs that say "I" by themselves. */
const FIRST_PERSON_VERBS = new Set(['soy', 'sou', 'sono']);
const SENTENCE_CUES = new Set(['are', 'were', 'got', 'getting', 'joined', 'works', 'worked', 'interned', 'visited', 'studied', 'studying']);

/** The chunker of the text's script. */
export const chunkText = (text: Text): Chunk[] => (isMostlyCjk(text.text) ? chunkCjk(text) : chunkLatin(text));

const BRACKETED = /[(（][^()（）]{0,60}[)）]/gu;
const LATIN_WORD = /\p{Script=Latin}{3}/u;

/** Whether so many letters are Chinese, Japanese or Korean that the line is read as such. */
export function isMostlyCjk(text: string): boolean {
  if (!isCjk(text)) return false;
  // "School Teacher, Lindar School (林达小学)": a translation in brackets.
  const outside = text.replace(BRACKETED, ' ');
  if (!isCjk(outside) && LATIN_WORD.test(outside)) return false;
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return cjk >= 2 && cjk >= latin;
}

/** The lines of a block as a reader sees them. */
export function linesOf(block: Block): Text[] {
  const lines: Text[] = [];
  let start = 0;
  for (const line of block.text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push(sliceText(block, start, end));
    start = end + 1;
  }
  return lines;
}

function explained(chunks: readonly Chunk[], length: number): number {
  let letters = 0;
  for (const chunk of chunks) if (chunk.kind !== 'word' && chunk.kind !== 'cue') letters += chunk.end - chunk.start;
  return letters / Math.max(1, length);
}

/** Lines about grades, prizes and theses tell of no further stay. */
const NOTE =
  /^\s*(?:[-•*]\s*)?(?:奖励|荣誉|奖学金|获奖|所获|GPA|专业排名|排名|比赛|主修|研究方向|论文|毕业论文|Thesis|Dissertation|Awards?|Honou?rs?|Courses?|Relevant|Research topics?|Topics?|Rank)(?:[^\p{Script=Latin}]|$)/u;

/** "Received the Ice Prize (2020) at QLM.", "Led the tide project": what was done in a stay; "Worked at QLM" tells of one. */
const isDeed = (chunks: readonly Chunk[], text: string): boolean =>
  DEED.test(text) &&
  !chunks.some((chunk) => isAnchor(chunk) && !isLowerCaseRole(chunk)) &&
  chunks.find(({ kind }) => kind !== 'date')?.kind !== 'organization';
/** "Guided visitors": a word of what was done that could be a post. */
const isLowerCaseRole = (chunk: Chunk): boolean => chunk.kind === 'role' && /^\p{Ll}/u.test(chunk.role);
const DEED =
  /^\s*(?:[-•*]\s*)?(?!Affiliated|Based|Employed|Interned|Joined|Promoted|Seconded|Started|Visited|Worked)(?:\p{Lu}\p{Ll}+[^e\W]ed|Built|Gave|Led|Published|Received|Taught|Won|Wrote)\s/u;

const STUDENT_BODY = new RegExp(wordAlternation(STUDENT_BODIES), 'u');
const LONGEST_OFFICE = 60;

/** 2019年9月-2020年6月 学院学生会主席; not a teacher's 团委书记、讲师 */
const isStudentOffice = (text: string): boolean => text.length <= LONGEST_OFFICE && STUDENT_BODY.test(text) && !TEACHES.test(text);
const TEACHES = /教授|讲师|教师|研究员|博士后/u;

/** A life in one line: 2005年 東都大学卒業。2010年より東都大学助教。 */
const isJapaneseLife = (text: string): boolean => /\p{Script=Hiragana}/u.test(text) && text.split('。').length > 2;

/** "Soy doctora", "Jane Doe es profesora": the verb of a sentence about a person, without a pronoun. */
function isToldOfSomebody(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, verb] = [chunks[at], chunks[at + 1]];
  if (isCue(chunk, 'are')) return FIRST_PERSON_VERBS.has(chunk.text);
  return chunk?.kind === 'name' && chunk.person && isCue(verb, 'are', 'were', 'works', 'worked', 'joined');
}

function formOf(chunks: readonly Chunk[], text: string): EntryLine['form'] {
  if (isJapaneseLife(text) && chunks.filter(({ kind }) => kind === 'date').length > 1 && chunks.filter(isAnchor).length > 1) return 'prose';
  const hasPerson = chunks.some((chunk) => chunk.kind === 'word' && FIRST_PERSON.has(chunk.text));
  if (hasPerson && chunks.some((chunk) => SENTENCE_CUES.has(cueOf(chunk) ?? ''))) return 'prose';
  if (text.length > LONG_LINE && text.trimEnd().endsWith('.') && chunks.some((_, at) => isToldOfSomebody(chunks, at))) return 'prose';
  if (NOTE.test(text) || isPlaceLine(text) || isStudentOffice(text)) return 'note';
  if (isDeed(chunks, text)) return 'note';
  const states = chunks.some((chunk) => isAnchor(chunk) || chunk.kind === 'organization' || chunk.kind === 'date' || chunk.kind === 'name');
  if (!states) return 'note';
  const opensWithCue = cueOf(chunks.find((chunk) => !isWord(chunk, '-', '•', '–', '*'))) === 'advised';
  if (opensWithCue) return 'note';
  // "July – August 2016 Lindar University, fast computing with finite fields, internship"
  if (chunks[0]?.kind === 'date' && chunks.slice(1, 4).some(({ kind }) => kind === 'organization') && chunks.some(isAnchor)) return 'title';
  return text.length > LONG_LINE && explained(chunks, text.length) < LEAST_EXPLAINED ? 'note' : 'title';
}

/** "Line manager: Prof. Jane Doe": the post of somebody else. */
const isLabel = (chunks: readonly Chunk[], at: number): boolean => {
  const next = chunks[at + 2];
  return chunks[at]?.kind === 'role' && isWord(chunks[at + 1], ':') && next?.kind === 'name' && (next.person || next.honorific);
};

/** "Berkel Science & Research": one name, where neither half is known as an organisation. */
function joinAmpersands(chunks: readonly Chunk[], text: string): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const before = joined.at(-2);
    const isJoint = isWord(joined.at(-1), '&') && isPlainName(before) && isPlainName(chunk);
    if (!isJoint) joined.push(chunk);
    else joined.splice(-2, 2, { ...before, names: [text.slice(before.start, chunk.end)], end: chunk.end });
  }
  return joined;
}

const isPlainName = (chunk: Chunk | undefined): chunk is NameChunk =>
  chunk?.kind === 'name' &&
  !chunk.honorific &&
  !chunk.person &&
  chunk.names.length === 1 &&
  knownRank(chunk.names[0] as string) === undefined;

/** The chunk with its line: an entry states over several lines, and the evidence of a name is the line that it is in. */
function inLine(chunk: Chunk, text: Text): Chunk {
  if (chunk.kind === 'organization') return { ...chunk, organization: { ...chunk.organization, text } };
  return chunk.kind === 'name' ? { ...chunk, text } : chunk;
}

/** 研究員(リサーチアソシエイト), 修士(学士一体型): what a bracket behind a post or degree says of it in other words. */
const isInOtherWords = (chunks: readonly Chunk[], at: number, text: string): boolean =>
  isWord(chunks[at - 1], '(') && chunks[at - 2]?.kind === chunks[at]?.kind && isCjk(text.slice(chunks[at]?.start, chunks[at]?.end));

/** "Lecturer, Chair of Acoustics, Lindar University": behind a post a chair is the unit that it was at; not "Professor, Chair of the Department". */
const isChairOfPost = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'role' &&
    CHAIR_UNIT.test(chunk.role) &&
    isWord(chunks[at - 1], ',') &&
    chunks[at - 2]?.kind === 'role' &&
    chunks.slice(at + 1).some(({ kind }) => kind === 'organization')
  );
};
const CHAIR_UNIT = /^Chair (?:for|in|of) (?!the |Dep|Div|Fac|Graduate|School)\p{Lu}/u;

/** A line chunked and told apart. */
export function entryLine(text: Text, block: Block): EntryLine {
  const chunks = joinRoles(joinLevels(joinNames(joinAmpersands(chunkText(text), text.text), text.text), text.text), text.text)
    .map((chunk) => inLine(chunk, text))
    .filter((_, at, all) => !isChairOfPost(all, at));
  return {
    text,
    block,
    chunks,
    anchors: chunks.filter(
      (chunk, at) => isAnchor(chunk) && !isLabel(chunks, at) && !isInOtherWords(chunks, at, text.text),
    ) as AnchorChunk[],
    form: formOf(chunks, text.text),
  };
}
