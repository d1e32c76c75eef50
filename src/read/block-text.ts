import type { Run, Text } from '../model/text.js';
import { plainStyle, type Style } from './inline-style.js';
import { isAccent, isDropped, isSpace } from './white-space.js';

/** A stretch of a text node: `data.slice(from, to)` is shown for `length` characters of the source from `at`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly length: number;
}

/**
 * How far a style sheet may set elements apart: so that a phrase that ends is not joined to one that begins, so that
 * their words are no one word, or by an edge or margin around them.
 */
export type Distance = 'phrases' | 'words' | 'edge';

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** `Studies`, `Norvik)`, before `Postdoc`, `2019`: no word goes on so; not `Mc` before `Donald`, `x` before `Y`. */
const PHRASE_END = /\p{Ll}{3}\)?$/u;
const PHRASE_START = /^(?:\p{Lu}\p{Ll}|(?:19|20)\d\d(?!\d))/u;
const OPENING_END = /[\s([{“‘«/-]$/u;
const CLOSING_START = /^[)\]}”’».,;:!?/]/u;

/** Whether a reader sees a space where the source has none. */
function isApart(distance: Distance, before: string, after: string): boolean {
  if (distance === 'edge') return !OPENING_END.test(before.slice(-1)) && !CLOSING_START.test(after);
  if (distance === 'words') return WORD_END.test(before.slice(-2)) && WORD_START.test(after);
  return PHRASE_END.test(before.slice(-4)) && PHRASE_START.test(after);
}

const DISTANCES: readonly (Distance | undefined)[] = [undefined, 'phrases', 'words', 'edge'];

/** The look of line breaks and tabs. */
const PLAIN = plainStyle();

/**
 * Collects the text of one block: folds white space, keeps lines, and notes for every stretch its look and its source.
 *
 * White space and breaks are pending until text follows, so that no block starts or ends with them.
 */
export class BlockText {
  private text = '';
  private readonly runs: Run[] = [];
  private readonly origin: number[] = [];
  private style: Style = PLAIN;
  private runStart = 0;
  private space: { at: number; length: 0 | 1; style: Style } | undefined;
  private distance: Distance | undefined;
  private gap: { shown: string; at: number; length: number } | undefined;
  /** Letters and digits in emphasis (bold, underlined, large), and in all. */
  private emphasised = 0;
  private visible = 0;

  /** Whether nothing was shown yet, not even an icon. */
  get isEmpty(): boolean {
    return this.text === '' && this.runs.length === 0;
  }

  /** Length of the text so far, without what is pending. */
  get length(): number {
    return this.text.length;
  }

  /** Whether all that is shown is bold, underlined or large. */
  get isEmphasised(): boolean {
    return this.visible > 0 && this.emphasised === this.visible;
  }

  /** Whether a line break waits for text to follow. */
  get isAtLineStart(): boolean {
    return this.text === '' || this.gap !== undefined;
  }

  /** Adds a stretch of a text node. */
  append(data: string, stretch: Stretch, style: Style): void {
    if (stretch.to - stretch.from !== stretch.length) {
      this.appendReplacement(data.slice(stretch.from, stretch.to), stretch.at, stretch.length, style);
      return;
    }
    const shift = stretch.at - stretch.from;
    for (let i = stretch.from; i < stretch.to; ) {
      const code = data.charCodeAt(i);
      if (isSpace(code)) {
        this.space ??= { at: i + shift, length: 1, style };
        i++;
      } else if (isDropped(code)) i++;
      else if (i + 1 < stretch.to && isAccent(data.charCodeAt(i + 1))) {
        const end = endOfAccents(data, i, stretch.to);
        this.put(data.slice(i, end).normalize('NFC'), i + shift, end - i, style);
        i = end;
      } else {
        const end = endOfWords(data, i, stretch.to);
        this.put(data.slice(i, end), i + shift, end - i, style);
        i = end;
      }
    }
  }

  /** Sets what follows apart from what was before, as far as the distance does: there is no space in the source. */
  setApart(distance: Distance): void {
    if (DISTANCES.indexOf(distance) > DISTANCES.indexOf(this.distance)) this.distance = distance;
  }

  /** Asks for a line break before the text that follows; at the source range of a `<br>`, or empty. */
  breakLine(at: number, length: number): void {
    this.space = undefined;
    if (this.text !== '' && this.gap === undefined) this.gap = { shown: '\n', at, length };
  }

