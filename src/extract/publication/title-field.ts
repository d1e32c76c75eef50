import { cite } from '../../model/cite.js';
import type { Stated } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { isAscii } from '../../text/ascii.js';
import { collapse } from '../../text/fold.js';
import type { FieldRange } from './field-ranges.js';
import { REVIEW_OF } from './read-review.js';

/** Document type marks of GB/T 7714: "[J]", "[C]//". */
const TYPE_MARK = /\s*[[［]\s*(?:J|C|M|D|P|R|N|S|EB\/OL|J\/OL|C\/OL)\s*[\]］]?(?:\/\/)?\s*$/u;
/** "(in Chinese)", "(auf Deutsch)", "(extended abstract)", "[Abstract]": about the work, not of its title. */
const REMARK =
  /\s*[(（[](?:(?:in|auf|en) \p{Lu}?\p{L}+|(?:conference |extended |meeting |poster )?abstract|abstract only|editorial|commentary|version \d[\d.]*|short paper|full paper|poster|demo|oral|forthcoming|in press|to appear|(?:\p{Lu}[\p{L}&-]* )?(?:19|20)\d\d|invited(?: paper)?|survey|中文|英文|已?授权|已?公开|已?受理|已?录用)[)）\]]?\s*$/iu;
/** "[RX204061507A]", "(XU 10,123,456 B2)": the number of a patent behind its title. */
const PATENT_NUMBER = /\s*[[(（](?:\p{Lu}{2}\s?\d[\d.,/]{4,18}(?:\s?[A-Z]\d?)?[,;、\s]{0,3}){1,3}[\])）]?\s*$/u;
/** ", summa cum laude", "(with distinction)": how a thesis was marked. */
const DISTINCTION =
  /[\s,;(（[]+(?:(?:summa |magna )?cum laude|with (?:highest |high )?distinction|mit auszeichnung|avec mention(?: \p{L}+){1,3})[)）\]]?[\s.]*$/iu;
/** "Review of Tides of Varn by Lisa Okoro", ", edited by Jo Park" at the end: whose book was reviewed. */
const WHOSE = /,? (?:(?:edited|written) )?by \p{Lu}[\p{L}.'’-]*(?: (?:and )?\p{Lu}[\p{L}.'’-]*){1,6}[\s.”"]*$/u;
const EDGES = /^[\s"“”„«»‚‘’「」『』《》,;:.\-–—|•·*]+|[\s"“”„«»‘’「」『』《》,;:.\-–—|•·*]+$/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** {@link WORD} in a text of ASCII. */
const ASCII_WORD = /[A-Za-z0-9]+/g;

/** Brackets and quotation marks that close what the title opened, each with its opening. */
const CLOSERS: readonly (readonly [string, string])[] = [
  [')', '('],
  [']', '['],
  ['”', '“'],
  ['»', '«'],
  ['«', '»'],
  ['“', '„'],
];

/** The mark behind the title that closes one it opened inside, or nothing. */
function closing(title: string, next: string | undefined): string {
  const opening = CLOSERS.find(([close]) => close === next)?.[1];
  return next !== undefined && opening !== undefined && title.lastIndexOf(opening) > Math.max(title.lastIndexOf(next), 0) ? next : '';
}

const BRACKETS = /[([]/;

/** "Rez.] Jo Park: Sand", "Un]known words": what stood behind an opening bracket. */
const LABEL_IN_BRACKETS = /^[^[\]]{1,12}\]/u;

/** The mark before the title that one inside it closes, or nothing: "“Who asked?”: What people want". */
function opening(first: string | undefined, title: string): string {
  if (first === '"') return (title.split('"').length - 1) % 2 === 1 ? first : '';
  if (first === '[') return LABEL_IN_BRACKETS.test(title) ? first : '';
  if (first === undefined || BRACKETS.test(first)) return '';
  const close = CLOSERS.find(([, open]) => open === first)?.[0];
  return close !== undefined && title.includes(close) && !title.includes(first) ? first : '';
}

/** "(II)", "(1901–1975)" right behind the title: a part of the work, the years of whom it is about. */
const PART = /^\s?\((?:[IVX]{1,5}|[1-9]|1[5-9]\d\d ?[-–] ?(?:1[5-9]|20)\d\d)\)(?=[\s,.;]|$)/u;

/** The title of an entry without quotation marks and full stop, or undefined where nothing is left. */
export function titleField(text: Text, range: FieldRange): Stated | undefined {
  const raw = text.text
    .slice(range.start, range.end)
    .replace(TYPE_MARK, '')
    .replace(PATENT_NUMBER, '')
    .replace(REMARK, '')
    .replace(DISTINCTION, '');
  const part = PART.exec(text.text.slice(range.end, range.end + 20))?.[0] ?? '';
  const trimmed = collapse(REVIEW_OF.test(raw) ? raw.replace(WHOSE, '') : raw).replace(EDGES, '');
  if (trimmed === '') return undefined;
  const value = collapse(opening(text.text[range.start - 1], trimmed) + trimmed + closing(trimmed, text.text[range.end]) + part);
  return { value, evidence: cite(text, range.start, range.end, 'publication/title') };
}

/** Words of a title. */
export const titleWordCount = (title: string): number => title.match(isAscii(title) ? ASCII_WORD : WORD)?.length ?? 0;
