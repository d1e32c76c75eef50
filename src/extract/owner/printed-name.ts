import { NAME_PARTICLES } from '../../lexicon/name-particles.js';
import { CJK_TITLES_AFTER_NAME, TITLES_AFTER_NAME, TITLES_BEFORE_NAME } from '../../lexicon/name-titles.js';
import { TITLE_WORDS } from '../../lexicon/page-titles.js';
import { isLetterCode } from '../../text/ascii.js';
import { fold } from '../../text/fold.js';
import { isLikelyName } from './full-name.js';
import { withoutAddress } from './postal-line.js';

/** A full name in a string, with the range that it was printed at. */
export interface PrintedName {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly script: 'latin' | 'cjk';
  /** "Dr.", "教授" beside it, as printed. */
  readonly honorific?: string;
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

const TITLE_WORD_SET: ReadonlySet<string> = new Set(TITLE_WORDS);
const BEFORE: ReadonlySet<string> = new Set(TITLES_BEFORE_NAME);
const AFTER: ReadonlySet<string> = new Set(TITLES_AFTER_NAME);
/** Prepositions between a title and a name: "Papers by X", "Pages of X", "Seite von X". */
const LINKING_WORDS: ReadonlySet<string> = new Set([
  'of',
  'by',
  'for',
  'the',
  'to',
  'from',
  'and',
  'in',
  'at',
  'i',
  'i m',
  'im',
  'am',
  'is',
  'my',
  'this',
  'hey',
  'hello',
  'hi',
  'there',
]);

/** What parts a title into pieces of their own: "X | Research", "X - University", "X's homepage", "X (陈鑫宇)". A hyphen parts only with space around it. */
const PIECE_BREAK = /\s[-–—−~]+\s|\s*(?:[|,;:@•·»«“”"()（）[\]【】｜，、：/\\\n\t!?<>*†‡§¶_=+…]|–|—|--|&)\s*|(?<=\p{L})['’]s?(?=\s|$)/gu;

/** The border between a Latin word and a Chinese, Japanese or Korean one: "Yun Lin|林云". */
const SCRIPT_BORDER =
  /(?<=[\p{Script=Latin}.])\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\s*(?=\p{Script=Latin})/gu;
/** Any Chinese, Japanese or Korean letter. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const EDGE = /^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;

/** The parts of a string at matches of a global expression, with their offsets. */
function split(text: string, at: RegExp, offset = 0): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const push = (end: number): void => {
    // What stands after "@" is a place.
    if (text[start - 1] === '@' || /@\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return;
    if (text.slice(start, end).trim() !== '') pieces.push({ text: text.slice(start, end), start: offset + start });
  };
  for (const match of text.matchAll(at)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return pieces;
}

/** The parts of a piece at borders of scripts; there is none without a letter of the second kind. */
const partsByScript = (piece: Piece): readonly Piece[] => (CJK.test(piece.text) ? split(piece.text, SCRIPT_BORDER, piece.start) : [piece]);

/** The words of a piece with their ranges. */
function wordsOf(text: string): Piece[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

const bare = (word: string): string => fold(word);
const isTitleWord = (word: string): boolean => TITLE_WORD_SET.has(bare(word)) || LINKING_WORDS.has(bare(word));

/** The one name that a Latin piece consists of, once title words, honorifics and degrees at its ends are taken off. */
function nameInLatinPiece(piece: Piece): PrintedName | undefined {
  if (/\d/u.test(piece.text)) return undefined;
  const words = wordsOf(piece.text);
  let first = 0;
  let last = words.length;
  const word = (i: number): string => (words[i] as Piece).text;
  while (first < last && isTitleWord(word(first))) first++;
  if (first > 0 && first < last && NAME_PARTICLES.has(word(first))) first++;
  while (last > first && (isTitleWord(word(last - 1)) || AFTER.has(bare(word(last - 1)).replaceAll(' ', '')))) last--;
  if (hasMoreThanName(words, first, last)) return undefined;
  const nameFrom = first;
  while (first < last - 1 && BEFORE.has(bare(word(first))) && (word(first).endsWith('.') || word(first).length > 1)) first++;
  if (last - first < 2) return undefined;
  const honorific = words
    .slice(nameFrom, first)
    .map((w) => w.text)
    .join(' ');
  const start = (words[first] as Piece).start;
  const lastWord = words[last - 1] as Piece;
  const end = lastWord.start + lastWord.text.length;
  return trimmedName(piece, start, end, honorific);
}

/** A full name has no more words, with titles before it. */
const MOST_WORDS = 6;

/** Whether more of the words begin with a letter of ASCII than a name has: none of those is taken off as a mark. */
function hasMoreThanName(words: readonly Piece[], from: number, to: number): boolean {
  if (to - from <= MOST_WORDS) return false;
  let lettered = 0;
  for (let i = from; i < to; i++) {
    const word = (words[i] as Piece).text;
    if (isLetterCode(word.charCodeAt(0)) && !BEFORE.has(bare(word))) lettered++;
  }
  return lettered > MOST_WORDS;
}

function trimmedName(piece: Piece, from: number, to: number, honorific: string): PrintedName | undefined {
  const raw = piece.text.slice(from, to);
  const lead = raw.length - raw.replace(/^[^\p{L}]+/u, '').length;
  const value = raw
    .replace(EMOJI, '')
    .replace(EDGE, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .replace(/\s+/gu, ' ');
  if (!isLikelyName(value)) return undefined;
  const start = piece.start + from + lead;
  return { value, start, end: piece.start + to, script: 'latin', ...(honorific !== '' && { honorific }) };
}

/** The one name that a piece in Chinese characters, kana or hangul consists of. */
function nameInCjkPiece(piece: Piece): PrintedName | undefined {
  let value = piece.text.trim();
  const lead = piece.text.length - piece.text.trimStart().length;
  value = value.replace(/(的|の|의).*$/u, '');
  const honorific = CJK_TITLES_AFTER_NAME.find((title) => value.endsWith(title) && value.length > title.length + 1);
  if (honorific) value = value.slice(0, -honorific.length).trim();
  if (!isLikelyName(value)) return undefined;
  const start = piece.start + lead;
  return { value, start, end: start + value.length, script: 'cjk', ...(honorific && { honorific }) };
}

/**
 * The full names printed in a short string that holds little else: a title, a heading, an alt text.
 * A piece counts only if it is a name as a whole, so "Lindar John A. Quill School" gives none.
 */
export function namesIn(text: string): readonly PrintedName[] {
  const names: PrintedName[] = [];
  for (const piece of split(withoutAddress(text), PIECE_BREAK)) {
    for (const part of partsByScript(piece)) {
      const name = CJK.test(part.text) ? nameInCjkPiece(part) : nameInLatinPiece(part);
      if (name) names.push(name);
    }
  }
  return [...names, ...reversedNames(text), ...nicknamed(text)];
}

const REVERSED = /^\s*(\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.?)?)\s*$/u;

/** "Suzuki, Hanako" as a whole string. */
function reversedNames(text: string): PrintedName[] {
  // It has one comma, and most texts none or several.
  const comma = text.indexOf(', ');
  const match = comma > 0 && text.indexOf(',', comma + 1) < 0 ? REVERSED.exec(text) : null;
  if (!match) return [];
  const value = `${match[2]} ${match[1]}`;
  return isLikelyName(value) ? [{ value, start: text.search(/\S/u), end: text.trimEnd().length, script: 'latin' }] : [];
}

/** A nickname inside the name, in brackets or quotes: "Wei (Cosmo) Lin", 'Robert "Bob" Smith'. */
const NICKNAMED =
  /(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?) [("“'‘（][\p{L}\p{M}. -]{2,20}[)"”'’）] ((?:\p{L}{1,3} )?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)/u;

/** What {@link NICKNAMED} has before a nickname, and few texts have. */
const OPENS_NICKNAME = / [("“'‘（]/u;

const nicknameIn = (text: string): RegExpExecArray | null => (OPENS_NICKNAME.test(text) ? NICKNAMED.exec(text) : null);

/**
 * The name as it is printed with its nickname, where a text has it.
 *
 * @example withNickname('I am Mara (Mimi) Okoro.') // 'Mara (Mimi) Okoro'
 */
export function withNickname(text: string): string | undefined {
  const match = nicknameIn(text);
  return match && isLikelyName(`${match[1]} ${match[2]}`) ? match[0] : undefined;
}

function nicknamed(text: string): PrintedName[] {
  const match = nicknameIn(text);
  if (!match) return [];
  const value = `${match[1]} ${match[2]}`;
  return isLikelyName(value) ? [{ value, start: match.index, end: match.index + match[0].length, script: 'latin' }] : [];
}
