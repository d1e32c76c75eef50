import { COURSE_OPENERS, TEACHING_ADVERBS, TOLD_ASSISTANT_ROLES } from '../../lexicon/course-words.js';
import { GERUND_NOUNS } from '../../lexicon/interest-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { covered } from '../../text/split-outside.js';
import { mayHoldIn, type WordGroup, wordGroup } from '../../text/word-group.js';
import { codeAt } from './course-code.js';
import { isCourseName, isDescription, isSchool, withoutWordCourse } from './course-part.js';
import { withoutTerms } from './entry-parts.js';
import { TEACHING_PHRASES } from './teaching-phrase.js';
import type { TeachingRole } from './teaching-role.js';
import { toldRoleLength } from './told-role.js';

/** A course that a sentence names, with the range of the sentence's part that says so. */
export interface ToldCourse extends Span {
  readonly name: string;
  readonly role: TeachingRole;
  /** As printed in brackets behind the name. */
  readonly terms: readonly string[];
}

/** One of the courses behind the words that say that somebody teaches. */
type Named = Pick<ToldCourse, 'name' | 'terms'>;

const ADVERBS: ReadonlySet<string> = new Set(TEACHING_ADVERBS);
const PHRASES = TEACHING_PHRASES.map(([phrase, role]) => ({ words: phrase.split(' '), role })).sort(
  (a, b) => b.words.length - a.words.length,
);
/** What a line begins with that tells of teaching, and names nobody. */
const STARTS: readonly string[] = ['teach', 'teaching', 'taught'];
const OPENERS = [...COURSE_OPENERS].sort((a, b) => b.length - a.length);
/** Words of which each of those phrases has one; "I'm" and "I've" are written otherwise. */
const PHRASE_WORDS: WordGroup = wordGroup([...PHRASES.map(({ words }) => words.join(' ')), ...TOLD_ASSISTANT_ROLES, ...STARTS, 'm', 've']);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SENTENCE_END = /(?<!\b(?:Prof|Dr|e\.g|i\.e|vs|St))[.!?](?=\s|$)|[。！？\n]/u;
/** What ends the list of courses: where, when, for whom. */
const LIST_END =
  /\s(?:at|as|during|from|since|under|where|which|while|who|this|next|every|each|alongside|with (?:Prof|Dr|my|the)|(?<!\b(?:Introduction|Intro|Invitation|Guide|Approach|Approaches)\s)to|(?:for|in|on) (?:the |our |my )?(?=\p{Ll}|\d|(?:Fall|Spring|Summer|Winter|Department|School|Faculty|Institute)\b))\b/u;
