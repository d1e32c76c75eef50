import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Node, Scalar } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Field } from '../model/page.js';
import { readToml } from './toml.js';

/** The data block at the head of a Markdown file. */
export interface FrontMatter {
  /** Its scalar leaves in order, named by their path: `author.name`, `social.0.link`. */
  readonly fields: readonly Field[];
  /** Offset in the source at which the text of the page begins. */
  readonly bodyStart: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The block between the fences, and where the text goes on. */
interface FencedBlock {
  readonly fence: '---' | '+++' | '{';
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/** A fence line: "---", "+++ "; not "----". */
const FENCE_LINE = /^(---|\+\+\+)[ \t]*$/;
/** `key: value` of a broken block; `- key: value` too. */
const KEY_LINE = /^[ \t-]*([A-Za-z_][\w.-]*)[ \t]*[:=][ \t]*(\S.*)$/;
/** Comments and blank lines, then a key, a table or nothing: "title: Ada", "[params]"; not "Ada Lovelace". */
const FIRST_KEY = /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[ \t]*(?:#[^\r\n]*)?(?:$|["']?[\w.-][^:=\n]{0,80}[:=](?:[ \t]|\r?\n|$)|[[{-])/;
const QUOTES = /^(["'])(.*)\1$/;

function lineAt(source: string, start: number): { readonly text: string; readonly next: number } {
  const newline = source.indexOf('\n', start);
  const end = newline < 0 ? source.length : newline;
  const text = source.slice(start, end);
  return { text: text.endsWith('\r') ? text.slice(0, -1) : text, next: newline < 0 ? source.length : newline + 1 };
}

/** Whether the block between two rules is data: nothing, or keys from its first line on. */
const holdsData = (block: string): boolean => FIRST_KEY.test(block);

function findFencedBlock(source: string): FencedBlock | undefined {
  let at = 0;
  while (at < source.length && /\s|\ufeff/.test(source.charAt(at))) at++;
  if (source[at] === '{') return findJson(source, at);
  at = source.lastIndexOf('\n', at) + 1;
  const opening = lineAt(source, source.charCodeAt(at) === 0xfeff ? at + 1 : at);
  const fence = FENCE_LINE.exec(opening.text)?.[1];
  if (fence !== '---' && fence !== '+++') return undefined;
  for (let line = opening.next; line < source.length; ) {
    const { text, next } = lineAt(source, line);
    if (FENCE_LINE.exec(text)?.[1] === fence || (fence === '---' && text.trimEnd() === '...')) {
      return holdsData(source.slice(opening.next, line)) ? { fence, start: opening.next, end: line, bodyStart: next } : undefined;
    }
    line = next;
  }
  return undefined;
}

/** Hugo's JSON: from a brace at the very start to one that stands alone on a line; YAML holds JSON. */
function findJson(source: string, start: number): FencedBlock | undefined {
  const closing = /\n\}[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = start;
  const match = closing.exec(source);
  if (match === null || !/^\{\s*"/.test(source.slice(start, start + 200))) return undefined;
  return { fence: '{', start, end: match.index + 2, bodyStart: match.index + match[0].length };
}

let loaded: typeof Yaml | undefined;

/** Loaded when a first page has front matter: most have none. */
function yamlLibrary(): typeof Yaml {
  loaded ??= createRequire(import.meta.url)('yaml') as typeof Yaml;
  return loaded;
}

/** Where a scalar's text stands, without the quotes around it. */
function scalarSpan(node: Scalar, base: number): { readonly start: number; readonly end: number } {
  const [start, end] = node.range ?? [0, 0];
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  return quoted && end - start >= 2 ? { start: base + start + 1, end: base + end - 1 } : { start: base + start, end: base + end };
}

function collectLeaves(node: Node | null, path: readonly string[], base: number, fields: Field[]): void {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      collectLeaves(pair.value as Node | null, [...path, key], base, fields);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      collectLeaves(item as Node | null, [...path, String(index)], base, fields);
    });
  } else if (isScalar(node) && !isAlias(node) && node.value !== null) {
    const value = node.source ?? String(node.value);
    fields.push({ name: path.join('.'), value: typeof node.value === 'string' ? node.value : value, span: scalarSpan(node, base) });
  }
}

/** Each `key: value` line by itself, for a block that is no YAML. */
function readLineWise(source: string, start: number, end: number): Field[] {
  const fields: Field[] = [];
  for (let line = start; line < end; ) {
    const { text, next } = lineAt(source, line);
    const match = KEY_LINE.exec(text);
    if (match?.[1] && match[2]) {
      const raw = match[2].trimEnd();
      const at = line + text.length - match[2].length;
      const quoted = QUOTES.exec(raw);
      const value = quoted?.[2] ?? raw;
      const from = quoted ? at + 1 : at;
      fields.push({ name: match[1], value, span: { start: from, end: from + value.length } });
    }
    line = next;
  }
  return fields;
}

/** No author nests deeper; the YAML parser calls itself for each level. */
const DEEPEST = 60;
/** Levels that a single line opens: "- - - x", "? ? x". */
const OPENED_IN_LINE = /^[ \t]*(?:[-?:][ \t]+){33}/m;
const DEEP_INDENT = /^ {200}/m;

function nestsTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const mark of yaml.matchAll(/[[\]{}]/g)) {
    depth += mark[0] === '[' || mark[0] === '{' ? 1 : depth > 0 ? -1 : 0;
    if (depth > DEEPEST) return true;
  }
  return OPENED_IN_LINE.test(yaml) || DEEP_INDENT.test(yaml);
}

/** `text: 'the beginning`, `- "the beginning`: a quoted value, up to its closing quote if it has one. */
const QUOTED_VALUE = /^[ \t-]*(?:[\w.-]+[ \t]*:[ \t]+)?(?:'(?:[^']|'')*'?|"(?:[^"\\]|\\[\s\S])*"?)/gm;

/**
 * The same with the line ends inside of quoted values as spaces, which is how YAML folds them. Generators of sites take such
 * lines with less indentation than YAML asks for. All offsets stay.
 */
const foldQuoted = (yaml: string): string => yaml.replace(QUOTED_VALUE, (value) => value.replace(/[\r\n]/g, ' '));

const parseYaml = (yaml: string): ReturnType<typeof Yaml.parseDocument> =>
  yamlLibrary().parseDocument(yaml, {
    // A pretty message quotes the lines around each error: on broken input that takes longer than all the rest.
    prettyErrors: false,
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });

function readYaml(source: string, start: number, end: number): Pick<FrontMatter, 'fields' | 'diagnostics'> {
  const fields: Field[] = [];
  const yaml = source.slice(start, end);
  if (nestsTooDeep(yaml)) {
    const diagnostic: Diagnostic = { code: 'front-matter-broken', level: 'warning', message: 'nested too deep', span: { start, end } };
    return { fields: readLineWise(source, start, end), diagnostics: [diagnostic] };
  }
  const asIs = parseYaml(yaml);
  const [error] = asIs.errors;
  const folded = error === undefined ? yaml : foldQuoted(yaml);
  const document = folded === yaml ? asIs : parseYaml(folded);
  if (error === undefined || document.errors.length === 0) {
    collectLeaves(document.contents, [], start, fields);
    return { fields, diagnostics: [] };
  }
  const span = { start: start + error.pos[0], end: start + error.pos[1] };
  const diagnostic: Diagnostic = { code: 'front-matter-broken', level: 'warning', message: error.message.split('\n')[0] ?? '', span };
  return { fields: readLineWise(source, start, end), diagnostics: [diagnostic] };
}

/** The offset at which the front matter of a file ends and its text begins; 0 without one. */
export const frontMatterEnd = (source: string): number => findFencedBlock(source)?.bodyStart ?? 0;

/** Reads the front matter of a Markdown file; one without has no fields and its text begins at 0. Never throws. */
export function readFrontMatter(source: string): FrontMatter {
  const block = findFencedBlock(source);
  if (block === undefined) return { fields: [], bodyStart: 0, diagnostics: [] };
  const { start, end, bodyStart } = block;
  if (block.fence === '+++') return { fields: readToml(source, start, end), bodyStart, diagnostics: [] };
  return { ...readYaml(source, start, end), bodyStart };
}
