import { AUTHOR_CONJUNCTIONS } from '../lexicon/author-words.js';
import type { Span } from '../model/span.js';
import { nameGroups } from './name-run.js';
import { nameWords } from './name-words.js';

/** What stands between two names. */
export type Separator = 'start' | 'comma' | 'semicolon' | 'and' | 'line';

/** A stretch between two separators of an author list, markers and brackets taken out of it. */
export interface Piece extends Span {
  /** The words without markers, single-spaced. */
  readonly text: string;
  readonly before: Separator;
  /** Markers and the contents of brackets after the name: "*", "1", "equal contribution". */
  readonly marks: readonly string[];
}

const MARKER = /[*∗⁎﹡＊†‡§¶#^✉★☆♯♮♭♠♣♥♦⚹⋆✝✦✧✩✪◇○●△▲▽⊕📧📩🖂⁰¹²³⁴⁵⁶⁷⁸⁹⁺~¤☯]/u;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{M}]/u;
const OPEN = '([{（【<';
const CLOSE = ')]}）】>';
const CAPITALISED_WORD = /^\s*\p{Lu}/u;
const NICKNAME = /^["“”'‘’]?\p{Lu}[\p{L}\p{M}.'’ -]{0,20}["“”'‘’]?$/u;
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
const ET_ALII = /^et\.? ?al/i;
const WORD = /^[\p{L}\p{M}]+/u;

/** The conjunction that starts at the offset, with the white space after it, or undefined. */
function conjunctionAt(text: string, at: number): number | undefined {
  const char = text[at] as string;
  if (CJK_CONJUNCTIONS.includes(char)) {
    const after = text.slice(at + 1, at + 3);
    return HAN.test(text[at - 1] ?? '') && /^\p{Script=Han}{2}/u.test(after) && text[at - 2] !== undefined ? at + 1 : undefined;
  }
  if (at > 0 && !/[\s,;)\]*†‡]/.test(text[at - 1] as string)) return undefined;
  if (!/[a-zéи]/i.test(char)) return undefined;
  const word = WORD.exec(text.slice(at, at + 8))?.[0];
  if (!word || (word !== word.toLowerCase() && !CAPITAL_CONJUNCTIONS.has(word)) || !AUTHOR_CONJUNCTIONS.has(word.toLowerCase()))
    return undefined;
  if (!/^[\s:]/.test(text[at + word.length] ?? '')) return undefined;
  if (ET_ALII.test(text.slice(at, at + 8))) return undefined;
  return at + word.length;
}

/** Two capitalised words: after a mark they begin another name. */
const NAME_START = /^\p{Lu}[\p{L}\p{M}'’‐-]*(?:\s*\.\s*|\s+)(?:\p{Ll}{1,4}\s+)?\p{Lu}/u;
/** Two words of a name, the last one in full. */
const WHOLE_NAME = /\p{Lu}[\p{L}\p{M}.'’‐-]*\s+(?:\S+\s+)*\p{Lu}[\p{L}\p{M}'’‐-]+\s*$/u;
const LONE_LETTER = /^\p{Ll}\p{M}*$/u;

/** The pieces that have been cut off, and the stretch that is being read. */
class PieceList {
  readonly pieces: Piece[] = [];
  private words = '';
  private places: number[] = [];
  private marks: string[] = [];
  private before: Separator = 'start';
  private isMarked = false;

  /** No word has been read since the last separator. */
  get isEmpty(): boolean {
    return this.words.trim() === '';
  }

  /** A mark was read behind what can be a whole name. */
  get endsName(): boolean {
    return this.isMarked && WHOLE_NAME.test(this.words);
  }

  /** Adds characters of a name, the first of them at `place`. */
  add(text: string, place: number): void {
    for (let k = 0; k < text.length; k++) this.places.push(place + k);
    this.words += text;
    if (text.trim() !== '') this.isMarked = false;
  }

  /** Adds marks of the name being read. */
  mark(...marks: readonly string[]): void {
    this.marks.push(...marks);
    this.isMarked = true;
  }

  /** Adds a mark to the last piece. */
  markLast(...marks: readonly string[]): void {
    const last = this.pieces.at(-1);
    if (last) this.pieces[this.pieces.length - 1] = { ...last, marks: [...last.marks, ...marks] };
  }

  /** Ends the piece at a separator. */
  cut(next: Separator): void {
    const plain = this.words.trim();
    if (plain !== '' && LETTER.test(plain) && !(LONE_LETTER.test(plain) && this.pieces.length > 0)) {
      this.close(next);
    } else {
      // "Mara Lind,* Jo Park", "Mara Lind a,b": a mark after the comma belongs to the name before it.
      this.markLast(...(LETTER.test(plain) ? [plain] : []), ...this.marks);
      if (next === 'and' || next === 'semicolon' || this.before === 'start') this.before = this.pieces.length === 0 ? 'start' : next;
    }
    this.words = '';
    this.places = [];
    this.marks = [];
    this.isMarked = false;
  }

  private close(next: Separator): void {
    const hasCommas = [this.before, next].some((separator) => separator === 'comma' || separator === 'semicolon');
    const groups = nameGroups(nameWords(this.words, this.places), hasCommas);
    for (const [k, { words, marks }] of groups.entries()) {
      const [first, last] = [words[0], words.at(-1)];
      const own = k === groups.length - 1 ? [...marks, ...this.marks] : marks;
      if (first && last) {
        const text = words.map((word) => word.text).join(' ');
        this.pieces.push({ text, start: first.start, end: last.end, before: k === 0 ? this.before : 'line', marks: own });
      } else this.markLast(...own);
    }
    this.before = next;
  }
}

/** Reads a bracket: a nickname within a name, else a mark. Index behind it, or undefined where it does not close. */
function readBracket(text: string, at: number, list: PieceList): number | undefined {
  const close = closing(text, at);
  if (close <= 0) return undefined;
  const content = text.slice(at + 1, close - 1);
  if (NICKNAME.test(content.trim()) && !list.isEmpty && CAPITALISED_WORD.test(text.slice(close, close + 3)))
    list.add(`(${content.trim()})`, at);
  else if (list.isEmpty && list.pieces.length > 0) list.markLast(content);
  else list.mark(content);
  return close;
}

/** Reads a mark or an affiliation's number. Index behind it, or undefined. */
function readMark(text: string, at: number, list: PieceList): number | undefined {
  const char = text[at] as string;
  if (MARKER.test(char) || char === '\ud83d') {
    const point = String.fromCodePoint(text.codePointAt(at) as number);
    list.mark(point);
    list.add(' ', at);
    return at + point.length;
  }
  if (!DIGITS.test(char)) return undefined;
  const run = /^\d+/.exec(text.slice(at, at + 8))?.[0] as string;
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
    const char = text[i] as string;
    const next = readSeparator(text, i, list) ?? (OPEN.includes(char) ? readBracket(text, i, list) : undefined) ?? readMark(text, i, list);
    if (next !== undefined) {
      i = next;
      continue;
    }
    if (!SPACE.test(char) && list.endsName && NAME_START.test(text.slice(i, i + 60))) list.cut('line');
    list.add(char, i);
    i++;
  }
  list.cut('start');
  return list.pieces;
}
