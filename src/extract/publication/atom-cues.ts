import { PLACES } from '../../lexicon/places.js';
import { CJK_VENUE_ENDINGS, CLASS_CUES, LINK_LABELS, NOTE_PHRASES, PREPRINT_SERVERS } from '../../lexicon/publication-words.js';
import { isAscii, isCapitalCode } from '../../text/ascii.js';
import { AMPERSAND, COLON, characterKinds, DIGIT, FOREIGN, FULL_STOP, MARK, SPACE } from '../../text/character-kinds.js';
import { beginsSmall } from '../../text/first-letter.js';
import { isPersonName } from '../../text/person-name-shape.js';
import { phraseSearch } from '../../text/phrase-search.js';
import type { Atom } from './atom.js';
import { MONTH, OF_PUBLISHERS, OF_VENUES, wordsOfAtom } from './atom-words.js';

/** What the words of an atom by themselves tell, each from 0 to 1 or a flag. */
export interface AtomCues {
  readonly words: number;
  /** One person's name by its shape. */
  readonly name: boolean;
  /** Initials only: "D. J." of "Okoro, D. J.". */
  readonly initials: boolean;
  /** One or two capitalised words that may be a family name or given names. */
  readonly namePart: boolean;
  readonly etAl: boolean;
  /** Introduces authors: "with", "by", "and" before a name. */
  readonly joins: boolean;
  readonly year: boolean;
  readonly yearOnly: boolean;
  /** Volume, issue, pages, article number. */
  readonly numbers: boolean;
  readonly month: boolean;
  readonly venueWord: boolean;
  /** "In", "In:", "Proceedings of" at its start. */
  readonly inPrefix: boolean;
  /** "MobiSys'22", "CVPR 2024". */
  readonly acronymYear: boolean;
  /** Capitals alone: "TOSEM", "NeurIPS". */
  readonly acronym: boolean;
  readonly preprint: boolean;
  readonly publisher: boolean;
  readonly place: boolean;
  readonly link: boolean;
  readonly note: boolean;
  readonly url: boolean;
  readonly thesis: boolean;
  /** Share of words that begin with a small letter. */
  readonly lower: number;
  /** Share of words that stand in titles and venues, not in names. */
  readonly titleWords: number;
  readonly startsLower: boolean;
  readonly asks: boolean;
  readonly classCue: string;
  /** Capitalised words, most of them cut short with a stop: "Ann. Inst. Tides". */
  readonly abbreviated: boolean;
  /** Words and a number behind them: "Tidal Rev. 45". */
  readonly numbered: boolean;
  /** Speaks of editors: "Hg.", "(eds.)". */
  readonly editors: boolean;
  /** A university, institute, laboratory or department. */
  readonly institute: boolean;
  readonly cjk: boolean;
  /** Two words or more, all in capitals. */
  readonly capitals: boolean;
}

