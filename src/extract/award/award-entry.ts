import {
  AWARD_COLUMNS,
  CJK_CONTEST_ENDINGS,
  CJK_PLACES,
  CJK_STUDENT_ENTRIES,
  CJK_STUDENTS,
  EVENT_WORDS,
  GIVING_BODIES,
  HOLDERS_OF_AWARDS,
} from '../../lexicon/award-words.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import type { Text } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { ROUND_BRACKETS, splitOutside } from '../../text/split-outside.js';
import { entryEditions } from './award-editions.js';
import { awardSeries } from './award-series.js';
import { hintsAward, isPlace, namesAward, namesEvent, startsWithPlace } from './award-words.js';
import { leadTitle } from './lead-title.js';
import { listedYears } from './listed-years.js';
import { quotedAward, withoutGivenBehind } from './quoted-award.js';

/** One honour read from an entry of a list. */
export interface ReadAward {
  readonly name: string;
  readonly date?: PartialDate;
  readonly giver?: string;
}

/** Labels of links in brackets, amounts of money, shares of the best: "[Link]", "($1000)", "(Top 1%)"; not "(AI/ML)". */
const REMARK =
  /\[[^\]]{0,60}\]?|[(（]\s*(?:(?:declined\s*(?=[)）])|[×x]\s?\d|[$€£¥]|USD|EUR|RMB|top|前|~|<|≤)[^()（）]{0,60}|[^()（）]{0,60},\s?[$€£¥]\s?\d[^()（）]{0,30}|\d[\d.,]{0,14}\s?[kKM]?\s?(?:[$€£¥]|yen|euros?|dollars|pounds)|[^()（）]{0,40}(?:%|％|recipients?|winners?|highest|out of|one of|\d+ teams?|\d{2,}\s?(?:USD|RMB|euros?))[^()（）]{0,60}|\d+\s?\/\s?\d+)\s*[)）]/giu;
/** "Knot Prize 2/310", 星河奖学金 1/97（全国）: one of so many. */
const SHARE =
  /(?:(?<=\p{L}\s)\d{1,2}\/\d{2,4}|(?<=\p{Script=Han}\s{0,3})\d{1,4}\/\d{1,6})(?=$|[\s,，、。;；(（)）])(?:\s?[(（]\p{Script=Han}{1,6}[)）])?/gu;
/** "$2,000.", "EUR 1.500" as a part of its own; not "$100K Rope Prize". */
const AMOUNT =
  /(?<=[.,;:|\s–—-])(?:USD|EUR|CAD|AUD|GBP|CHF|\p{Lu}{0,2}[$€£¥])\s?\d[\d,.]{0,14}(?:\s?(?:[kKM]|million))?(?=\s*(?:$|[.,;|–—]))/gu;
/** "Lind Harbour Grant", "Knot Fund" with its amount: money for a project; not "Travel Grant". */
const FOR_PROJECT = /(?<!\b(?:[Aa]ttendance|[Cc]onference|[Ss]tudent|[Tt]ravel)\s)\b(?:[Ff]unds?|[Gg]rants?)$/u;
const EMOJI = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu;
/** Between the parts of an entry. A colon and a dash part only with space after them. */
const PART_BREAK =
  /\s*[,，;；|·•\n\t]\s*|\s[-–—]+\s|[:：]\s|(?<!\b(?:Ph\.D|\p{Lu}|Int|Dr|St|vs|No|Prof|Univ|Inc|Jr|Conf))\.\s(?=\p{Lu}|$)|。/gu;
/** Brackets that explain: "(the highest award of …)", "(9 recipients worldwide)"; not "(ACM)", "(Award of Excellence)". */
const EXPLANATION = /[(（](?:\p{Ll}|\d)[^()（）]*\s[^()（）]*\s[^()（）]*[)）]/gu;
/** What a date leaves of its bracket: "(, Example University)". */
const OPENED = /[(（]\s*[,;:，]\s*([^()（）]*)[)）]/gu;
const HALF_BRACKET = /[(（][^)）]*$|^[^(（]*[)）]/u;
const EMPTY_BRACKETS = /[(（【[]\s*(?:[,;&]|(?:[、，]\s*){1,8})?\s*[)）】\]]/gu;
const EDGE = /^[\s.,;:&/–—\-|·•，；：、]+|[\s.,;:&/–—\-|·•，；：、]+$/gu;
/** "awarded to …", "for …": the reason, not the name. */
const REASON =
  /^(?:awarded (?:annually|based|by|for|on|to|yearly)|award (?:to|by)|for |issued|in recognition|given|presented|granted|because|the highest|highest|one of|only )/iu;
