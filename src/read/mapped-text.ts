import type { Span } from '../model/span.js';

/**
 * A text made out of a source, with the way back.
 *
 * `origin` holds triples as in {@link Text.origin}: offset in `text`, offset in the source, length in the source.
 * A stretch whose two lengths are equal was copied verbatim.
 */
export interface MappedText {
  readonly text: string;
  readonly origin: readonly number[];
}

/** A source as it stands, each offset its own origin. */
export const mapIdentity = (text: string): MappedText => ({ text, origin: [0, 0, text.length] });

/** Index of the triple that holds the offset: the last one that starts at or before it. */
function tripleIndex(origin: readonly number[], offset: number): number {
  let low = 0;
  let high = origin.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origin[middle * 3] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}

/** One stretch of a mapped text that was either copied verbatim or put in the place of something else. */
export interface Stretch extends Span {
  /** The range of the source that it shows. */
  readonly source: Span;
  readonly verbatim: boolean;
}

/** The stretches that tile the range from `start` to `end`, each cut to the range. */
export function stretchesOf(mapped: MappedText, start: number, end: number): readonly Stretch[] {
  const { origin, text } = mapped;
  const stretches: Stretch[] = [];
  if (origin.length === 0) return stretches;
  for (let i = tripleIndex(origin, start); i < origin.length && (origin[i] as number) < end; i += 3) {
    const textStart = origin[i] as number;
    const textEnd = origin[i + 3] ?? text.length;
    if (textEnd <= start) continue;
    const sourceStart = origin[i + 1] as number;
    const sourceLength = origin[i + 2] as number;
    const verbatim = textEnd - textStart === sourceLength;
    const from = Math.max(textStart, start);
    const to = Math.min(textEnd, end);
    const source = verbatim
      ? { start: sourceStart + from - textStart, end: sourceStart + to - textStart }
      : { start: sourceStart, end: sourceStart + sourceLength };
    stretches.push({ start: from, end: to, source, verbatim });
  }
  return stretches;
}

/** The source offset of a place in the text; a place at the end of the text is the end of the source's last stretch. */
export function originOf(mapped: MappedText, offset: number): number {
  const { origin, text } = mapped;
  if (origin.length === 0) return 0;
  const i = tripleIndex(origin, offset);
  const textStart = origin[i] as number;
  const sourceStart = origin[i + 1] as number;
  const sourceLength = origin[i + 2] as number;
  const textLength = (origin[i + 3] ?? text.length) - textStart;
  if (textLength === sourceLength) return sourceStart + Math.min(offset - textStart, sourceLength);
  return offset - textStart >= textLength ? sourceStart + sourceLength : sourceStart;
}

/** Collects a mapped text piece by piece. */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  private readonly origin: number[] = [];
  private length = 0;
  private sourceEnd: number;

  /** @param sourceStart where generated text before the first copied piece is placed. */
  constructor(sourceStart = 0) {
    this.sourceEnd = sourceStart;
  }

  /** Appends `text` as what stands at the source range. */
  put(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    const { origin } = this;
    const last = origin.length - 3;
    const verbatim = text.length === end - start;
    const continues =
      last >= 0 &&
      verbatim &&
      this.length - (origin[last] as number) === origin[last + 2] &&
      this.sourceEnd === start &&
      this.sourceEnd === (origin[last + 1] as number) + (origin[last + 2] as number);
    if (continues) origin[last + 2] = (origin[last + 2] as number) + text.length;
    else origin.push(this.length, start, end - start);
    this.parts.push(text);
    this.length += text.length;
    this.sourceEnd = end;
  }

  /** Appends mark-up that no place of the source shows. */
  generate(text: string): void {
    this.put(text, this.sourceEnd, this.sourceEnd);
  }

  /** Appends the range of another mapped text, with its origins. */
  copy(from: MappedText, start: number, end: number): void {
    for (const stretch of stretchesOf(from, start, end)) {
      this.put(from.text.slice(stretch.start, stretch.end), stretch.source.start, stretch.source.end);
    }
  }

  build(): MappedText {
    return { text: this.parts.join(''), origin: this.origin };
  }
}