const NOT_ASCII_LABEL = /[^a-z0-9&. -]+/g;
const NOT_LABEL = /[^\p{L}\p{N}&. -]+/gu;
const HAN = /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const YEAR = /(?<![\p{L}\d./-])(?:19|20)\d\d(?![\d])/u;
const YEAR_ONLY = /^(?:\p{L}{3,9}\.? )?(?:19|20)\d\d[a-z]?(?: ?[-–/] ?(?:\d\d){1,2})?年?$/u;
/** "12(3)", "pp. 3-9", "45: 12–30", "Vol. 3", "No. 2", "123456", "e1234", "Article 12". */
const NUMBERS =
  /\b(?:vol|no|pp?|nr|issue|art|article|pages?|seiten|bd|heft|s|id|number|volume)\b\.? ?\d|^\d+ ?[(:]|\d+ ?[-–—] ?\d+|^[a-z]?\d{1,7}$|第\d+[卷期]/iu;
const ACRONYM_YEAR =
  /^\p{Lu}[\p{L}&+-]{1,14}(?:[ /@-]\p{Lu}[\p{L}&+-]{0,14}){0,2} ?['’`‘]? ?(?:(?:19|20)\d\d|[0-2]\d|9\d)(?: (?:Findings|Demos?|Workshops?|Companion|Short|Long|Oral|Spotlight|Poster|Highlight|Main|Industry|Track|Datasets))*$/u;
const ACRONYM = /^\p{Lu}*\p{Ll}{0,3}\p{Lu}[\p{L}&+-]{0,8}\p{Lu}[\p{L}]{0,3}$|^\p{Lu}{2,8}$/u;
/** "D. J.", "DJ", "J.-P.", "Yu. A"; not "ICRA". */
const INITIALS = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}\p{Lu}?|\p{Lu}(?:[ -]\p{Lu}){1,3})$/u;
/** Letters, stops and spaces of {@link INITIALS} at most, two units to a letter. */
const LONGEST_INITIALS = 26;
const NAME_PART = /^(?:(?:\p{Ll}{1,3} |\p{Ll}['’])?\p{Lu}[\p{L}\p{M}'’-]*\.?)(?: \p{Lu}[\p{L}\p{M}'’-]*\.?){0,2}$/u;
const ET_AL = /^(?:and )?et\.? ?al|^\.{2,}|^…|^(?:and )?\d+ (?:more|other)|^and others|^u\. ?a\.|等$/iu;
const JOINS = /^(?:and|und|et|y|with|by|mit|avec|with:|joint with|joint work with|&)\s/iu;
const IN_PREFIX =
  /^(?:in|en|dans|em|presented at|proceedings of|proc\.?|to appear in|accepted (?:to|at|by)|published in|submitted to|appears in|in:)(?:\s|$)/iu;
const URL = /https?:|www\.|\bdoi\b|10\.\d{4,9}\/|arxiv:|\.(?:org|com|edu|net)\b/iu;
const THESIS = /\b(?:thesis|dissertation|habilitation|diplomarbeit|masterarbeit)\b|论文$/iu;
/** "Ann. Inst.", "J. Mar. Res."; not "e.g. the". */
const ABBREVIATED = /^(?:\p{Lu}\p{L}*\.? ){0,6}\p{Lu}\p{L}{0,8}\. ?(?:\p{Lu}\p{L}*\.?|$)/u;
/** "Tidal Rev. 45", "Sand 12(3)"; not "Culture after 1945". */
const NUMBERED = /^\p{L}.{2,80}[\p{L}.)] \d{1,4}(?:\s?\(\d{1,4}\)|[:/]\d.*)?$/u;
const EDITORS = /(?:^|[\s(])(?:eds?|editors?|edited by|hg|hrsg|hgg|herausgegeben|éds?|dir|coords?|orgs?|a cura di|主编|編)(?:[.)\s]|$)/iu;
const INSTITUTE = /\b(?:universi|institut|laborator|department|dept|college|école|school of|faculty|fakultät|hochschule)|大学|研究所/iu;
const CAPITALS = /^[\p{Lu}\d\s.,'’&-]+ [\p{Lu}\d\s.,'’&-]+$/u;
const LEADING_AND = /^(?:and|und|et|y|e|&|with|by)\s+/iu;
const MARKS = /[*∗†‡§¶#^✉★☆\d]+/gu;

const isNote = phraseSearch(NOTE_PHRASES);

/** The label of a link without brackets and icons' words: "[PDF]" is "pdf". */
export function linkLabel(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isAscii(lower) ? NOT_ASCII_LABEL : NOT_LABEL, ' ').trim();
}

const ASKS = /[?!？！]/;

function classCueOf(classes: string | undefined): string {
  if (!classes) return '';
  const lower = classes.toLowerCase();
  return CLASS_CUES.find(([, part]) => lower.includes(part))?.[0] ?? '';
}

/** Words that a label of links has at most, the first of several included. */
const MOST_LABEL_WORDS = Math.max(3, ...[...LINK_LABELS.keys()].map((label) => label.split(' ').length));
/** An atom of ASCII with more words, and no mark or digit in them, is no person's name: of six words at most, behind "and". */
const MOST_NAME_WORDS = 7;
const HAS_WHITE_SPACE = /\s/;

/** What patterns begin with, as bits. */
const OPENS_ET_AL = 1;
const OPENS_JOINS = 2;
const OPENS_PREFIX = 4;
/** First characters, in either case, of {@link ET_AL}, of {@link JOINS} and {@link LEADING_AND}, of {@link IN_PREFIX}. */
const OPENINGS = new Uint8Array(128);
const openings: readonly (readonly [string, number])[] = [
  ['aeuAEU.0123456789', OPENS_ET_AL],
  ['abejmuwyABEJMUWY&', OPENS_JOINS],
  ['adeipstADEIPST', OPENS_PREFIX],
];
for (const [characters, bit] of openings)
  for (const character of characters) OPENINGS[character.charCodeAt(0)] = (OPENINGS[character.charCodeAt(0)] as number) | bit;

/** The patterns that an atom of ASCII may begin like. */
const openingsOf = (text: string): number => OPENINGS[text.charCodeAt(0)] ?? 0;
const ALL_OPENINGS = OPENS_ET_AL | OPENS_JOINS | OPENS_PREFIX;

/** The name that an atom may be: without "and" before it, marks and a full stop behind it. */
function bareNameOf(text: string, mayHoldMarks: boolean, mayJoin: boolean): string {
  const unmarked = mayHoldMarks ? text.replace(MARKS, '') : text;
  const plain = mayJoin || mayHoldMarks ? unmarked.replace(LEADING_AND, '') : unmarked;
  return (plain.endsWith('.') ? plain.slice(0, -1) : plain).trim();
}

/** Whether the words are the label of a link. */
function isLabel(text: string, isLinked: boolean, count: number): boolean {
  const label = linkLabel(text);
  return LINK_LABELS.has(label) || (isLinked && count <= 3 && LINK_LABELS.has(label.split(' ')[0] ?? ''));
}

/** Letters that the name of a place has at most. */
const LONGEST_PLACE = Math.max(...[...PLACES].map((place) => place.length));

/**
 * Reads the words of an atom. Most atoms are of ASCII, and for these a survey of their letters tells most patterns that they cannot
 * match: a pattern that is not asked has no beginning in the atom.
 */
export function cuesOf(atom: Atom): AtomCues {
  const { text, run } = atom;
  const lowerText = text.toLowerCase();
  const characters = characterKinds(text);
  const plain = (characters & FOREIGN) === 0;
  const words = wordsOfAtom(text, lowerText, plain);
  const { mayTell, kinds } = words;
  const hasDigit = (characters & DIGIT) !== 0;
  const hasStop = (characters & FULL_STOP) !== 0;
  const opens = plain ? openingsOf(text) : ALL_OPENINGS;
  const mayBeCapital = !plain || isCapitalCode(text.charCodeAt(0));
  const han = plain ? 0 : (text.match(HAN)?.length ?? 0);
  const count = words.count + (han > 0 ? Math.max(0, Math.ceil(han / 2) - 1) : 0);
  const mayHoldMarks = !plain || (characters & (DIGIT | MARK)) !== 0;
  const isShort = mayHoldMarks || words.count <= MOST_NAME_WORDS;
  const bareName = isShort ? bareNameOf(text, mayHoldMarks, (opens & OPENS_JOINS) !== 0) : '';
  const hasSpace = (characters & SPACE) !== 0 || (!plain && HAS_WHITE_SPACE.test(text));
  return {
    words: count,
    name: isShort && isPersonName(bareName),
    initials: isShort && bareName.length <= LONGEST_INITIALS && INITIALS.test(bareName),
    namePart: isShort && NAME_PART.test(bareName),
    etAl: (opens & OPENS_ET_AL) !== 0 && ET_AL.test(text),
    joins: (opens & OPENS_JOINS) !== 0 && JOINS.test(text),
    year: hasDigit && YEAR.test(text),
    yearOnly: hasDigit && YEAR_ONLY.test(text),
    numbers: hasDigit && NUMBERS.test(text),
    month: (kinds & MONTH) !== 0,
    venueWord: (kinds & OF_VENUES) !== 0 || (han > 0 && CJK_VENUE_ENDINGS.some((ending) => text.endsWith(ending))),
    inPrefix: (opens & OPENS_PREFIX) !== 0 && IN_PREFIX.test(text),
    acronymYear: hasDigit && mayBeCapital && ACRONYM_YEAR.test(text),
    acronym: !hasSpace && ACRONYM.test(text),
    preprint: PREPRINT_SERVERS.has(words.first ?? ''),
    publisher: (kinds & OF_PUBLISHERS) !== 0,
    place: lowerText.length <= LONGEST_PLACE && PLACES.has(lowerText),
    // A label in ASCII has as many words at least, but where "&" joins them.
    link: (!plain || words.count <= MOST_LABEL_WORDS || (characters & AMPERSAND) !== 0) && isLabel(text, run.href !== undefined, count),
    note: isNote(lowerText),
    url: (hasStop || (characters & COLON) !== 0 || lowerText.includes('doi')) && URL.test(text),
    thesis: mayTell && THESIS.test(text),
    lower: words.count === 0 ? 0 : words.small / words.count,
    titleWords: words.count === 0 ? 0 : words.inTitles / words.count,
    startsLower: beginsSmall(text),
    asks: ASKS.test(text.slice(-1)),
    classCue: classCueOf(run.classes),
    abbreviated: hasStop && mayBeCapital && ABBREVIATED.test(text),
    numbered: hasDigit && NUMBERED.test(text) && !YEAR.test(text.slice(-4)),
    editors: mayTell && EDITORS.test(text),
    institute: mayTell && INSTITUTE.test(text),
    cjk: han > 1,
    capitals: words.count > 1 && !(plain && words.hasSmallLetter) && CAPITALS.test(text),
  };
}