  /** Asks for the tab between two cells. */
  breakCell(at: number): void {
    this.space = undefined;
    if (this.text !== '') this.gap = { shown: '\t', at, length: 0 };
  }

  /** Adds a run of no length, an icon or image with a link or a label, right after the text so far. */
  putIcon(style: Style, at: number, length: number): void {
    this.endRun(style);
    this.origin.push(this.text.length, at, length);
    this.runs.push(toRun(this.text.length, this.text.length, style));
  }

  /** The text as it stands. */
  finish(): Text {
    this.endRun(PLAIN);
    return { text: this.text, runs: this.runs, origin: this.origin };
  }

  /** Text that stands for a piece of the source as a whole: each of its words stands for all of it. */
  private appendReplacement(shown: string, at: number, length: number, style: Style): void {
    for (let i = 0; i < shown.length; ) {
      const code = shown.charCodeAt(i);
      if (isSpace(code)) {
        this.space ??= { at, length: 0, style };
        i++;
      } else if (isDropped(code)) i++;
      else {
        const end = endOfWord(shown, i);
        // A word as long as the piece would be taken for a copy of it.
        const cut = end - i === length && length > 1 ? i + 1 : end;
        this.put(shown.slice(i, cut), at, length, style);
        if (cut < end) this.put(shown.slice(cut, end), at, length, style);
        i = end;
      }
    }
  }

  private put(shown: string, at: number, length: number, style: Style): void {
    this.flush(style, shown, at);
    this.emit(shown, at, length, style);
    this.visible += shown.length;
    if (style.bold || style.underlined || style.large) this.emphasised += shown.length;
  }

  /** Writes the pending gap or space; a space belongs to the outermost of the looks around it. */
  private flush(next: Style, shown: string, at: number): void {
    const { gap, distance } = this;
    const space = this.space ?? (distance && isApart(distance, this.text, shown) ? { at, length: 0 as const, style: next } : undefined);
    this.gap = undefined;
    this.space = undefined;
    this.distance = undefined;
    if (gap) this.emit(gap.shown, gap.at, gap.length, this.style === next && next.href !== undefined ? next : PLAIN);
    else if (space && this.text !== '') this.emit(' ', space.at, space.length, this.lookOfSpace(space.style, next));
  }

  /** A reader sees no end of the bold type between two bold words, though each may be an element of its own. */
  private lookOfSpace(own: Style, next: Style): Style {
    const goesOn = this.style === next && next.bold && next.href === undefined && next.classes === '';
    return goesOn ? next : outermost(outermost(own, this.style), next);
  }

  private emit(shown: string, at: number, length: number, style: Style): void {
    if (style !== this.style) this.endRun(style);
    const { origin } = this;
    const last = origin.length - 3;
    const isVerbatim = shown.length === length;
    const continues =
      isVerbatim &&
      last >= 0 &&
      (origin[last + 2] as number) === this.text.length - (origin[last] as number) &&
      (origin[last + 1] as number) + (origin[last + 2] as number) === at;
    if (continues) origin[last + 2] = (origin[last + 2] as number) + length;
    else origin.push(this.text.length, at, length);
    this.text += shown;
  }

  private endRun(next: Style): void {
    if (this.text.length > this.runStart) this.runs.push(toRun(this.runStart, this.text.length, this.style));
    this.runStart = this.text.length;
    this.style = next;
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !isDropped(text.charCodeAt(end))) end++;
  return end;
}

/** The end of a letter with the accents behind it. */
function endOfAccents(data: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isAccent(data.charCodeAt(end))) end++;
  return end;
}

/** The end of words set apart by one space character each, which can be copied as they are. */
function endOfWords(data: string, start: number, limit: number): number {
  let end = start + 1;
  for (let i = end; i < limit; i++) {
    const code = data.charCodeAt(i);
    if (code === 32) continue;
    // Most characters are printable ones of ASCII.
    if ((code <= 32 || code >= 0x7f) && (isSpace(code) || isDropped(code))) break;
    // The letter that an accent belongs to is put together with it.
    if (code >= 0x300 && isAccent(code)) return Math.max(i - 1, start + 1);
    if (i > end + 1) break;
    end = i + 1;
  }
  return end;
}

const outermost = (a: Style, b: Style): Style => (b.depth < a.depth ? b : a);

const toRun = (start: number, end: number, style: Style): Run => ({
  start,
  end,
  bold: style.bold,
  italic: style.italic,
  underlined: style.underlined,
  superscript: style.superscript,
  href: style.href,
  label: style.label || undefined,
  classes: style.classes || undefined,
});
