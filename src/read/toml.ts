import type { Field } from '../model/page.js';

/** `[params]`, `[[education.courses]]` */
const TABLE = /^[ \t]*(\[\[?)\s*([\w.\-" ]+?)\s*\]\]?[ \t]*(?:#.*)?$/;
/** `key = value`, up to the value. */
const KEY = /^[ \t]*([\w.-]+|"[^"]*")[ \t]*=[ \t]*/;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\', b: '', f: '' };

/** A place in the text, moved by the functions that read from it. */
interface Cursor {
  readonly source: string;
  readonly end: number;
  at: number;
}

const decodeEscapes = (text: string): string =>
  text.replace(ESCAPE, (_all, code: string | undefined, mark: string | undefined) =>
    code === undefined ? (ESCAPES[mark ?? ''] ?? mark ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** A string in any of TOML's four kinds of quotes; undefined where none begins or it does not end. */
function readString(cursor: Cursor): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const { source, at } = cursor;
  const mark = source[at];
  if (mark !== '"' && mark !== "'") return undefined;
  const quote = source.startsWith(mark.repeat(3), at) ? mark.repeat(3) : mark;
  const start = at + quote.length;
  let end = start;
  while (end < cursor.end && !source.startsWith(quote, end)) {
    if (quote.length === 1 && source[end] === '\n') return undefined;
    end += source[end] === '\\' && mark === '"' ? 2 : 1;
  }
  if (end >= cursor.end) return undefined;
  cursor.at = end + quote.length;
  const raw = source.slice(start, end).replace(/^\r?\n/, '');
  return { value: mark === '"' ? decodeEscapes(raw) : raw, start, end };
}

/** Collects the leaves of a value: a string, a bare value, an array or an inline table of values. */
function readValue(cursor: Cursor, name: string, fields: Field[]): void {
  const { source } = cursor;
  const string = readString(cursor);
  if (string) {
    fields.push({ name, value: string.value, span: { start: string.start, end: string.end } });
  } else if (source[cursor.at] === '[' || source[cursor.at] === '{') {
    readCollection(cursor, name, fields);
  } else {
    const start = cursor.at;
    while (cursor.at < cursor.end && !/[\s,\]}#]/.test(source[cursor.at] ?? '')) cursor.at++;
    if (cursor.at > start) fields.push({ name, value: source.slice(start, cursor.at), span: { start, end: cursor.at } });
  }
}

function readCollection(cursor: Cursor, name: string, fields: Field[]): void {
  const { source } = cursor;
  const closing = source[cursor.at] === '[' ? ']' : '}';
  cursor.at++;
  for (let index = 0; cursor.at < cursor.end; ) {
    const character = source[cursor.at] ?? '';
    if (character === closing) {
      cursor.at++;
      return;
    }
    if (character === '#') while (cursor.at < cursor.end && source[cursor.at] !== '\n') cursor.at++;
    else if (/[\s,]/.test(character)) cursor.at++;
    else {
      const before = cursor.at;
      const key = closing === '}' ? /^([\w-]+)\s*=\s*/.exec(source.slice(before, before + 80)) : undefined;
      if (key) cursor.at += key[0].length;
      readValue(cursor, `${name}.${key?.[1] ?? index++}`, fields);
      if (cursor.at === before) cursor.at++;
    }
  }
}

/** The name of a table, its entry counted where it is one of an array: `education.courses.1`. */
function tablePath(bracket: string, written: string, counts: Map<string, number>): string {
  const name = written.replace(/["\s]/g, '');
  if (bracket === '[') {
    const array = [...counts.keys()].find((key) => name.startsWith(`${key}.`));
    return array === undefined ? name : `${array}.${(counts.get(array) ?? 1) - 1}${name.slice(array.length)}`;
  }
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  return `${name}.${count}`;
}

/** The scalar leaves of the TOML between the offsets, named by their path. What is no TOML is passed over. */
export function readToml(source: string, start: number, end: number): readonly Field[] {
  const fields: Field[] = [];
  const counts = new Map<string, number>();
  const cursor: Cursor = { source, end, at: start };
  let prefix = '';
  while (cursor.at < end) {
    const newline = source.indexOf('\n', cursor.at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const line = source.slice(cursor.at, lineEnd);
    const table = TABLE.exec(line);
    const key = table ? null : KEY.exec(line);
    if (table?.[1] && table[2]) prefix = `${tablePath(table[1], table[2], counts)}.`;
    if (key?.[1]) {
      cursor.at += key[0].length;
      readValue(cursor, prefix + key[1].replaceAll('"', ''), fields);
      const next = source.indexOf('\n', cursor.at);
      cursor.at = next < 0 ? end : next + 1;
    } else {
      cursor.at = lineEnd + 1;
    }
  }
  return fields;
}
