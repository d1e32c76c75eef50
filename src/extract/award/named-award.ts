import { HEADS_AFTER_NAMES, NOT_AWARD_NAMES, WEAK_AWARD_HEADS } from '../../lexicon/award-words.js';
import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isPersonName } from '../../text/person-name.js';
import { groupOf, mayHoldIn, type WordGroup, wordGroup } from '../../text/word-group.js';
import { editionsAfter } from './award-editions.js';
import { HEADS, isHead } from './award-head.js';
import { isOfNamed } from './award-of-other.js';
import { type AwardPhrase, withDates } from './award-span.js';
import { PAPER_AWARD_WORDS } from './paper-award.js';
import { CAPITALISED, endsPart, IS_ASIDE, kindsBefore, MOST_WORDS, phraseEnd, phraseStart, type Word } from './phrase-bounds.js';

/**
 * Words of which each honour that a sentence states has one: a head, the grade of a member, a place in a contest, the
 * word that the award of a paper ends with, the age of a list of young people.
 */
export const AWARD_PHRASE_WORDS: WordGroup = groupOf(
  wordGroup(
    [...HEADS, 'travel', 'place', 'prize', 'medal', 'runner', '30', '35', '40'],
    ['preis', 'stipendium', 'medaille', 'scholar', 'fellow', 'laureate', 'member'],
  ),
  PAPER_AWARD_WORDS,
);
const WEAK_HEADS: ReadonlySet<string> = new Set(WEAK_AWARD_HEADS);
const NO_AWARDS: ReadonlySet<string> = new Set(NOT_AWARD_NAMES);

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
  // The first word behind the phrase before.
  let free = 0;
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
    const first = phraseStart(words, at, free);
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
    free = last + 1;
  }
  return found.map((phrase) => asToldBefore(sentence, phrase)).filter(({ name, start }) => !isOfNamed(sentence, start) && isHonour(name));
}

/** Whether a phrase can be the name of an honour: no bare head, no post, no person with a title. */
const isHonour = (name: string): boolean =>
  (name.includes(' ') || isCompound(name)) && !NO_AWARDS.has(fold(name)) && !IS_POST.test(name) && !isTitledPerson(name);

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

/** "Norvik Travel Grant", "a Norvik travel grant"; other grants are money for projects. */
const isTravelGrant = (words: readonly Word[], at: number): boolean =>
  /^[Gg]rants?(?!\p{L})/u.test(words[at]?.text ?? '') && /^[Tt]ravel$/u.test(words[at - 1]?.text ?? '');

/** "Okoro-Preis", "Lind-Berg-Stipendium": a name and its head in one word. */
const isCompound = (text: string): boolean => /^[„"“]?\p{Lu}[\p{L}.]+(?:-\p{Lu}[\p{L}]+)+/u.test(text);

const AFTER_NAMES: ReadonlySet<string> = new Set(HEADS_AFTER_NAMES);

/** Whether the word before is a name, no word that merely begins a sentence. */
function isNamedAfter(words: readonly Word[], at: number): boolean {
  const near = words[at - 1];
  const kinds = kindsBefore(words, at);
  const before = near && /^(?:Ph\.?D\.?|M\.?Sc\.?)$/u.test(near.text) ? words[at - 2] : words[at - 1 - kinds];
  if (!before || at < 2 || !AFTER_NAMES.has(fold((words[at] as Word).text))) return false;
  // "Rope Investigator Program (RIP) award".
  if (IS_ASIDE.test(before.text)) return /^\p{Lu}\p{L}{3}/u.test(words[at - 2 - kinds]?.text ?? '');
  if (endsPart(before)) return false;
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]{2,}$/u.test(before.text) && !/^(?:The|This|An?|My|Our|His|Her|Best|Ph\.?D\.?|M\.?Sc\.?)$/u.test(before.text)
  );
}

/** Quotation marks and the like before a name. */
const OPENING = /^[\s("“'‘*]+/u;
/** Where a word ends without the punctuation behind it. */
const trimmedEnd = ({ text, start }: Word): number => start + text.replace(/[^\p{L}\p{N}]+$/u, '').length;
