import { findVenue, findVenueAcronym, type VenueEntry } from '../../lexicon/venues.js';
import { cite } from '../../model/cite.js';
import type { Venue, WorkType } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { collapse, squash } from '../../text/fold.js';
import type { FieldRange } from './field-ranges.js';
import { isVenueName } from './is-venue-name.js';
import { knownVenue } from './known-venue.js';
import { isWorkshop, venueKind } from './venue-kind.js';
import { preprintServer, venueName } from './venue-name.js';

/** No venue yet: the entry says where it hopes to appear, or nothing. */
const UNPUBLISHED =
  /under (?:review|revision|submission)|submitted|\bunpublished\b|in (?:submission|preparation|revision)|in prep\b|(?:revise|reject)d? (?:and|&) resubmit|\br&r\b|投稿|审稿|在审|working paper$/iu;
/** ", R&R", " (revise and resubmit)", ", under review": what tells behind a journal's name that the paper is not in it yet. */
const HOPED_FOR =
  /^\s?[,;:–—(-]{0,2}\s?(?:\d(?:st|nd|rd|th) )?(?:r ?& ?r\b|(?:revise|reject)[ds]? (?:and|&) resubmit|under (?:review|revision)\b)/iu;
/** Characters behind a venue's name that may tell so. */
const LOOK_BEHIND = 30;
/** "EMDL@MobiSys'21", "ReALML @ ICML 2024", "Workshop on X at NeurIPS". */
const AT_HOST = /^(.{2,90}?)\s*(?:@|\bat\b|\bco-located with\b|\bin conjunction with\b|\bheld at\b)\s*(\p{Lu}.{1,60})$/u;
/** What stands before a host. */
const HOST_SIGN = /@|\bat\b|\bco-located with\b|\bin conjunction with\b/u;
/** "Harbour Sounds Workshop, SIGTIDE 2016": the host behind a comma. */
const WORKSHOP_COMMA_HOST = /^(.{2,90}?\bworkshop\b[^,]{0,40}),\s(\p{Lu}[\p{L}&+-]{2,14}(?:\s?['’]?\d{2,4})?)$/iu;
/** "NeurIPS 2023 Workshop on X"; not "International Workshop on X". */
const HOST_FIRST =
  /^(?!(?:IEEE|ACM|IFIP|IFAC|SPIE)\b)(\p{Lu}[\p{L}&+-]{0,12}\p{Lu}[\p{L}&+-]{0,6})(?:['’ ]*\d{2,4})?\s+(?!International|European)(?:\p{L}+\s+){0,2}?[Ww]orkshops?\b/u;
/** An acronym in brackets beside the name, with or without year and note: "(WWW 2024, Oral)". */
const ACRONYM_IN_BRACKETS = /[([（]\s*((?:\p{Ll}-?)?\p{Lu}[\p{L}\p{N}&+@/'’ -]{1,24}?)\s*(?:['’‘]?\s?\d{2,4})?\s*(?:,[^)\]）]*)?[)\]）]/gu;
const VOLUME_ISSUE = /(?:\bvol(?:ume)?\.?\s*)?(\d{1,4})\s*\((\d{1,3}(?:[-–/]\d{1,3})?)\)|\bvol(?:ume)?\.?\s*(\d{1,4})/iu;
const PAGES = /(?:\bpp?\.?\s*|\bpages?\s*|\bS\.\s*|:\s*)([a-z]?\d{1,6}\s*[-–—]+\s*[a-z]?\d{1,6})/iu;
/** "TIDE or TideConf" in a bracket. */
const OR = /\s+or\s+/u;
const AKA = /\s+(?:a\.?k\.?a\.?|also known as|\/)\s+/iu;

/** "TIDE'23: Proceedings of the 4th Conference on Tides", "TIDE 2023 - 29th Symposium": the acronym before the name of a meeting. */
const ACRONYM_FIRST = /^(\p{Lu}[\p{L}\d&/+-]{1,14})\s?(?:['’]?\s?\d{2,4}['’]?)?\s?(?:[:;]|\s[-–])\s+(?=\p{L}|\d{1,2}(?:st|nd|rd|th)\b)/u;
const LEADING_IN = /^in:?\s+/iu;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;
const MEETING = /conference|symposium|workshop|congress|proceedings|meeting|companion/iu;
/** "(SIGMOD 2025," and "(Varn," at the end of a stretch: a bracket that closes outside of it. */
const UNCLOSED = /\s?\(([^()]{0,120})$/u;

/** "Sandport : the official journal of the Sand Society": the name that a catalogue tells more of. */
const CATALOGUED = /^([^:]{2,60}) :(?=.{0,200}\b(?:journal|publication|organ|bulletin)\b)/iu;

/** The stretch with its last bracket closed where it holds an acronym, else without it. */
const balanced = (printed: string): string =>
  printed.replace(UNCLOSED, (whole, inside: string) =>
    CAPITALS.test(inside) && !inside.includes('=') ? `${whole.replace(/[\s,;]+$/u, '')})` : '',
  );

/** "Letters of the Sand Society, LSS": two names with a comma between them. */
const TWO_NAMES = /^([^,]{8,200}), ([^,]{2,60})$/u;

/** The two names, where each is a known venue's; else the words as they are. */
function bothKnown(name: string): readonly string[] {
  const [, first, second] = TWO_NAMES.exec(name) ?? [];
  return first !== undefined && second !== undefined && knownVenue(first) === 1 && knownVenue(second) === 1 ? [first, second] : [name];
}

/** "TIDE 2024 TIDE 2024": a badge that is printed twice. */
const TWICE = /^(.{2,80}?)[\s|,]+\1$/u;
const once = (printed: string): string => TWICE.exec(collapse(printed))?.[1] ?? printed;

/** Words, a bracket's acronym and the parts of "X aka Y" as separate spellings, best first. */
function spellings(printed: string, isBook: boolean): string[] {
  const acronyms: string[] = [];
  const opened = printed.replace(LEADING_IN, '');
  const first = ACRONYM_FIRST.exec(opened);
  const leads = first !== null && CAPITALS.test(first[1] as string) && MEETING.test(opened.slice(first[0].length));
  if (leads) acronyms.push(first[1] as string);
  const rest = balanced(leads ? opened.slice(first[0].length) : printed).replace(ACRONYM_IN_BRACKETS, (whole, inside: string) => {
    const name = venueName(inside);
    if (!/\p{Lu}/u.test(name) || name.length > 24 || /spotlight|oral|poster|accept/i.test(name)) return ' ';
    acronyms.push(...name.split(OR));
    return whole.startsWith('(') || whole.startsWith('[') || whole.startsWith('（') ? ' ' : whole;
  });
  const short = CATALOGUED.exec(printed)?.[1];
  if (short !== undefined) acronyms.push(venueName(short, isBook));
  const names = rest
    .split(AKA)
    .map((name) => once(venueName(name, isBook)))
    .filter(Boolean)
    .flatMap(bothKnown);
  return [...acronyms, ...names];
}

/** They are in nothing. */
const HAS_NO_VENUE: ReadonlySet<WorkType> = new Set<WorkType>(['patent', 'thesis']);
/** "In:" before a book. */
const ENDS_WITH_IN = /(?:^|[\s.,])(?:in|dans|en)[:\s]*$/iu;
const BEGINS_WITH_IN = /^(?:in|dans|en)[:\s]/iu;
const IN_COLON = /^(?:in|dans|en)\s?:/iu;

interface Host {
  readonly names: readonly string[];
  readonly host?: string;
}

function workshopHost(name: string): Host {
  const at = HOST_SIGN.test(name) ? AT_HOST.exec(name) : null;
  if (at && (isWorkshop(at[1] as string) || name.includes('@') || findVenueAcronym(venueName(at[2] as string)))) {
    const own = venueName(at[1] as string);
    const host = venueName(at[2] as string);
    return { names: [own, collapse(name)].filter(Boolean), host };
  }
  if (!isWorkshop(name)) return { names: [name] };
  const comma = WORKSHOP_COMMA_HOST.exec(name);
  if (comma && findVenueAcronym(venueName(comma[2] as string)))
    return { names: [venueName(comma[1] as string), collapse(name)].filter(Boolean), host: venueName(comma[2] as string) };
  const first = HOST_FIRST.exec(name);
  return { names: [name], ...(first && { host: first[1] as string }) };
}

/** "TIDE Workshop on “Dunes": a name whose closing quotation mark was taken for the end of the venue. */
const UNCLOSED_QUOTE = /(?<=\s)(["“„«])[^"“”„«»]{3,200}$/u;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

const withClosingQuote = (name: string): string => `${name}${CLOSING[UNCLOSED_QUOTE.exec(name)?.[1] ?? ''] ?? ''}`;

/** The names that differ in letters or digits, each where it comes first. */
function unique(names: readonly string[]): string[] {
  const letters = names.map(squash);
  return names.filter((_, i) => letters[i] !== '' && letters.indexOf(letters[i] as string) === i);
}

/** The first of the names that is a known venue's. */
function firstKnown(names: readonly string[]): VenueEntry | undefined {
  for (const name of names) {
    const known = findVenue(name);
    if (known) return known;
  }
  return undefined;
}

/** The venue of an entry from its venue stretches; undefined where it has none yet or names only a publisher. */
export function venueField(text: Text, ranges: readonly FieldRange[], type: WorkType): Venue | undefined {
  const stretches = ranges.filter((range) => range.label === 'venue');
  const main = stretches[0];
  if (!main) return undefined;
  const before = text.text.slice(Math.max(0, main.start - 24), main.start);
  const inBook = ranges.some(({ label, start, end }) => label === 'detail' && IN_COLON.test(text.text.slice(start, end + 1)));
  if (
    HAS_NO_VENUE.has(type) ||
    (type === 'book' && !inBook && !ENDS_WITH_IN.test(before) && !BEGINS_WITH_IN.test(text.text.slice(main.start, main.end)))
  )
    return undefined;
  const inner = collapse(text.text.slice(main.start, main.end));
  const printed = inner.lastIndexOf('(') > inner.lastIndexOf(')') && text.text[main.end] === ')' ? `${inner})` : inner;
  const around = ranges
    .filter((range) => range.label === 'detail' || range.label === 'venue')
    .map((range) => text.text.slice(range.start, range.end + 1));
  const details = around.join(' ');
  const evidence = cite(text, main.start, main.end, 'publication/venue');
  const server = stretches.map((range) => preprintServer(text.text.slice(range.start, range.end))).find(Boolean);
  if (server && preprintServer(printed)) return { kind: 'preprint', printed, names: [server], evidence };
  // "submitted to J. Tides, arXiv:2101.00001": what is out is the preprint.
  if (UNPUBLISHED.test(printed) || UNPUBLISHED.test(before) || HOPED_FOR.test(text.text.slice(main.end, main.end + LOOK_BEHIND)))
    return server ? { kind: 'preprint', printed: server, names: [server], evidence } : undefined;
  const found = stretches.flatMap((range) => spellings(once(text.text.slice(range.start, range.end + 1)), type === 'chapter' || inBook));
  const workshops = found.map(workshopHost);
  const names = unique(workshops.flatMap((workshop) => workshop.names.map(withClosingQuote))).filter(
    (name) => !preprintServer(name) && isVenueName(name),
  );
  if (names.length === 0) return undefined;
  const known = firstKnown(names);
  const numbers = VOLUME_ISSUE.exec(details);
  const pages = PAGES.exec(details)?.[1];
  const volume = numbers?.[1] ?? numbers?.[3];
  const host = workshops.find((workshop) => workshop.host)?.host;
  const kind = venueKind(printed, { known, type, hasVolume: volume !== undefined, inBook });
  return {
    kind,
    printed,
    names,
    ...(host && { host }),
    ...(volume && { volume }),
    ...(numbers?.[2] && { issue: numbers[2] }),
    ...(pages && { pages: pages.replace(/\s+/g, '') }),
    evidence,
  };
}
