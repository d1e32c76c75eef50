import { cite } from '../../model/cite.js';
import type { Author } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import type { Text } from '../../model/text.js';
import { type AuthorList, type ListedAuthor, parseAuthorList } from '../../text/author-list.js';
import { type Legend, meaningOf } from './mark-legend.js';

/** The authors of an entry, and whether all are printed. */
export interface AuthorsField {
  readonly authors: readonly Author[];
  readonly complete: boolean;
  readonly confidence: number;
}

const SKIPPED_TARGET = /^(?:#|javascript:|mailto:)/i;

function superscriptsIn(text: Text, start: number, end: number): Span[] {
  return text.runs
    .filter((run) => run.superscript && run.end > run.start && run.start >= start && run.end <= end)
    .map((run) => ({ start: run.start - start, end: run.end - start }));
}

function targetAt(text: Text, start: number, end: number): string | undefined {
  const run = text.runs.find((candidate) => candidate.href !== undefined && candidate.start < end && candidate.end > start);
  return run?.href && !SKIPPED_TARGET.test(run.href) ? run.href : undefined;
}

function authorOf(text: Text, offset: number, listed: ListedAuthor, legend: Legend, resolve: (href: string) => string): Author {
  const start = listed.start + offset;
  const end = listed.end + offset;
  const href = targetAt(text, start, end);
  const evidence = cite(text, start, end, 'publication/authors');
  // Most authors.
  if (href === undefined && listed.marks.length === 0) return { name: listed.name, evidence };
  const meaning = meaningOf(listed.marks, legend);
  return {
    name: listed.name,
    ...(href && { url: resolve(href) }),
    ...((listed.equal || meaning.equal) && { equal: true }),
    ...((listed.corresponding || meaning.corresponding) && { corresponding: true }),
    evidence,
  };
}

/** "Summer Waters", "Ana de la Cruz Lind": words that a name can be made of, whatever else they mean. */
const CAPITALISED_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,3})){0,3} \p{Lu}[\p{L}\p{M}'’-]+$/u;

/** "汐野健太郎": a name whose family name need not be known where the whole list is written so. */
const HAN_NAME = /^(?=.{3,6}$)\p{Script=Han}{1,3} ?\p{Script=Han}{1,4}$/u;
const HAN_CONFIDENCE = 0.6;

/** How surely they are authors: what "with" introduces are persons, if only they are written as names. */
function confidenceOf({ withoutOwner, authors, confidence }: AuthorList): number {
  if (authors.length === 0) return confidence;
  if (withoutOwner && authors.every(({ name }) => CAPITALISED_NAME.test(name))) return 1;
  // "汐野健太郎, Jo Park": a guest among them is written in his own letters.
  const isHan = authors.some(({ name }) => HAN_NAME.test(name));
  return isHan && authors.every(({ name }) => HAN_NAME.test(name) || CAPITALISED_NAME.test(name))
    ? Math.max(confidence, HAN_CONFIDENCE)
    : confidence;
}

/** Reads the authors off a range of an entry. */
export function authorsField(text: Text, range: Span, legend: Legend, resolve: (href: string) => string): AuthorsField {
  const printed = text.text.slice(range.start, range.end);
  const list: AuthorList = parseAuthorList(printed, superscriptsIn(text, range.start, range.end));
  return {
    authors: list.authors.map((listed) => authorOf(text, range.start, listed, legend, resolve)),
    complete: list.complete,
    confidence: confidenceOf(list),
  };
}
