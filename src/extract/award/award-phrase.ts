import {
  ACADEMY_WORDS,
  AWARD_HEADS,
  GIVING_WORDS,
  NAMED_AFTER_SUBJECT,
  NOT_AWARD_NAMES,
  OTHERS_SUBJECTS,
  WEAK_AWARD_HEADS,
} from '../../lexicon/award-words.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { type DateRange, findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { editionsAfter } from './award-editions.js';
import { listedYears } from './listed-years.js';
import { membershipGrades } from './membership-grade.js';

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
const WEAK_HEADS: ReadonlySet<string> = new Set(WEAK_AWARD_HEADS);
const ACADEMIES: ReadonlySet<string> = new Set(ACADEMY_WORDS);
const NO_AWARDS: ReadonlySet<string> = new Set(NOT_AWARD_NAMES);
const SUBJECTS: ReadonlySet<string> = new Set(NAMED_AFTER_SUBJECT);
const CAPITALISED = /^[("“'‘]?(?:\p{Lu}|\d+(?:st|nd|rd|th)\b|\d{4}\b)/u;
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
]);
/** Of these, those at which its beginning is not sought any further. */
const NOT_BEFORE: ReadonlySet<string> = new Set(['in', 'at', 'the', 'to', 'on']);
const SENTENCE_BREAK = /(?<!\b(?:Prof|Dr|St|vs|e\.g|i\.e|No|Ph|Univ|al))[.!?]\s+(?=[\p{Lu}"“])|[。！？\n]/gu;
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
    const folded = ` ${fold(inner)} `;
    const holds = (word: string): boolean => (isCjk(word) ? folded.includes(word) : folded.includes(` ${word} `));
    if (OTHERS_SUBJECTS.some(holds) || isAboutOther(inner, ownNames)) continue;
    const grades = membershipGrades(inner);
    const phrases = GIVING_WORDS.some(holds)
      ? [...phrasesIn(inner), ...membershipsIn(inner)].filter((phrase) => !overlaps(phrase, grades))
      : [];
    phrases.push(...grades);
    found.push(...phrases.map((phrase) => ({ ...phrase, start: phrase.start + sentence.start, end: phrase.end + sentence.start })));
  }
  return found;
}

const overlaps = (phrase: Span, others: readonly Span[]): boolean =>
  others.some((other) => phrase.start < other.end && other.start < phrase.end);

/** "Kim won …", "Kim and Lee received …". */
function isAboutOther(sentence: string, ownNames: ReadonlySet<string>): boolean {
  const first = /^\W*(\p{Lu}\p{Ll}+)(?: and \p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}-]+)? (?:has |have |was |were )?(\p{Ll}+)/u.exec(sentence);
  const [word, verb] = [fold(first?.[1] ?? ''), first?.[2] ?? ''];
  return (
    word !== '' &&
    SUBJECTS.has(verb) &&
    !ownNames.has(word) &&
    !/^(?:he|she|they|i|we|our|my|his|her|this|the|it|paper|work|and)$/u.test(word)
  );
}

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

/** Capitalised phrases around a word for an honour: "the 2019 Example Prize", "Fellow of the Example Academy". */
export function phrasesIn(sentence: string): AwardPhrase[] {
  const words: Word[] = [...sentence.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const dates = findDates(sentence);
  const found: AwardPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const head = fold(word.text);
    // "(Award of Excellence)" explains the honour before it.
    if (!HEADS.has(head) || !CAPITALISED.test(word.text) || /^[([]/u.test(word.text)) continue;
    const first = phraseStart(words, at);
    const last = phraseEnd(words, at);
    if (last === first || last - first > MOST_WORDS || (WEAK_HEADS.has(head) && first === at && words[at + 1]?.text !== 'of')) continue;
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
  return found.filter(({ name }) => name.split(' ').length > 1 && !NO_AWARDS.has(fold(name)));
}

/** Quotation marks and the like before a name. */
const OPENING = /^[\s("“'‘*]+/u;
/** Where a word ends without the punctuation behind it. */
const trimmedEnd = ({ text, start }: Word): number => start + text.replace(/[^\p{L}\p{N}]+$/u, '').length;

const endsPart = (word: Word): boolean => /[,;:.)\]”"]$/u.test(word.text);

function phraseStart(words: readonly Word[], head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= MOST_WORDS; i--) {
    const word = words[i] as Word;
    if (endsPart(word)) break;
    if (CAPITALISED.test(word.text)) first = i;
    else if (!INSIDE.has(word.text) || NOT_BEFORE.has(word.text)) break;
  }
  return first;
}

/** Takes "for …", "of …", "in …" with capitalised words after the head with it. */
function phraseEnd(words: readonly Word[], head: number): number {
  let last = head;
  for (let i = head + 1; i < words.length && i - head <= MOST_WORDS; i++) {
    if (endsPart(words[i - 1] as Word)) break;
    const word = words[i] as Word;
    if (/^[([]/u.test(word.text)) break;
    if (word.text === 'and' && !CAPITALISED.test(words[i + 1]?.text ?? '')) break;
    if (CAPITALISED.test(word.text) && !/^\d{4}\D?$/u.test(word.text)) last = i;
    else if (!INSIDE.has(word.text)) break;
  }
  return last;
}

/** "a scholar of the Example Foundation", "elected member of the Example Academy": posts in small letters before a name. */
const MEMBERSHIP =
  /\b(?:scholar|fellow|laureate|(?:elected )?member) of (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:of|for|the|and|de|delle|della|dei|des|der|\p{Lu}[\p{L}'’-]*))*)/gu;

function membershipsIn(sentence: string): AwardPhrase[] {
  const found: AwardPhrase[] = [];
  for (const match of sentence.matchAll(MEMBERSHIP)) {
    const words = fold(match[1] ?? '').split(' ');
    // Everybody is a member of some society; an academy elects.
    if (/member/u.test(match[0]) && !words.some((word) => ACADEMIES.has(word))) continue;
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