const BRACKET = /[(（[][^()（）[\]]{0,160}[)）\]]/gu;
/** A code of a course with the name behind it in brackets; at the start of a part. */
const CODE_AND_NAME = /^[A-Z][^\s()（）]*\s?\d[^\s()（）]*\s?[(（]((?=[^()（）]*\p{Ll}{3})[^()（）]{4,90})[)）]/u;
/** A name: capitals from the first word on, a code, or in quotation marks. */
const NAME_START = /^(?:\p{Lu}|\d|["“«„])/u;
/** "我主讲《图论》《代数》": Chinese sentences put names of courses in these marks, not far behind such a verb. */
const CJK_TEACHING = /主讲|讲授|教授|担任/u;
const CJK_LECTURING = /主讲|讲授/u;
/** "担任《某某学报》编委": journals stand in the same marks. */
const CJK_JOURNAL = /学报|期刊|杂志|编委|审稿|发表|论文|主编/u;
const CJK_SENTENCE = /[^。；\n]+/gu;
const CJK_REACH = 40;
const CJK_NAME = /《([^《》]{2,30})》/gu;

/** The courses that the sentences of a text say their author teaches, taught or assisted. */
export function toldCourses(text: string): readonly ToldCourse[] {
  return [...latinCourses(text), ...cjkCourses(text)];
}

function latinCourses(text: string): ToldCourse[] {
  if (!mayHoldIn(text, PHRASE_WORDS)) return [];
  const words = [...text.replaceAll(/['’](?=m\b)/gu, ' ').matchAll(WORD)]
    .map((match) => ({ word: shortened(fold(match[0])), start: match.index, end: match.index + match[0].length }))
    .filter(({ word }) => !ADVERBS.has(word));
  const found: ToldCourse[] = [];
  for (let at = 0; at < words.length; at++) {
    const opensLine = at === 0 || text.slice(words[at - 1]?.end, words[at]?.start).includes('\n');
    const { length, role, isStart } = phraseAt(words, at, opensLine);
    const last = words[at + length - 1];
    if (length === 0 || !last) continue;
    const names = isStart ? topicsAfter(text, last.end) : namesAfter(text, last.end);
    found.push(...names.map((course) => ({ ...course, role, start: (words[at] as Span).start, end: endOf(text, last.end) })));
    at += length - 1;
  }
  return found;
}

/** How many words at a place say that somebody teaches, and as what; 0 where they do not. */
function phraseAt(
  words: readonly { readonly word: string }[],
  at: number,
  opensLine: boolean,
): { length: number; role: TeachingRole; isStart?: true } {
  const phrase = PHRASES.find(({ words: wanted }) => wanted.every((word, i) => words[at + i]?.word === word));
  if (phrase) return { length: phrase.words.length, role: phrase.role };
  if (opensLine && STARTS.includes(words[at]?.word ?? '')) return { length: 1, role: 'instructor', isStart: true };
  return { length: toldRoleLength(words, at), role: 'assistant' };
}

/** "… courses on ropes and sails", "… TIDE 201: Ropes", where nobody is named who teaches them: only behind such words, or with a code. */
function topicsAfter(text: string, from: number): readonly Named[] {
  const told = text.slice(from).trimStart();
  if (codeAt(told) !== undefined) return namesAfter(text, from);
  const { opened, rest } = withoutOpener(told);
  const opener = text.slice(from, text.length - rest.length).trimEnd();
  return opened && /\s(?:on|called|titled|like|including|such as)$/iu.test(opener) ? namesAfter(text, from) : [];
}

/** "I'm", read as two words, is "I am". */
const shortened = (word: string): string => (word === 'm' ? 'am' : word === 've' ? 'have' : word);

const endOf = (text: string, from: number): number => {
  const end = covered(text.slice(from), BRACKET).search(SENTENCE_END);
  return end < 0 ? text.length : from + end;
};

function namesAfter(text: string, from: number): readonly Named[] {
  const sentence = text.slice(from, endOf(text, from)).trimStart();
  const { opened, rest } = withoutOpener(sentence);
  const quoted = [...rest.matchAll(/(?:["“«„]|(?<=^|\s)['‘](?=\p{Lu}))([^"“”«»„'‘’]{3,90})(?:["”»“]|['’](?=[\s,;.]|$))/gu)].map((match) =>
    (match[1] as string).replace(/[,.]$/u, ''),
  );
  if (quoted.length > 0) return quoted.filter(isName).map((name) => ({ name, terms: [] }));
  const parts = partsOf(rest, opened).map((part) => ({ name: cut(part), terms: termsOf(part) }));
  const names: Named[] = [];
  for (const { name, terms } of parts) {
    const bare = withoutOpener(name.replace(FURTHER_ROLE, '')).rest.replace(/^(?:and|the|a|an)\s+/iu, '');
    // Behind "courses on" topics in small letters are named, elsewhere only names.
    if (!(opened ? isTitle(bare) : isName(bare)) || !(NAME_START.test(bare) || opened)) break;
    names.push({ name: withoutWordCourse(withoutCode(bare)), terms });
  }
  // "I taught English": one word alone is as likely what was taught at school.
  return names.length > 1 || opened || names.some(({ name }) => name.includes(' ') || CODE_ALONE.test(name)) ? names : [];
}

/** "Teaching Assistant for ROPE101": of a further course of the sentence, its role. */
const FURTHER_ROLE = /^(?:(?:course|graduate|head|teaching)\s){1,2}assistant\s(?:for|in|of)\s(?=\p{Lu})/iu;

/** "a 7.5 ECTS module on", "two 6-credit courses on": how much the course is worth. */
const WORTH =
  /^((?:an?|two|three|four|the)\s)\d{1,3}(?:[.,]\d)?[\s-](?:(?:credits?|ECTS|ects|CFU|hp|hours?)[\s-]){1,3}(?=(?:class|course|lecture|module|seminar)(?:e?s)?\s)/u;

/** "a range of undergraduate courses such as", "foundational classes, including": whatever they are, what follows are their names. */
const SUCH_AS =
  /^(?:\p{Ll}[\p{Ll}'’-]{0,20}\s){0,6}?(?:classes|courses|lectures|modules|seminars|subjects),?\s(?:including|like|such\sas)(?=\s)/u;

function withoutOpener(printed: string): { opened: boolean; rest: string } {
  const text = printed.replace(WORTH, '$1');
  const lower = text.toLowerCase();
  const opener = OPENERS.find((word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}: `)) ?? SUCH_AS.exec(text)?.[0];
  return opener === undefined
    ? { opened: false, rest: text }
    : { opened: opener !== 'both', rest: text.slice(opener.length).replace(/^[\s:]+/u, '') };
}

/** The part without what is said of where and when, and without brackets behind it. */
function cut(part: string): string {
  // "CS 101 (Knots)": the name is in the bracket.
  const coded = CODE_AND_NAME.exec(part);
  if (coded?.[1] !== undefined && codeAt(part) !== undefined) return coded[1];
  const end = covered(part, BRACKET).search(LIST_END);
  return (end < 0 ? part : part.slice(0, end))
    .replace(BRACKET, '')
    .replace(/[\s,;:]+$/u, '')
    .trim();
}

/** The terms in the brackets of a part: "Knots (Fall 2008, Spring 2009)". */
const termsOf = (part: string): readonly string[] => [...part.matchAll(BRACKET)].flatMap(([bracket]) => withoutTerms(bracket).terms);

/** Between the names of courses: "A, B, and C", "Knot Theory and Rope Making". */
const BETWEEN_NAMES = /[,;]\s*(?:(?:and|und|et|y|e)\s+)?|\s(?:and|und|et|y|ed|e|as well as)\s(?=\p{Lu}\S*\s\S|\p{Lu}[\p{L}]+$)/gu;

/** Parts at commas and semicolons, and at an "and" between two names of several words. */
function partsOf(text: string, opened: boolean): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of covered(text, BRACKET).matchAll(BETWEEN_NAMES)) {
    const before = text.slice(start, match.index).trim();
    // "Theory and Practice of Knots" is one course.
    if (!/^[,;]/u.test(match[0]) && before.split(' ').length < 2) continue;
    parts.push(before);
    start = match.index + match[0].length;
  }
  const last = text.slice(start).trim();
  // "courses in knot theory, rope making and sails": small letters behind the comma of a list.
  const split = opened && parts.length > 0 ? last.split(/\s(?:and|und|et|y)\s(?=\p{Ll})/u) : [last];
  return [...parts, ...split].filter((part) => part !== '');
}

const withoutCode = (name: string): string => {
  const code = codeAt(name);
  const rest = code === undefined ? name : name.slice(code.length).replace(/^[\s:–—-]+/u, '');
  // "ROPE 101 in the Norvik School": where a course without a name is given.
  if (code !== undefined && AT_PLACE.test(rest)) return code;
  return rest === '' ? name : rest;
};
const AT_PLACE = /^(?:at|for|in)\s/u;

/** "ROPE1000": a code is a course by itself. */
const CODE_ALONE = /^\p{Lu}{2,5}\d{3,4}\p{Lu}?$/u;

const FIELDS_IN_ING: ReadonlySet<string> = new Set(GERUND_NOUNS);
/** "bringing boats into harbours": what a course tells how to do, not its name; not "sailing ropes" in capitals nor "learning theory". */
const isDone = (name: string): boolean => {
  const first = /^(\p{Ll}{3,}ing)\s\S/u.exec(name)?.[1];
  return first !== undefined && !FIELDS_IN_ING.has(first);
};

/** Behind "the courses" stand courses, also "Métodos Cuantitativos", which could be a person. */
const isTitle = (name: string): boolean =>
  isCourseName(name) && !isDone(name) && !isSchool(name) && !isDescription(name) && name.split(' ').length <= 10;

const isName = (name: string): boolean => isTitle(name) && !isPersonName(name);

function cjkCourses(text: string): ToldCourse[] {
  if (!text.includes('《')) return [];
  return [...text.matchAll(CJK_SENTENCE)].flatMap((match) => coursesOfSentence(match[0], match.index));
}

/** The courses of one sentence that begins at an offset of its text. */
function coursesOfSentence(sentence: string, offset: number): ToldCourse[] {
  const mark = sentence.indexOf('《');
  if (mark < 0 || (CJK_JOURNAL.test(sentence) && !CJK_LECTURING.test(sentence.slice(0, mark)))) return [];
  const from = Math.max(0, mark - CJK_REACH);
  const verb = sentence.slice(from, mark).search(CJK_TEACHING);
  if (verb < 0) return [];
  const start = from + verb;
  const told = sentence.slice(start);
  const role = told.includes('助教') ? 'assistant' : 'instructor';
  return [...told.matchAll(CJK_NAME)]
    .map((match) => match[1] as string)
    .filter(isCourseName)
    .map((name) => ({ name, role, terms: [], start: offset + start, end: offset + sentence.length }));
}
