import { AUTHOR_CONJUNCTIONS } from '../lexicon/author-words.js';
import type { Span } from '../model/span.js';
import { isCapitalCode, isLetterCode, isSmallCode } from './ascii.js';
import { type Piece, PieceList, type Separator } from './piece-list.js';

const MARKER = /[*∗⁎﹡＊†‡§¶#^✉★☆♯♮♭♠♣♥♦⚹⋆✝✦✧✩✪◇○●△▲▽⊕📧📩🖂⁰¹²³⁴⁵⁶⁷⁸⁹⁺~¤☯]/u;
const SPACE = /\s/;
const SPACE_CODE = 0x20;
const STOP_CODE = 0x2e;
const OPEN = '([{（【<';
const CLOSE = ')]}）】>';
const CAPITALISED_WORD = /^\s*\p{Lu}/u;
const NICKNAME = /^["“”'‘’]?\p{Lu}[\p{L}\p{M}.'’ -]{0,20}["“”'‘’]?$/u;
/** "(UK)", "(P.I.)", "(B)" behind a whole name: a country, a role, an institute. */
const BRACKETED_MARK = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.){2,3})$/u;
/** A digit run that follows a name: an affiliation's number. */
const DIGITS = /\d/;

function separatorOf(char: string): Separator | undefined {
  switch (char) {
    case ',':
    case '，':
    case '、':
      return 'comma';
    case ';':
    case '；':
    case '|':
    case '—':
      return 'semicolon';
    case '&':
    case '＆':
      return 'and';
    case '·':
    case '•':
    case '/':
      return 'semicolon';
    case '\n':
    case '\t':
      return 'line';
    default:
      return undefined;
  }
}

/** Index just past the bracket that closes the one at `open`, or -1. */
function closing(text: string, open: number): number {
  const end = CLOSE[OPEN.indexOf(text[open] as string)] as string;
  const at = text.indexOf(end, open + 1);
  return at < 0 || at - open > 120 ? -1 : at + 1;
}

const HAN = /\p{Script=Han}/u;
const CJK_CONJUNCTIONS = '和与及';
/** "LIND AND PARK"; "JA" and "VE" are initials. */
const CAPITAL_CONJUNCTIONS: ReadonlySet<string> = new Set(['AND', 'ET', 'UND']);
const MAY_BEGIN_CONJUNCTION = /[a-zéи]/i;
const BEFORE_CONJUNCTION = /[\s,;)\]*†‡]/;
const ET_ALII = /^et\.? ?al/i;
const WORD = /^[\p{L}\p{M}]+/u;

/** The conjunction that starts at the offset, with the white space after it, or undefined. */
function conjunctionAt(text: string, at: number): number | undefined {
  const char = text[at] as string;
  if (CJK_CONJUNCTIONS.includes(char)) {
    const after = text.slice(at + 1, at + 3);
    return HAN.test(text[at - 1] ?? '') && /^\p{Script=Han}{2}/u.test(after) && text[at - 2] !== undefined ? at + 1 : undefined;
  }
  // "Lind": no conjunction has a capital before a small letter.
  if (isCapitalCode(text.charCodeAt(at)) && isSmallCode(text.charCodeAt(at + 1))) return undefined;
  if (!MAY_BEGIN_CONJUNCTION.test(char) || (at > 0 && !BEFORE_CONJUNCTION.test(text[at - 1] as string))) return undefined;
  const word = WORD.exec(text.slice(at, at + 8))?.[0];
  if (!word || (word !== word.toLowerCase() && !CAPITAL_CONJUNCTIONS.has(word)) || !AUTHOR_CONJUNCTIONS.has(word.toLowerCase()))
    return undefined;
  if (!/^[\s:]/.test(text[at + word.length] ?? '')) return undefined;
  if (ET_ALII.test(text.slice(at, at + 8))) return undefined;
  return at + word.length;
}

/** Reads a bracket: a nickname within a name, else a mark. Index behind it, or undefined where it does not close. */
function readBracket(text: string, at: number, list: PieceList): number | undefined {
  const close = closing(text, at);
  if (close <= 0) return undefined;
  const content = text.slice(at + 1, close - 1);
  const isMark = BRACKETED_MARK.test(content.trim()) && list.hasWholeName;
  if (!isMark && NICKNAME.test(content.trim()) && !list.isEmpty && CAPITALISED_WORD.test(text.slice(close, close + 3)))
    list.add(`(${content.trim()})`, at);
  else if (list.isEmpty && list.pieces.length > 0) list.markLast(content);
  else list.mark(content);
  return close;
}

