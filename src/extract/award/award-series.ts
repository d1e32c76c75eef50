import type { PartialDate } from '../../model/page-facts.js';
import { headingMeaning } from '../../text/section-kind.js';
import { hintsAward } from './award-words.js';

/** Honours of one contest or giver, each with its years in brackets. */
const CONTEST = /^[^\p{L}\d]*([^:：]{3,120})[:：]\s+/u;
/** "Silver Medal (2011)", "Second Prize (2014, 2012)", "Example Fellowship (2015-2018)", which counts from its first year. */
const DATED = /^\s*([^()（）]{3,100}?)\s*[(（]\s*((?:19|20)\d{2}(?:\s*[,，/&]\s*(?:19|20)\d{2})*)\s*[)）]\s*\.?\s*$/u;
/** "-2018" of "(2015-2018)". */
const RANGE_END = /(?<=(?:19|20)\d{2}) ?[–—-] ?(?:\d{2,4}|present|now)(?=[)）])/u;
const YEAR = /(?:19|20)\d{2}/gu;
const BRACKET = /[(（][^()（）]*[)）]/gu;

/**
 * The honours of an entry that enumerates several with the years of each: "Rope Contest: Silver Medal (2011), 2nd Place
 * (2005, 2004)". Empty unless all parts are so.
 */
export function awardSeries(text: string): readonly { readonly name: string; readonly date: PartialDate }[] {
  const contest = CONTEST.exec(text);
  const parts = partsOf(text.slice(contest?.[0].length ?? 0));
  const dated = parts.map((part) => DATED.exec(part.replace(RANGE_END, '')));
  if (parts.length < 2 || dated.some((match) => match === null)) return [];
  // "Awards: Example Prize (2020), …" says only what they are; "Best Paper Awards: XYZ (2020), …" for what.
  const isLabelled = contest !== null && isLabel(contest[1] as string) && dated.every((match) => hintsAward(match?.[1] ?? ''));
  const prefix = contest && !isLabelled ? `${(contest[1] as string).trim()}: ` : '';
  return dated.flatMap((match) =>
    [...(match?.[2] ?? '').matchAll(YEAR)].map(([date]) => ({ name: `${prefix}${withoutLabel((match?.[1] ?? '').trim())}`, date })),
  );
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

/** Parts at commas and semicolons outside brackets. */
function partsOf(text: string): string[] {
  const masked = text.replace(BRACKET, (inner) => '_'.repeat(inner.length));
  const parts: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(/[,;，；]\s*(?:and\s)?|(?<=_)\sand\s/gu)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}
