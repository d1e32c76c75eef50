import { ENROLMENT_WORDS } from '../../lexicon/cjk-phrases.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import type { DateRange } from '../../text/date-range.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { knownRank } from '../organization/known-organization.js';
import { contextAfter, kindOfAnchors } from './advising-kind.js';
import { type AnchorChunk, type Chunk, isAnchor, isCue, isWord } from './chunk.js';
import { chunkCjk } from './chunk-cjk.js';
import { sentencesOf } from './clause.js';
import { joinUnits } from './entry-frame.js';
import { endedByDegree } from './gained-degree-cjk.js';
import { withoutOfficers } from './left-out.js';
import { peopleOf } from './people.js';
import { begun, degreeStatement, pairStays, positionStatement } from './state-clause.js';
import type { Statement, Tense } from './statement.js';

/** What one sentence leaves for its next clauses. */
interface Carry {
  organization: ComposedOrganization | undefined;
  date: DateRange | undefined;
  anchors: readonly AnchorChunk[];
  tense: Tense | undefined;
  /** The university named last: a college named alone belongs to it. */
  home: ComposedOrganization | undefined;
  /** The university named last, with its college: 同大学. */
  named: ComposedOrganization | undefined;
  /** The clause before told but what was joined: 加入某公司，担任工程师. */
  joined: boolean;
  /** The clause before is nothing but "before": 此前，. */
  before: boolean;
  /** The last thing told is a course of studies, in Japanese: 東都大学大学院に進学. */
  schooling: boolean;
}

/** Clauses end at commas and semicolons; and before a further organisation where a stay is complete: A大学教授、B研究院院长. */
function clausesOfCjk(sentence: readonly Chunk[]): Chunk[][] {
  const clauses: Chunk[][] = [[]];
  for (const chunk of sentence) {
    const clause = clauses.at(-1) as Chunk[];
    if (isWord(chunk, ',', ';')) {
      clauses.push([]);
      continue;
    }
    // 2023年6月硕士毕业后加入某公司: what is joined then is not where the degree is from.
    if (isCue(chunk, 'joined') && clause.some((other) => isAnchor(other) && other.kind !== 'role')) {
      clauses.push([chunk]);
      continue;
    }
    const firstAnchor = clause.findIndex(isAnchor);
    const firstPlace = clause.findIndex((other) => other.kind === 'organization');
    const isWhole = firstAnchor >= 0 && firstPlace >= 0;
    const isOrganizationFirst = isWhole && firstPlace < firstAnchor;
    if (isWhole && (isOrganizationFirst ? chunk.kind === 'organization' : isAnchor(chunk) && chunk.kind !== 'role')) clauses.push([chunk]);
    else clause.push(chunk);
  }
  return clauses.filter((clause) => clause.length > 0);
}

function tenseOfCjk(chunks: readonly Chunk[]): Tense | undefined {
  const has = (...cues: Parameters<typeof isCue>[1][]): boolean => chunks.some((chunk) => isCue(chunk, ...cues));
  if (has('past', 'were')) return 'past';
  if (has('getting')) return 'pursuing';
  if (has('got', 'studied')) return 'past';
  if (has('joining')) return 'future';
  if (has('joined')) return 'joined';
  return has('present', 'are', 'works') ? 'present' : undefined;
}

/** 加入某公司前: what stands in the clause is told elsewhere. */
const isBackground = (text: string, clause: readonly Chunk[]): boolean => {
  const end = clause.at(-1)?.end ?? 0;
  return (
    /^\s*(?:之前|以前|前)(?:[，,]|$)/u.test(text.slice(end, end + 4)) ||
    (isCue(clause.at(-1), 'past') && clause.length > 1 && !clause.some(isAnchor))
  );
};

