import { CJK_AWARD_LABEL_ENDINGS, POST_HEADS, SCHOOL_ENDINGS } from '../../lexicon/award-words.js';
import { SAMPLE_LINES } from '../../lexicon/sample-words.js';
import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Award, PartialDate } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { sliceText } from '../../model/text.js';
import { dateAlone } from '../../text/date-alone.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { headingMeaning } from '../../text/section-kind.js';
import { covered, ROUND_BRACKETS } from '../../text/split-outside.js';
import { groupOf, mayHold, type WordGroup } from '../../text/word-group.js';
import { isAboutOther, kindAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { LONGEST_ENTRY } from './award-entries.js';
import { readAwardEntry } from './award-entry.js';
import { awardPhrases } from './award-phrase.js';
import { SHORT_ENTRY } from './award-section.js';
import { fromBlocks, sectionAwards } from './award-sections.js';
import { type AwardPhrase, overlaps } from './award-span.js';
import { HINTS_OF_AWARDS, hintsAward, isDutyOrGrant, namesAward } from './award-words.js';
import { cjkAwardPhrases } from './cjk-award-phrase.js';
import { AWARD_PHRASE_WORDS, phrasesIn } from './named-award.js';
import { paperAwards } from './paper-award.js';
import { isNoHonour } from './plain-name.js';
import { fromPublication, LONGEST_LABEL, noteAwards } from './publication-awards.js';
import { unique } from './repeated-awards.js';

/** Sections that do not state the owner's honours. */
const NOT_OWNERS: ReadonlySet<SectionKind> = new Set(['students', 'service', 'links']);

/** The honours of the owner, in the order of the page, each once a year. */
export function extractAwards(context: ExtractionContext): readonly Award[] {
  const { page, sections } = context;
  const inLists = new Set<number>();
  const found: Award[] = [];
  const isTemplate = page.blocks.filter(isSample).length >= SAMPLES_OF_TEMPLATE;
  if (!isTemplate) for (const section of sections) found.push(...sectionAwards(context, section, inLists));
  for (const range of labelledRuns(context)) found.push(...fromBlocks(context, range, inLists));
  const own = new Set(context.owner?.names.flatMap(({ value }) => fold(value).split(' ')) ?? []);
  for (const block of page.blocks) if (!inLists.has(block.index)) found.push(...fromBlock(context, block, own));
  return unique(found.filter(({ name }) => !isNoHonour(name)));
}

const SAMPLES: ReadonlySet<string> = new Set(SAMPLE_LINES);
/** So many lines such as "Description 1." make the page a template that was not filled in. */
const SAMPLES_OF_TEMPLATE = 6;

const isSample = ({ text }: Block): boolean => text.length < LONGEST_LABEL && SAMPLES.has(text.toLowerCase().replace(/[\s\d.:…]+$/u, ''));

/** Runs of items behind an item that is a label alone: "Honours:", up to the next such item. */
function labelledRuns({ page, sections }: ExtractionContext): readonly Pick<Section, 'first' | 'end'>[] {
  const isLabel = ({ kind, text }: Block): boolean => kind === 'item' && text.length <= LONGEST_LABEL && /[:：]\s*$/u.test(text);
  return page.blocks.flatMap((block) => {
    if (!isLabel(block) || !isAwardLabel(block.text.replace(/\s*[:：]\s*$/u, ''))) return [];
    if (sections.some((section) => section.kind === 'awards' && section.first <= block.index && block.index < section.end)) return [];
    const first = block.index + 1;
    let end = first;
    while (page.blocks[end]?.kind === 'item' && !isLabel(page.blocks[end] as Block)) end++;
    return [{ first, end }];
  });
}

/** Words of which each honour outside of the sections of teaching has one. */
const HONOUR_WORDS: WordGroup = groupOf(AWARD_PHRASE_WORDS, HINTS_OF_AWARDS);

/** The honours of a block outside of lists; `own` holds the folded words of the owner's names. */
function fromBlock(context: ExtractionContext, block: Block, own: ReadonlySet<string>): Award[] {
  if (block.region === 'navigation' || block.region === 'footer') return [];
  const kind = kindAt(context, block);
  if (kind !== 'teaching' && !mayHold(block, HONOUR_WORDS)) return [];
  if (kind === 'publications') return noteAwards(context, block) ?? fromPublication(context, block);
  if (kind === 'teaching') return teachingHonours(block, own);
  if (kind === 'grants') return personalGrants(block);
  if (block.kind === 'heading' || NOT_OWNERS.has(kind) || isAboutOther(block, context.owner)) return [];
  const labelled = labelledAwards(block);
  if (labelled.length > 0) return labelled;
  if (!mayHold(block, AWARD_PHRASE_WORDS)) return [];
  const phrases = [
    ...awardPhrases(block.text, own),
    ...(block.index < FIRST_BLOCKS ? titledHonours(block.text) : []),
    ...(kind === 'news' ? openingAward(block.text) : []),
    ...(STAYS.has(kind) ? openingHonours(block.text, context.page.blocks[block.index - 1]?.text ?? '') : []),
    ...(isCjk(block.text) ? cjkAwardPhrases(block.text) : []),
  ];
  const date = kind === 'news' ? dayOfNews(block, context.page.blocks[block.index - 1]) : undefined;
  return phrases.map(({ start, end, ...award }) => ({
    ...(date !== undefined && { date }),
    ...award,
    evidence: cite(block, start, end, 'award/prose', 0.8),
  }));
}

/** A piece of news happened on the day that it begins with, or that stands alone above it. */
function dayOfNews({ text }: Block, above: Block | undefined): PartialDate | undefined {
  const [day] = findDates(text.slice(0, LONGEST_LABEL));
  if (day && day.start < 4) return day.at;
  return above && dateAlone(above.text)?.at;
}

/** Blocks at the top of a page in which its owner's titles stand. */
const FIRST_BLOCKS = 12;
/** A named fellowship among the titles under a name: "Ada Lind Faculty Fellow"; not "Research Fellow", "Fellow". */
const TITLED = /^(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){2,5}(?:Fellow|Laureate)$/u;
/** Words of posts that are called fellowships, and of the bodies they are at. */
const POST_WORDS =
  /\b(?:Research|Postdoc\w*|Post|Visiting|Senior|Junior|Associate|Assistant|Clinical|Teaching|College|Policy|Principal|Doctoral|Ph\.?D\.?|Society|University|Institute|Center|Centre|Lab)\b/u;

/** The named fellowships in a line of titles: "Associate Prof. | Ada Lind Faculty Fellow | Norvik". */
function titledHonours(text: string): AwardPhrase[] {
  if (text.length > LONGEST_ENTRY || !/[|·\n]/u.test(text)) return [];
  const found: AwardPhrase[] = [];
  let start = 0;
  for (const part of text.split(/[|·\n]/u)) {
    const name = part.trim();
    const from = start + part.indexOf(name);
    if (TITLED.test(name) && !POST_WORDS.test(name)) found.push({ name, start: from, end: from + name.length });
    start += part.length + 1;
  }
  return found;
}

/** Honours that a section of teaching lists among its courses, or tells of in sentences: "Outstanding Teaching Award, 2019". */
function teachingHonours(block: Block, own: ReadonlySet<string>): Award[] {
  if (block.kind === 'paragraph')
    return awardPhrases(block.text, own)
      .filter(({ name }) => TEACHING_HONOUR.test(name))
      .map(({ start, end, ...award }) => ({ ...award, evidence: cite(block, start, end, 'award/teaching', 0.8) }));
  if (block.kind !== 'item' || block.text.length > SHORT_ENTRY || !TEACHING_HONOUR.test(block.text)) return [];
  return readAwardEntry(block)
    .filter(({ name }) => TEACHING_HONOUR.test(name))
    .map((award) => ({ ...award, evidence: cite(block, 0, block.text.length, 'award/teaching') }));
}

/** The honours that a section of grants lists among them: "2009 Ada Lind Fellowship. Norvik Academy"; not what is paid for a project. */
function personalGrants(block: Block): Award[] {
  if (block.kind !== 'item' || block.text.length > SHORT_ENTRY) return [];
  return readAwardEntry(block)
    .filter(({ name }) => OF_PERSON.test(name) && !isDutyOrGrant(name))
    .map((award) => ({ ...award, evidence: cite(block, 0, block.text.length, 'award/grant') }));
}

/** "Ada Lind Fellowship", "Norvik Scholarship", "Scholarship awarded by the Lind Foundation". */
const OF_PERSON =
  /^(?:(?=\p{Lu})[^.:]{3,80}\s(?:[Ff]ellowship|[Ss]cholarship)(?:$|\sfor\s)|(?:Fellowship|Scholarship|Stipend)\s(?:(?:awarded|given|granted)\s)?(?:by|from|of)\s)/u;

/** An honour by its last word or before "for", "in": "Lind Prize for Excellence in Teaching". Not "Student Award Workshop". */
const TEACHING_HONOUR = /^[^.]{0,90}\b(?:[Aa]ward|[Pp]rize|[Mm]edal)(?:$|[\s,]*(?:for|in|of|by|from|at|\(|\d|,|–|-))/u;

/** "Awards: A (2020), B (2021)", "奖励荣誉：甲(2024.11)、乙" as one line. */
function labelledAwards(block: Block): Award[] {
  const label = /^[^\p{L}]*([\p{L}\s&]{2,30})[:：]\s*/u.exec(block.text);
  if (!label || !isAwardLabel(label[1] as string)) return [];
  const masked = covered(block.text, ROUND_BRACKETS);
  const found: Award[] = [];
  let start = label[0].length;
  const push = (end: number): void => {
    const part = sliceText(block, start, end);
    if (part.text.trim() !== '')
      for (const award of readAwardEntry(part)) found.push({ ...award, evidence: cite(block, start, end, 'award/label') });
  };
  for (const match of masked.slice(start).matchAll(/[;；、]|,(?=\s)|，|\s·\s/gu)) {
    const at = label[0].length + match.index;
    push(at);
    start = at + match[0].length;
  }
  push(block.text.length);
  return found.filter(({ name }) => hintsAward(name));
}

function isAwardLabel(label: string): boolean {
  const meaning = headingMeaning(label.trim());
  return (meaning?.form === 'section' && meaning.kind === 'awards') || (isCjk(label) && namesAward(label) && endsAsLabel(label.trim()));
}

/** Whether a label ends as those of lists of honours do. */
const endsAsLabel = (label: string): boolean => CJK_AWARD_LABEL_ENDINGS.some((ending) => label.endsWith(ending));

/** Sections of a life in which a line may be an honour. */
const STAYS: ReadonlySet<SectionKind> = new Set(['career', 'education', 'experience']);
/** Heads of posts and stays, which a line of a life begins with as often: "Research Fellow", "Visiting Scholar". */
const POSTS: ReadonlySet<string> = new Set(POST_HEADS);
const SCHOOLS: ReadonlySet<string> = new Set(SCHOOL_ENDINGS);

/** The lines of an entry that are an honour themselves ("2003", "Okoro-Preis der Universität Norvik"), and honours in one word within them. */
function openingHonours(text: string, before: string): AwardPhrase[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const isDated = line.length < text.length || findDates(line).length > 0;
    const dates = findDates(isDated ? text : before);
    // "2008 – 2012" of the degree above is not when an honour below it was given.
    const date = dates.length === 1 ? (dates[0]?.at ?? (isDated ? dates[0]?.from : undefined)) : undefined;
    const compounds = phrasesIn(line).filter(({ name }) => !name.includes(' '));
    return [...openingAward(line).filter((one) => !overlaps(one, compounds)), ...compounds]
      .filter(({ name }) => isHonour(name))
      .map((phrase) => ({
        ...phrase,
        ...(phrase.date === undefined && date !== undefined && { date }),
        start: phrase.start + from,
        end: phrase.end + from,
      }));
  });
}

/** Not "Research Fellow", "Okoro Honors College". */
function isHonour(name: string): boolean {
  const words = fold(name).split(' ');
  return !words.some((word) => POSTS.has(word)) && !SCHOOLS.has(words.at(-1) ?? '');
}

/** A line of news that is the honour itself: "Dec 2024: Example Fellowship!", "May 2023: Outstanding Reviewer award at …". */
function openingAward(text: string): AwardPhrase[] {
  const dates = findDates(text);
  const from = dates[0] && dates[0].start < 4 ? dates[0].end : 0;
  const rest = text.slice(from);
  const lead = rest.length - rest.replace(/^[^\p{L}\d]+/u, '').length;
  const inner = text.slice(from + lead);
  const named = phrasesIn(inner).filter((phrase) => phrase.start === 0);
  const opening: readonly AwardPhrase[] = named.length > 0 ? named : paperAwards(inner).filter((award) => award.start === 0);
  return opening.slice(0, 1).map((phrase) => ({
    ...phrase,
    start: from + lead,
    end: phrase.end + from + lead,
    ...(phrase.date === undefined && dates[0]?.at !== undefined && { date: dates[0].at }),
  }));
}
