import type { Span } from '../model/span.js';
import { decodeLatex } from './latex.js';

/** A field of a BibTeX record; the span is that of the value without its delimiters. */
export interface BibtexField extends Span {
  /** In lower case: `author`. */
  readonly name: string;
  /** The text that it prints: accents as characters, macros expanded. */
  readonly value: string;
  /** As written, macros expanded: braces tell names and capitals that belong together. */
  readonly raw: string;
}

/** A BibTeX record with its place in the source. */
export interface BibtexEntry extends Span {
  /** In lower case: `inproceedings`. */
  readonly type: string;
  readonly key: string;
  readonly fields: readonly BibtexField[];
}

const ENTRY_START = /@\s*([A-Za-z]+)\s*([{(])/g;
const KEY = /\s*([^\s,{}()"=]*)\s*(?:,|(?=[})])|(?=\s[A-Za-z]+\s*=))/y;
const FIELD_NAME = /[\s,]*([A-Za-z][\w:.+-]*)\s*=\s*/y;
const BARE_VALUE = /[^\s,{}()"#=]+/y;
const CONCATENATION = /\s*#\s*/y;
/** The authors of a large experiment fill this much; bounds the search for a brace that is never closed. */
const LONGEST_VALUE = 200_000;
/** No title is longer: where so much was searched in vain, the text is none of BibTeX, and values may be only so long. */
const LONGEST_IN_RUINS = 500;
const MOST_IN_VAIN = 400_000;
/** A new record at the beginning of a line: the one before was not closed. */
const NEXT_ENTRY = /\n[ \t]*@\s*[A-Za-z]+\s*[{(]/g;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH_MACROS: ReadonlyMap<string, string> = new Map(MONTHS.map((month) => [month.slice(0, 3).toLowerCase(), month]));

/** A place in a text, moved by the functions that read from it. */
interface Cursor {
  readonly text: string;
  /** No value reaches beyond this. */
  readonly limit: number;
  /** Characters searched for a delimiter that was never found, in the whole text. */
  readonly vain: { count: number };
  at: number;
}

/** A value or a part of one: what is written between its delimiters, and where. */
interface Value extends Span {
  readonly raw: string;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null || cursor.at + match[0].length > cursor.limit) return undefined;
  cursor.at += match[0].length;
  return match;
}

/** The text up to the delimiter that closes the one at the cursor, braces inside balanced. */
function readDelimited(cursor: Cursor): Value | undefined {
  const { text, limit } = cursor;
  const quoted = text[cursor.at] === '"';
  const start = cursor.at + 1;
  let depth = 0;
  const end = Math.min(limit, start + (cursor.vain.count > MOST_IN_VAIN ? LONGEST_IN_RUINS : LONGEST_VALUE));
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (quoted && depth === 0 && character === '"') return endValue(cursor, start, at);
    else if (character === '{') depth++;
    else if (character === '}') {
      if (depth === 0) return quoted ? undefined : endValue(cursor, start, at);
      depth--;
    }
  }
  cursor.vain.count += end - start;
  return undefined;
}

function endValue(cursor: Cursor, start: number, end: number): Value {
  cursor.at = end + 1;
  return { raw: cursor.text.slice(start, end), start, end };
}

function readPart(cursor: Cursor, macros: ReadonlyMap<string, string>): Value | undefined {
  const opening = cursor.text[cursor.at];
  if (opening === '{' || opening === '"') return readDelimited(cursor);
  const bare = take(cursor, BARE_VALUE);
  if (bare === undefined) return undefined;
  const raw = macros.get(bare[0].toLowerCase()) ?? bare[0];
  return { raw, start: bare.index, end: bare.index + bare[0].length };
}

/** A whole value: parts joined by `#`. */
function readValue(cursor: Cursor, macros: ReadonlyMap<string, string>): Value | undefined {
  let value = readPart(cursor, macros);
  while (value && take(cursor, CONCATENATION)) {
    const part = readPart(cursor, macros);
    if (part === undefined) break;
    value = { raw: value.raw + part.raw, start: value.start, end: part.end };
  }
  return value;
}

function readFields(cursor: Cursor, macros: ReadonlyMap<string, string>): { readonly name: string; readonly value: Value }[] {
  const fields: { readonly name: string; readonly value: Value }[] = [];
  for (let name = take(cursor, FIELD_NAME); name; name = take(cursor, FIELD_NAME)) {
    const value = readValue(cursor, macros);
    if (value === undefined) break;
    fields.push({ name: (name[1] ?? '').toLowerCase(), value });
  }
  return fields;
}

/** Where records must end at the latest: the beginnings of lines that begin a record. */
const recordStarts = (source: string): readonly number[] => [...source.matchAll(NEXT_ENTRY)].map((match) => match.index);

/** Where a comment ends that begins behind the bracket at `from`; records in it are none. */
function commentEnd(source: string, from: number, vain: Cursor['vain']): number {
  const cursor: Cursor = { text: source, limit: source.length, vain, at: from - 1 };
  if (source[from - 1] === '{') readDelimited(cursor);
  return Math.max(from, cursor.at);
}

const CLOSING = /[\s,]*[})]/y;

/**
 * The records of a BibTeX text in order. Macros of `@string` and months are expanded, what is not a record is skipped,
 * a record that breaks off has the fields before the break. Linear in the length; never throws.
 *
 * @param offset added to all spans, for a text that was cut out of a page.
 */
export function parseBibtex(source: string, offset = 0): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  const macros = new Map(MONTH_MACROS);
  const starts = recordStarts(source);
  const vain = { count: 0 };
  let nextStart = 0;
  ENTRY_START.lastIndex = 0;
  for (let match = ENTRY_START.exec(source); match; match = ENTRY_START.exec(source)) {
    const type = (match[1] ?? '').toLowerCase();
    const from = match.index + match[0].length;
    while (nextStart < starts.length && (starts[nextStart] as number) < from) nextStart++;
    const cursor: Cursor = { text: source, limit: starts[nextStart] ?? source.length, vain, at: from };
    if (type === 'comment' || type === 'preamble') {
      ENTRY_START.lastIndex = commentEnd(source, from, vain);
      continue;
    }
    const key = type === 'string' ? '' : (take(cursor, KEY)?.[1] ?? '');
    const fields = readFields(cursor, macros);
    take(cursor, CLOSING);
    if (type === 'string') for (const { name, value } of fields) macros.set(name, value.raw);
    else if (fields.length > 0) {
      const spans = fields.map(({ name, value }) => ({
        name,
        raw: value.raw,
        value: decodeLatex(value.raw),
        start: offset + value.start,
        end: offset + value.end,
      }));
      entries.push({ type, key, fields: spans, start: offset + match.index, end: offset + cursor.at });
    }
    ENTRY_START.lastIndex = Math.max(from, cursor.at);
  }
  return entries;
}

/** The field of that name, if it has words. */
export const bibtexField = (entry: BibtexEntry, name: string): BibtexField | undefined =>
  entry.fields.find((field) => field.name === name && field.value !== '');