/** 博士导师: what the words for the advisor tell; 合作导师 tells nothing. */
function kindOfTitle(clause: readonly Chunk[]): AdvisingKind | undefined {
  const cue = clause.find((chunk) => isCue(chunk, 'advised'));
  return cue && TITLES.find(([word]) => (cue as { text: string }).text.includes(word))?.[1];
}
const TITLES: readonly (readonly [word: string, kind: AdvisingKind])[] = [
  ['博士后', 'postdoctoral'],
  ['博士', 'doctoral'],
  ['硕士', 'masters'],
  ['本科', 'bachelors'],
  ['实习', 'internship'],
];

/** Fields that a role may have before it: AI 负责人, NLP 实习. */
const FIELDS: ReadonlySet<string> = new Set(['AI', 'CV', 'HR', 'IT', 'LLM', 'ML', 'NLP', 'QA']);
/** 一家数据公司, 某研究院: a kind of organisation, not its name. */
const INDEFINITE = /(?:一家|一个|一間|某)[^，。；、]{0,10}$/u;

/** 同大学大学院: the university named last. */
const SAME_PLACE = /同大学|同大大学院|同校|该校/u;

function placesOf(chunks: readonly Chunk[]): ComposedOrganization[] {
  return joinUnits(
    chunks.flatMap((chunk, index): ComposedOrganization[] => {
      if (chunk.kind === 'organization') return [chunk.organization];
      if (chunk.kind !== 'name' || chunk.person || chunk.honorific) return [];
      const name = chunk.names[0] as string;
      const isPlaced = knownRank(name) !== undefined || (isAnchor(chunks[index + 1]) && /^\p{Lu}{2,}/u.test(name) && !FIELDS.has(name));
      return isPlaced ? [{ names: chunk.names, units: [], rank: knownRank(name) ?? 'unknown', start: chunk.start, end: chunk.end }] : [];
    }),
  );
}

const within = (unit: ComposedOrganization, home: ComposedOrganization): ComposedOrganization => ({
  ...home,
  units: [...unit.units, unit.names[0] as string],
  start: unit.start,
  end: unit.end,
});

/** Letters that may stand unexplained between an organisation and a role: a field, a team. */
const WIDEST_GAP = 8;

/** Whether the role follows the organisation closely: 北京大学教授, 在腾讯实习; not across a sentence about other things. */
function isNear(text: string, clause: readonly Chunk[], organization: ComposedOrganization, anchor: AnchorChunk): boolean {
  const [start, end] = organization.end <= anchor.start ? [organization.end, anchor.start] : [anchor.end, organization.start];
  if (end - start > 60 || start > end) return start > end;
  let letters = text.slice(start, end).replace(/[\s\p{P}]/gu, '').length;
  for (const chunk of clause) if (chunk.start >= start && chunk.end <= end && chunk.kind !== 'word') letters -= chunk.end - chunk.start;
  return letters <= WIDEST_GAP;
}

/** 2004年4月東都大学工学部に入学し、2008年3月同学科を卒業: the two dates of one clause as one time. */
function enrolmentOf(text: string, clause: readonly Chunk[]): DateRange[] | undefined {
  const [first, second, ...more] = clause.flatMap((chunk) => (chunk.kind === 'date' ? [chunk] : []));
  if (!first || !second || more.length > 0 || first.range.at === undefined || second.range.at === undefined) return undefined;
  const isTold = ENTERED.test(text.slice(first.end, second.start)) && LEFT.test(text.slice(second.end, second.end + 40));
  const { at, ...range } = first.range;
  return isTold ? [{ ...range, from: at, to: second.range.at }] : undefined;
}
const ENTERED = new RegExp(wordAlternation(ENROLMENT_WORDS), 'u');
const LEFT = /(?:卒業|修了)/u;

const RANKS = /(?:教授|讲师|講師|研究员|研究員|助教|准教授)$/u;
const PROMOTED = /(?:任|晋升|晉升|升|聘|评)(?:为|為|任|至|到)?$/u;

