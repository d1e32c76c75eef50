import { MEETING_WORDS, TALK_LABELS } from '../../lexicon/talk-words.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { linksOf, type Text } from '../../model/text.js';
import { type DateRange, findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';

/** A talk read from one entry of a list; the title's range is in the entry's text. */
export interface ReadTalk extends Span {
  readonly title: string;
  readonly place?: string;
  readonly date?: PartialDate;
  readonly url?: string;
}

const LABELS: ReadonlySet<string> = new Set(TALK_LABELS);
/** A title in quotation marks: “…”, "…", «…», 「…」. */
const QUOTED = /[“"„«「『‘]([^“”"„«»「」『』]{4,240})[”"“»」』]/u;
/** "(2024). " or "2024. " after authors, as in references. */
const AFTER_AUTHORS = /^.{3,160}?[(（](?:19|20)\d{2}[^)）]{0,20}[)）][.:,]\s*/u;
const PART_BREAK = /[,，;；|·•\n\t]\s*|\s[-–—]+\s|\.\s(?=\p{Lu})|[(（]|[)）]|\s@\s/gu;
const EDGE = /^[\s.,;:–—\-|·•*。]+|[\s.,;:–—\-|·•*。]+$/gu;
const LINK_LABEL =
  /^(?:\[?(?:slide|video|poster|pdf|link|recording|website|abstract|notes|code|here|event|ppt|youtube|site)s?\]?[\s,/|]*)+$/iu;
const SHORTEST_TITLE_WORDS = 3;
const LONGEST_TITLE = 240;

/** Reads the entry of a talk; undefined where no title can be told from the rest. */
export function readTalkEntry(entry: Text): ReadTalk | undefined {
  const { text } = entry;
  const title = quoted(text) ?? styled(entry) ?? firstPart(text);
  if (!title || title.end - title.start > LONGEST_TITLE) return undefined;
  const value = text.slice(title.start, title.end);
  const date = findDates(text).find((one) => one.end <= title.start || one.start >= title.end);
  const when = date?.at ?? date?.from ?? date?.to;
  const place = placeAfter(text, title) ?? placeBefore(text, title);
  const link = linksOf(entry).find((one) => /^https?:/iu.test(one.href));
  return {
    title: value,
    ...title,
    ...(place !== undefined && { place }),
    ...(when !== undefined && { date: when }),
    ...(link && { url: link.href }),
  };
}

function quoted(text: string): Span | undefined {
  const match = QUOTED.exec(text);
  const inner = match?.[1];
  if (!match || inner === undefined) return undefined;
  const value = inner.replace(EDGE, '');
  const start = match.index + 1 + inner.indexOf(value);
  return isTitle(value) ? { start, end: start + value.length } : undefined;
}

/** The first stretch in italics, bold or as a link that is long enough for a title. */
function styled({ text, runs }: Text): Span | undefined {
  for (const run of runs) {
    if (!(run.italic || run.bold || run.href !== undefined)) continue;
    const raw = text.slice(run.start, run.end);
    const value = raw.replace(EDGE, '');
    if (!isTitle(value) || value.split(' ').length < SHORTEST_TITLE_WORDS || isMeeting(value) || findDates(value).length > 0) continue;
    const start = run.start + raw.indexOf(value);
    return { start, end: start + value.length };
  }
  return undefined;
}

/** The first part between commas, dashes and breaks that is neither a date, a label nor authors. */
function firstPart(text: string): Span | undefined {
  const line = text.indexOf('\n');
  const authors = AFTER_AUTHORS.exec(text)?.[0].length ?? 0;
  const dates = findDates(text);
  const breaks = [...text.matchAll(PART_BREAK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const ends = [...breaks, { start: text.length, end: text.length }];
  let start = authors;
  for (const part of ends) {
    if (part.end <= start && part.start < text.length) continue;
    start += labelLength(text.slice(start, part.start), dates);
    const raw = text.slice(start, part.start);
    const value = raw.replace(EDGE, '');
    const from = start + raw.indexOf(value);
    const isDate = dates.some((date) => date.start <= from + 2 && date.end >= from + value.length - 2);
    if (isTitle(value) && !isDate && !LABELS.has(fold(value))) {
      // A colon or comma inside the first of several lines belongs to the title.
      const end = line > from && line - from <= LONGEST_TITLE ? line : from + value.length;
      const whole = text.slice(from, end).replace(EDGE, '');
      if (isMeeting(whole) && !isCjk(whole)) return undefined;
      return whole.split(' ').length >= SHORTEST_TITLE_WORDS || isCjk(whole) ? { start: from, end: from + whole.length } : undefined;
    }
    start = part.end;
  }
  return undefined;
}

/** Length of what stands before a colon and is no part of the title: "Keynote: ", "2021: ". */
function labelLength(part: string, dates: readonly DateRange[]): number {
  const label = /^\s*([^:：]{1,40})[:：]\s*/u.exec(part);
  if (!label) return 0;
  const before = label[1] as string;
  return LABELS.has(fold(before)) || (dates.length > 0 && findDates(before).length > 0 && before.length < 20) ? label[0].length : 0;
}

const isMeeting = (value: string): boolean => {
  const folded = ` ${fold(value)} `;
  return MEETING_WORDS.some((word) => (isCjk(word) ? folded.includes(word) : folded.includes(` ${word} `)));
};

const isTitle = (value: string): boolean =>
  /\p{L}{2}/u.test(value) && !/^\[.*\]$/u.test(value) && !isPersonName(value) && !LINK_LABEL.test(value) && !/https?:/u.test(value);

/** What follows the title up to the date or the links: "Example Conference, Berlin". */
function placeAfter(text: string, title: Span): string | undefined {
  const rest = text.slice(title.end);
  const cut = findDates(rest)[0]?.start ?? rest.length;
  const place = rest
    .slice(0, Math.min(cut, 160))
    .replace(/^[\s”"“»」』.,;:–—\-()[\]|]+/u, '')
    .replace(/\[[^\]]*\]?/gu, '')
    .split('\n')[0]
    ?.replace(/[\s.,;:–—\-()[\]|]+$/u, '')
    .replace(/^(?:at|in|delivered at|presented at)\s+/iu, '');
  return place !== undefined && /\p{L}{2}/u.test(place) && !LINK_LABEL.test(place) ? place : undefined;
}

/** What stands before a title in quotation marks: "Invited talk, Example Workshop, Paris: “Title”". */
function placeBefore(text: string, title: Span): string | undefined {
  const before = text.slice(0, title.start);
  const dates = findDates(before);
  const start = dates.find((date) => date.start < 12)?.end ?? 0;
  const parts = before.slice(start).split(/[,，:：\t\n]\s*/u);
  const place = parts
    .map((part) => part.replace(/^[\s“"„«「『.;–—-]+|[\s“"„«「『.;–—-]+$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part) && !LABELS.has(fold(part)))
    .join(', ');
  return place !== '' && place.length <= 160 ? place : undefined;
}
