import type { Stretch } from './block-text.js';

/** `&amp;` `&#8217;` `&#x2019;` `&nbsp` — what may be a character reference; not `& b`. */
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?/y;
/** The references that are shown as an ampersand themselves: `&amp;` `&AMP` `&#38;` `&#x26;`. */
const AMPERSAND = /^&(?:amp|AMP|#0*38(?![0-9])|#[xX]0*26(?![0-9a-fA-F]))/;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * Where the decoded text of a node stands in the source: stretches that are copied verbatim, and single characters
 * written as references. End tags of nothing, which the parser drops from the midst of a text, are passed over.
 * What fits none of this is one stretch that stands for the rest.
 *
 * @example originOf('a&b', 'a&amp;b', 0, 7) // a: 0+1, &: 1+5, b: 6+1
 */
export function originOf(data: string, source: string, start: number, end: number): readonly Stretch[] {
  if (data.length === end - start) return [{ from: 0, to: data.length, at: start, length: data.length }];
  const stretches: Stretch[] = [];
  let shown = 0;
  let at = start;
  while (shown < data.length && at < end) {
    const from = shown;
    const startedAt = at;
    while (shown < data.length && at < end && data.charCodeAt(shown) === source.charCodeAt(at) && !isReference(data, shown, source, at)) {
      shown++;
      at++;
    }
    if (shown > from) stretches.push({ from, to: shown, at: startedAt, length: at - startedAt });
    if (shown >= data.length || at >= end) break;
    const tagEnd = source.charCodeAt(at) === 60 ? source.indexOf('>', at) + 1 : 0;
    if (tagEnd > 0 && tagEnd <= end) {
      at = tagEnd;
      continue;
    }
    const length = source.charCodeAt(at) === 38 ? referenceLength(data, shown, source, at, end) : 0;
    if (length === 0) {
      stretches.push({ from: shown, to: data.length, at, length: end - at });
      return stretches;
    }
    const width = isHighSurrogate(data.charCodeAt(shown)) ? 2 : 1;
    stretches.push({ from: shown, to: shown + width, at, length });
    shown += width;
    at += length;
  }
  // Text that a reader put in, such as the point behind a field of BibTeX, has no place of its own.
  if (shown < data.length) stretches.push({ from: shown, to: data.length, at, length: end - at });
  return stretches;
}

/** Whether both sides show `&` here but the source writes it as a reference. */
function isReference(data: string, shown: number, source: string, at: number): boolean {
  if (source.charCodeAt(at) !== 38 || data.charCodeAt(shown) !== 38) return false;
  return AMPERSAND.test(source.slice(at, at + 12));
}

/** Length of the character reference at `at`; 0 if there is none. `&copyright` is `&copy` before "right". */
function referenceLength(data: string, shown: number, source: string, at: number, end: number): number {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return 0;
  const whole = Math.min(match[0].length, end - at);
  if (match[0].endsWith(';') || match[0].startsWith('&#')) return whole;
  const next = shown + (isHighSurrogate(data.charCodeAt(shown)) ? 2 : 1);
  for (let length = whole; length > 2; length--) {
    const rest = source.slice(at + length, Math.min(at + whole + 1, end));
    if (data.startsWith(rest, next)) return length;
  }
  return whole;
}
