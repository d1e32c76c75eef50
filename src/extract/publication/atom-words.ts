import { MONTH_NAMES } from '../../lexicon/months.js';
import { PUBLISHER_WORDS, VENUE_WORDS } from '../../lexicon/publication-words.js';
import { isAscii, isDigitCode, isSmallCode } from '../../text/ascii.js';
import { beginsSmall } from '../../text/first-letter.js';
import { isTitleWord } from '../../text/title-word.js';

/** What a word is by the lists, as bits. */
export const OF_VENUES = 1;
export const OF_PUBLISHERS = 2;
export const MONTH = 4;

/** What the words of an atom are. */
export interface AtomWords {
  readonly count: number;
  readonly first: string | undefined;
  /** How many begin with a small letter, how many stand in titles. */
  readonly small: number;
  readonly inTitles: number;
  /** What any of them is, as bits. */
  readonly kinds: number;
  readonly isAscii: boolean;
  /** Words that tell of editors, theses, institutes may begin here; always so where the atom is not of ASCII. */
  readonly mayTell: boolean;
  readonly hasSmallLetter: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

const KNOWN_WORDS: ReadonlyMap<string, number> = knownWords();

function knownWords(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
    [OF_VENUES, VENUE_WORDS],
    [OF_PUBLISHERS, PUBLISHER_WORDS],
    [MONTH, MONTH_NAMES],
  ];
  for (const [bit, words] of lists) for (const word of words) known.set(word, (known.get(word) ?? 0) | bit);
  return known;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const CODES = 128;

/** First two letters of the words of ASCII that the patterns of {@link mayTell} begin with; a space where the word is one letter. */
const TELLING: readonly string[] = [
  'a ',
  'co',
  'de',
  'di',
  'ed',
  'fa',
  'ha',
  'he',
  'hg',
  'ho',
  'hr',
  'in',
  'la',
  'ma',
  'or',
  'sc',
  'th',
  'un',
];
const TELLS = new Uint8Array(CODES * CODES);
for (const pair of TELLING) TELLS[pair.charCodeAt(0) * CODES + pair.charCodeAt(1)] = 1;

/** The words of an atom of ASCII, by its text and the same in small letters: each begins with a letter or digit, and goes on over "'.-". */
function asciiWords(text: string, lower: string): AtomWords {
  let [count, small, inTitles, kinds] = [0, 0, 0, 0];
  let first: string | undefined;
  let mayTell = false;
  let hasSmallLetter = false;
  for (let i = 0; i < lower.length; ) {
    let code = lower.charCodeAt(i);
    if (!isSmallCode(code) && !isDigitCode(code)) {
      i++;
      continue;
    }
    const start = i;
    let joined = false;
    for (let inPart = false; i < lower.length; code = lower.charCodeAt(i)) {
      const isPart = isSmallCode(code) || isDigitCode(code);
      if (!isPart && code !== APOSTROPHE && code !== STOP && code !== HYPHEN) break;
      if (isPart && !inPart) mayTell ||= i + 1 < lower.length && TELLS[code * CODES + lower.charCodeAt(i + 1)] === 1;
      joined = !isPart;
      inPart = isPart;
      hasSmallLetter ||= isSmallCode(text.charCodeAt(i));
      i++;
    }
    const end = joined && lower.charCodeAt(i - 1) === STOP ? i - 1 : i;
    const word = lower.slice(start, end);
    if (isSmallCode(text.charCodeAt(start))) small++;
    if (isTitleWord(word)) inTitles++;
    kinds |= KNOWN_WORDS.get(word) ?? 0;
    first ??= lower.slice(start, i);
    count++;
  }
  return { count, first, small, inTitles, kinds, isAscii: true, mayTell, hasSmallLetter };
}

/** The words of any other atom. */
function otherWords(text: string): AtomWords {
  const words = text.match(WORD) ?? [];
  let [small, inTitles, kinds] = [0, 0, 0];
  for (const word of words) {
    if (beginsSmall(word)) small++;
    const lower = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
    if (isTitleWord(lower)) inTitles++;
    kinds |= KNOWN_WORDS.get(lower) ?? 0;
  }
  return {
    count: words.length,
    first: words[0]?.toLowerCase(),
    small,
    inTitles,
    kinds,
    isAscii: false,
    mayTell: true,
    hasSmallLetter: true,
  };
}

/** The words of an atom, by its text and the same in small letters; whether it is of ASCII need not be told. */
export const wordsOfAtom = (text: string, lower: string, isPlain: boolean = isAscii(text)): AtomWords =>
  isPlain ? asciiWords(text, lower) : otherWords(text);
