import { CJK_CUES } from '../../lexicon/cjk-phrases.js';
import { DEGREES } from '../../lexicon/degrees.js';
import { PLACES } from '../../lexicon/places.js';
import type { Cue } from '../../lexicon/relation-phrases.js';
import { NOT_ROLES, ROLE_HEADS, type RoleKind } from '../../lexicon/roles.js';
import { STUDENTS } from '../../lexicon/students.js';
import type { DegreeLevel } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { linksOf, type Text } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { findDates } from '../../text/date-range.js';
import { Occupancy } from '../../text/occupancy.js';
import { isPersonName } from '../../text/person-name.js';
import { type CjkLanguage, findCjkParts } from '../organization/cjk-parts.js';
import { bracketedAlias, composeOrganizations } from '../organization/compose-organization.js';
import { knownRank } from '../organization/known-organization.js';
import type { OrganizationPart } from '../organization/organization-part.js';
import { rankOfWords } from '../organization/organization-part.js';
import type { Chunk, NameChunk } from './chunk.js';
import { cjkDegreeField } from './cjk-degree-field.js';
import { type Desk, isTaken, put } from './cjk-desk.js';
import { cjkLanguageOf } from './cjk-language.js';
import { peopleAt } from './cjk-people.js';
import { takeRole } from './cjk-roles.js';
import { labelledNameLength, titledPeople } from './titled-people-cjk.js';

type Phrase =
  | { readonly as: 'degree' | 'student'; readonly level: DegreeLevel }
  | { readonly as: 'role'; readonly position: RoleKind }
  | { readonly as: 'cue'; readonly cue: Cue }
  | { readonly as: 'none' };

interface Lexicon {
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly pattern: RegExp;
}

function lexiconOf(language: CjkLanguage): Lexicon {
  const phrases = new Map<string, Phrase>();
  for (const [cue, words] of Object.entries(CJK_CUES[language] ?? {}))
    for (const word of words ?? []) phrases.set(word, { as: 'cue', cue: cue as Cue });
  for (const position of ['job', 'visit', 'internship', 'postdoc'] as const)
    for (const word of ROLE_HEADS[language]?.[position] ?? []) phrases.set(word, { as: 'role', position });
  for (const { phrase, level } of DEGREES[language] ?? []) phrases.set(phrase, { as: 'degree', level });
  for (const [phrase, level] of STUDENTS[language] ?? []) phrases.set(phrase, { as: 'student', level });
  for (const word of NOT_ROLES[language] ?? []) phrases.set(word, { as: 'none' });
  return { phrases, pattern: new RegExp(wordAlternation([...phrases.keys()]), 'gu') };
}

const LEXICONS: Readonly<Record<CjkLanguage, Lexicon>> = { zh: lexiconOf('zh'), ja: lexiconOf('ja'), ko: lexiconOf('ko') };

/** 由钱大明教授指导, 在李明老师的指导下, 与孙某教授保持合作: the people stand before the word that tells what they are. */
const LEADS = /[由在受与和跟]|接受|跟随/gu;
const GUIDES = /^[^，。；、]{0,6}?(?:指导|指導|的带领|联合培养|共同培养)/u;
const COLLABORATES = /^[^，。；]{0,10}?合作/u;

function takeLedPeople(desk: Desk): void {
  for (const match of desk.text.matchAll(LEADS)) {
    const at = match.index + match[0].length;
    const { people, end, titled } = peopleAt(desk.text, at, desk.links);
    if (people.length === 0) continue;
    const rest = desk.text.slice(end, end + 24);
    const isGuided = GUIDES.test(rest) && !/^[^，。；]{0,4}指导(?:学生|本科|研究生)/u.test(rest);
    const cue: Cue | undefined = isGuided
      ? 'advised'
      : (match[0] === '与' || match[0] === '和') && COLLABORATES.test(rest) && (titled || people.some((p) => p.url))
        ? 'collaborates'
        : undefined;
    if (!cue || isTaken(desk, { start: match.index, end })) continue;
    put(desk, { kind: 'cue', cue, text: match[0], start: match.index, end: at }, ...people);
    blockTitles(desk, people, end);
  }
}

/** "Jane Roe 教授のもとで", 高田 誠 教授に師事: the people stand before what tells what they are, and their title is no role of the owner. */
function takeTitledPeople(desk: Desk): void {
  for (const { person, end, guides } of titledPeople(desk.text, desk.language, desk.links, desk.occupancy)) {
    if (isTaken(desk, { start: person.start, end })) continue;
    if (guides && person.start > 0) {
      const at = { start: person.start, end: person.start };
      desk.chunks.push({ kind: 'cue', cue: 'advised', text: '', ...at });
    }
    put(desk, person);
    blockTitles(desk, [person], end);
  }
}

