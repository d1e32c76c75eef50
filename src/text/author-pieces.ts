import { AUTHOR_CONJUNCTIONS } from '../lexicon/author-words.js';
import type { Span } from '../model/span.js';

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

const MARKER = /[*∗⁎﹡＊†‡§¶#^✉★☆♯♮♭♠♣♥♦⚹⋆✝✦✧✩✪◇○●△▲▽⊕📧📩🖂⁰¹²³⁴⁵⁶⁷⁸⁹⁺~]/u;
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
  if (
    !word ||
    (word !== word.toLowerCase() && word !== word.toUpperCase()) ||
    (word.length < 2 && word !== word.toLowerCase()) ||
    !AUTHOR_CONJUNCTIONS.has(word.toLowerCase())
  )
    return undefined;
  if (!/^[\s:]/.test(text[at + word.length] ?? '')) return undefined;
  if (ET_ALII.test(text.slice(at, at + 8))) return undefined;
  return at + word.length;
}

/**
 * Cuts an author list at its separators.
 *
 * @param superscripts Ranges shown as superscript: they are marks, whatever they hold.
 */
export function authorPieces(text: string, superscripts: readonly Span[] = []): readonly Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let start = -1;
  let end = 0;
  let marks: string[] = [];
  let before: Separator = 'start';
  const flush = (next: Separator): void => {
    const plain = words.replace(/\s+/g, ' ').trim();
    const last = pieces.at(-1);
    if (plain !== '' && LETTER.test(plain)) {
      pieces.push({ text: plain, start, end, before, marks });
      before = next;
    } else {
      // "Mara Lind,* Jo Park": a mark after the comma belongs to the name before it.
      if (marks.length > 0 && last) pieces[pieces.length - 1] = { ...last, marks: [...last.marks, ...marks] };
      if (next === 'and' || next === 'semicolon' || before === 'start') before = pieces.length === 0 ? 'start' : next;
    }
    words = '';
    marks = [];
    start = -1;
  };
  let superscript = 0;
  for (let i = 0; i < text.length; ) {
    while (superscript < superscripts.length && (superscripts[superscript] as Span).end <= i) superscript++;
    const raised = superscripts[superscript];
    if (raised && i >= raised.start) {
      marks.push(
        ...text
          .slice(i, raised.end)
          .split(/[\s,]+/)
          .filter(Boolean),
      );
      i = raised.end;
      continue;
    }
    const char = text[i] as string;
    const separator = separatorOf(char);
    if (separator && !(separator === 'line' && /^\s*$/.test(words))) {
      flush(separator);
      i++;
      continue;
    }
    const conjunction = conjunctionAt(text, i);
    if (conjunction !== undefined) {
      flush('and');
      i = conjunction;
      continue;
    }
    if (OPEN.includes(char)) {
      const close = closing(text, i);
      if (close > 0) {
        const content = text.slice(i + 1, close - 1);
        if (NICKNAME.test(content) && words !== '' && CAPITALISED_WORD.test(text.slice(close, close + 3))) words += `(${content})`;
        else if (start < 0 && words.trim() === '' && pieces.length > 0) {
          const last = pieces.at(-1) as Piece;
          pieces[pieces.length - 1] = { ...last, marks: [...last.marks, content] };
        } else marks.push(content);
        i = close;
        continue;
      }
    }
    if (MARKER.test(char) || char === '\ud83d') {
      const point = String.fromCodePoint(text.codePointAt(i) as number);
      marks.push(point);
      words += ' ';
      i += point.length;
      continue;
    }
    if (DIGITS.test(char)) {
      const run = /^\d+/.exec(text.slice(i, i + 8))?.[0] as string;
      marks.push(run);
      i += run.length;
      continue;
    }
    if (!SPACE.test(char)) {
      if (start < 0) start = i;
      end = i + 1;
    }
    words += char;
    i++;
  }
  flush('start');
  return pieces;
}
