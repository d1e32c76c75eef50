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

const LETTER = /[\p{L}\p{M}]/u;
/** A word in full with a capital: "Lind", not "J." */
const FULL_WORD = /^\p{Lu}[\p{L}\p{M}'’‐-]+$/u;
/** Longer stretches are no name. */
const LONGEST_NAME = 80;
const WHITE_SPACE = /\s+/;
const LONE_LETTER = /^\p{Ll}\p{M}*$/u;

/** The pieces that have been cut off, and the stretch that is being read. */
export class PieceList {
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
    return this.isMarked && this.hasWholeName;
  }

  /** What has been read since the last separator can be a whole name. */
  get hasWholeName(): boolean {
    if (this.words.length > LONGEST_NAME) return false;
    const words = this.words.trim().split(WHITE_SPACE);
    return words.length > 1 && FULL_WORD.test(words.at(-1) ?? '');
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