/** The titles and brackets after names are nothing else: 教授 of a person is no role of the owner. */
function blockTitles(desk: Desk, people: readonly Span[], end: number): void {
  people.forEach((person, index) => {
    const stop = people[index + 1]?.start ?? end;
    if (stop > person.end) put(desk, { kind: 'word', text: '', start: person.end, end: stop });
  });
}

/** 本硕均毕业于某大学, 硕博就读于…: one letter for each degree. */
const DEGREE_LETTERS = /(?:本硕博|本硕|硕博)(?=(?:阶段)?(?:期间)?(?:均|都|皆)?(?:就读|毕业|在))/gu;
const LEVEL_OF_LETTER: Readonly<Record<string, DegreeLevel>> = { 本: 'bachelors', 硕: 'masters', 博: 'doctoral' };

function takeDegreeLetters(desk: Desk): void {
  for (const match of desk.text.matchAll(DEGREE_LETTERS)) {
    [...match[0]].forEach((letter, index) => {
      const span = { start: match.index + index, end: match.index + index + 1 };
      const level = LEVEL_OF_LETTER[letter];
      if (level && !isTaken(desk, span)) put(desk, { kind: 'degree', level, name: letter, ...span });
    });
  }
}

function takePhrases(desk: Desk): void {
  const { phrases, pattern } = LEXICONS[desk.language];
  for (const match of desk.text.matchAll(pattern)) {
    const whole = { start: match.index, end: match.index + match[0].length };
    // 東都大学工学部卒業: the first half belongs to the faculty.
    const span = match[0] === '学部卒業' && isTaken(desk, whole) ? { ...whole, start: whole.end - 2 } : whole;
    const phrase = phrases.get(match[0]);
    if (!phrase || isTaken(desk, span) || isOfFaculty(desk.text, match[0], span.end)) continue;
    if (match[0].endsWith('卒業') && isFirstDegree(desk.text, span))
      put(desk, { kind: 'degree', level: 'bachelors', name: '卒業', ...span });
    else if (phrase.as === 'cue') takeCue(desk, span, phrase.cue, match[0]);
    else if (phrase.as === 'role' && ADVISOR_TITLES.has(match[0]) && peopleAt(desk.text, span.end, desk.links).people.length > 0)
      takeCue(desk, span, 'advised', match[0]);
    else if (phrase.as === 'role') takeRole(desk, span, phrase.position);
    else if (phrase.as === 'none') put(desk, { kind: 'word', text: 'none', ...span });
    else {
      const field = cjkDegreeField(desk, span);
      const name = match[0].replace(/学位$|學位$/u, '');
      put(desk, { kind: phrase.as, level: phrase.level, name, ...span, ...(field !== undefined && { field }) });
    }
  }
}

/** 学部長, 学部研究フェローシップ, 学部2年の講義: of the faculty or its students, no degree. */
const isOfFaculty = (text: string, word: string, end: number): boolean =>
  word === '学部' && /^(?:長|研究|教育|授業|講義|向け|横断|\d年)/u.test(text.slice(end, end + 3));

/** Roles that before a name tell who advised the owner: 导师李某. */
const ADVISOR_TITLES: ReadonlySet<string> = new Set(['导师', '導師']);

/** What is finished at a university without the name of a degree is the first one: 東都大学工学部 卒業; not a school's, a thesis, 卒業生. */
function isFirstDegree(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /(?:大学(?!院)[^。、]{0,20}|同(?:学科|学部|大学)を?)$/u.test(before) &&
    !/大学院|修士|博士|学士|課程|高校|高等学校/u.test(before.slice(before.lastIndexOf('。') + 1)) &&
    !/^(?:研究|論文|生|式|予定|見込|制作)/u.test(text.slice(end, end + 2))
  );
}

const AFTER_CUE = /^\s*(?:为|是|：|:|有|包括|分别是|分别为|はこちら|は)?\s*/u;

function takeCue(desk: Desk, span: Span, cue: Cue, text: string): void {
  if (cue !== 'advised' && cue !== 'collaborates') {
    put(desk, { kind: 'cue', cue, text, ...span });
    return;
  }
  const at = span.end + (AFTER_CUE.exec(desk.text.slice(span.end, span.end + 8))?.[0].length ?? 0);
  const { people, end } = peopleBehind(desk, at);
  if (people.length === 0) {
    put(desk, { kind: 'word', text: 'none', ...span });
    return;
  }
  put(desk, { kind: 'cue', cue, text, ...span }, ...people.filter((person) => !isTaken(desk, person)));
  blockTitles(desk, people, end);
}

