import {
  ACADEMY_WORDS,
  AWARD_HEADS,
  GIVING_WORDS,
  HEADS_AFTER_NAMES,
  NAMED_AFTER_SUBJECT,
  NOT_AWARD_NAMES,
  OTHERS_SUBJECTS,
  SCHOLAR_BODIES,
  SHOWN_IN,
  VERBS_BEFORE_AWARDS,
  WEAK_AWARD_HEADS,
} from '../../lexicon/award-words.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { wordAlternation } from '../../text/alternation.js';
import { type DateRange, findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';
import { groupOf, mayHoldIn, type WordGroup, wordGroup } from '../../text/word-group.js';
import { editionsAfter } from './award-editions.js';
import { holdsPhrase } from './award-words.js';
import { listedYears } from './listed-years.js';
import { membershipGrades, severalFellowships } from './membership-grade.js';
import { PAPER_AWARD_WORDS, paperAwards } from './paper-award.js';

/** The name of an honour inside a sentence. */
export interface AwardPhrase extends Span {
  readonly name: string;
  readonly date?: PartialDate;
}

interface Word extends Span {
  readonly text: string;
}

const HEADS: ReadonlySet<string> = new Set(
  Object.values(AWARD_HEADS)
    .flat()
    .filter((word) => !isCjk(word) && !word.includes(' ')),
);
/**
 * Words of which each honour that a sentence states has one: a head, the grade of a member, a place in a contest, the
 * word that the award of a paper ends with.
 */
export const AWARD_PHRASE_WORDS: WordGroup = groupOf(
  wordGroup(
    [...HEADS, 'travel', 'place', 'prize', 'medal', 'runner'],
    ['preis', 'stipendium', 'medaille', 'scholar', 'fellow', 'laureate', 'member'],
  ),
  PAPER_AWARD_WORDS,
);
const isOfOthers = holdsPhrase(OTHERS_SUBJECTS);
const saysGiven = holdsPhrase(GIVING_WORDS);
const WEAK_HEADS: ReadonlySet<string> = new Set(WEAK_AWARD_HEADS);
const ACADEMIES: ReadonlySet<string> = new Set(ACADEMY_WORDS);
const NO_AWARDS: ReadonlySet<string> = new Set(NOT_AWARD_NAMES);
const SUBJECTS: ReadonlySet<string> = new Set(NAMED_AFTER_SUBJECT);
const CAPITALISED = /^[("“'‘]?(?:\p{Lu}|(?<=['‘’])\d{2}$|\d+(?:st|nd|rd|th)\b|\d{4}\b(?![./-]\d))/u;
/** Words in small letters that may stand inside the name of an honour. */
const INSIDE: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'in',
  'and',
  'de',
  'du',
  'la',
  'für',
  'von',
  'der',
  'do',
  'da',
  'das',
  'del',
  'dell',
  'della',
  'di',
  'dos',
  'e',
  'et',
  'des',
  'und',
  'y',
  'to',
  '&',
  'on',
  'at',
  'or',
]);
/** Of these, those at which its beginning is not sought any further. */
const NOT_BEFORE: ReadonlySet<string> = new Set(['in', 'at', 'the', 'to', 'on']);
/** "Two", "Several" before the name of an honour that was given more than once. */
const HOW_MANY = /^(?:two|three|four|five|six|several|multiple|numerous|many)\s(?=\p{Lu})/iu;
const SENTENCE_BREAK =
  /(?<!\b(?:\p{Lu}\p{Ll}+\s\p{Lu}|Prof|Dr|St|vs|e\.g|i\.e|No|Ph|Ph\.D|M\.Sc|M\.S|B\.Sc|B\.S|Univ|al|Co|Corp|Inc|Ltd|Jr|Sr))[.!?]\s+(?=[\p{Lu}"“])|[。！？\n]/gu;
const MOST_WORDS = 16;

/**
 * The honours that the sentences of a text say were given to the owner.
 *
 * @param ownNames folded words of the owner's names: a sentence about "Kim" is about somebody else unless it is one of them
 */
export function awardPhrases(text: string, ownNames: ReadonlySet<string>): readonly AwardPhrase[] {
  const found: AwardPhrase[] = [];
  for (const sentence of sentencesOf(text)) {
    const inner = text.slice(sentence.start, sentence.end);
    if (!mayHoldIn(inner, AWARD_PHRASE_WORDS)) continue;
    const folded = fold(inner);
    if (isOfOthers(folded) || isAboutOther(inner, ownNames)) continue;
    const several = severalFellowships(inner);
    const grades = [...membershipGrades(inner).filter((grade) => !overlaps(grade, several)), ...several];
    const isGiven = saysGiven(folded);
    const named = isGiven ? [...phrasesIn(inner), ...membershipsIn(inner)] : phrasesIn(inner).filter((phrase) => isTitle(inner, phrase));
    const phrases = named.filter((phrase) => !overlaps(phrase, grades));
    if (isGiven && !NOT_WON.test(inner)) phrases.push(...awardsOfPapers(inner, [...phrases, ...grades]));
    phrases.push(...grades, ...placesIn(inner).filter((place) => !overlaps(place, phrases)));
    found.push(...phrases.map((phrase) => ({ ...phrase, start: phrase.start + sentence.start, end: phrase.end + sentence.start })));
  }
  return found;
}

/** "best paper award" in small letters, which phrases of capitalised words do not hold. */
const awardsOfPapers = (sentence: string, known: readonly Span[]): AwardPhrase[] =>
  paperAwards(sentence)
    .filter((award) => !overlaps(award, known) && OF_PAPER.test(award.name))
    .flatMap(({ name, start, end }): AwardPhrase[] => {
      // "two best paper awards (SIGXYZ 2020, ABC 2021)"
      const editions = editionsAfter(sentence, end);
      if (editions.length > 0) return editions.map(({ where, date, end: last }) => ({ name: `${name}${where}`, date, start, end: last }));
      const year = AT_MEETING.exec(sentence.slice(end))?.[1];
      return /s$/u.test(name)
        ? []
        : withDates(sentence, { start, end }, findDates(sentence)).map((award) => ({
            ...(year !== undefined && { date: year }),
            ...award,
          }));
    });

/** " at SIGXYZ 2018": where and when an award of a paper was given. */
const AT_MEETING = /^\s(?:at|from|in)\s(?:the\s)?\p{Lu}[\p{L}\p{N}&/-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20}){0,4}\s((?:19|20)\d{2})(?!\d)/u;

/** What such awards are given for. */
const OF_PAPER = /\b(?:article|artifact|demo|dissertation|paper|poster|presentation|reviewer|student|talk|thesis)\b/iu;

/** "won 2nd place in the Selma Rope Cup", "ranked first at the Knot Challenge 2023": a place in a contest with a name. */
const PLACE_WON =
  /\b(?:[Ww]on|[Ww]in|[Ss]ecured|[Tt]ook|[Pp]laced|[Ee]arned|[Aa]chieved|[Rr]eceived|[Ff]inished|[Gg]ot|[Aa]warded|[Oo]btained|[Cc]laimed|[Rr]anked)\s(?:the\s|a\s|in\s)?((?:1st|2nd|3rd|[Ff]irst|[Ss]econd|[Tt]hird|[Gg]rand|[Gg]old|[Ss]ilver|[Bb]ronze)\s(?:place|prize|medal|runner-up|Place|Prize|Medal)\s(?:in|at|of|on)\s(?:the\s)?\p{Lu}[\p{L}\p{N}&’'-]*(?:\s(?:of|in|on|for|and|the|(?:19|20)\d{2}(?=\s\p{Lu})|\p{Lu}[\p{L}\p{N}&’'-]*)){0,9})/gu;

