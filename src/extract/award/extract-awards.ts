import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Award } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { sliceText } from '../../model/text.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { headingMeaning } from '../../text/section-kind.js';
import { isAboutOther, kindAt, sectionAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { readAwardEntry } from './award-entry.js';
import { type AwardPhrase, awardPhrases, phrasesIn } from './award-phrase.js';
import { hintsAward, isDutyOrGrant, namesAward } from './award-words.js';
import { cjkAwardPhrases } from './cjk-award-phrase.js';
import { paperAwards } from './paper-award.js';

/** Sections whose prose does not state the owner's honours. */
const NOT_OWNERS: ReadonlySet<SectionKind> = new Set(['students', 'service', 'teaching', 'links', 'grants']);
const LONGEST_ENTRY = 420;
const SHORT_ENTRY = 140;
/** An item with less text that has items inside is a label: "Journals". */
const LONGEST_LABEL = 40;
/** "Published 12 papers in …": a line of a resume, not an honour. */
const ACHIEVEMENT = /^\W*(?!Ranked|Selected|Awarded|Elected|Nominated|Recommended|Named|Invited|Distinguished)\p{Lu}\p{Ll}+ed\s/u;

/** "（Top 1%）", "（连续两次）". */
const CJK_REMARK = /[(（][^()（）]{0,60}[)）]/gu;
/** Fewer letters ("一等奖") may end the names of different honours. */
const SHORTEST_CJK_HONOUR = 5;

/** The honours of the owner, in the order of the page, each once a year. */
export function extractAwards(context: ExtractionContext): readonly Award[] {
  const { page, sections } = context;
  const inLists = new Set<number>();
  const found: Award[] = [];
  for (const section of sections) if (isAwardSection(section, sections)) found.push(...fromSection(context, section, inLists));
  for (const block of page.blocks) if (!inLists.has(block.index)) found.push(...fromBlock(context, block));
  return unique(found);
}

function isAwardSection(section: Section, sections: readonly Section[]): boolean {
  if (section.kind === 'awards') return true;
  const parent = sections[section.parent];
  return parent !== undefined && parent.kind === 'awards' && section.kind === 'other';
}

/** Entries of a section of honours: items, rows, and paragraphs that name one or have a date. */
function fromSection({ page }: ExtractionContext, section: Section, inLists: Set<number>): Award[] {
  const found: Award[] = [];
  for (const block of page.blocks.slice(section.first, section.end)) {
    inLists.add(block.index);
    if (!isEntry(block)) continue;
    for (const award of readAwardEntry(block)) found.push({ ...award, evidence: cite(block, 0, block.text.length, 'award/list') });
  }
  return found;
}

function isEntry(block: Block): boolean {
  const { text } = block;
  if (
    block.kind === 'heading' ||
    block.region === 'navigation' ||
    block.region === 'footer' ||
    text.length < 4 ||
    text.length > LONGEST_ENTRY
  )
    return false;
  if (isDutyOrGrant(text) && !namesAward(text)) return false;
  if (namesAward(text)) return true;
  const hasDate = findDates(text).length > 0;
  if (ACHIEVEMENT.test(text)) return false;
  return block.kind === 'paragraph'
    ? hintsAward(text) && (hasDate || (text.length < SHORT_ENTRY && !/[.。]\s/u.test(text)))
    : hasDate || hintsAward(text);
}

function fromBlock(context: ExtractionContext, block: Block): Award[] {
  if (block.region === 'navigation' || block.region === 'footer') return [];
  const kind = kindAt(context, block);
  if (kind === 'publications') return noteAwards(context, block) ?? fromPublication(context, block);
  if (block.kind === 'heading' || NOT_OWNERS.has(kind) || isAboutOther(block, context.owner)) return [];
  const labelled = labelledAwards(block);
  if (labelled.length > 0) return labelled;
  const own = new Set(context.owner?.names.flatMap(({ value }) => fold(value).split(' ')) ?? []);
  const phrases = [
    ...awardPhrases(block.text, own),
    ...(kind === 'news' ? openingAward(block.text) : []),
    ...(isCjk(block.text) ? cjkAwardPhrases(block.text) : []),
  ];
  return phrases.map(({ start, end, ...award }) => ({ ...award, evidence: cite(block, start, end, 'award/prose', 0.8) }));
}

/** "Awards: A (2020), B (2021)", "奖励荣誉：甲(2024.11)、乙" as one line. */
function labelledAwards(block: Block): Award[] {
  const label = /^[^\p{L}]*([\p{L}\s&]{2,30})[:：]\s*/u.exec(block.text);
  if (!label || !isAwardLabel(label[1] as string)) return [];
  const masked = block.text.replace(/[(（][^()（）]{0,60}[)）]/gu, (inner) => '_'.repeat(inner.length));
  const found: Award[] = [];
  let start = label[0].length;
  const push = (end: number): void => {
    const part = sliceText(block, start, end);
    if (part.text.trim() !== '')
      for (const award of readAwardEntry(part)) found.push({ ...award, evidence: cite(block, start, end, 'award/label') });
  };
  for (const match of masked.slice(start).matchAll(/[;；、]|,(?=\s)|，/gu)) {
    const at = label[0].length + match.index;
    push(at);
    start = at + match[0].length;
  }
  push(block.text.length);
  return found.filter(({ name }) => hintsAward(name));
}

function isAwardLabel(label: string): boolean {
  const meaning = headingMeaning(label.trim());
  return (meaning?.form === 'section' && meaning.kind === 'awards') || (isCjk(label) && namesAward(label));
}

/** A line of news that is the honour itself: "Dec 2024: Example Fellowship!". */
function openingAward(text: string): AwardPhrase[] {
  const dates = findDates(text);
  const from = dates[0] && dates[0].start < 4 ? dates[0].end : 0;
  const rest = text.slice(from);
  const lead = rest.length - rest.replace(/^[^\p{L}\d]+/u, '').length;
  return phrasesIn(text.slice(from + lead))
    .filter((phrase) => phrase.start === 0)
    .slice(0, 1)
    .map((phrase) => ({
      ...phrase,
      start: from + lead,
      end: phrase.end + from + lead,
      ...(phrase.date === undefined && dates[0]?.at !== undefined && { date: dates[0].at }),
    }));
}

/** An item inside the entry of a publication that is the name of an honour: "2021 Example Prize in Paths". */
function noteAwards({ page }: ExtractionContext, block: Block): Award[] | undefined {
  const around = page.blocks[block.parent];
  const isNote = block.kind === 'item' && around?.kind === 'item' && around.text.length > LONGEST_LABEL;
  if (!isNote || block.text.length > SHORT_ENTRY || !namesAward(block.text)) return undefined;
  return readAwardEntry(block).map((award) => ({ ...award, evidence: cite(block, 0, block.text.length, 'award/note') }));
}

/** Awards printed in the entry of a publication. */
function fromPublication({ sections }: ExtractionContext, block: Block): Award[] {
  const year = sectionAt(sections, block)?.year;
  return paperAwards(block.text).map(({ name, start, end }) => {
    const date =
      findDates(block.text)
        .find((one) => one.at !== undefined)
        ?.at?.slice(0, 4) ?? (year === undefined ? undefined : String(year));
    return {
      name,
      ...(date !== undefined && { date }),
      evidence: cite(block, start, end, `${OF_PAPER}/${fold(block.text.split('\n')[0] ?? '').slice(0, 40)}`),
    };
  });
}

const OF_PAPER = 'award/publication';

/** Without what was said before: the same words and the same year or none. Two papers may have won the same award in one year. */
function unique(awards: readonly Award[]): Award[] {
  const kept: Award[] = [];
  for (const award of awards) if (!kept.some((other) => isRepeated(award, other))) kept.push(award);
  return kept.map((award) => ({ ...award, evidence: { ...award.evidence, rule: award.evidence.rule.split('/').slice(0, 2).join('/') } }));
}

function isRepeated(award: Award, other: Award): boolean {
  if (award.date !== undefined && other.date !== undefined && award.date.slice(0, 4) !== other.date.slice(0, 4)) return false;
  const [rule, otherRule] = [award.evidence.rule, other.evidence.rule];
  const [a, b] = [fold(award.name), fold(other.name)];
  if (rule.startsWith(OF_PAPER) && otherRule.startsWith(OF_PAPER)) return a === b && rule === otherRule;
  if (a === b) return true;
  // What prose says of a listed honour is seldom word for word the same.
  return rule !== otherRule && (sharesWords(a, b) || sameCjkHonour(award.name, other.name));
}

/** "国家奖学金（Top 1%）" and "国家奖学金", "北山大学星河奖学金" and "星河奖学金": one honour, with and without giver and remark. */
function sameCjkHonour(name: string, otherName: string): boolean {
  if (!isCjk(name) || !isCjk(otherName)) return false;
  const [small, large] = [bareCjk(name), bareCjk(otherName)].sort((x, y) => x.length - y.length) as [string, string];
  return small.length >= SHORTEST_CJK_HONOUR && large.endsWith(small);
}

const bareCjk = (name: string): string =>
  name
    .replace(CJK_REMARK, '')
    .replace(/称号$|稱號$/u, '')
    .trim();

function sharesWords(a: string, b: string): boolean {
  const [small, large] = [new Set(a.split(' ')), new Set(b.split(' '))].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  const shared = [...small].filter((word) => large.has(word)).length;
  return small.size > 1 && shared >= 0.8 * small.size && small.size >= 0.5 * large.size;
}
