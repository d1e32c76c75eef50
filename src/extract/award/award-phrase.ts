import { GIVING_WORDS } from '../../lexicon/award-words.js';
import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { mayHoldIn } from '../../text/word-group.js';
import { editionsAfter } from './award-editions.js';
import { isAboutOther, isOfOthers } from './award-of-other.js';
import { type AwardPhrase, overlaps, withDates } from './award-span.js';
import { holdsPhrase } from './award-words.js';
import { membershipGrades, severalFellowships } from './membership-grade.js';
import { AWARD_PHRASE_WORDS, phrasesIn } from './named-award.js';
import { type PaperAward, paperAwards, wonAsBest } from './paper-award.js';
import { membershipsIn } from './stated-membership.js';
import { underAge } from './under-age.js';
import { placesIn } from './won-place.js';

const saysGiven = holdsPhrase(GIVING_WORDS);
const SENTENCE_BREAK =
  /(?<!\b(?:\p{Lu}\p{Ll}+\s\p{Lu}|\p{Lu}\.\p{Lu}|Prof|Dr|St|vs|e\.g|i\.e|No|Ph|Ph\.D|M\.Sc|M\.S|B\.Sc|B\.S|Univ|al|Co|Corp|Inc|Ltd|Jr|Sr))[.!?]\s+(?=[\p{Lu}"“])|[。！？\n]/gu;

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
    phrases.push(...underAge(inner, isGiven).filter((one) => !overlaps(one, phrases)));
    phrases.push(...grades, ...placesIn(inner).filter((place) => !overlaps(place, phrases)));
    found.push(...phrases.map((phrase) => ({ ...phrase, start: phrase.start + sentence.start, end: phrase.end + sentence.start })));
  }
  return found;
}

/** "best paper award" in small letters, which phrases of capitalised words do not hold. */
const awardsOfPapers = (sentence: string, known: readonly Span[]): AwardPhrase[] =>
  withBest(paperAwards(sentence), wonAsBest(sentence))
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

/** The awards of papers of both kinds, each range once. */
const withBest = (awards: readonly PaperAward[], best: readonly PaperAward[]): readonly PaperAward[] => [
  ...awards,
  ...best.filter((one) => !overlaps(one, awards)),
];

/** " at SIGXYZ 2018": where and when an award of a paper was given. */
const AT_MEETING = /^\s(?:at|from|in)\s(?:the\s)?\p{Lu}[\p{L}\p{N}&/-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20}){0,4}\s((?:19|20)\d{2})(?!\d)/u;

/** What such awards are given for. */
const OF_PAPER = /\b(?:article|artifact|demo|dissertation|paper|poster|presentation|reviewer|student|talk|thesis)\b/iu;

/** What was not won. */
const NOT_WON =
  /\b(?:(?<!\b(?:doctoral|ph\.?d\.?)\s)candidates?|finalists?|nominat\p{Ll}+|nominees?|runner|shortlist\p{Ll}*|(?:awards?|evaluation|jury|prize|selection)\scommittee|(?:sat|served?|serving|sit)\son\s(?:an?|the)\s(?:\p{L}{1,20}\s)?committee|committee\s(?:for|of)\sthe\s[^,.]{0,60}(?:award|prize))\b/iu;

/** "I am a 2020 Quellmark Fellow", "He was 2010 Selma Fellow": the year tells a title from a post. */
const isTitle = (sentence: string, { start, date }: AwardPhrase): boolean =>
  date !== undefined && /^(?:19|20)\d{2}\b/u.test(sentence.slice(start)) && /\b(?:an?|and|is|was)\s$/iu.test(sentence.slice(0, start));

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
