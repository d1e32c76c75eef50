import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Award, PartialDate } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { findDates } from '../../text/date-range.js';
import { ROW_LABEL } from '../../text/row-label.js';
import { headingMeaning, sectionKindOf } from '../../text/section-kind.js';
import type { ExtractionContext } from '../context.js';
import { areDated } from './award-entries.js';
import { readAwardEntry } from './award-entry.js';
import { listedAwards, ONE_HONOUR, SHORT_ENTRY } from './award-section.js';
import { isDutyOrGrant, namesAward } from './award-words.js';
import { withoutOtherLanguage } from './other-language.js';

/** The honours that a section lists, none where it is about something else; the blocks read are added to `inLists`. */
export function sectionAwards(context: ExtractionContext, section: Section, inLists: Set<number>): readonly Award[] {
  const { sections } = context;
  if (AS_SUPERVISOR.test(section.title) && namesAward(section.title)) {
    for (let index = section.first; index < section.end; index++) inLists.add(index);
    return [];
  }
  const isOfHonours = isAwardSection(section, sections);
  if (!isOfHonours && !holdsGrantsToo(section) && !opensWithHonours(section)) return [];
  const year = yearOf(section, sections);
  if (isOfHonours && isCard(section, context)) return fromCard(context, section, year, inLists);
  const strict = !isOfHonours || MIXED.test(section.title) || SCHOLARLY.test(section.title);
  const awards = withoutOtherLanguage(fromBlocks(context, { ...section, ...(year !== undefined && { year }) }, inLists, strict));
  return MEMBERSHIPS.test(section.title) ? awards.filter(({ name }) => !PLAIN_MEMBER.test(name) || namesAward(name)) : awards;
}

function isAwardSection(section: Section, sections: readonly Section[]): boolean {
  if (section.kind === 'awards') return true;
  if (partsOfHonours(section) > 1) return true;
  const parent = sections[section.parent];
  return parent !== undefined && parent.kind === 'awards' && section.kind === 'other';
}

/** "Prizes of Students (as Advisor)", "Prizes won by my students": what others won. */
const AS_SUPERVISOR =
  /\bas (?:an? )?(?:co-?)?(?:adviser|advisor|coach|mentor|supervisor)\b|\b(?:by|of|to) (?:(?:my|our|supervised) )?(?:advisees|mentees|students)\b/iu;

/** Headings over honours and what is none: posts, and contests that somebody took part in. */
const MIXED = /assistantships|^\W*(?:competitions?|contests|竞赛|学科竞赛|竞赛经历)\W*$/iu;
/** "Scholarship", "Research and Scholarship": scholarly work as often as money; not "Scholarships". */
const SCHOLARLY =
  /^\W*(?:(?:creative|current|my|public|published|recent|research|teaching),? (?:(?:and|&) )?)?scholarship(?:,? (?:and|&|of) .*|\W*)$/iu;
/** A place in a contest, where the word for an honour is left out. */
const PLACE_WON =
  /\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|finalist|winner|gold|silver|bronze|rank|ranked|champions?)\b|第[一二三四五六七八九十\d]{1,3}名/iu;

const PARTS_OF_HEADING = /[/&,|+]|\band\b/iu;

/** "Grants and Fellowships", "Funding & Awards": honours among money for projects. */
function holdsGrantsToo({ kind, title }: Section): boolean {
  if (kind !== 'grants') return false;
  return title.split(PARTS_OF_HEADING).some((part) => sectionKindOf(part)?.kind === 'awards');
}

/** How many parts of a heading of nothing else, or of memberships, name honours from its beginning: two of "Honors, Awards, and Knot Society". */
function partsOfHonours({ kind, title }: Section): number {
  if (kind !== 'other' && kind !== 'service') return 0;
  const parts = title.split(PARTS_OF_HEADING).filter((part) => part.trim() !== '');
  const other = parts.findIndex((part) => sectionKindOf(part)?.kind !== 'awards');
  return other < 0 ? parts.length : other;
}

/** "Awards and Memberships": honours first, so that those of its lines that name one are read. */
const opensWithHonours = (section: Section): boolean => partsOfHonours(section) > 0 && MEMBERSHIPS.test(section.title);
const MEMBERSHIPS = /\bmemberships?\b/iu;
/** "Knot Society member", "Member of the Knot Society": no honour beside others; not "Senior Member", "Elected member". */
const PLAIN_MEMBER =
  /^(?:(?:student |associate )?member (?:of|in)\b|(?!(?:\S+ )*(?:elected|honou?rs?|honorary|life|senior) ).*\bmember$)/iu;

/** The year that the headings over a section give: "2019", the first of "2016-2017". */
function yearOf(section: Section | undefined, sections: readonly Section[]): number | undefined {
  if (section === undefined || section.kind !== 'awards') return undefined;
  if (section.year !== undefined) return section.year;
  const first = headingMeaning(section.title)?.form === 'period' ? findDates(section.title)[0]?.from?.slice(0, 4) : undefined;
  return first === undefined ? yearOf(sections[section.parent], sections) : Number(first);
}

/** "Scholarship": one honour by its word alone, where its date stands right under it. */
const BARE_HONOUR = /^(?:award|fellowship|grant|prize|scholarship)$/iu;

/** Whether a heading inside of a section of honours is itself the name of one. */
function isCard({ first, parent, title }: Section, { page, sections }: ExtractionContext): boolean {
  if (sections[parent]?.kind !== 'awards' || title.length > SHORT_ENTRY) return false;
  if (ONE_HONOUR.test(title.trim())) return true;
  const below = page.blocks[first];
  return BARE_HONOUR.test(title.trim()) && below?.kind === 'paragraph' && findDates(below.text)[0]?.start === 0;
}

/** The date that what stands under a heading opens with. */
function dateOpening(block: Block | undefined): PartialDate | undefined {
  const [date] = findDates(block?.text ?? '');
  return date?.start === 0 ? (date.at ?? date.from) : undefined;
}

/** The honour that a heading names, and those that blocks under it begin with; the rest says more of the first. */
function fromCard({ page }: ExtractionContext, section: Section, year: number | undefined, inLists: Set<number>): Award[] {
  const heading = page.blocks[section.heading];
  const blocks = page.blocks.slice(section.first, section.end);
  for (const block of blocks) inLists.add(block.index);
  const own = heading
    ? readAwardEntry(heading).map((award) => ({ ...award, evidence: cite(heading, 0, heading.text.length, 'award/list') }))
    : [];
  const others = blocks.filter(({ text }) => namesAward(text.split('\n')[0] ?? ''));
  const date = dateOpening(blocks[0]) ?? (year === undefined ? undefined : String(year));
  return [...own.map((award) => ({ ...(date !== undefined && { date }), ...award })), ...listedAwards(others, year)];
}

/** The honours of a range of blocks; where it holds other things too (`strict`), of those that name one. */
export function fromBlocks(
  { page }: ExtractionContext,
  section: Pick<Section, 'first' | 'end' | 'year'>,
  inLists: Set<number>,
  strict = false,
): Award[] {
  const blocks = page.blocks.slice(section.first, section.end);
  for (const block of blocks) inLists.add(block.index);
  return listedAwards(strict ? blocks.filter(namesOwn) : blocks, section.year);
}

/** Whether a block among other things names an honour; what heads a row says nothing of it. */
function namesOwn({ kind, text }: Block): boolean {
  if (kind === 'item' && areDated(text)) return true;
  const own = kind === 'row' ? text.replace(ROW_LABEL, '') : text;
  return (namesAward(own) || PLACE_WON.test(own)) && !isDutyOrGrant(own);
}
