import { ABBREVIATED_WORDS } from '../../lexicon/abbreviated-words.js';
import { MONTH_NAMES } from '../../lexicon/months.js';
import { PREPRINT_SERVERS } from '../../lexicon/publication-words.js';
import { wordAlternation } from '../../text/alternation.js';
import { collapse } from '../../text/fold.js';
import { remembered } from '../../text/remembered.js';
import { inSmallLetters } from '../../text/small-letters.js';

/** "16th", "21st", "Thirty-Eighth", "XVI" before the name of a meeting; "38. Jahrestagung". */
const EDITION =
  /\b(?:\d{1,3}(?:st|nd|rd|th)|(?:Twenty|Thirty|Forty|Fifty|Sixty)[- ]\p{L}+(?:st|nd|rd|th)|(?:Twent|Thirt|Fort|Fift|Sixt)ieth|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\p{L}+teenth))\b(?!\s+century)(?:\s+(?:Annual|Biennial))?\s*/giu;
/** "XXIII Congresso", "Sexto Simposio", "IV Encontro": the number of a meeting in Romance languages. */
const ROMANCE_EDITION =
  /^(?:[IVXL]{1,7}|\d{1,3}[ºªo°]|prim(?:er|eir)[oa]?|segund[oa]|terc(?:er|eir)[oa]?|quart[oa]|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|sétim[oa]|oitav[oa]|octav[oa]|non[oa]|noven[oa]|d[ée]cim[oa])\.?\s+(?=(?:\p{L}+ )?(?:congres|cogres|simp[óo]s|encontr|encuentr|jornad|bienal|semin[áa]r|colóqu|coloqu|convegn|workshop|reuni|escola|escuela|fórum|foro|conferen))/iu;
