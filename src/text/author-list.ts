import {
  AUTHOR_CONJUNCTIONS,
  AUTHOR_PREFIXES,
  CORRESPONDING_SIGNS,
  CORRESPONDING_WORDS,
  EQUAL_WORDS,
  WITH_PREFIXES,
} from '../lexicon/author-words.js';
import { NAME_SUFFIXES } from '../lexicon/name-particles.js';
import type { Span } from '../model/span.js';
import { isLetterCode } from './ascii.js';
import { authorPieces } from './author-pieces.js';
import { isCapitalDegree, isDecoration, isMembership, withoutDecorations } from './name-decorations.js';
import { groupNames, isGroupName } from './name-grouping.js';
import { isPersonName } from './person-name-shape.js';
import type { Piece } from './piece-list.js';

/** One author of a list. Offsets are those of the list's text. */
export interface ListedAuthor extends Span {
  /** As printed, without markers, brackets, degrees. */
  readonly name: string;
  /** The name in the order "Family, Given" was printed with a comma. */
  readonly isInverted: boolean;
  /** Markers after the name, as printed: "*", "1", "corresponding author". */
  readonly marks: readonly string[];
  readonly equal: boolean;
  readonly corresponding: boolean;
}

/** A list of authors taken apart. */
export interface AuthorList {
  readonly authors: readonly ListedAuthor[];
  /** False after "et al.", "...", "and 5 others", and for lists that leave someone out ("with A and B"). */
  readonly complete: boolean;
  /** The list was introduced by "with": the owner is an author who is not printed. */
  readonly withoutOwner: boolean;
  /** Share of the names that have the shape of a person's name, 0 to 1. */
  readonly confidence: number;
}

const ET_AL =
  /^(?:and )?(?:et\.? ?al(?:ii|ia)?\b\.?|others?\b.*|u\. ?a\.|\.{2,}|…|等.*|(?:\+ ?)?\d* ?(?:more|other|additional)\b.*|many others.*|coauthors|他|ほか|外)/iu;
const ENDS_ET_AL = /[\s,]*(?:\bet\.? ?al(?:ii|ia)?\b\.?|\bu\. ?a\.|\.{3}|…|等人?|ほか)[\s.,:;]*$/iu;
/** What each alternative of {@link ENDS_ET_AL} holds. */
const MAY_END_ET_AL = /al|a\.|\.{3}|[…等ほ]/i;
const EDGE = /^[\s.,:;\-–—'"“”]+|[\s,:;\-–—"“”]+$/gu;
/** A dot after a lower-case letter ends the list ("... and Bo Li."); after a capital it is an initial's. */
const FULL_STOP = /(\p{Lu}?\p{Ll}|\p{Lu}{4}|\p{Script=Han})[.。]+$/u;
const WORDS = / +/;
/** An ellipsis anywhere: the list was shortened. */
const ELLIPSIS = /\.{3}|…/;

/** Formulas that stand for marks: "$^*$", "$ $". */
const FORMULA = /\$[^$]{0,12}\$/g;
/** A full stop or bracket parted from the name by a mark that was taken out. */
const LOOSE_END = /\s+[.)\]]+$/;

/** "Jr ." */
const SPACED_STOP = /\s+\.$/;

/** Whether no {@link EDGE}, full stop or bracket is to be taken off: letters of ASCII at both ends, as most names have. */
const hasPlainEnds = (text: string): boolean => isLetterCode(text.charCodeAt(0)) && isLetterCode(text.charCodeAt(text.length - 1));

function clean(text: string): string {
  const plain = text.includes('$') ? text.replace(FORMULA, ' ') : text;
  const bare = hasPlainEnds(plain) ? plain : plain.replace(EDGE, '').replace(LOOSE_END, '').replace(FULL_STOP, '$1');
  return bare.includes('  ') ? bare.replace(/ {2,}/g, ' ') : bare;
}

const isSuffix = (text: string): boolean => NAME_SUFFIXES.has(text.toLowerCase().replace('.', ''));
const says = (marks: readonly string[], words: readonly string[]): boolean =>
  marks.some((mark) => words.some((word) => mark.toLowerCase().includes(word)));

