import type { PartialDate } from '../../model/page-facts.js';
import { headingMeaning } from '../../text/section-kind.js';
import { ROUND_BRACKETS, splitOutside } from '../../text/split-outside.js';
import { hintsAward } from './award-words.js';

/** Honours of one contest or giver, each with its years in brackets. */
const CONTEST = /^[^\p{L}\d]*([^:：]{3,120})[:：]\s+/u;
/** "Silver Medal (2011)", "Second Prize (2014, 2012)", "Example Fellowship (2015-2018)", which counts from its first year. */
const DATED = /^\s*([^()（）]{3,100}?)\s*[(（]\s*((?:19|20)\d{2}(?:\s*[,，/&]\s*(?:19|20)\d{2})*)\s*[)）]\s*\.?\s*$/u;
/** "-2018" of "(2015-2018)". */
const RANGE_END = /(?<=(?:19|20)\d{2}) ?[–—-] ?(?:\d{2,4}|present|now)(?=[)）])/u;
const YEAR = /(?:19|20)\d{2}/gu;
/** Between honours: commas, semicolons, and an "and" behind covered brackets: "Rope Prize (2019) and Knot Medal (2020)". */
const BREAK = /[,;，；]\s*(?:and\s)?|(?<=_)\sand\s/gu;

/**
 * The honours of an entry that enumerates several with the years of each: "Rope Contest: Silver Medal (2011), 2nd Place
 * (2005, 2004)". Empty unless all parts are so.
 */
export function awardSeries(text: string): readonly { readonly name: string; readonly date: PartialDate }[] {
  const places = placeSeries(text);
  if (places.length > 0) return places;
  const contest = CONTEST.exec(text);
  const parts = splitOutside(text.slice(contest?.[0].length ?? 0), ROUND_BRACKETS, BREAK);
  const dated = parts.map((part) => DATED.exec(part.replace(RANGE_END, '')));
  if (parts.length < 2 || dated.some((match) => match === null)) return [];
  // "Awards: Example Prize (2020), …" says only what they are; "Best Paper Awards: XYZ (2020), …" for what.
  const isLabelled = contest !== null && isLabel(contest[1] as string) && dated.every((match) => hintsAward(match?.[1] ?? ''));
  const prefix = contest && !isLabelled ? `${(contest[1] as string).trim()}: ` : '';
  return dated.flatMap((match) =>
    [...(match?.[2] ?? '').matchAll(YEAR)].map(([date]) => ({ name: `${prefix}${withoutLabel((match?.[1] ?? '').trim())}`, date })),
  );
}

/** "1st place in", before the contests: those of "1st place in Rope Cup 2019 and Knot Challenge 2018". */
const PLACE_IN =
  /^((?:the\s)?(?:\d(?:st|nd|rd|th)|first|second|third|gold|silver|bronze|winner|champions?|finalist)(?:\s(?:medal|place|prize))?\s(?:at|in|of)\s)(?:the\s)?/iu;
/** A contest with its year. */
const CONTEST_OF_YEAR = /^(\p{Lu}.{2,80}?),?\s[(]?((?:19|20)\d{2})[)]?\.?$/u;

/** A place in several contests, each with its year. */
function placeSeries(text: string): readonly { readonly name: string; readonly date: PartialDate }[] {
  const place = PLACE_IN.exec(text);
  if (place === null) return [];
  const parts = text
    .slice(place[0].length)
    .split(/(?<=\d[)]?)(?:,\s(?:and\s)?|\sand\s|\s&\s)(?:the\s)?/u)
    .map((part) => CONTEST_OF_YEAR.exec(part));
  if (parts.length < 2 || parts.includes(null)) return [];
  return parts.map((match) => ({ name: `${place[1]}${match?.[1]}`, date: match?.[2] as PartialDate }));
}

/** "Awards", "Scholarships": says of all that follow what they are. */
function isLabel(text: string): boolean {
  const meaning = headingMeaning(text.trim());
  return meaning?.form === 'section' && meaning.kind === 'awards';
}

/** "Scholarships: Example Scholarship" without the label. */
function withoutLabel(name: string): string {
  const [label, rest] = [name.split(/[:：]\s/u)[0] ?? '', name.replace(/^[^:：]*[:：]\s+/u, '')];
  return rest !== name && isLabel(label) ? rest : name;
}
