import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Award } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isAboutOther, kindAt, sectionAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { readAwardEntry } from './award-entry.js';
import { awardPhrases } from './award-phrase.js';
import { hintsAward, isDutyOrGrant, namesAward } from './award-words.js';
import { paperAwards } from './paper-award.js';

/** Sections whose prose does not state the owner's honours. */
const NOT_OWNERS: ReadonlySet<SectionKind> = new Set(['students', 'service', 'teaching', 'links', 'grants']);
const LONGEST_ENTRY = 420;

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
  return block.kind === 'paragraph' ? hasDate && hintsAward(text) : hasDate || hintsAward(text);
}

function fromBlock(context: ExtractionContext, block: Block): Award[] {
  if (block.kind === 'heading' || block.region === 'navigation' || block.region === 'footer') return [];
  const kind = kindAt(context, block);
  if (kind === 'publications') return fromPublication(context, block);
  if (NOT_OWNERS.has(kind) || isAboutOther(block, context.owner)) return [];
  return awardPhrases(block.text).map(({ name, date, start, end }) => ({
    name,
    ...(date !== undefined && { date }),
    evidence: cite(block, start, end, 'award/prose'),
  }));
}

/** Awards printed in the entry of a publication. */
function fromPublication({ sections }: ExtractionContext, block: Block): Award[] {
  const year = sectionAt(sections, block)?.year;
  return paperAwards(block.text).map(({ name, start, end }) => {
    const date =
      findDates(block.text)
        .find((one) => one.at !== undefined)
        ?.at?.slice(0, 4) ?? (year === undefined ? undefined : String(year));
    return { name, ...(date !== undefined && { date }), evidence: cite(block, start, end, 'award/publication') };
  });
}

/** Without what was said before: the same words, and the same year or none. */
function unique(awards: readonly Award[]): Award[] {
  const kept: Award[] = [];
  for (const award of awards) {
    const words = fold(award.name);
    const known = kept.some(
      (other) =>
        isSame(words, fold(other.name)) &&
        (award.date === undefined || other.date === undefined || other.date.slice(0, 4) === award.date.slice(0, 4)),
    );
    if (!known) kept.push(award);
  }
  return kept;
}

const isSame = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) > 12 && (a.includes(b) || b.includes(a)));