const LETTER = /\p{L}/u;
const SMALL_LETTERS = /^\p{Ll}{2}/u;
/** "2A", "12b" where the word ends: a number with a letter. */
const NUMBER = /^\d+(?:\p{L}(?![\p{L}\p{M}.'’-]))?/u;

const MAY_BE_MISREAD = /[~\d]/;

/** "P~trescu", "K6hler": a letter that was not recognised, within a word. */
const isMisread = (text: string, at: number): boolean =>
  MAY_BE_MISREAD.test(text[at] as string) && LETTER.test(text[at - 1] ?? '') && SMALL_LETTERS.test(text.slice(at + 1, at + 3));

/** Letters, spaces and full stops of ASCII, most of every list: neither mark nor number. */
const isPlain = (code: number): boolean => isLetterCode(code) || code === SPACE_CODE || code === STOP_CODE;

/** Reads a mark or an affiliation's number. Index behind it, or undefined. */
function readMark(text: string, at: number, list: PieceList): number | undefined {
  if (isPlain(text.charCodeAt(at)) || isMisread(text, at)) return undefined;
  const char = text[at] as string;
  if (MARKER.test(char) || char === '\ud83d') {
    const point = String.fromCodePoint(text.codePointAt(at) as number);
    list.mark(point);
    list.add(' ', at);
    return at + point.length;
  }
  if (!DIGITS.test(char)) return undefined;
  const run = NUMBER.exec(text.slice(at, at + 8))?.[0] as string;
  list.mark(run);
  return at + run.length;
}

/** Reads what ends a piece. Index behind it, or undefined. */
function readSeparator(text: string, at: number, list: PieceList): number | undefined {
  const separator = separatorOf(text[at] as string);
  if (separator && !(separator === 'line' && list.isEmpty)) {
    list.cut(separator);
    return at + 1;
  }
  const conjunction = conjunctionAt(text, at);
  if (conjunction !== undefined) list.cut('and');
  return conjunction;
}

/** Offset behind the letters of ASCII that go on the word at the offset: inside a word nothing but another sign can end a name. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  if (isLetterCode(text.charCodeAt(at))) while (end < limit && isLetterCode(text.charCodeAt(end))) end++;
  return end;
}

/** Two capitalised words: after a mark they begin another name. */
const NAME_START = /^\p{Lu}[\p{L}\p{M}'’‐-]*(?:\s*\.\s*|\s+)(?:\p{Ll}{1,4}\s+)?\p{Lu}/u;
/**
 * Cuts an author list at its separators, and where names follow each other without any.
 *
 * @param superscripts Ranges shown as superscript: they are marks, whatever they hold.
 */
export function authorPieces(text: string, superscripts: readonly Span[] = []): readonly Piece[] {
  const list = new PieceList();
  let superscript = 0;
  for (let i = 0; i < text.length; ) {
    while (superscript < superscripts.length && (superscripts[superscript] as Span).end <= i) superscript++;
    const raised = superscripts[superscript];
    if (raised && i >= raised.start) {
      list.mark(
        ...text
          .slice(i, raised.end)
          .split(/[\s,]+/)
          .filter(Boolean),
      );
      i = raised.end;
      continue;
    }
    const code = text.charCodeAt(i);
    // Neither begins anything but more of the name.
    if (code === SPACE_CODE || code === STOP_CODE) {
      list.add(text[i] as string, i);
      i++;
      continue;
    }
    const char = text[i] as string;
    const next = readSeparator(text, i, list) ?? (OPEN.includes(char) ? readBracket(text, i, list) : undefined) ?? readMark(text, i, list);
    if (next !== undefined) {
      i = next;
      continue;
    }
    if (!SPACE.test(char) && list.endsName && NAME_START.test(text.slice(i, i + 60))) list.cut('line');
    const end = wordEnd(text, i, raised ? Math.min(raised.start, text.length) : text.length);
    list.add(text.slice(i, end), i);
    i = end;
  }
  list.cut('start');
  return list.pieces;
}
