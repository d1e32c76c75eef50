import { HOBBY_PHRASES } from '../../lexicon/interest-words.js';
import type { Block } from '../../model/page.js';
import type { SectionKind } from '../../model/section.js';
import { fold } from '../../text/fold.js';
import { headingCore } from '../../text/section-kind.js';
import { mayHold } from '../../text/word-group.js';
import { isAboutOther, kindAt, sectionAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { sentenceFrom } from './interest-sentence.js';
import {
  hasProjectLabel,
  INTEREST_STATING_WORDS,
  type InterestLead,
  innerLabel,
  interestLeads,
  isInterestLabel,
  labelledList,
  labelOfLine,
} from './interest-statement.js';
import { itemsAfter } from './interests-below.js';
import { isBoldLabel, labelled, underLabel } from './labelled-interests.js';
import { asIntroduced, ofStatement, type ProseInterest, RESEARCH } from './prose-interest.js';

/** Sections in whose text interests are not stated, though it may speak of them. */
const NOT_ABOUT_OWNER: ReadonlySet<SectionKind> = new Set(['students', 'service', 'news', 'teaching', 'awards', 'education', 'grants']);
/** Sections whose lines tell of the owner: name, address, interests. */
const OF_PERSON: ReadonlySet<SectionKind> = new Set(['profile', 'contact']);
/** A statement in prose after this many blocks is hardly about the owner. */
const PROSE_BLOCKS = 120;

/** Letters around a label in which a phrase that introduces interests says the same. */
const LABEL_REACH = 40;

/** The interests that sentences and labels outside of lists state, in the order of the page. */
export function proseInterests(context: ExtractionContext): readonly ProseInterest[] {
  const found: ProseInterest[] = [];
  const early = context.page.blocks.slice(0, PROSE_BLOCKS);
  // Several lists of keywords are those of projects.
  const hasProjects = early.filter(({ text }) => hasProjectLabel(text)).length > 1;
  for (const block of early) {
    if ((block.kind === 'heading' && !introducesList(context, block)) || block.region === 'navigation' || block.text.length < 8) continue;
    if (!mayHold(block, INTEREST_STATING_WORDS)) continue;
    if (block.kind === 'item' && block.level > 1 && block.parent >= 0) continue;
    const kind = kindAt(context, block);
    if ((NOT_ABOUT_OWNER.has(kind) && !endsSection(kind, block)) || isOfTalk(kind, block) || isOfLeisure(context, block)) continue;
    const phrases = statements(block.text);
    const listed = labelledList(block.text) ?? innerLabel(block.text) ?? (OF_PERSON.has(kind) ? labelOfLine(block.text) : undefined);
    const isLabel = isInterestLabel(block.text.trim());
    // Whose block it is takes longer to tell than that it states nothing.
    if ((phrases.length === 0 && listed === undefined && !isLabel) || isAboutOther(block, context.owner)) continue;
    const hobby = hobbyStart(block.text);
    const leads = phrases.filter(
      (lead) =>
        lead.from < hobby &&
        (lead.strength === 'strong' || kind !== 'publications' || namesInterests(context, block) || opens(block, lead)),
    );
    const label = hasProjects && hasProjectLabel(block.text) ? undefined : listed;
    const isLabelled = label !== undefined && !leads.some((lead) => lead.start > label - LABEL_REACH && lead.from < label + LABEL_REACH);
    if (isLabelled) found.push(...labelled(block, label));
    else if (isLabel) found.push(...underLabel(context, block));
    leads.forEach((lead, i) => {
      const { inline, below } = itemsAfter(context, block, lead, leads[i + 1]?.from);
      found.push(...ofStatement(inline, lead, kind, block), ...asIntroduced(below, lead, block));
    });
  }
  return found;
}

/** Whether a heading that opens no section has a list right under it: "My research interests include". */
const introducesList = ({ page, sections }: ExtractionContext, { index }: Block): boolean =>
  page.blocks[index + 1]?.kind === 'item' && sections.every(({ heading }) => heading !== index);

/** Whether a block ends the section around it, as a label of interests in bold does where the sections have no other headings. */
function endsSection(kind: SectionKind, block: Block): boolean {
  const start = kind === 'students' || block.kind !== 'paragraph' ? undefined : labelledList(block.text);
  return start !== undefined && isBoldLabel(block, start);
}

/** The phrases that introduce interests, without "with an interest in" behind another in its sentence: that adds to the list of the first. */
function statements(text: string): readonly InterestLead[] {
  const leads = interestLeads(text);
  return leads.filter(({ from }, i) => {
    const before = leads[i - 1];
    return before === undefined || !ADDING.test(text.slice(from, from + ADDING_LETTERS)) || sentenceFrom(text, before.start).end < from;
  });
}

const ADDING = /^with\s/iu;
const ADDING_LETTERS = 5;

/** "My research is in …": a paragraph over a list of publications that begins by saying what they are about. */
const opens = ({ kind, text }: Block, { from, start }: InterestLead): boolean =>
  kind === 'paragraph' && text.slice(0, from).trim() === '' && RESEARCH.test(fold(text.slice(from, start)));

/** "Miscellaneous", "Hobbies": what somebody likes besides work. */
const LEISURE = /^\W*(?:misc(?:ellaneous|ellanea)?|hobbies|fun facts?|personal life|leisure)\b/iu;
const isOfLeisure = ({ sections }: ExtractionContext, block: Block): boolean => LEISURE.test(sectionAt(sections, block)?.title ?? '');

/** In a section of talks only an introduction speaks of the owner: "Presentation: I am a lecturer …". */
const isOfTalk = (kind: SectionKind, { kind: form, text }: Block): boolean =>
  kind === 'talks' && (form !== 'paragraph' || !/\bI\b|\bje\b/iu.test(text));

/** Where a text turns to what its author does besides work; its length where it does not. */
function hobbyStart(text: string): number {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const starts = HOBBY_PHRASES.map((phrase) => lower.indexOf(phrase)).filter((at) => at >= 0);
  return Math.min(text.length, ...starts);
}

/** Whether the heading over a block speaks of interests beside something else: "Publications / research interests". */
const namesInterests = ({ sections }: ExtractionContext, block: Block): boolean =>
  (sectionAt(sections, block)?.title ?? '').split(/[/&,|]|\band\b/u).some((part) => isInterestLabel(headingCore(part)));