const YEARS = /\s*(?:['’‘`]?\(?(?:19|20)\d\d\)?(?:\s?[-–]\s?(?:19|20)?\d\d(?![\p{L}\d]))?|['’‘`]\s?\d\d\b)\s*/gu;
/** A two-digit year after an acronym: "SOSP 24". */
const SHORT_YEAR = /^(\p{Lu}[\p{L}&+/ -]{1,14}?)[ -]?\d\d$/u;
const OPENING =
  /^(?:accepted (?:by|to|at|for)(?: publication in)?|accepted|published (?:in|at)|to appear (?:in|at)|appear(?:s|ed)? (?:in|at)|forthcoming in|(?:poster |oral )?presented at|(?:poster |oral )?presentation (?:at|in)|poster (?:at|in)|submitted to|in press|in|at|dans|em|en|out in)(?:\s+the)?[\s:]+(?=\S)/iu;
/** "May 2023, Review of Tides": the date stands before the journal's name. */
const LEADING_DATE = new RegExp(`^(?:(?:${wordAlternation([...MONTH_NAMES])})\\.?,?\\s+)?(?:19|20)\\d\\d[,.:]\\s+(?=\\p{L})`, 'iu');
const PROCEEDINGS = /^(?:the\s+)?(?:proceedings?|proc\.?|actes|atti|anais)(?:\s+(?:of|de|del|di|da))?(?:\s+the)?\s+/iu;
const MEETING = /conference|symposium|workshop|meeting|congress|colloquium|convention|conf\b|symp\b/iu;
const LEADING_THE = /^the\s+(?:annual\s+(?=\p{Lu}))?(?=\p{L})/iu;
/** Volume, issue, pages, "vol. 3" after a journal's name. */
const NUMBERS_AFTER =
  /[\s,;:]*(?:\b(?:vol(?:ume)?|v|no|nr|issue|pp?|pages?|bd|heft|article|art|jg|s|series)\b\.?\s*(?:\p{L}{0,2}\d|[IVXLC]{1,7}\b).*|(?<![\p{L}\d])\d+(?:\.\d+)?\s*(?:[(:,/].*|[\d\s–-]*$)|[第제]\s?\d+\s?[卷期巻号권호].*)$/iu;
/** "2. Auflage", "3rd ed." after a book's title, and the place after its full stop. */
const BOOK_EDITION = /[.,;]?\s*(?:\d{1,2}\.|\d(?:st|nd|rd|th)) (?:Auflage|Aufl|ed\b|edition|éd\b).*$/iu;
const EDGES = /^[\s.,;:@()[\]{}"“”„«»'‘’/|*•·–—，。、「」『』《》-]+|[\s,;:()[\]{}"“”„«»‘/|*•·–—，。、「」『』《》-]+$/gu;
/** "CVPR Highlight", "ACCV (Oral)": how a paper was presented. */
const PRESENTED =
  /[\s,.(]+(?:best paper[\s\S]*|(?:oral|highlight|spotlight|poster|long paper|short paper|full paper|abstract|extended abstract|demo(?:nstration)?(?: paper| track)?|oral presentation|lecture presentation|accepted|to appear|in press|forthcoming)\)?)$/iu;
/** "TIDEX Demo Track. Varn": what follows a full stop after a long word is a place or a remark. */
const NEXT_SENTENCE = /(?<=\p{L}{5})\.\s+\p{Lu}.*$/u;
/** "Angew. Math." */
const ABBREVIATED_NEXT = /^\.\s+\p{Lu}\p{L}*\./u;
const LAST_WORD = /\p{L}+$/u;
/** "Tidal Computing, Special Issue on Sand", "Algorithms of Sand. Special issue for …". */
const SPECIAL_ISSUE = /[\s,.(–-]+special (?:issue|section)\b.*$/iu;
/** "UbiComp 2016, Heidelberg": what follows the year is a place or a rank. */
const AFTER_YEAR = /(\p{L}[ ,]*(?:(?:19|20)\d\d|['’‘]\d\d)),\s.*$/u;
/** "Conference on Sand, Nov 2024", "Tide Record Oct. 2011 Survey Section": the date ends the name. For names in small letters. */
const MONTH_AND_YEAR = new RegExp(
  `(?<=\\p{L}{2}\\S*)[\\s,.(]+(?:\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s)?(?:${wordAlternation([...MONTH_NAMES])})\\.?,?\\s(?:19|20)\\d\\d(?!\\d).*$`,
  'u',
);
/** "SIGTIDE 2026. Manuscript in …": a sentence behind the year; not "Tide 2026. 3". */
const BEHIND_YEAR = /(?<=\p{L}[ ’'-]?(?:19|20)\d\d)\.\s+\p{Lu}\p{Ll}.*$/u;
/** What is left of "AAAI-2023." and "Journal., v. 3". */
const LOOSE_END = /[\s-]+\.$|\.\s*,$/u;
const FINAL_STOP = /(\p{Ll}{4}|\p{Lu}{3}|\)|^[^\s.]{4,})\.$/u;
/** "Ann. of Sand (2": the number of a series, whose bracket was cut. */
/** "Küstenblätter 7-8/2001", "Meer 10/2000": number of the issue and year. */
const ISSUE_OF_YEAR = /[\s,]+(?:\d{1,3}\s?[-–]\s?)?\d{1,3}\s?\/\s?(?:19|20)\d\d$/u;
const SERIES_NUMBER = /\s*\(\d{1,2}\)?$/u;
const DIGIT = /\d/;
const CAPITALS = /^(?!(?:ACM on|IEEE$|VLDB Endow)\b)(?:\d{1,3}(?:st|nd|rd|th) )?(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*(?=$|[ ,'’\d(]))/u;
const TRAILING_IN = /\s+(?:in|on|at|of|and|the)$/iu;

/** Cut at the full stop of a whole word; behind an abbreviation the name goes on. */
function withoutNextSentence(name: string): string {
  const at = name.search(NEXT_SENTENCE);
  const word = at < 0 ? '' : (LAST_WORD.exec(name.slice(0, at))?.[0] ?? '');
  const isAbbreviated = ABBREVIATED_WORDS.has(word.toLowerCase()) || name.indexOf('.') < at || ABBREVIATED_NEXT.test(name.slice(at));
  return at < 0 || isAbbreviated ? name : name.slice(0, at);
}

/** Without what numbers and years tell of an issue or a meeting; each of these patterns holds a digit. */
function withoutNumbers(name: string, isBook: boolean): string {
  const date = inSmallLetters(name).search(MONTH_AND_YEAR);
  const dateless = date < 0 ? name : name.slice(0, date);
  const plain = isBook ? dateless : withoutNextSentence(dateless.replace(BEHIND_YEAR, '')).replace(AFTER_YEAR, '$1');
  return plain.replace(BOOK_EDITION, '').replace(ISSUE_OF_YEAR, '').replace(YEARS, ' ');
}

function nameOf(printed: string, isBook: boolean): string {
  const inner = collapse(printed).replace(EDGES, '');
  const hasDigit = DIGIT.test(inner);
  let name = hasDigit ? inner.replace(LEADING_DATE, '') : inner;
  name = name.replace(OPENING, '').replace(OPENING, '');
  const proceedings = PROCEEDINGS.exec(name);
  if (proceedings && (MEETING.test(name) || CAPITALS.test(name.slice(proceedings[0].length)))) name = name.slice(proceedings[0].length);
  name = name.replace(SPECIAL_ISSUE, '');
  name = hasDigit ? withoutNumbers(name, isBook) : isBook ? name : withoutNextSentence(name);
  name = collapse(name.replace(NUMBERS_AFTER, '').replace(EDITION, ''))
    .replace(ROMANCE_EDITION, '')
    .replace(PRESENTED, '')
    .replace(SHORT_YEAR, '$1')
    .replace(EDGES, '')
    .replace(OPENING, '')
    .replace(LEADING_THE, '');
  return collapse(name)
    .replace(SERIES_NUMBER, '')
    .replace(TRAILING_IN, '')
    .replace(LOOSE_END, '')
    .replace(EDGES, '')
    .replace(FINAL_STOP, '$1');
}

/** A list names the same venues again and again. */
const MOST_REMEMBERED = 4096;
const ofJournal = remembered((printed) => nameOf(printed, false), MOST_REMEMBERED);
const ofBook = remembered((printed) => nameOf(printed, true), MOST_REMEMBERED);

/** A venue's name without opening words, edition, year and numbers: "In Proc. of the 3rd Conference on X 2021" -> "Conference on X". Titles of books keep what follows a full stop. */
export const venueName = (printed: string, isBook = false): string => (isBook ? ofBook(printed) : ofJournal(printed));

const PREPRINT_OPENING = /^(?:preprint|available|posted)?\s*(?:at|on|in|:)?\s*(?:the\s+)?/;
const GOES_ON = /^[\p{L}\d]/u;

/** The spelling of a preprint server that the text begins with, or undefined. */
export function preprintServer(printed: string): string | undefined {
  const lower = collapse(printed).toLowerCase().replace(PREPRINT_OPENING, '');
  for (const [server, name] of PREPRINT_SERVERS) {
    if (lower.startsWith(server) && !GOES_ON.test(lower.slice(server.length))) return name;
  }
  return lower.startsWith('arxiv') ? 'arXiv' : undefined;
}