/** 2017年任某大学讲师，2020年任副教授: the next rank at the same place. */
const isPromotion = (text: string, anchors: readonly AnchorChunk[], carry: Carry): boolean => {
  const [anchor, ...more] = anchors;
  return (
    anchor?.kind === 'role' &&
    more.length === 0 &&
    RANKS.test(anchor.role) &&
    PROMOTED.test(text.slice(Math.max(0, anchor.start - 6), anchor.start)) &&
    carry.anchors.some((held) => held.kind === 'role' && RANKS.test(held.role))
  );
};

/** 修士課程を修了 of a life in sentences: at the university whose course the sentence before has begun. */
const GAINED = /(?:修了|取得|授与)/u;
const SCHOOLING = /課程/u;

function stateClause(text: Text, rule: string, clause: readonly Chunk[], carry: Carry, statements: Statement[]): void {
  const anchors = clause.filter(isAnchor);
  const named = placesOf(clause).filter(({ start }) => !INDEFINITE.test(text.text.slice(Math.max(0, start - 12), start)));
  const places = named.map((place) => (place.rank === 'unit' && carry.home && place !== carry.home ? within(place, carry.home) : place));
  const dates = enrolmentOf(text.text, clause) ?? clause.flatMap((chunk) => (chunk.kind === 'date' ? [chunk.range] : []));
  const tense = carry.before ? 'past' : (tenseOfCjk(clause) ?? carry.tense);
  const people = peopleOf(clause);
  const context = anchors.length > 0 ? anchors : carry.anchors;
  const told = kindOfTitle(clause);
  const isOfNow = told === undefined && context.length === 0 && tense !== 'past' && tense !== 'joined';
  for (const person of people.advisors) {
    statements.push({
      kind: 'advising',
      direction: 'advisor',
      advising: told ?? kindOfAnchors(context),
      ...(isOfNow && { isOfNow }),
      person,
      text,
      rule: `advising/${rule}`,
      start: person.start,
      end: person.end,
    });
  }
  for (const person of people.collaborators)
    statements.push({ kind: 'collaborator', person, text, rule: `collaborator/${rule}`, start: person.start, end: person.end });
  const isDegree = anchors.some((anchor) => anchor.kind !== 'role');
  const words = text.text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0);
  if (places.length === 0 && carry.named && SAME_PLACE.test(words)) places.push({ ...carry.named, units: [] });
  if (places.length === 0 && isDegree && carry.named && carry.schooling && GAINED.test(words)) places.push({ ...carry.named, units: [] });
  const isSame =
    isDegree ||
    carry.anchors.length === 0 ||
    carry.joined ||
    (dates.length > 0 && isPromotion(text.text, anchors, carry)) ||
    anchors.some(({ start }) => text.text[start - 1] === '同');
  if (places.length === 0 && carry.organization && isSame) places.push(carry.organization);
  if (dates.length === 0 && carry.date && anchors.length > 0) dates.push(carry.date);
  for (const stay of pairStays(anchors, places, dates)) {
    const isTold = clause.some(({ start }) => start === stay.organization.start);
    if (stay.anchor.kind === 'role' && isTold && !isNear(text.text, clause, stay.organization, stay.anchor)) continue;
    const span = { start: Math.min(stay.anchor.start, stay.organization.start), end: Math.max(stay.anchor.end, stay.organization.end) };
    const isWithin = span.end - span.start < 160;
    const where = isWithin ? span : { start: stay.anchor.start, end: stay.anchor.end };
    statements.push(
      stay.anchor.kind === 'role'
        ? positionStatement({ text, rule }, stay, tense ?? (dates.length === 0 ? 'present' : undefined), people.advisors, where)
        : degreeStatement(
            { text, rule },
            stay,
            tense ?? (dates.length === 0 && stay.anchor.kind === 'student' ? 'present' : undefined),
            people.advisors,
            where,
          ),
    );
  }
  carry.named = places.find((place) => place.rank === 'body') ?? carry.named;
  carry.schooling = anchors.some((anchor) => anchor.kind === 'role')
    ? false
    : carry.schooling || SCHOOLING.test(words) || ENTERED.test(words);
  carry.joined = anchors.length === 0 && places.length > 0 && clause.some((chunk) => isCue(chunk, 'joined'));
  carry.before = clause.length === 1 && isCue(clause[0], 'past');
  carry.organization = places[0] ?? carry.organization;
  const home = places.find((place) => place.rank === 'body');
  carry.home = home ? { ...home, units: [] } : carry.home;
  carry.date = anchors.length > 0 ? undefined : (dates[0] ?? carry.date);
  carry.anchors = anchors.length > 0 ? contextAfter(carry.anchors, anchors) : carry.anchors;
  carry.tense = tense;
}

