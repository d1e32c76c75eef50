import { LINK_LABELS } from '../../lexicon/publication-words.js';
import type { Span } from '../../model/span.js';
import { overlaps } from '../../model/span.js';
import type { Text } from '../../model/text.js';
import type { FieldRange } from './field-ranges.js';

/** Words of running text: in small letters, hyphens included. */
const SMALL_WORD = /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}'’-]*/gu;
/** "and", "or" between links make no sentence. */
const FEWEST_WORDS = 3;
/** Words by which a sentence hands out something of the work: "the code is available here". */
const isResource = (word: string): boolean => word === 'available' || LINK_LABELS.has(word);

/** What a line of an entry has that is no remark. */
const FIELDS = ['title', 'authors', 'venue'] as const;

/** The text with blanks in place of its links, equally long. */
function withoutLinks({ text, runs }: Text): string {
  const parts: string[] = [];
  let at = 0;
  for (const { href, start, end } of runs) {
    if (href === undefined || end <= at) continue;
    parts.push(text.slice(at, start), text.slice(Math.max(at, start), end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * The lines of an entry that are remarks in running words, none of its fields: "Earlier version in Proc. of …", "Libraries for
 * other languages: …". What they link is not the work, unless they say so.
 */
export function remarkLines(text: Text, ranges: readonly FieldRange[]): readonly Span[] {
  if (!text.text.includes('\n')) return [];
  // Of several stretches of one field the first is the work's; behind it a list of names is taken for authors at times.
  const fields = FIELDS.flatMap((label) => ranges.find((range) => range.label === label) ?? []);
  const remarks: Span[] = [];
  let start = 0;
  for (const words of withoutLinks(text).split('\n')) {
    const line = { start, end: start + words.length };
    start = line.end + 1;
    if (words.trim() === '' || fields.some((field) => overlaps(field, line))) continue;
    const small = words.match(SMALL_WORD) ?? [];
    if (small.length >= FEWEST_WORDS && !small.some(isResource)) remarks.push(line);
  }
  return remarks;
}
