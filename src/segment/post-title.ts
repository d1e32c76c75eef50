import { POST_HEADS } from '../lexicon/post-heads.js';
import type { Block, Page } from '../model/page.js';
import { wordAlternation } from '../text/alternation.js';
import { findDates } from '../text/date-range.js';

/** "Graduate Teaching Assistant", "Postdoc": one person's post; "Teaching Assistantships" and "Instructors" are none. */
const POST = new RegExp(`(?:^|\\s)(?:${wordAlternation(POST_HEADS)})$`, 'iu');
const YEAR = /\b(?:19|20)\d\d\b/;
/** The place and the dates of a post, on lines of their own. */
const LINES_OF_ENTRY = 2;
const LONGEST_LINE = 80;

/** Whether the block names a post and its place and dates follow on lines like it: the first line of an entry, which heads nothing. */
export function isPostTitle(page: Page, block: Block): boolean {
  if (!POST.test(block.text)) return false;
  const lines = page.blocks.slice(block.index + 1, block.index + 1 + LINES_OF_ENTRY);
  return (
    lines.length === LINES_OF_ENTRY &&
    lines.every(({ kind, text }) => kind === block.kind && text.length <= LONGEST_LINE) &&
    lines.some(({ text }) => YEAR.test(text))
  );
}

/** What follows the title of a post in its heading: "Teaching Assistant | Quellmark", "Teaching Assistant at Quellmark". */
const BEHIND_POST = /\s(?:[|@–—-]|at)\s.*$|,\s.*$/u;
/** So many words tell what was done; fewer may name a course. */
const LEAST_WORDS_OF_DEEDS = 8;

/** "09/2018 – 11/2018: Research internship", "since 2019 | Visits": what opens with the time of a stay; not "2018 Internships". */
export function opensWithTime(text: string): boolean {
  const [time] = findDates(text.slice(0, LONGEST_LINE));
  return (
    time !== undefined &&
    time.start <= 1 &&
    time.from !== undefined &&
    (time.to !== undefined || time.ongoing) &&
    time.end < text.trimEnd().length
  );
}

const tellsDeeds = (text: string): boolean => text.split(/\s+/u).length >= LEAST_WORDS_OF_DEEDS;
const isPlaceAndTime = (line: string): boolean => line.length <= LONGEST_LINE && YEAR.test(line);

/**
 * Whether a heading names a post whose place and dates follow in the next lines or headings, and nothing that could be a list of courses:
 * among posts it is the title of one, and heads no section. `end` is the index of the block where the next of its kind stands.
 */
export function isHeadingOfPost({ blocks }: Page, heading: Block, end: number): boolean {
  if (!POST.test(heading.text.replace(BEHIND_POST, ''))) return false;
  const under = blocks.slice(heading.index + 1, end);
  const [first] = under.filter(({ kind }) => kind !== 'item').map(({ text }) => text.split('\n'));
  // "2019 – 2021 Lindar University" and below it in one paragraph what was done there.
  if (first && first.length > 1 && under[0]?.kind === 'paragraph' && isPlaceAndTime(first[0] as string))
    return [...first.slice(1), ...under.slice(1).map(({ text }) => text)].every(tellsDeeds);
  const lines = under.slice(0, LINES_OF_ENTRY).filter(({ kind, text }) => kind !== 'item' && text.length <= LONGEST_LINE);
  return lines.some(({ text }) => YEAR.test(text)) && under.slice(lines.length).every(({ text }) => tellsDeeds(text));
}
