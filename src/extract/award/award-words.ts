import { AWARD_HEADS, AWARD_HINTS, EVENT_WORDS, NOT_AWARD_WORDS, PLACE_WORDS } from '../../lexicon/award-words.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { type WordGroup, wordGroup } from '../../text/word-group.js';

/** A test whether a folded text holds one of the phrases, as whole words or, in scripts without spaces, anywhere. */
export function holdsPhrase(phrases: readonly string[]): (folded: string) => boolean {
  const cjk = phrases.filter(isCjk);
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of phrases) {
    if (isCjk(phrase)) continue;
    const first = phrase.split(' ')[0] as string;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return (folded) => {
    if (cjk.some((phrase) => folded.includes(phrase))) return true;
    const padded = ` ${folded} `;
    const begins = (word: string): boolean =>
      byFirstWord.get(word)?.some((phrase) => phrase === word || padded.includes(` ${phrase} `)) ?? false;
    return folded.split(' ').some(begins);
  };
}

const HEADS = Object.values(AWARD_HEADS).flat();
const holdsHead = holdsPhrase(HEADS);
const holdsHint = holdsPhrase(AWARD_HINTS);
const holdsEvent = holdsPhrase(EVENT_WORDS);
const holdsOther = holdsPhrase(NOT_AWARD_WORDS);

/** What German compounds of honours end in. */
const COMPOUND_HEADS: readonly string[] = ['preis', 'stipendium', 'medaille'];
/** Words without which a text neither names an honour nor has a word that honours go with. */
export const HINTS_OF_AWARDS: WordGroup = wordGroup([...HEADS, ...AWARD_HINTS], COMPOUND_HEADS);
const PLACES: readonly string[] = PLACE_WORDS.map(fold);

/** Whether the text names an honour: "Example Prize", "国家奖学金". */
export const namesAward = (text: string): boolean => {
  const folded = fold(text);
  return holdsHead(folded) || COMPOUND.test(folded);
};

/** German compounds of a head: "Dissertationspreis", "Deutschlandstipendium". */
const COMPOUND = new RegExp(`[a-z]{4}(?:${COMPOUND_HEADS.join('|')})\\b`, 'u');

/** Whether the text has a word that honours go with: "outstanding", "1st place". */
export const hintsAward = (text: string): boolean => holdsHint(fold(text)) || namesAward(text);

/** Whether the text names a meeting: "9th Rope Forum". */
export const namesEvent = (text: string): boolean => holdsEvent(fold(text));

/** Whether the text is about a post, a duty or a project's money. */
export const isDutyOrGrant = (text: string): boolean => holdsOther(fold(text));

/** Whether the text is only a place in a contest: "1st place", "Gold Medal". */
export const isPlace = (text: string): boolean => {
  const folded = fold(text).replace(/^(?:the|a) /u, '');
  return (
    PLACES.includes(folded) ||
    /^(?:\d+(?:st|nd|rd|th) (?:place|prize|runner up|rank)|(?:first|second|third|fourth|fifth) (?:place|prize))(?: winner)?$/u.test(folded)
  );
};

/** Whether the text begins with a place in a contest: "2nd place in …". */
export const startsWithPlace = (text: string): boolean => {
  const folded = fold(text);
  return isPlace(text) || PLACES.some((place) => folded.startsWith(`${place} `)) || /^\d+(?:st|nd|rd|th) (?:place|prize)\b/u.test(folded);
};
