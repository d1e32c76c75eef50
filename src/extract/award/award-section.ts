import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Award, PartialDate } from '../../model/page-facts.js';
import { sliceText } from '../../model/text.js';
import { findDates } from '../../text/date-range.js';
import { headingMeaning } from '../../text/section-kind.js';
import { type AwardEntry, bareDateOf, entriesOf, isLikeHonour, LONGEST_ENTRY } from './award-entries.js';
import { readAwardEntry } from './award-entry.js';
import { hintsAward, isDutyOrGrant, namesAward } from './award-words.js';
import { isPlainName } from './plain-name.js';

/** What is not longer may name an honour in any words. */
export const SHORT_ENTRY = 140;
/** "Published 12 papers in …": a line of a resume, not an honour. */
const ACHIEVEMENT =
  /^\W*(?!Advanced|Applied|Awarded|Distinguished|Elected|Featured\s\p{Lu}|Integrated|Invited|Named|Nominated|Ranked|Recommended|Selected|United)\p{Lu}\p{Ll}+ed\s/u;

/** "Ropeway ranks first in downloads", "Our Knots were featured in a journal": what is told of a work; not "Knots was selected", "was named". */
const TELLS =
  /^(?:[\p{L}\p{N}&’'-]+\s){1,6}(?:ranks?|(?:was|were|is|are|(?:has|have)\sbeen)\s(?:also\s)?(?:accepted|among|cited|covered|discussed|featured|mentioned|one of|presented|published|used))\s/u;

/** The honours that the blocks of a section of honours list: items, rows, lines, headings of cards, and paragraphs that name one or have a date. `year` is that of the heading over them. */
export function listedAwards(blocks: readonly Block[], year: number | undefined): Award[] {
  const entries = entriesOf(blocks);
  const beside = datesBeside(entries);
  const isAmongHonours = amongHonours(entries);
  const ofAll = year === undefined ? undefined : String(year);
  let isUnderCard = false;
  return entries.flatMap((entry, index): Award[] => {
    const { block, form, text } = entry;
    const isListed = isAmongHonours(entry);
    if (block.kind === 'heading') {
      isUnderCard = isCard(text, isListed);
      return isUnderCard ? awardsOf(entry, beside(index) ?? dateUnder(entries[index + 1]) ?? ofAll) : [];
    }
    // What says more of the honour in the heading.
    if (isUnderCard && !namesAward(block.text.split('\n')[0] ?? '')) return [];
    if (form === 'item-line') return awardsOf(entry, ofAll);
    return isEntry(entry) || (isListed && mayBeHonour(block, text)) ? awardsOf(entry, beside(index) ?? ofAll) : [];
  });
}

function awardsOf({ block, start, end }: AwardEntry, beside: PartialDate | undefined): Award[] {
  const part = start === 0 && end === block.text.length ? block : sliceText(block, start, end);
  return readAwardEntry(part).map((award) => ({
    ...(beside !== undefined && { date: beside }),
    ...award,
    evidence: cite(block, start, end, 'award/list'),
  }));
}

/** Whether nothing in a text speaks against an honour. */
const mayBeHonour = ({ region }: Block, text: string): boolean =>
  region !== 'navigation' &&
  region !== 'footer' &&
  text.length >= SHORTEST_ENTRY &&
  text.length <= LONGEST_ENTRY &&
  (namesAward(text) || !(isDutyOrGrant(text) || ACHIEVEMENT.test(text) || TELLS.test(text)));

const SHORTEST_ENTRY = 4;

/** Whether an entry is an honour by its own words. */
function isEntry({ block, form, text }: AwardEntry): boolean {
  if (!mayBeHonour(block, text)) return false;
  if (namesAward(text) || ISSUED.test(text)) return true;
  const hasDate = findDates(text).length > 0;
  return form.startsWith('paragraph')
    ? hintsAward(text) && (hasDate || (text.length < SHORT_ENTRY && !/[.。]\s/u.test(text)))
    : hasDate || hintsAward(text);
}

/** "Lind Harbour Scheme / Issued by Office of Ropes": who gave it stands below, as in the profiles of networks for jobs. */
const ISSUED = /^[^\n]{4,90}\nIssued by\s\S/u;

/** Fewer honours beside it say nothing of an entry. */
const FEWEST_HONOURS = 2;

/** What the entries of one form under one heading are like. */
interface Company {
  size: number;
  /** Entries with a word for an honour, and those with a word or a date. */
  named: number;
  honours: number;
  dated: number;
}

/**
 * A test whether an entry without a word for an honour is one by its place: a plain name among entries of the same form
 * most of which are like honours; where all of these have a date, one without says more of the entry before it.
 */
function amongHonours(entries: readonly AwardEntry[]): (entry: AwardEntry) => boolean {
  const companies = new Map<string, Company>();
  const companyOf = new Map<AwardEntry, Company>();
  let under = -1;
  for (const entry of entries) {
    const { block, form, text } = entry;
    // A heading that is no honour begins something else.
    if (block.kind === 'heading' && !isLikeHonour(text)) under = block.index;
    if (bareDateOf(text) !== undefined) continue;
    const key = `${block.kind === 'heading' ? '' : under} ${form}`;
    const company = companies.get(key) ?? { size: 0, named: 0, honours: 0, dated: 0 };
    companies.set(key, company);
    companyOf.set(entry, company);
    company.size++;
    if (text.length > LONGEST_ENTRY || !isLikeHonour(text)) continue;
    company.honours++;
    if (hintsAward(text)) company.named++;
    if (findDates(text).length > 0) company.dated++;
  }
  return (entry) => {
    const company = companyOf.get(entry);
    if (company === undefined || company.named < FEWEST_HONOURS || company.honours * 2 < company.size) return false;
    return isPlainName(entry.text) && (company.dated < company.honours || findDates(entry.text).length > 0);
  };
}

/** Whether a heading inside of the section is the name of an honour, over what is said of it. */
const isCard = (text: string, isListed: boolean): boolean =>
  text.length <= SHORT_ENTRY &&
  (isListed || namesAward(text)) &&
  bareDateOf(text) === undefined &&
  (headingMeaning(text) === undefined || findDates(text).length > 0 || HOLDS_ONE.test(text));

/** "National Fellowship for Graduate Students": one honour, though its other words head sections; not "Student Awards". */
const HOLDS_ONE = /\p{Lu}[\p{L}'’.-]*\s(?:[Aa]ward|[Ff]ellow|[Ff]ellowship|[Mm]edal|[Pp]rize|[Ss]cholar|[Ss]cholarship)(?!\p{L})/u;

/** The last word of the name of one honour: "Okoro Fellowship", not "Fellowships". */
export const ONE_HONOUR: RegExp = /\s(?:award|fellow|fellowship|medal|prize|scholar|scholarship)$/iu;

/** The one date in the line under the heading of a card: "Norvik Academy, 2021". */
function dateUnder(below: AwardEntry | undefined): PartialDate | undefined {
  if (below === undefined || below.block.kind === 'heading' || below.text.length > SHORT_ENTRY || namesAward(below.text)) return undefined;
  const dates = findDates(below.text);
  return dates.length === 1 ? (dates[0]?.at ?? dates[0]?.from) : undefined;
}

/** Entries between an honour and the date under it: who gave it. */
const REACH = 3;

/** The date that stands in an entry of its own beside an honour: before all its honours, or under each. */
function datesBeside(entries: readonly AwardEntry[]): (index: number) => PartialDate | undefined {
  const dates = entries.map(({ text }) => bareDateOf(text));
  if (dates[0] !== undefined) {
    let last: PartialDate | undefined;
    const above = dates.map((date) => (last = date ?? last));
    return (index) => above[index];
  }
  return (index) => {
    for (let i = index + 1; i < entries.length && i - index < REACH; i++) {
      if (dates[i] !== undefined) return dates[i];
      if (hintsAward(entries[i]?.text ?? '')) return undefined;
    }
    return undefined;
  };
}
