import { MANUSCRIPT_STATES } from '../../lexicon/heading-grammar.js';
import { HEADINGS_OF_PROGRESS } from '../../lexicon/publishing-states.js';
import { fold, squash } from '../../text/fold.js';
import type { Entry, EntryList } from './find-entries.js';
import type { ListShares } from './list-shares.js';
import {
  citesOthers,
  hasProjectLabels,
  isAddress,
  isBareTitle,
  isCourse,
  isEpigraph,
  isGrant,
  isLinkTitle,
  isListRemark,
  isOtherActivity,
  isPrize,
  isTalk,
  pointsElsewhere,
} from './not-a-work.js';
import { isProse } from './prose-line.js';
import type { ReadEntry } from './read-entry.js';
import { titleWordCount } from './title-field.js';

/** A title of one word needs every other sign; of two, two. */
const SURE_SIGNS = 2;
const SHORT_TITLE = 3;
/** Share of entries that make a habit of a list, and how long a list must be to have one. */
const MOSTLY = 0.7;
const MIN_ENTRIES = 4;
const HALF = 0.5;
/** Fewer entries show no habit at all. */
const MIN_LIST = 3;
/** Share of entries with the owner's name below which a list leaves it out: "with A. Person". */
const OWNER_LEFT_OUT = 0.2;

/** What tells an entry from a remark, a talk, a prize. */
interface Look {
  readonly text: string;
  readonly title: string;
  /** It has authors and one more sign, so that words at its beginning say little. */
  readonly isWhole: boolean;
  readonly hasAuthors: boolean;
  /** The list it stands in mostly prints authors. */
  readonly authorsPrinted: boolean;
}

/** What stands among publications and is none, by its own words; the surest first. */
const NOT_WORKS: readonly ((look: Look) => boolean)[] = [
  ({ title }) => isBareTitle(title) || isLinkTitle(title),
  ({ text }) => isTalk(text) || hasProjectLabels(text) || isAddress(text) || isEpigraph(text),
  ({ text, isWhole }) => !isWhole && (isListRemark(text) || (!text.includes('\n') && isProse(text))),
  ({ title, hasAuthors }) => !hasAuthors && pointsElsewhere(title),
  ({ text, hasAuthors }) => !hasAuthors && (isOtherActivity(text) || isCourse(text) || isGrant(text) || citesOthers(text)),
  ({ title, hasAuthors, authorsPrinted }) => !hasAuthors && authorsPrinted && isPrize(title),
];

/** Below this share of sure entries a list is doubtful: headings go wrong, and a list of links stands under "papers". */
const DOUBTFUL_LIST = 0.4;

