import type { Text } from '../model/text.js';
import { isDigitCode } from './ascii.js';
import { fold, foldedWords } from './fold.js';

/**
 * Words of which a rule needs one. Most rules can say nothing of most texts: to ask first whether a text holds any of the
 * words that a rule begins with costs one walk over its letters, for all groups together.
 */
export interface WordGroup {
  /** Its bit, and that of {@link FOREIGN} where it has words in other scripts. */
  readonly bits: number;
}

/** The text has a letter that does not fold to letters of ASCII. */
const FOREIGN = 1;
const EVERY_GROUP = -1;
/** A number of 32 bits has one for each group, and one for {@link FOREIGN}. */
const MOST_GROUPS = 31;

const groups: { readonly phrases: readonly string[]; readonly ends: readonly string[] }[] = [];
let table: GroupTable | undefined;
let known = new WeakMap<Text, number>();

/**
 * The group of so few words that each of the phrases has one of them; accents and case do not count.
 *
 * @param ends letters, four or more, that a word of the group may end in: "…preis"
 * @throws {RangeError} where there are too many groups, or a phrase has neither letter nor digit
 */
export function wordGroup(phrases: Iterable<string>, ends: readonly string[] = []): WordGroup {
  if (groups.length === MOST_GROUPS) throw new RangeError(`more than ${MOST_GROUPS} groups of words`);
  const all = [...new Set(phrases)];
  if (!all.every((phrase) => ALPHANUMERIC.test(phrase))) throw new RangeError('a phrase without a letter or digit is in no group');
  groups.push({ phrases: all, ends });
  table = undefined;
  known = new WeakMap();
  return { bits: (1 << groups.length) | (all.some((phrase) => BEYOND_LATIN.test(phrase)) ? FOREIGN : 0) };
}

/** What does not surely fold to letters and digits of ASCII, or parts words: all but these letters does. Not "é", "ß", "’". */
const BEYOND_LATIN = /[^\0-\x7fÀ-ſ’]|[ĸĿŀŉŦŧ]/u;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** So few words that each of the phrases in Latin script has one of them. */
function coverOf(phrases: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  const parts: (readonly string[])[] = [];
  for (const phrase of phrases) {
    // Most phrases are one word, as it is in the lists.
    if (PLAIN.test(phrase)) words.add(phrase);
    else if (!BEYOND_LATIN.test(phrase)) parts.push(foldedWords(phrase));
  }
  for (const part of parts.sort((a, b) => a.length - b.length)) if (!part.some((word) => words.has(word))) words.add(longestOf(part));
  return words;
}

/** The longest word, of several the last: that which fewest texts have. */
const longestOf = (words: readonly string[]): string => words.reduce((best, word) => (word.length >= best.length ? word : best), '');

/** The words of several groups. */
export const groupOf = (...parts: readonly WordGroup[]): WordGroup => ({ bits: parts.reduce((bits, part) => bits | part.bits, 0) });

/** Whether a text may hold a word of a group: no is certain. The words of a text are looked up once. */
export function mayHold(text: Text, group: WordGroup): boolean {
  let found = known.get(text);
  if (found === undefined) {
    found = groupsIn(text.text);
    known.set(text, found);
  }
  return (found & group.bits) !== 0;
}

/** {@link mayHold} of a string, which is walked over each time. */
export const mayHoldIn = (text: string, group: WordGroup): boolean => (groupsIn(text) & group.bits) !== 0;

const FACTOR = 31;
const LAST_FOUR = 4;
const numberOf = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, FACTOR) + word.charCodeAt(i)) | 0;
  return hash;
};
const endNumberOf = (word: string): number => {
  let end = 0;
  for (const letter of word.slice(-LAST_FOUR)) end = (end << 8) | letter.charCodeAt(0);
  return end;
};

/** Groups by the numbers of their words and endings; two words of one number only open a gate too many. */
interface GroupTable {
  readonly words: NumberTable;
  readonly endings: NumberTable;
}

/** From numbers to bits; at each place a number and what it stands for, the next place taken where one is. */
class NumberTable {
  private readonly mask: number;
  private readonly places: Int32Array;

  constructor(pairs: ReadonlyMap<number, number>) {
    let size = 16;
    while (size < pairs.size * SPARSE) size *= 2;
    this.mask = size - 1;
    this.places = new Int32Array(size * 2);
    for (const [key, bits] of pairs) {
      let at = spread(key) & this.mask;
      while (this.places[at * 2 + 1] !== 0) at = (at + 1) & this.mask;
      this.places.set([key, bits], at * 2);
    }
  }

  get(key: number): number {
    for (let at = spread(key) & this.mask; ; at = (at + 1) & this.mask) {
      const bits = this.places[at * 2 + 1] as number;
      if (bits === 0 || this.places[at * 2] === key) return bits;
    }
  }
}