/** "award for the quickest knot"; not "Award for Excellence". */
const REASON_OF_AWARD = /^(?:award for |Award for \p{Ll})/u;
/** Where "in", "at", "by", "from" hang on a name before nothing. */
const HANGING = /[\s,]+(?:in|at|by|from|of|for|and|the|on|since|with)$/iu;
const MOST_LETTERS = 180;
/** Parts between the name of a contest and the place in it: its track, its task. */
const MOST_TOPICS = 3;

/** The honours that the text of one entry states: one for each year that it lists. */
export function readAwardEntry(entry: Text): readonly ReadAward[] {
  const { text } = entry;
  const several = [awardSeries(text), entryEditions(text)].find((honours) => honours.length > 0);
  if (several) return several;
  const years = listedYears(text);
  const dates = findDates(text);
  const plain = blank(text, [...dates.map((date) => withFiscalYear(text, date)), ...years.spans])
    .replace(REMARK, ' ')
    .replace(SHARE, ' ')
    .replace(AMOUNT, ' ')
    .replace(EMOJI, ' ')
    .replace(EXPLANATION, ' ')
    .replace(OPENED, ', $1 ')
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/\s+(?=[)）])/gu, '');
  const parts = splitOutside(plain, ROUND_BRACKETS, PART_BREAK)
    .map((part) => (HALF_BRACKET.test(part) ? part.replace(/[(（)）]/gu, ' ') : part))
    .map((part) => part.replace(EDGE, '').replace(HANGING, '').replace(/\s+/gu, ' '))
    .filter((part) => /\p{L}/u.test(part));
  const lead = leadTitle(entry);
  const named = lead
    ? { name: lead.title.replace(REMARK, '').trim(), ...giverIn(text.slice(lead.end)) }
    : (quotedAward(plain) ?? nameOf(parts));
  if (!named || isNoHonour(named.name)) return [];
  if (FOR_PROJECT.test(named.name) && text.match(AMOUNT) !== null) return [];
  const first = dates[0];
  const glued = GLUED_YEAR.exec(named.name);
  const name = withoutGivenBehind(named.name.replace(GLUED_YEAR, '$1'));
  const date = first?.at ?? first?.from ?? first?.to ?? glued?.[2];
  const whens: (PartialDate | undefined)[] = years.values.length > 0 ? [...years.values] : [date];
  const school = AT_SCHOOL.exec(name);
  const giver = named.giver ?? school?.[2];
  return whens.flatMap((when) =>
    (lead ? [name] : splitNames(withoutGiving(school?.[1] ?? withoutLongPlace(name)))).map((name) => ({
      name,
      ...(when !== undefined && { date: when }),
      ...(giver !== undefined && !/^I\s/u.test(name) && { giver }),
    })),
  );
}

/** Whether what an entry opens with is told at length, heads a column, or is what students won. */
const isNoHonour = (name: string): boolean =>
  name.length > MOST_LETTERS || COLUMNS.has(fold(name)) || OF_STUDENTS.test(name) || NO_HONOUR.test(name);

/** "Lind Fellowship at Norvik University": where it was held; not "Best Poster Award at the Rope Academy Meeting", which names the contest. */
const AT_SCHOOL =
  /^(.{4,90}\b(?:Fellow|Fellowship|Scholar|Scholarship))\s(?:at|from)\s(?:the\s)?((?=\p{Lu})[\p{L} '’&-]{0,60}\b(?:College|Institute|Universit\p{L}{1,4}|School)(?![\p{L}])[\p{L} '’&-]{0,40})$/u;
/** " at", " in" right behind the word for an honour. */
const BEHIND_AWARD = /(?<=\b(?:[Aa]ward|[Mm]edal|[Pp]rize))\s(?=(?:at|in)\s)/u;
/** A place of more words, its preposition included, is told at length: "at the first symposium on …". */
const MOST_WORDS_BEHIND = 12;

/** "Young Lind Award by the Knot Association": who gave it; not "Award by Choice". */
const BY_GIVER = new RegExp(
  String.raw`(?<=\b(?:Award|Fellowship|Medal|Prize|Scholarship))\s(?:awarded\s|given\s|granted\s)?by\s(?:(?:the|an?)\s)?(?:\p{Lu}[\p{L}'’&-]*\s){0,6}(?:${wordAlternation(GIVING_BODIES)})\b.*$`,
  'u',
);

