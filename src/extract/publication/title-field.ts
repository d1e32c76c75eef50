import { cite } from '../../model/cite.js';
import type { Stated } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { collapse } from '../../text/fold.js';
import type { FieldRange } from './field-ranges.js';

/** Document type marks of GB/T 7714: "[J]", "[C]//". */
const TYPE_MARK = /\s*[[［]\s*(?:J|C|M|D|P|R|N|S|EB\/OL|J\/OL|C\/OL)\s*[\]］]?(?:\/\/)?\s*$/u;
/** "(in Chinese)", "(auf Deutsch)", "(extended abstract)": about the work, not of its title. */
const REMARK =
  /\s*[(（[](?:(?:in|auf|en) \p{Lu}?\p{L}+|extended abstract|short paper|full paper|poster|demo|oral|forthcoming|in press|to appear|(?:\p{Lu}[\p{L}&-]* )?(?:19|20)\d\d|invited(?: paper)?|survey|中文|英文|已?授权|已?公开|已?受理|已?录用)[)）\]]?\s*$/iu;
const EDGES = /^[\s"“”„«»‚‘’「」『』《》,;:.\-–—|•·*]+|[\s"“”„«»‘’「」『』《》,;:.\-–—|•·*]+$/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The title of an entry without quotation marks and full stop, or undefined where nothing is left. */
export function titleField(text: Text, range: FieldRange): Stated | undefined {
  const raw = text.text.slice(range.start, range.end).replace(TYPE_MARK, '').replace(REMARK, '');
  const open = raw.lastIndexOf('(') > raw.lastIndexOf(')') && text.text[range.end] === ')' ? ')' : '';
  const value = collapse(raw + open).replace(EDGES, '');
  if (value === '') return undefined;
  return { value, evidence: cite(text, range.start, range.end, 'publication/title') };
}

/** Words of a title. */
export const titleWordCount = (title: string): number => title.match(WORD)?.length ?? 0;