/** So many places for each number: most words of a text are in no group, and their place shall be free. */
const SPARSE = 4;
const spread = (key: number): number => key ^ (key >>> 15);

function tableOf(): GroupTable {
  const words = new Map<number, number>();
  const endings = new Map<number, number>();
  const add = (to: Map<number, number>, key: number, bit: number): void => void to.set(key, (to.get(key) ?? 0) | bit);
  groups.forEach((group, index) => {
    const bit = 2 << index;
    for (const word of coverOf(group.phrases)) add(words, numberOf(word), bit);
    for (const end of group.ends) add(endings, endNumberOf(end), bit);
  });
  return { words: new NumberTable(words), endings: new NumberTable(endings) };
}

/** What a character is in a word: its letter or digit, or one of these. */
const APART = 0;
/** Nothing is known of the words of a text with it: it may join what stands beside it. */
const UNKNOWN = -1;
const OTHER_SCRIPT = -2;
/** More than one letter: "ß". */
const SEVERAL = -3;

const kinds = new Int16Array(1 << 16);
const seen = new Uint8Array(1 << 16);
/** A word of the letters and digits that all others fold to. */
const PLAIN = /^[a-z\d]+$/;
const MARK = /\p{M}/u;
const WHOLE = /^[\p{L}\p{M}\p{N}]+$/u;
/** Most pictures are pairs that begin with this; none of them folds to a letter. */
const PICTURES = 0xd83d;
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function kindOf(code: number): number {
  if (seen[code] === 0) {
    seen[code] = 1;
    kinds[code] = kindAnew(code);
  }
  return kinds[code] as number;
}

function kindAnew(code: number): number {
  if (isHalf(code)) return code === PICTURES || code >= 0xdc00 ? APART : UNKNOWN;
  const character = String.fromCharCode(code);
  const folded = fold(character);
  const isPlain = PLAIN.test(folded);
  if (!ALPHANUMERIC.test(character)) return MARK.test(character) || /[a-z\d]/.test(folded) ? UNKNOWN : APART;
  // "⑴" folds to a digit in brackets, which part it from what stands beside it.
  if (isPlain && !WHOLE.test(character.normalize('NFKD'))) return UNKNOWN;
  if (isPlain) return folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  return folded === '' || /[a-z\d]/.test(folded) ? UNKNOWN : OTHER_SCRIPT;
}

const STOP = 0x2e;

/** The groups of which a text may hold a word, a bit for each. */
function groupsIn(text: string): number {
  table ??= tableOf();
  let found = 0;
  let [hash, end, start] = [0, 0, -1];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const kind = kindOf(code);
    if (kind > 0) {
      if (start < 0) start = i;
      hash = (Math.imul(hash, FACTOR) + kind) | 0;
      end = (end << 8) | kind;
    } else if (kind === SEVERAL) {
      if (start < 0) start = i;
      for (const letter of fold(text.charAt(i))) {
        hash = (Math.imul(hash, FACTOR) + letter.charCodeAt(0)) | 0;
        end = (end << 8) | letter.charCodeAt(0);
      }
    } else if (kind === UNKNOWN) return EVERY_GROUP;
    else {
      if (kind === OTHER_SCRIPT) found |= FOREIGN;
      if (start < 0) continue;
      found |= table.words.get(hash) | table.endings.get(end);
      if (isDigitCode(kindOf(text.charCodeAt(start)))) found |= behindDigits(text, start, i, table.words);
      if (start > 1 && text.charCodeAt(start - 1) === STOP) found |= dotted(text, start, i, table.words);
      [hash, end, start] = [0, 0, -1];
    }
  }
  return found;
}

const isLetter = (kind: number): boolean => kind > 0 || kind === SEVERAL;

/** The groups of the word behind the digits that a word begins with: {@link tokenize} parts "2award". */
function behindDigits(text: string, start: number, end: number, words: NumberTable): number {
  let at = start;
  while (at < end && isDigitCode(kindOf(text.charCodeAt(at)))) at++;
  return at > start && at < end ? words.get(numberOf(fold(text.slice(at, end).replaceAll('.', '')))) : 0;
}

/** Parts of an abbreviation before its last one. */
const MOST_PARTS = 5;

/** The groups of the words that end in a part behind a full stop, the stops left out: "Ph.D" is "phd". */
function dotted(text: string, start: number, end: number, words: NumberTable): number {
  let found = 0;
  let from = start;
  for (let parts = 0; parts < MOST_PARTS && text.charCodeAt(from - 1) === STOP; parts++) {
    let at = from - 1;
    while (at > 0 && isLetter(kindOf(text.charCodeAt(at - 1)))) at--;
    if (at === from - 1) break;
    from = at;
    found |= words.get(numberOf(fold(text.slice(from, end).replaceAll('.', '')))) | behindDigits(text, from, end, words);
  }
  return found;
}
