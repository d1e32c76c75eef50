import type { Embedded } from '../../model/page.js';
import type { Evidence } from '../../model/page-facts.js';
import { collapse } from '../../text/fold.js';
import { RECORD_CONFIDENCE } from './work-record.js';

/** A longer quotation of a record is cut: lists of thousands of authors would be quoted as often. */
const LONGEST_QUOTE = 500;

/** Evidence for a stretch of a record, by offsets in its text. */
export type QuoteRecord = (start: number, end: number) => Evidence;

/**
 * How stretches of an embedded text are quoted: by their own place where the page's source has the text letter by letter, else by the
 * place of the whole.
 */
export function quoting(embedded: Embedded, source: string): QuoteRecord {
  const { text, span, kind } = embedded;
  const inside = source.slice(span.start, span.end).indexOf(text);
  const rule = `witness/${kind}`;
  return (start, end) => ({
    ...(inside < 0 ? span : { start: span.start + inside + start, end: span.start + inside + end }),
    quote: collapse(text.slice(start, Math.min(end, start + LONGEST_QUOTE))),
    rule,
    confidence: RECORD_CONFIDENCE,
  });
}
