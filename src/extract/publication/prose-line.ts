import { isAscii, isLetterCode, isSmallCode } from '../../text/ascii.js';
import { beginsSmall } from '../../text/first-letter.js';

/** Shorter lines are not told from titles. */
const MIN_WORDS = 24;
/** Share of words that begin with a small letter: 0.85 in a paragraph, 0.5 in an entry. */
const MIN_LOWER = 0.72;
/** Numbers that a paragraph of that many words may hold; an entry has volume, pages and year in fewer. */
const WORDS_PER_NUMBER = 20;

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** The words of a text, and those that begin with a small letter. */
interface WordCount {
  readonly all: number;
  readonly small: number;
}

/** So many words have so many letters, and marks between them. */
const SHORTEST_PROSE = 2 * MIN_WORDS - 1;
const NUMBER = /\d+/gu;
/** "… is small. We …": a sentence ends and another begins; not "J. Park". */
const SENTENCE_END = /\p{Ll}[).”"]?[.!?]\s+\p{Lu}/u;
const ENDS = /[.!?:…]['"”»)]?\s*$/u;
/** Words that speak of the writer or of the text itself, in small letters. */
const SPEAKS =
  /(?:^|[\s(])(?:i|my|we|our|us|this|these|here|you|your|ich|wir|unser\p{Ll}*|dies\p{Ll}*|nous|notre|nos|je|cette?|ces|nuestr\p{Ll}*|este|esta|neste|nesta|nosso|nossa)(?=[\s,.;:'’])/iu;

/** What looks like names may stand in a long paragraph that is plainly one: "the Nordic Fog Study". */
const LONG = 45;
const MOST_NAMES = 2;
const PLAINLY_LOWER = 0.8;

/** How many words a text of ASCII has, and how many of them begin with a small letter: as {@link WORD} finds them, without a string for each. */
function asciiWordsOf(text: string): WordCount {
  let [all, small] = [0, 0];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLetter = isLetterCode(code);
    if (isLetter && !inWord) {
      all++;
      if (isSmallCode(code)) small++;
    }
    inWord = isLetter || (inWord && (code === HYPHEN || code === APOSTROPHE));
  }
  return { all, small };
}

function wordsOf(text: string): WordCount {
  if (isAscii(text)) return asciiWordsOf(text);
  const words = text.match(WORD) ?? [];
  return { all: words.length, small: words.filter(beginsSmall).length };
}

/**
 * Whether a line is running text (an abstract, a description of a theme, a notice) rather than a part of an entry: many words in small
 * letters, hardly a name or a number, and it is made of sentences or speaks of itself.
 *
 * @example isProse('In this project we study how fog moves over harbours and what ships may do …') // true
 */
export function isProse(text: string, names = 0): boolean {
  if (text.length < SHORTEST_PROSE) return false;
  const { all, small } = wordsOf(text);
  if (all < MIN_WORDS) return false;
  if (small < (names > 0 ? PLAINLY_LOWER : MIN_LOWER) * all) return false;
  if (names > 0 && (names > MOST_NAMES || all < LONG)) return false;
  if ((text.match(NUMBER)?.length ?? 0) > 1 + all / WORDS_PER_NUMBER) return false;
  return SENTENCE_END.test(text) || (SPEAKS.test(text) && ENDS.test(text));
}