/** Quotation marks that open titles. */
const OPENING_QUOTE = /^["“„«»‘'「『《]\s*/u;

/** Whether the entry opens with its title in quotation marks: then even two words are one. */
function opensQuoted(text: string, title: string): boolean {
  const quote = OPENING_QUOTE.exec(text);
  return quote !== null && text.startsWith(title, quote[0].length);
}

/** An entry that is hardly more than its title is short. */
const LONGEST_BARE = 400;

/** "Ph.D", "Doctorate", "Promotion" as heading of a thesis. */
const DOCTORATE = /^(?:ph\.? ?d\.?|doctora(?:te|t|do)|promotion|博士)$/iu;

/** Whether the title by itself is a link. */
const isLinkedTitle = ({ title, links }: ReadEntry['work']): boolean => links.some(({ label }) => squash(label) === squash(title.value));

/** "foghorn, an R package", "Tide library": what a paper's software is called, beside it in a list; not "Packages of sand". */
const SOFTWARE = /\b(?:packages?|librar(?:y|ies)|plugins?|repository|github repo)$/iu;

/** "Job Market Paper": the one paper under it is printed as a linked title and its abstract. */
const JOB_MARKET = /^job[- ]market papers?$/iu;

/** Words that the title of a paper in progress has at least, and the share of its entry that it fills. */
const WORDS_IN_PROGRESS = 6;
const WHOLE_ENTRY = 0.85;

/** Whether the entry is the title of a paper that is not out, under a heading that says so. */
function isTitleInProgress({ text, qualifier }: Entry, { title, authors }: ReadEntry['work']): boolean {
  if (qualifier === undefined || authors.length > 0) return false;
  const heading = fold(qualifier);
  if (!HEADINGS_OF_PROGRESS.has(heading) && !MANUSCRIPT_STATES.has(heading)) return false;
  const whole = text.text.trim();
  return titleWordCount(title.value) >= WORDS_IN_PROGRESS && title.value.length >= WHOLE_ENTRY * whole.length && !isProse(whole);
}

/** Whether the entry begins in a look of its own, or is a heading. */
function standsOut({ text, heading }: Entry): boolean {
  const first = text.runs.find(({ start, end }) => text.text.slice(start, end).trim() !== '');
  return heading !== undefined || first?.bold === true || first?.href !== undefined;
}

/** Whether a title alone is an entry: one of a list, with a link or a year or in quotation marks; or the thesis under a heading that says so. */
function isBareEntry(entry: Entry, work: ReadEntry['work'], { entries }: EntryList): boolean {
  const { text, qualifier } = entry;
  const { type, title, links, date } = work;
  if (text.text.length > LONGEST_BARE || SOFTWARE.test(text.text.trim())) return false;
  if (isTitleInProgress(entry, work) || (entry.hasAbstract && standsOut(entry))) return true;
  if (entries.length < MIN_LIST)
    return qualifier !== undefined && (type === 'thesis' || DOCTORATE.test(qualifier) || (links.length > 0 && JOB_MARKET.test(qualifier)));
  return links.length > 0 || date !== undefined || opensQuoted(text.text.trim(), title.value);
}

/**
 * Whether a read entry is a publication: it has a title and enough that only publications have.
 */
export function isWork(
  entry: Entry,
  { work, signs, hasAuthors }: ReadEntry,
  list: EntryList,
  { sure, authored: printed, owned, cited }: ListShares,
): boolean {
  const authored = owned < OWNER_LEFT_OUT ? 0 : printed;
  const words = titleWordCount(work.title.value);
  const text = entry.text.text.trim();
  const isWhole = hasAuthors && signs >= SURE_SIGNS;
  const look: Look = {
    text,
    title: work.title.value,
    isWhole,
    hasAuthors,
    authorsPrinted: printed >= HALF || list.entries.length < MIN_LIST,
  };
  if (NOT_WORKS.some((holds) => holds(look))) return false;
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(work.title.value);
  if (!list.isDeclared) {
    const published = work.venue !== undefined || work.authors.length > 1 || work.identifiers.length > 0;
    return published && signs >= SURE_SIGNS && (words >= SHORT_TITLE || cjk);
  }
  // Where most statements cite papers in brackets, the list is one of themes.
  if (cited >= HALF && !hasAuthors) return false;
  // Where entries print authors, one without is a remark, a link, a heading, unless all the rest is there.
  if (authored >= MOSTLY && list.entries.length >= MIN_ENTRIES && !hasAuthors && signs < SURE_SIGNS) return false;
  if (signs === 0) return (words >= SHORT_TITLE + 1 || cjk) && isBareEntry(entry, work, list);
  // A list of drafts has authors and nothing else; a list of links has neither.
  const doubtful = sure > 0 && sure < DOUBTFUL_LIST && list.entries.length > MIN_ENTRIES;
  if (doubtful && !(printed >= HALF ? hasAuthors || signs >= SURE_SIGNS : isWhole)) return false;
  if (words >= SHORT_TITLE || cjk || signs >= SURE_SIGNS) return true;
  return hasAuthors && (opensQuoted(text, work.title.value) || isLinkedTitle(work));
}