/** A name without the body that gave it and the place at length where it was given. */
function withoutLongPlace(whole: string): string {
  const bare = whole.replace(BY_GIVER, '');
  // "Scholarship awarded by the Lind Foundation" has no other name.
  const name = bare.includes(' ') ? bare : whole;
  const at = name.search(BEHIND_AWARD);
  return at >= 0 && name.slice(at).trim().split(/\s+/u).length > MOST_WORDS_BEHIND ? name.slice(0, at) : name;
}

/** Heads of the columns of tables. */
const COLUMNS: ReadonlySet<string> = new Set(AWARD_COLUMNS);
/** "指导学生获绳索杯一等奖": won by students. */
const OF_STUDENTS = new RegExp(`^指[导導](?:${wordAlternation([...CJK_STUDENTS, ...CJK_STUDENT_ENTRIES])})`, 'u');
/** "Received the Rope Prize", "Recipient of a Norvik Fellowship", "获星河奖": that it was given is no part of its name. */
const GIVING =
  /^(?:(?:Received|Awarded|Designated as|Earned|Granted|Honou?red (?:as|with)|Obtained|Recipient of|Recogni[sz]ed as(?: part of)?|Won)\s(?:(?:the|an?)\s)?(?=[\p{Lu}\d"“])|I\s(?:have\s|was\s|also\s)?(?:been\s)?(?:awarded|earned|got|received|won)\s(?:the|an?)\s)/u;
const CJK_GIVING = /^(?:入选|荣获|获得|曾获|获评|被评为|被授予|获)\s?(?=[“"「《]?\p{Script=Han}{2})(?!获?奖)/u;
/** What a sentence says of an honour behind its name: "… for quick knots", "… in the Norvik Regatta", "… after a year at sea". */
const SENTENCE_REST =
  /\s(?:for\s(?=\p{Ll})|after\s|during\s|in recognition\s|in the\s|as part of\s|by the\s|from the\s|to\s(?=\p{Ll})|held\s|that\s).*$/u;

/** "travel grant to attend the Rope School held at …": what has no name is told by what it was for. */
const MEETING_REST = /\s(?:held|hosted|that|which)\s.*$/u;

/** The name without the verb of giving before it and what the sentence says behind it. */
function withoutGiving(name: string): string {
  const han = name.replace(CJK_GIVING, '');
  if (han !== name) return han;
  const rest = name.replace(GIVING, '');
  if (rest === name) return name;
  return rest.replace(/^\p{Ll}/u.test(rest) ? MEETING_REST : SENTENCE_REST, '');
}

/** "SIGXYZ2021 Scholar Award": the year is no part of the acronym. */
const GLUED_YEAR = /^(\p{L}*\p{Lu}\p{L}*)((?:19|20)\d{2})(?=\s)/u;
/** Names of stays, and of lists that follow, in the place of an honour. */
const NO_HONOUR =
  /^(?:visiting (?:fellow|researcher|scholar|student)|(?:all|complete|full|list of|more|other|see|selected|the following)\b.*\b(?:awards|fellowships|honou?rs|prizes|recognitions|scholarships)(?: list)?|particip(?:ant|ation|ated)\b.*|(?:project |research |seed |start-?up )?funding\b.*)$/iu;

/** "令和5年度", "2023年度": the mark of a business year belongs to the date before it. */
const withFiscalYear = (text: string, { start, end }: Span): Span => ({
  start,
  end: text[end - 1] === '年' && text[end] === '度' ? end + 1 : end,
});

/** The text with the ranges taken out, each leaving a break. */
function blank(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    out += `${text.slice(at, span.start)} `;
    at = span.end;
  }
  return out + text.slice(at);
}

/** "某某杯数学建模竞赛，赛区二等奖": a place alone names nothing. */
const CJK_CONTEST = new RegExp(`(?:${wordAlternation(CJK_CONTEST_ENDINGS)})$`, 'u');
const CJK_PLACE = new RegExp(`^\\p{Script=Han}{0,10}(?:${wordAlternation(CJK_PLACES)})(?:提名)?$`, 'u');

/** "Awardee" in "Awardee, Sail Medal". */
const HOLDERS: ReadonlySet<string> = new Set(HOLDERS_OF_AWARDS);

function nameOf(parts: readonly string[]): { name: string; giver?: string } | undefined {
  const kept = parts.filter((part) => !REASON.test(part) && !REASON_OF_AWARD.test(part) && !HOLDERS.has(part.trim().toLowerCase()));
  const at = kept.findIndex(namesAward);
  const index = at >= 0 && (at <= 1 || !hintsAward(kept[0] as string)) ? at : 0;
  const name = kept[index];
  if (name === undefined) return undefined;
  if (index > 0 && startsWithPlace(name) && !namesAward(kept[0] as string)) return { name: kept.slice(0, index + 1).join(', ') };
  if (index === 1 && CJK_CONTEST.test(kept[0] as string) && CJK_PLACE.test(name)) return { name: `${kept[0]}，${name}` };
  // "Finalist, Lind Prize"
  if (index === 1 && isPlace(kept[0] as string) && !namesAward(kept[0] as string)) return { name: `${kept[0]}, ${name}` };
  const others = kept.filter((_, i) => i !== index);
  if (index === 0 && isPlace(name) && kept[1] !== undefined) return { name: `${name}, ${kept[1]}` };
  const placeAt = kept.findIndex((part, i) => i > index && i <= index + MOST_TOPICS && startsWithPlace(part));
  if (placeAt > 0 && !isPlace(name) && (!namesAward(name) || isPlace(kept[placeAt] as string)))
    return { name: kept.slice(index, placeAt + 1).join(', ') };
  // "Best Paper Award, International Rope Symposium": of which meeting it is.
  if (index === 0 && kept[1] !== undefined && isOfEvent(name, kept[1])) return { name: `${name}, ${kept[1]}` };
  const behind = BARE_HEAD.test(name) ? kept.slice(index + 1, index + 1 + MOST_BEHIND_HEAD) : [];
  if (behind.length > 0) return { name: [name, ...behind].join(', ') };
  const giver = others.find((part) => MAY_GIVE.test(part) && part.length <= LONGEST_GIVER);
  return { name, ...(giver !== undefined && { giver }) };
}

/** The name of a body is in capitals or in Chinese characters. */
const MAY_GIVE = /^\p{Lu}|\p{Script=Han}/u;
const LONGEST_GIVER = 80;

/** "Scholarship, stay at Norvik: Lind Fund": a word that names no honour takes what is said behind it. */
const BARE_HEAD = /^(?:bursary|fellowship|grant|scholarship|stipend)$/iu;
const MOST_BEHIND_HEAD = 2;

/** Who gave an honour, in what stands behind its title: the first line with a name and without its date. */
function giverIn(rest: string): { giver?: string } {
  const bare = blank(rest, findDates(rest)).replace(REMARK, ' ');
  const giver = splitOutside(bare, ROUND_BRACKETS, PART_BREAK)
    .map((part) => part.replace(EDGE, '').replace(/\s+/gu, ' '))
    .find((part) => MAY_GIVE.test(part));
  return giver !== undefined && giver.length <= LONGEST_GIVER && !/[.!?]$/u.test(giver) ? { giver } : {};
}

/** Whether a part names the meeting that an award before it, without such a name of its own, was given at. */
const isOfEvent = (name: string, part: string): boolean =>
  namesAward(name) && !namesEvent(name) && namesEvent(part) && !namesAward(part) && (!hintsAward(part) || NTH_EVENT.test(part));
/** "21st annual meeting of the Graduate School": the words of honours in it are of its name. */
const NTH_EVENT = new RegExp(String.raw`^(?:the\s)?\d{1,3}(?:st|nd|rd|th)\s(?:\p{L}+\s){0,3}(?:${wordAlternation(EVENT_WORDS)})\b`, 'iu');

/** "Ropes & Knots Competition": what was competed in. */
const OF_CONTEST = /\b(?:challenge|competition|contest|cup|hackathon|olympiad)\b/iu;

/** Two honours in one line: "Outstanding Graduate & Honor Bachelor's Degree", "甲奖 / 乙奖". */
function splitNames(name: string): string[] {
  const halves = name.split(/\s(?:&|\/)\s/u);
  const areTwo = halves.length === 2 && halves.every((half) => hintsAward(half) && half.length > 4);
  // "Third Prize of the Ropes & Knots Competition".
  const isContest = /\s(?:at|in|of)\s/u.test(halves[0] as string) && OF_CONTEST.test(halves[1] ?? '') && !namesAward(halves[1] as string);
  return areTwo && !isContest ? halves : [name];
}
