import type { Field } from '../model/page.js';
import { type MappedText, MappedTextBuilder } from './mapped-text.js';

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r';

/**
 * The value of a front matter's field with each character's place in the source. YAML strips indentation, folds lines
 * and decodes escapes: what is not written as it reads stands for the place where the two meet again.
 */
export function alignValue(field: Field, source: string): MappedText {
  const { value, span } = field;
  const out = new MappedTextBuilder(span.start);
  let at = span.start;
  let copied = 0;
  let copiedAt = span.start;
  const flush = (shown: number): void => {
    out.put(value.slice(copied, shown), copiedAt, copiedAt + shown - copied);
  };
  for (let shown = 0; shown < value.length; shown++) {
    if (at < span.end && value[shown] === source[at]) {
      at++;
      continue;
    }
    flush(shown);
    const from = at;
    if (isBlank(value[shown])) while (at < span.end && isBlank(source[at])) at++;
    else at = nextMatch(value[shown] as string, source, at, span.end);
    if (value[shown] === source[at] && !isBlank(value[shown])) {
      copied = shown;
      copiedAt = at;
      at++;
    } else {
      out.put(value.slice(shown, shown + 1), from, Math.max(from, at));
      copied = shown + 1;
      copiedAt = at;
    }
  }
  flush(value.length);
  return out.build();
}

/** How far behind a place an escape or indentation reaches at most. */
const LONGEST_GAP = 60;

function nextMatch(character: string, source: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_GAP);
  for (let at = from; at < limit; at++) if (source[at] === character) return at;
  return from;
}
