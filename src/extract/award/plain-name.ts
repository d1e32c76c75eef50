import {
  AROUND_AWARDS,
  BODIES_WITH_NAMES_BEFORE,
  BODIES_WITH_NAMES_BEHIND,
  FUNDING_BODIES,
  NOT_IN_AWARD_NAMES,
} from '../../lexicon/award-words.js';
import { wordAlternation } from '../../text/alternation.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { headingMeaning } from '../../text/section-kind.js';
import { namesAward } from './award-words.js';

const LONGEST_NAME = 90;
const MOST_WORDS = 12;
/** How a name begins: "Technical Rigging Team", "1st place", "• 2021 Knot Prize"; not "given each year". */
export const NAME_START: RegExp = /^[^\p{L}]*(?:\p{Lu}|\p{Lo}|(?<=\d)(?:st|nd|rd|th)(?![\p{L}\d]))/u;
/** Addresses, sentences and labels end or go on so: "a@b.org", "knots.org/list", "We sailed. And", "Prizes:". */
const NO_NAME = /@|https?:|www\.|[.。!?！？]\s+\p{L}|[:：!?！？…]\s*$/u;
const IN_SENTENCES: ReadonlySet<string> = new Set(NOT_IN_AWARD_NAMES);
/** "Norvik University", "Department of Knots", "Selma Society": who gave an honour, in a line of its own. */
const GIVER = new RegExp(
  `^(?:the )?(?:(?:${wordAlternation(BODIES_WITH_NAMES_BEHIND)}) (?:of|de|fur|for)\\b.*|.*\\b(?:${wordAlternation(BODIES_WITH_NAMES_BEFORE)}))$`,
  'u',
);

/** Whether a text is a name of something that may be an honour: no sentence, no person, no body, no heading. */
export function isPlainName(text: string): boolean {
  const plain = withoutDates(text);
  if (plain.length > LONGEST_NAME || !NAME_START.test(plain) || NO_NAME.test(plain)) return false;
  const folded = fold(plain);
  const words = folded.split(' ');
  if (words.length > MOST_WORDS || words.some((word) => IN_SENTENCES.has(word))) return false;
  const [first = ''] = plain.split(/[,|(]/u);
  return !GIVER.test(fold(first)) && !isPersonName(plain) && headingMeaning(plain) === undefined;
}

/** A text without the dates in it and what parts them from the name. */
const withoutDates = (text: string): string =>
  [...findDates(text)]
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end)}`, text)
    .replace(/^[\s,;:()|–—-]+|[\s,;:()|–—-]+$/gu, '');

/** "If you would like …", "with Ada Berg", "My scholarship": no name begins so. */
const SAYS = /^(?:(?:[Ww]ith|[Ss]ee)\s\p{Lu}|(?:My|Our)\s\p{Ll}|(?:If|When|Please|Click|For more|Last updated|Last modified)(?:\s|$))/u;
/** "Knot Award Workshop", "Prize Committee": an event or a body around an honour; not "Best Paper Award of the Knot Workshop". */
const AROUND = new RegExp(
  `\\b(?:[Aa]wards?|[Ff]ellowships?|[Hh]onou?rs|[Mm]edals?|[Pp]rizes?|[Ss]cholarships?)\\s(?:\\p{Lu}\\p{L}+\\s)?(?:${wordAlternation(AROUND_AWARDS)})$`,
  'u',
);
const SPEAKS = /\b(?:you|your|please|I am|I have|we are|we have)\b/iu;
/** Ways of presenting a paper, which are no honours by themselves: "XYZ 2025 Oral", "Spotlight Presentation", 口头报告. */
const PRESENTED = /(?:\b(?:[Oo]ral|[Ss]potlight|[Pp]oster)(?:\s(?:[Pp]aper|[Pp]resentation|[Tt]alk))?|口头报告|口头展示|海报展示)$/u;
/** What makes an honour of it: "Best Poster", "Outstanding Oral Presentation". */
const PRAISED = /\b(?:[Bb]est|[Oo]utstanding|[Tt]op|[Pp]lace|[Ee]xcellent|[Dd]istinguished)\b|最佳|优秀/u;
/** The field of study of that name: "Scholarship of Teaching and Learning". */
const FIELD = /^scholarship of (?:application|discovery|engagement|integration|teaching)\b/u;

/** "Loading updates", "Plus 7 smaller prizes", "and more": what a page says about its list, or shows until the list is there. */
const ABOUT_LIST =
  /^(?:Loading(?:\s|$)|(?:Plus|And|As well as)\s(?:\d{1,3}|a few|many|more|numerous|other|several|some|two|three|four|five)\s)/iu;
/** "Norvik Research Foundation", "National Ropes Council of Varn": who gives money, and not what for; not "Lind Foundation Fellow". */
const FUNDER = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}'’-]*\s){1,5}(?:${wordAlternation(FUNDING_BODIES)})(?:\s(?:for|of)(?:\sthe)?(?:\s\p{Lu}[\p{L}'’-]*){1,4})?(?:\s\(\p{Lu}{2,8}\))?$`,
  'u',
);

/** "Norvik University", "University of Lindar": where an honour was given, in a line with its date; not "Best Student of Norvik University". */
const SCHOOL =
  /^(?:[Tt]he\s)?(?:(?:\p{Lu}[\p{L}'’&.-]*\s){1,4}(?:University|Institute of Technology)|University\sof(?:\s\p{Lu}[\p{L}'’-]*){1,3})(?:,\s\p{Lu}[\p{L} ]{1,20})?$/u;

/** Whether what was read as the name of an honour plainly is none: a sentence, a way of presenting, a field of study, an event, a funder. */
export const isNoHonour = (name: string): boolean =>
  SAYS.test(name) ||
  SPEAKS.test(name) ||
  FIELD.test(fold(name)) ||
  AROUND.test(name) ||
  ABOUT_LIST.test(name) ||
  ((FUNDER.test(name) || SCHOOL.test(name)) && !namesAward(name)) ||
  (PRESENTED.test(name) && !PRAISED.test(name) && !namesAward(name));