/** Whether the sentence is about somebody else: a titled name of another opens it. */
function isAboutAnother(sentence: readonly Chunk[], isOwner: (name: string) => boolean): boolean {
  const first = sentence[0];
  return first?.kind === 'name' && first.person && first.honorific && !isOwner(first.names[0] as string);
}

/** What a Chinese, Japanese or Korean paragraph says of the owner's career. */
export function readCjkProse(text: Text, isOwner: (name: string) => boolean, rule = 'prose'): Statement[] {
  const statements: Statement[] = [];
  let anchors: readonly AnchorChunk[] = [];
  let home: ComposedOrganization | undefined;
  let named: ComposedOrganization | undefined;
  let schooling = false;
  for (const sentence of sentencesOf(withoutOfficers(chunkCjk(text)), text.text)) {
    if (isAboutAnother(sentence, isOwner)) continue;
    const carry: Carry = {
      organization: undefined,
      date: undefined,
      anchors,
      tense: undefined,
      home,
      named,
      joined: false,
      before: false,
      schooling,
    };
    for (const clause of clausesOfCjk(sentence)) {
      if (clause.some((chunk) => isCue(chunk, 'unreal'))) break;
      if (isBackground(text.text, clause)) continue;
      stateClause(text, rule, clause, carry, statements);
    }
    anchors = carry.anchors;
    home = carry.home;
    named = carry.named;
    schooling = carry.schooling;
  }
  return endedByDegree(endedByNext(endedByPromotion(statements))).filter(
    (statement) => statement.kind !== 'advising' || !isOwner(statement.person.names[0] as string),
  );
}

/** 2010年より助教、2013年より准教授: of posts of one paragraph that are told by their beginning alone, only the last one lasts. */
function endedByNext(statements: readonly Statement[]): readonly Statement[] {
  const startOf = (statement: Statement): string | undefined =>
    statement.kind === 'position' && statement.position === 'job' && statement.date?.ongoing && SINCE.test(statement.text.text)
      ? statement.date.from
      : undefined;
  const latest = statements.map(startOf).reduce<string>((best, start) => (start !== undefined && start > best ? start : best), '');
  return statements.map((statement) => {
    const start = startOf(statement);
    if (start === undefined || start === latest || statement.kind !== 'position' || !statement.date) return statement;
    return { ...statement, tense: 'past' as const, date: { ...statement.date, ongoing: false } };
  });
}

/** 2017年任讲师，2020年任副教授: of ranks at one place that are told by their beginning alone, a later one ends the earlier. */
function endedByPromotion(statements: readonly Statement[]): readonly Statement[] {
  const beginOf = (statement: Statement): string | undefined =>
    statement.kind === 'position' && statement.position === 'job' && RANKS.test(statement.role ?? '') && statement.date?.to === undefined
      ? (statement.date?.from ?? statement.date?.at)
      : undefined;
  return statements.map((statement) => {
    const begin = beginOf(statement);
    if (begin === undefined || statement.kind !== 'position' || !statement.date) return statement;
    const isEnded = statements.some(
      (other) =>
        other.kind === 'position' &&
        other.organization.names[0] === statement.organization.names[0] &&
        (beginOf(other) ?? '').slice(0, 4) > begin.slice(0, 4),
    );
    return isEnded ? { ...statement, tense: 'past' as const, date: { ...begun(statement.date), ongoing: false } } : statement;
  });
}

const SINCE = /年(?:\d{1,2}月)?より/u;
