import {
  CJK_FALSE_TAILS,
  CJK_NAME_STOPS,
  CJK_TITLES_BEFORE_UNIVERSITIES,
  CJK_TRUE_TAILS,
  CJK_WEAK_SUFFIXES,
} from '../../lexicon/cjk-phrases.js';
import { EMPLOYERS } from '../../lexicon/employers.js';
import { INSTITUTION_SHORT_NAMES } from '../../lexicon/institution-short-names.js';
import { ORGANIZATION_WORDS, type OrganizationRank } from '../../lexicon/organization-words.js';
import { PLACES } from '../../lexicon/places.js';
import type { Span } from '../../model/span.js';
import { wordAlternation } from '../../text/alternation.js';
import { Occupancy } from '../../text/occupancy.js';
import { isCjk } from '../../text/script.js';
import { knownRank } from './known-organization.js';
import type { OrganizationPart, PartRank } from './organization-part.js';

/** Languages written without spaces between words that this reads. */
export type CjkLanguage = 'zh' | 'ja' | 'ko';

interface Suffixes {
  readonly pattern: RegExp;
  readonly ranks: ReadonlyMap<string, OrganizationRank>;
  readonly stops: RegExp;
}

function suffixesOf(language: CjkLanguage): Suffixes {
  const byRank = ORGANIZATION_WORDS[language] as Readonly<Record<OrganizationRank, readonly string[]>>;
  const ranks = new Map(
    (['unit', 'institute', 'body'] as const).flatMap((rank) => byRank[rank].map((word): [string, OrganizationRank] => [word, rank])),
  );
  return {
    ranks,
    pattern: new RegExp(wordAlternation([...ranks.keys()]), 'gu'),
    stops: new RegExp(wordAlternation(CJK_NAME_STOPS[language] ?? []), 'gu'),
  };
}

const SUFFIXES: Readonly<Record<CjkLanguage, Suffixes>> = { zh: suffixesOf('zh'), ja: suffixesOf('ja'), ko: suffixesOf('ko') };
const NAMED = [...EMPLOYERS.flat(), ...Object.keys(INSTITUTION_SHORT_NAMES)].filter((name) => isCjk(name));
const NAMED_START = new RegExp(`^(?:${wordAlternation(NAMED)})`, 'u');
const NAMED_PATTERN = new RegExp(wordAlternation(NAMED), 'gu');
/** Letters of a name, leftwards: no punctuation, no digits, no white space (Korean names have spaces). */
const NAME_BODY = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Latin}ー・·]+$/u;
const KOREAN_BODY = /[\p{Script=Hangul}\p{Script=Latin}]+$/u;
const LEADING = /^(?:和|与|及|或|、|·|了|在|于|为|对|任(?!丘)|系(?=\p{Script=Han}{4})|(?:科研)?平台[为是])+/u;
const UNIVERSITY = /^大[学學]/u;
/** 博士北都大学, 特定教授西海大学: a copy of a page has no blanks between them; not 教授大学. */
const TITLED = new RegExp(`^\\p{Script=Han}{0,4}?(?:${wordAlternation(CJK_TITLES_BEFORE_UNIVERSITIES)})(?=\\p{Script=Han}{2})`, 'u');
const LONGEST_NAME = 28;
const CONTINUES = /^[\p{Script=Han}]{0,6}(?:大学|大學|公司|集团|学院|研究院|研究所|实验室)/u;
/** 加州大学伯克利分校 */
const BRANCH = /^[\p{Script=Han}]{2,6}分校/u;
/** 中央研究院資訊科學研究所: the academy is the larger one. */
const HAS_INSTITUTE = /^\s?[\p{Script=Han}]{2,16}(?:研究所|研究中心)/u;
/** キングスカレッジロンドン */
const KATAKANA_TAIL = /^・?[\p{Script=Katakana}ー・]+/u;
/** 박사후연구원, 방문연구원: people, not institutes. */
const KOREAN_RESEARCHERS: ReadonlySet<string> = new Set(
  '객원 박사 박사후 방문 선임 수석 위촉 인턴 전임 전문 주임 책임 초빙 특별 학부'.split(' '),
);
/** 王芳教授课题组, 李明老师团队: the group of a person, whom the text tells; no place of its own. */
const OF_PERSON = /(?:教授|研究员|老师|老師|院士|先生)$/u;
const CAMPUS = /^[（(][\p{Script=Han}]{2,4}[)）]/u;
const LATIN_TAIL = /^ ?(?:[A-Z][A-Za-z]+)(?: (?:Lab|Labs|Research|AI))*/;

function isFalse(text: string, end: number, suffix: string): boolean {
  const tail = text.slice(end, end + 12);
  const begins = (words: readonly string[] = []): boolean => words.some((word) => tail.startsWith(word));
  if (begins(CJK_FALSE_TAILS[suffix]) && !begins(CJK_TRUE_TAILS[suffix])) return true;
  return CJK_WEAK_SUFFIXES.includes(suffix) && CONTINUES.test(tail) && !/^[系组]$/u.test(suffix);
}