/** Joins "Jr." to the piece before it and drops pieces that are degrees alone. */
function tidy(pieces: readonly Piece[]): { kept: Piece[]; texts: string[]; complete: boolean } {
  const kept: Piece[] = [];
  const texts: string[] = [];
  let complete = true;
  for (const piece of pieces) {
    let text = piece.text;
    if (ET_AL.test(text)) {
      complete = false;
      continue;
    }
    if (MAY_END_ET_AL.test(text) && ENDS_ET_AL.test(text)) {
      complete = false;
      text = text.replace(ENDS_ET_AL, '');
    }
    const printed = clean(text);
    // "Lind, MA, Park": a degree where a whole name stands before it; "MA, Lin" is a name.
    const isDegree = isDecoration(printed) || isCapitalDegree(printed) || isMembership(printed);
    if (printed === '' || AUTHOR_CONJUNCTIONS.has(printed) || (isDegree && isPersonName(texts.at(-1) ?? ''))) continue;
    const words = printed.split(WORDS);
    const bare = withoutDecorations(words);
    text = bare === words ? printed : bare.join(' ');
    if (kept.length > 0 && isSuffix(text)) {
      texts[texts.length - 1] += ` ${piece.text.replace(SPACED_STOP, '.')}`;
      kept[kept.length - 1] = { ...(kept.at(-1) as Piece), end: piece.end };
      continue;
    }
    if (kept.length > 0 && isDecoration(text)) continue;
    kept.push(piece);
    texts.push(text);
  }
  return { kept, texts, complete };
}

/** "von der Lind, M.", "von Lind J": a family name; not "von Mara Lind". */
const OPENS_FAMILY = /^von (?:de[mnr] |\p{Lu}[\p{L}-]+(?:,? (?:\p{Lu}\.?-?){1,3}(?![\p{L}])|, \p{Lu}))/u;
const MOST_FAMILY = 60;

/** Length of the introduction ("With ", "Authors: ", "(joint with ") and whether it says that the owner is left out. */
function introduction(text: string): { length: number; withoutOwner: boolean } {
  const lead = /^[\s([–—-]*/.exec(text)?.[0].length ?? 0;
  const lower = text.slice(lead, lead + 30).toLowerCase();
  const found = (list: readonly string[]): string | undefined =>
    list.find((prefix) => lower.startsWith(prefix) && (/[:：与/]$/.test(prefix) || /^[\s:]/.test(lower.slice(prefix.length))));
  const withPrefix = found(WITH_PREFIXES);
  if (withPrefix) return { length: lead + withPrefix.length, withoutOwner: true };
  const prefix = OPENS_FAMILY.test(text.slice(lead, lead + MOST_FAMILY)) ? undefined : found(AUTHOR_PREFIXES);
  return { length: prefix ? lead + prefix.length : 0, withoutOwner: false };
}

/**
 * Takes a list of authors apart.
 *
 * @example parseAuthorList('Okoro, D. J., Lindqvist, M., & Park, S.').authors.map((a) => a.name) // ['Okoro, D. J.', 'Lindqvist, M.', 'Park, S.']
 * @example parseAuthorList('With Mara Lindqvist').withoutOwner // true
 * @param superscripts Ranges of the text shown as superscript, ascending: marks, not names.
 */
export function parseAuthorList(text: string, superscripts: readonly Span[] = []): AuthorList {
  const { length, withoutOwner } = introduction(text);
  const blank = length > 0 ? ' '.repeat(length) + text.slice(length) : text;
  const body = withoutOwner ? blank.replace(/\)\s*[.,]?\s*$/, (end) => ' '.repeat(end.length)) : blank;
  const { kept, texts, complete } = tidy(authorPieces(body, superscripts));
  const authors: ListedAuthor[] = [];
  let shaped = 0;
  for (const [from, to] of groupNames(texts, kept)) {
    const name = texts.slice(from, to).join(', ');
    const marks = kept.slice(from, to).flatMap((piece) => piece.marks);
    const { start } = kept[from] as Piece;
    const { end } = kept[to - 1] as Piece;
    if (isPersonName(name) || isGroupName(name)) shaped++;
    authors.push({
      name,
      start,
      end,
      isInverted: to - from === 2,
      marks,
      equal: says(marks, EQUAL_WORDS),
      corresponding: says(marks, CORRESPONDING_WORDS) || says(marks, CORRESPONDING_SIGNS),
    });
  }
  return {
    authors,
    complete: complete && !withoutOwner && !ELLIPSIS.test(body),
    withoutOwner,
    confidence: authors.length === 0 ? 0 : shaped / authors.length,
  };
}