/** Places in contests that a sentence says were won. */
const placesIn = (sentence: string): AwardPhrase[] =>
  [...sentence.matchAll(PLACE_WON)].flatMap((match) => {
    const name = (match[1] as string).replace(/\s(?:of|in|on|for|and|the)$/u, '');
    const start = match.index + match[0].indexOf(match[1] as string);
    return withDates(sentence, { start, end: start + name.length }, findDates(sentence));
  });

/** What was not won. */
const NOT_WON = /\b(?:candidates?|finalists?|nominat\p{Ll}+|nominees?|runner|shortlist\p{Ll}*|committee)\b/iu;

/** "I am a 2020 Quellmark Fellow": the year tells a title from a post. */
const isTitle = (sentence: string, { start, date }: AwardPhrase): boolean =>
  date !== undefined && /^(?:19|20)\d{2}\b/u.test(sentence.slice(start)) && /\ban?\s$/iu.test(sentence.slice(0, start));

/** Whether a range meets one of others. */
export const overlaps = (phrase: Span, others: readonly Span[]): boolean =>
  others.some((other) => phrase.start < other.end && other.start < phrase.end);

/** "Kim won …", "Kim and Lee received …", "Ada Berg, a student of ours, won …", after the date of a piece of news. */
function isAboutOther(sentence: string, ownNames: ReadonlySet<string>): boolean {
  const text = sentence.slice(dateLength(sentence)).replace(/^[^\p{L}]+/u, '');
  const first = /^(\p{Lu}\p{Ll}+)(?: and \p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}-]+)? (?:has |have |was |were )?(\p{Ll}+)/u.exec(text);
  const [word, verb] = [fold(first?.[1] ?? ''), first?.[2] ?? ''];
  const isSelf = (name: string): boolean =>
    ownNames.has(name) || /^(?:he|she|they|i|we|our|my|his|her|this|the|it|paper|work|and)$/u.test(name);
  if (word !== '' && SUBJECTS.has(verb) && !isSelf(word)) return true;
  const other = NAMED_SUBJECT.exec(text)?.[1];
  return (
    other !== undefined &&
    isPersonName(other) &&
    !fold(other)
      .split(' ')
      .some((part) => ownNames.has(part))
  );
}