/** Where the name that ends with a suffix begins: after the last stop word, the part before or a sign. */
function nameStart(text: string, from: number, suffixStart: number, language: CjkLanguage): number {
  const window = text.slice(Math.max(from, suffixStart - LONGEST_NAME), suffixStart);
  const body = (language === 'ko' ? KOREAN_BODY : NAME_BODY).exec(window)?.[0] ?? '';
  let start = suffixStart - body.length;
  for (const match of body.matchAll(SUFFIXES[language].stops)) start = suffixStart - body.length + match.index + match[0].length;
  if (UNIVERSITY.test(text.slice(suffixStart, suffixStart + 2))) start += TITLED.exec(text.slice(start, suffixStart))?.[0].length ?? 0;
  const lead = LEADING.exec(text.slice(start, suffixStart));
  return lead ? start + lead[0].length : start;
}

/** Parts of organisations in a Chinese, Japanese or Korean text, in order: 北京大学, 计算机学院. `isTaken` tells of dates and people. */
export function findCjkParts(text: string, language: CjkLanguage, taken: readonly Span[]): OrganizationPart[] {
  const { pattern, ranks } = SUFFIXES[language];
  const parts: OrganizationPart[] = [];
  let from = 0;
  const occupancy = new Occupancy(text.length, taken);
  for (const match of text.matchAll(pattern)) {
    const suffix = match[0];
    const end = match.index + suffix.length;
    if (match.index < from || isFalse(text, end, suffix)) continue;
    if (occupancy.overlaps({ start: match.index, end })) continue;
    const barrier = occupancy.barrier(match.index, Math.max(from, match.index - LONGEST_NAME));
    const start = nameStart(text, barrier, match.index, language);
    const campus = CAMPUS.exec(text.slice(end));
    const tail =
      suffix === '大学'
        ? BRANCH.exec(text.slice(end, end + 10))
        : suffix === 'カレッジ'
          ? KATAKANA_TAIL.exec(text.slice(end, end + 16))
          : null;
    const stop = end + ((campus && suffix.startsWith('大') ? campus : tail)?.[0].length ?? 0);
    if (ranks.get(suffix) === 'unit' && OF_PERSON.test(text.slice(start, match.index))) continue;
    if (suffix === '연구원' && KOREAN_RESEARCHERS.has(text.slice(start, match.index))) continue;
    if (end - start <= 2 || (end - start === 3 && text[start] === '同')) continue;
    if (start === match.index) {
      // 中国科学院大学: the word goes on from the part before.
      const last = parts.at(-1);
      if (last && last.end === start && ranks.get(suffix) === 'body') {
        parts[parts.length - 1] = { ...last, end: stop, names: [text.slice(last.start, stop)], rank: 'body' };
        from = stop;
      }
      continue;
    }
    // 上海某某学院 with a town before it stands for itself.
    const isTown = suffix === '学院' && PLACES.has(text.slice(start, start + 2)) && end - start > 4;
    const isHome = suffix === '研究院' && HAS_INSTITUTE.test(text.slice(end, end + 24));
    const rank = isTown ? 'institute' : isHome ? 'body' : (ranks.get(suffix) as PartRank);
    parts.push(...ofCompany(text, { rank, start, end: stop, names: [text.slice(start, stop)] }));
    from = stop;
  }
  return withNamed(text, parts, taken);
}

const BARE_TEAM = /^(?:团队|组|部门)$/u;

/** 某讯Seed团队: the company's name that begins a team's is a part of its own. */
function ofCompany(text: string, part: OrganizationPart): OrganizationPart[] {
  if (part.rank !== 'unit') return [part];
  const name = NAMED_START.exec(text.slice(part.start, part.end))?.[0];
  if (name === undefined) return [part];
  const cut = part.start + name.length;
  const team = text.slice(cut, part.end);
  if (BARE_TEAM.test(team)) return [{ rank: knownRank(name) ?? 'company', start: part.start, end: part.end, names: [name] }];
  if (!/^\p{Script=Latin}/u.test(team)) return [part];
  return [
    { rank: knownRank(name) ?? 'company', start: part.start, end: cut, names: [name] },
    { ...part, start: cut, names: [text.slice(cut, part.end)] },
  ];
}

/** 助理研究员, 数据管理研究: two letters of 研究 and the word before it are no short name (理研). */
const isCutFromWord = (text: string, end: number): boolean => text.startsWith('研究', end - 1);

/** Adds companies and short names: 腾讯, 北大; "腾讯 Vision" with its Latin tail. */
function withNamed(text: string, parts: readonly OrganizationPart[], taken: readonly Span[]): OrganizationPart[] {
  const all = [...parts];
  const occupancy = new Occupancy(text.length, [...parts, ...taken]);
  for (const match of text.matchAll(NAMED_PATTERN)) {
    const tail = LATIN_TAIL.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const span = { start: match.index, end: match.index + match[0].length + tail.length };
    if (occupancy.overlaps(span) || isCutFromWord(text, span.end)) continue;
    const name = text.slice(span.start, span.end);
    all.push({ ...span, names: tail ? [name, match[0]] : [name], rank: knownRank(match[0]) ?? 'company' });
  }
  return all.sort((a, b) => a.start - b.start);
}