/** The people that begin at an offset, behind a word for advisors: 指導教員：高田誠二 too, without a title, behind its colon. */
function peopleBehind({ text, links, language }: Desk, at: number): { readonly people: readonly NameChunk[]; readonly end: number } {
  const found = peopleAt(text, at, links);
  if (found.people.length > 0 || language !== 'ja' || !/[:：]\s*$/u.test(text.slice(Math.max(0, at - 3), at))) return found;
  const end = at + labelledNameLength(text.slice(at, at + 12));
  const names = [text.slice(at, end)];
  return { people: end > at ? [{ kind: 'name', names, honorific: true, person: true, start: at, end }] : [], end };
}

const LATIN_RUN = /\p{Lu}[\p{Script=Latin}\p{M}\d.&'’-]*(?: (?:of |and |for |the )?\p{Lu}[\p{Script=Latin}\p{M}\d.&'’-]*)*/gu;

/** Latin words in the text: organisations known or with a word of organisations; other names as names. */
function latinParts(desk: Desk, before: readonly OrganizationPart[]): { readonly parts: OrganizationPart[]; readonly names: NameChunk[] } {
  const parts: OrganizationPart[] = [];
  const names: NameChunk[] = [];
  const inParts = new Occupancy(desk.text.length, before);
  const aliases = new Set(
    before.map((part) => bracketedAlias(desk.text, part.end)).flatMap(({ alias, end }) => (alias === undefined ? [] : [end - 1])),
  );
  for (const match of desk.text.matchAll(LATIN_RUN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isTaken(desk, span) || inParts.overlaps(span) || aliases.has(span.end)) continue;
    const rank = knownRank(match[0]) ?? rankOfWords(match[0].toLowerCase().split(' '));
    const url = desk.links.find((link) => link.start <= span.start && span.start < link.end)?.href;
    if (rank) parts.push({ ...span, rank, names: [match[0]], ...(url !== undefined && { url }) });
    else if (match[0].length > 1)
      names.push({
        kind: 'name',
        names: [match[0]],
        honorific: false,
        person: isPersonName(match[0]),
        ...span,
        ...(url !== undefined && { url }),
      });
  }
  return { parts, names };
}

const SIGNS: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '、': '、',
};
const SIGN = /[，。；：（）！？、,;:()|·\n.!?@/–—-]/gu;

const LATIN_TITLE = /(?<!\p{Script=Latin})(?:Prof|Dr)$/u;
const LONGEST_TITLE = 5;

function takeSigns(desk: Desk): void {
  for (const match of desk.text.matchAll(SIGN)) {
    const span = { start: match.index, end: match.index + 1 };
    // 师从 Prof. Jane Roe: no end of a sentence.
    if (match[0] === '.' && LATIN_TITLE.test(desk.text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start))) continue;
    if (!isTaken(desk, span)) put(desk, { kind: 'word', text: SIGNS[match[0]] ?? match[0], ...span });
  }
}

const SEGMENT = /[\p{Script=Han}]{2,14}/gu;
const SEGMENT_EDGE = /[\s，,。；;·|｜\t（(）)–—-]/u;

/** What stands alone between signs in a list line may be an organisation without a word of organisations: "2020 - 2022, 某某海运, 上海". */
function takeSegments(desk: Desk): void {
  if (desk.text.length > 80) return;
  for (const match of desk.text.matchAll(SEGMENT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = desk.text[span.start - 1];
    const after = desk.text[span.end];
    const isApart = (before === undefined || SEGMENT_EDGE.test(before)) && (after === undefined || SEGMENT_EDGE.test(after));
    if (!isApart || isTaken(desk, span) || PLACES.has(match[0])) continue;
    put(desk, { kind: 'name', names: [match[0]], honorific: false, person: false, ...span });
  }
}

/** A text in Chinese, Japanese or Korean as chunks in order. */
export function chunkCjk(text: Text): Chunk[] {
  const desk: Desk = {
    text: text.text,
    links: linksOf(text),
    language: cjkLanguageOf(text.text),
    chunks: [],
    occupancy: new Occupancy(text.text.length),
  };
  for (const range of findDates(desk.text)) put(desk, { kind: 'date', range, start: range.start, end: range.end });
  takeLedPeople(desk);
  const parts = findCjkParts(desk.text, desk.language, desk.chunks);
  const linked = parts.map((part) => {
    const url = desk.links.find((link) => link.start <= part.start && part.start < link.end)?.href;
    return url === undefined ? part : { ...part, url };
  });
  const latin = latinParts(desk, linked);
  const places = composeOrganizations(
    desk.text,
    [...linked, ...latin.parts].sort((a, b) => a.start - b.start),
    true,
  );
  for (const organization of places) put(desk, { kind: 'organization', organization, start: organization.start, end: organization.end });
  takeTitledPeople(desk);
  takeDegreeLetters(desk);
  takePhrases(desk);
  for (const name of latin.names) if (!isTaken(desk, name)) put(desk, name);
  takeSigns(desk);
  takeSegments(desk);
  return desk.chunks.sort((a, b) => a.start - b.start || a.end - b.end);
}