/** "Ada Berg, a student of ours, won", "Ada Berg's paper received". */
const NAMED_SUBJECT =
  /^((?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,2}\p{Lu}[\p{L}\p{M}-]+)(?:,[^.]{3,100}?,|['’]s [^.,]{3,60}?) (?:has |was )?(?:won|wins|received|receives|awarded|got)\b/u;

/** Length of the date that a piece of news begins with, brackets around it included. */
function dateLength(sentence: string): number {
  const [date] = findDates(sentence);
  return date && date.start < LEAD ? date.end : 0;
}

/** Letters before the date of a piece of news: "[", "New! ". */
const LEAD = 6;

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_BREAK)) {
    spans.push({ start, end: match.index + 1 });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** "Norvik Laureate Jo Lind", "Laureates Jo Lind and Ada Berg": people introduced with an honour. */
const TITLED_PERSON = /\b(?:Laureates?|Medall?ists?|Winners?)\s(\p{Lu}[^,;:()]{3,60})$/u;
const isTitledPerson = (name: string): boolean => {
  const people = TITLED_PERSON.exec(name)?.[1]?.split(/\s(?:and|&)\s/u) ?? [];
  return people.length > 0 && people.every((person) => isPersonName(person));
};

/** Capitalised phrases around a word for an honour: "the 2019 Example Prize", "Fellow of the Example Academy". */
export function phrasesIn(sentence: string): AwardPhrase[] {
  if (!mayHoldIn(sentence, AWARD_PHRASE_WORDS)) return [];
  const words: Word[] = [...sentence.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const dates = findDates(sentence);
  const found: AwardPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const head = fold(word.text).split(' ').at(-1) ?? '';
    // "(Award of Excellence)" explains the honour before it.
    if (
      !(isHead(head) || isTravelGrant(words, at)) ||
      /^[([]/u.test(word.text) ||
      !(CAPITALISED.test(word.text) || isNamedAfter(words, at))
    )
      continue;
    const first = phraseStart(words, at);
    const last = isCompound(word.text) ? at : phraseEnd(words, at);
    if (
      (last === first && !isCompound(word.text)) ||
      last - first > MOST_WORDS ||
      (WEAK_HEADS.has(head) && first === at && words[at + 1]?.text !== 'of')
    )
      continue;
    const start = (words[first] as Word).start;
    const editions = editionsAfter(sentence, trimmedEnd(word));
    if (editions.length > 0) {
      const name = sentence.slice(start, trimmedEnd(word)).replace(OPENING, '');
      found.push(...editions.map(({ where, date, end }) => ({ name: `${name}${where}`, date, start, end })));
      while (at + 1 < words.length && (words[at + 1] as Word).start < (editions.at(-1) as Span).end) at++;
      continue;
    }
    found.push(...withDates(sentence, { start, end: (words[last] as Word).end }, dates));
    at = last;
  }
  return found
    .map((phrase) => asToldBefore(sentence, phrase))
    .filter(
      ({ name, start }) =>
        !isOfNamed(sentence, start) &&
        (name.includes(' ') || isCompound(name)) &&
        !NO_AWARDS.has(fold(name)) &&
        !IS_POST.test(name) &&
        !isTitledPerson(name),
    );
}

/** "Research Fellow at the Norvik Institute": a post. */
const IS_POST = /^(?:Postdoctoral |Principal |Senior |Junior |Visiting )*Research (?:Fellow|Scholar)\s(?:at|in|with)\s/u;

/** "finalist for the Lind Prize", "nominated for a Lind Prize": an honour of its own, and not the prize. */
const SHORT_OF =
  /\b(?:(?:[Ss]emi-?)?[Ff]inalist|[Rr]unner-up|[Hh]onou?rable [Mm]ention|[Nn]ominated|[Nn]ominee|[Ss]hortlisted)\s(?:for|of|in)\s(?:the|an?)\s(?:(?:19|20)\d{2}\s)?$/u;
const TOLD_WITHIN = 40;

/** An honour with what the words before it make of it. */
function asToldBefore(sentence: string, phrase: AwardPhrase): AwardPhrase {
  const from = Math.max(0, phrase.start - TOLD_WITHIN);
  const before = sentence.slice(from, phrase.start);
  const short = SHORT_OF.exec(before);
  if (short === null) return phrase;
  return { ...phrase, name: `${short[0].replace(YEAR_BEFORE, '')}${phrase.name}`, start: from + short.index };
}

/** The year before the name, which is its date. */
const YEAR_BEFORE = /(?:19|20)\d{2}\s$/u;

/** "advised by Ada Berg (Lind Prize winner)": the honour in the bracket is that of the person before it. */
function isOfNamed(sentence: string, start: number): boolean {
  const before = /((?:\p{Lu}[\p{L}\p{M}.'’-]+\s){1,2}\p{Lu}[\p{L}\p{M}'’-]+)\s\($/u.exec(
    sentence.slice(0, /^[([]/u.test(sentence.slice(start)) ? start + 1 : start),
  );
  return (
    before?.[1] !== undefined &&
    /\b(?:by|with|under|of|prof|dr)\b[\s.]*$/iu.test(sentence.slice(0, before.index)) &&
    isPersonName(before[1])
  );
}

/** Heads of German compounds: "Dissertationspreis". */
const COMPOUND_HEAD = /.{3}(?:preis|stipendium|medaille)$/u;
const isHead = (head: string): boolean => HEADS.has(head) || COMPOUND_HEAD.test(head);

/** "Norvik Travel Grant", "a Norvik travel grant"; other grants are money for projects. */
const isTravelGrant = (words: readonly Word[], at: number): boolean =>
  /^[Gg]rants?(?!\p{L})/u.test(words[at]?.text ?? '') && /^[Tt]ravel$/u.test(words[at - 1]?.text ?? '');

/** "Okoro-Preis", "Lind-Berg-Stipendium": a name and its head in one word. */
const isCompound = (text: string): boolean => /^[„"“]?\p{Lu}[\p{L}.]+(?:-\p{Lu}[\p{L}]+)+/u.test(text);

const AFTER_NAMES: ReadonlySet<string> = new Set(HEADS_AFTER_NAMES);

/** Whether the word before is a name, no word that merely begins a sentence. */
function isNamedAfter(words: readonly Word[], at: number): boolean {
  const near = words[at - 1];
  const before = near && /^(?:Ph\.?D\.?|M\.?Sc\.?|travel)$/u.test(near.text) ? words[at - 2] : near;
  if (!before || at < 2 || !AFTER_NAMES.has(fold((words[at] as Word).text)) || endsPart(before)) return false;
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]{2,}$/u.test(before.text) && !/^(?:The|This|An?|My|Our|His|Her|Best|Ph\.?D\.?|M\.?Sc\.?)$/u.test(before.text)
  );
}

/** Quotation marks and the like before a name. */
const OPENING = /^[\s("“'‘*]+/u;
/** Where a word ends without the punctuation behind it. */
const trimmedEnd = ({ text, start }: Word): number => start + text.replace(/[^\p{L}\p{N}]+$/u, '').length;

/** "Ph.D." and the like end with a dot that parts nothing. */
const endsPart = (word: Word): boolean =>
  /[,;:.)\]”"]$/u.test(word.text) && !/^(?:Ph\.?D|M\.Sc|B\.Sc|Co|Dr|Inc|Jr|Mrs?|Prof|St|\p{Lu})\.$/u.test(word.text);

/** Verbs that a piece of news begins with. */
const VERBS: ReadonlySet<string> = new Set(VERBS_BEFORE_AWARDS);

function phraseStart(words: readonly Word[], head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= MOST_WORDS; i--) {
    const word = words[i] as Word;
    if (i < head - 1 && IS_ACRONYM.test(word.text) && CAPITALISED.test(words[i - 1]?.text ?? '')) continue;
    if (endsPart(word) || VERBS.has(fold(word.text))) break;
    if (i === head - 1 && word.text === 'travel') continue;
    if (CAPITALISED.test(word.text)) first = i;
    else if (!INSIDE.has(word.text) || (NOT_BEFORE.has(word.text) && !(word.text === 'in' && IS_SHOWN.has(words[i - 1]?.text ?? ''))))
      break;
    // "(Lind Prize winner)": a bracket begins.
    if (/^[([]/u.test(word.text)) break;
  }
  return first;
}

/** "Harbour Society (HarSoc) Student Award": a short name within a long one. */
const IS_ACRONYM = /^\((?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{L}\d&-]{2,10}\)$/u;

const IS_SHOWN: ReadonlySet<string> = new Set(SHOWN_IN);

/** "Innovators Under 35". */
const AGE = /^\d{2}(?!\d)/u;

/** Takes "for …", "of …", "in …" with capitalised words after the head with it. */
function phraseEnd(words: readonly Word[], head: number): number {
  let last = head;
  for (let i = head + 1; i < words.length && i - head <= MOST_WORDS; i++) {
    const near = words[i - 1] as Word;
    if (endsPart(near) && !(i - 1 > head && IS_ACRONYM.test(near.text))) break;
    const word = words[i] as Word;
    // "at the Harbour Society (HarSoc) Annual Meeting"
    if (IS_ACRONYM.test(word.text) && CAPITALISED.test(words[i + 1]?.text ?? '') && i + 1 < words.length) continue;
    if (/^[([]/u.test(word.text)) break;
    if (word.text === 'and' && !CAPITALISED.test(words[i + 1]?.text ?? '')) break;
    const isAge = words[i - 1]?.text === 'Under' && AGE.test(word.text);
    if (isAge || (CAPITALISED.test(word.text) && !/^\d{4}\D?$/u.test(word.text))) last = i;
    else if (!INSIDE.has(word.text)) break;
  }
  return last;
}

/** "a scholar of the Example Foundation", "elected member of the Example Academy": posts in small letters before a name. */
const MEMBERSHIP =
  /\b(?:scholar|fellow|laureate|(?:elected )?member) of (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:of|for|the|and|de|delle|della|dei|des|der|\p{Lu}[\p{L}'’-]*))*)/gu;

/** Bodies that have scholars: "Norvik Foundation", "Seilstiftung", "NRX"; not "Middle Ages". */
const FOUNDATION = new RegExp(`\\b(?:${wordAlternation(SCHOLAR_BODIES)}|\\p{Lu}\\p{L}*stiftung|\\p{Lu}{2,8})(?!\\p{L})`, 'u');

function membershipsIn(sentence: string): AwardPhrase[] {
  const found: AwardPhrase[] = [];
  for (const match of sentence.matchAll(MEMBERSHIP)) {
    const words = fold(match[1] ?? '').split(' ');
    // Everybody is a member of some society; an academy elects.
    if (/member/u.test(match[0]) && !words.some((word) => ACADEMIES.has(word))) continue;
    // "a scholar of old ballads" studies them.
    if (match[0].startsWith('scholar') && !FOUNDATION.test(match[1] ?? '')) continue;
    const name = match[0].replace(/\s(?:of|for|the|and|de|dei|des|der)$/u, '');
    found.push({ name, start: match.index, end: match.index + name.length });
  }
  return found;
}

const YEAR_WORD = /\b(?:19|20)\d{2}\b/gu;

function withDates(sentence: string, span: Span, dates: readonly DateRange[]): AwardPhrase[] {
  const raw = sentence.slice(span.start, span.end);
  const name = raw
    .replace(YEAR_WORD, ' ')
    .replace(HOW_MANY, '')
    .replace(/^[\s("“'‘]+|[\s,.;:!)(”"'’]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?:of|in|at|for|the|and|on)$/u, '');
  const years = listedYears(sentence.slice(span.end, span.end + 40)).values;
  if (years.length > 1) return years.map((date) => ({ name, ...span, date }));
  const inside = dates.find((date) => date.start >= span.start && date.end <= span.end);
  const after = dates.find((date) => date.start >= span.end && date.start - span.end < 12);
  const date = (inside ?? after)?.at ?? (inside ?? after)?.from;
  return [{ name, ...span, ...(date !== undefined && { date }) }];
}
