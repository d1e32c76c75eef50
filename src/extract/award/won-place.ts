import { findDates } from '../../text/date-range.js';
import { type AwardPhrase, withDates } from './award-span.js';

/** "won 2nd place in the Selma Rope Cup", "ranked first at the Knot Challenge 2023": a place in a contest with a name. */
const PLACE_WON =
  /\b(?:[Ww]on|[Ww]in|[Ss]ecured|[Tt]ook|[Pp]laced|[Ee]arned|[Aa]chieved|[Rr]eceived|[Ff]inished|[Gg]ot|[Aa]warded|[Oo]btained|[Cc]laimed|[Rr]anked)\s(?:the\s|a\s|in\s)?((?:1st|2nd|3rd|[Ff]irst|[Ss]econd|[Tt]hird|[Gg]rand|[Gg]old|[Ss]ilver|[Bb]ronze)\s(?:place|prize|medal|runner-up|Place|Prize|Medal)\s(?:in|at|of|on)\s(?:the\s)?\p{Lu}[\p{L}\p{N}&’'-]*(?:\s(?:of|in|on|for|and|the|(?:19|20)\d{2}(?=\s\p{Lu})|\p{Lu}[\p{L}\p{N}&’'-]*)){0,9})/gu;

/** Places in contests that a sentence says were won. */
export const placesIn = (sentence: string): AwardPhrase[] =>
  [...sentence.matchAll(PLACE_WON)].flatMap((match) => {
    const name = (match[1] as string).replace(/\s(?:of|in|on|for|and|the)$/u, '');
    const start = match.index + match[0].indexOf(match[1] as string);
    return withDates(sentence, { start, end: start + name.length }, findDates(sentence));
  });
