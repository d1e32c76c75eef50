import { AWARD_HEADS } from '../../lexicon/award-words.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { namesAward } from './award-words.js';

/** One giving of an honour that was given at several meetings. */
export interface AwardEdition extends Span {
  /** How the meeting is joined to the honour's name, with it: " at SIGXYZ", " (SIGXYZ)". */
  readonly where: string;
  readonly date: PartialDate;
}

/** What leads from an honour to the meetings: " at", " (", ": ", " en conferencias internacionales (". */
const LEAD = /[”"*]*(?:\s+(?:at|in|en|em|auf|de|à|from|by)\b(?!\s+\p{Ll})|:|(?:\s+\p{Ll}+){0,5}\s*[(（])\s*/uy;
/** "the Workshop on Paths @ SIGXYZ 2020", "SIGXYZ'20", "SIGXYZ (2020)"; not "2020". */
const EDITION = /(?:the\s+)?(\p{Lu}[\p{L}\p{N}&+@/ -]{1,60}?)(?:\s?['’](\d{2})(?!\d)|\s*[(（]?((?:19|20)\d{2})(?!\d)[)）]?)/uy;
const SEPARATOR = /\s*(?:[,;]\s*(?:(?:and|y|und|et|e)\s+)?|(?:and|y|und|et|e)\s+|&\s*|\/\s*)/uy;
const HEADS: ReadonlySet<string> = new Set(
  Object.values(AWARD_HEADS)
    .flat()
    .filter((word) => !isCjk(word)),
);
const WORD = /[\p{L}\p{M}]+/gu;
/** "Best Knot" in "Best Rope at SIGXYZ 2020, Best Knot at SIGXYZ 2021": another honour, though no word for one is in it. */
const AS_BEST = /^(?:Best|Outstanding|Distinguished)\s/u;
/** An abbreviated year from here on is one of the last century. */
const LAST_CENTURY = 60;

/** The meetings, two or more, each with a year, that are enumerated from an offset right behind the name of an honour. */
export function editionsAfter(text: string, at: number): readonly AwardEdition[] {
  const lead = matchAt(LEAD, text, at);
  if (!lead) return [];
  const editions: AwardEdition[] = [];
  let start = at + lead[0].length;
  for (;;) {
    const match = matchAt(EDITION, text, start);
    // Another honour with meetings of its own.
    if (!match || namesAward(match[1] as string) || AS_BEST.test(match[1] as string)) break;
    const end = start + match[0].length;
    editions.push({ where: joined(lead[0], (match[1] as string).trim()), date: match[3] ?? fullYear(match[2] as string), start, end });
    const separator = matchAt(SEPARATOR, text, end);
    if (!separator) break;
    start = end + separator[0].length;
  }
  return editions.length > 1 ? editions : [];
}

/** An entry that is the name of an honour and the meetings that it was given at: "Best Paper Awards: SIGXYZ (2020), ABC (2021)". */
export function entryEditions(text: string): readonly { readonly name: string; readonly date: PartialDate }[] {
  for (const match of text.matchAll(WORD)) {
    if (!HEADS.has(fold(match[0]))) continue;
    const end = match.index + match[0].length;
    const editions = editionsAfter(text, end);
    const name = text.slice(0, end).replace(/^[^\p{L}\d]+/u, '');
    if (editions.length > 0) return editions.map(({ where, date }) => ({ name: `${name}${where}`, date }));
  }
  return [];
}

function joined(lead: string, venue: string): string {
  if (/[(（]\s*$/u.test(lead)) return ` (${venue})`;
  return lead.startsWith(':') ? `: ${venue}` : ` at ${venue}`;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const fullYear = (two: string): PartialDate => `${Number(two) >= LAST_CENTURY ? 19 : 20}${two}`;
