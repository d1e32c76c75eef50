import type MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';

/** One attribute of Pandoc, Quarto and Goldmark: `.btn`, `#intro`, `width=200px`, `style="float: right"`. */
const ATTRIBUTE = /[.#][\w:./-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']+)|-/y;
const ATTRIBUTE_SPACE = /\s*/y;
/** What attributes may follow directly: the end of a link, image, span, code, emphasis, tag. */
const ATTRIBUTED = new Set([')', ']', '`', '*', '_', '>']);
/** `[@lovelace1843; @babbage1864, p. 3]`, `[-@key]` */
const CITATION = /\[[^[\]\n]*@[\w:.#$%&+?<>~/-]+[^[\]\n]*\]/y;
const CITATION_START = /\[(?:-?@|[^[\]\n]{0,40}\s-?@)/y;
/** `[^1]`, `[^note]` */
const NOTE_MARK = /\[\^[\w*†‡-]{1,20}\]/y;
/** `:email:`, `:+1:`; not `10:30:45`, not `std::vector::iterator`. */
const EMOJI = /:[a-z+][a-z0-9_+-]{1,40}:/y;
/** A backslash that stands for a line break: "\ ⏎", "\\⏎". */
const LOOSE_BREAK = /(?:\\\\[ \t]*|\\[ \t]+)\n[ \t]*/y;
const BEFORE_EMOJI = /[\w:/]/;

/** The attributes in braces at the offset: where they end, and their classes; undefined where there are none. */
function readAttributes(text: string, start: number): { readonly end: number; readonly classes: string } | undefined {
  if (text[start] !== '{') return undefined;
  const classes: string[] = [];
  let count = 0;
  for (let at = start + 1; at < text.length; ) {
    ATTRIBUTE_SPACE.lastIndex = at;
    at += ATTRIBUTE_SPACE.exec(text)?.[0].length ?? 0;
    if (text[at] === '}') return count > 0 ? { end: at + 1, classes: classes.join(' ') } : undefined;
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(text)?.[0];
    if (attribute === undefined) return undefined;
    if (attribute.startsWith('.')) classes.push(attribute.slice(1));
    at += attribute.length;
    count++;
  }
  return undefined;
}

/** Passes over what is not shown; the token keeps the text before it and the text behind it apart. */
function skipTo(state: StateInline, end: number, silent: boolean): void {
  if (!silent) state.push('skipped', '', 0);
  state.pos = end;
}

/** `[^1]` is shown as its mark, raised. */
function readNoteMark(state: StateInline, silent: boolean): boolean {
  NOTE_MARK.lastIndex = state.pos;
  const match = NOTE_MARK.exec(state.src);
  const end = state.pos + (match?.[0].length ?? 0);
  if (match === null || end > state.posMax) return false;
  if (!silent) {
    const { posMax, pos } = state;
    state.push('note_open', 'sup', 1);
    state.pos = pos + 2;
    state.posMax = end - 1;
    state.md.inline.tokenize(state);
    state.push('note_close', 'sup', -1);
    state.posMax = posMax;
  }
  state.pos = end;
  return true;
}

/** Attributes behind what they belong to, or at the end of a heading or paragraph, are not text. */
function skipAttributes(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '{') return false;
  const before = state.src[state.pos - 1] ?? '\n';
  const attributes = readAttributes(state.src, state.pos);
  if (attributes === undefined || attributes.end > state.posMax) return false;
  const atEnd = attributes.end === state.src.length || state.src[attributes.end] === '\n';
  if (!ATTRIBUTED.has(before) && !atEnd) return false;
  skipTo(state, attributes.end, silent);
  return true;
}

/** Reads the range as the content of an element. */
function readInside(state: StateInline, start: number, end: number, tag: string, attrs: [string, string][]): void {
  const { posMax } = state;
  state.pos = start;
  state.posMax = end;
  state.push(`${tag}_open`, tag, 1).attrs = attrs;
  state.md.inline.tokenize(state);
  state.push(`${tag}_close`, tag, -1);
  state.posMax = posMax;
}

/** `[words]{.class}` is a span. */
function readBracketedSpan(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  if (state.src[start] !== '[') return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, start, false);
  const attributes = labelEnd < 0 ? undefined : readAttributes(state.src, labelEnd + 1);
  if (attributes === undefined || attributes.end > state.posMax) return false;
  if (!silent) readInside(state, start + 1, labelEnd, 'span', attributes.classes ? [['class', attributes.classes]] : []);
  state.pos = attributes.end;
  return true;
}

/** `[words] [label]` with a blank between, as the first Markdown had it; CommonMark sees two links or none. */
function readLooseReference(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  const references = (state.env as { references?: Record<string, { href: string }> }).references;
  if (state.src[start] !== '[' || references === undefined) return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, start, false);
  const separator = state.src[labelEnd + 1];
  if (labelEnd < 0 || (separator !== ' ' && separator !== '\n') || state.src[labelEnd + 2] !== '[') return false;
  const nameEnd = state.src.indexOf(']', labelEnd + 3);
  if (nameEnd < 0 || nameEnd >= state.posMax) return false;
  const { normalizeReference } = state.md.utils;
  const reference = references[normalizeReference(state.src.slice(labelEnd + 3, nameEnd))];
  if (reference === undefined || references[normalizeReference(state.src.slice(start + 1, labelEnd))]) return false;
  if (!silent) readInside(state, start + 1, labelEnd, 'a', [['href', reference.href]]);
  state.pos = nameEnd + 1;
  return true;
}

/** The name of a reference right behind its words: "[SchoolOfArts]"; not a second pair of words, and not one of several. */
const REFERENCE_NAME = /\[[\w.:-]+\](?![[(])/y;

/**
 * `[words of the link][name]` whose name the file does not define, for its site keeps the addresses of links in a file
 * of their own: the words are what a visitor reads. A single word may be a label: "[Paper][Code]".
 */
function readUndefinedReference(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  if (state.src[start] !== '[') return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, start, false);
  if (labelEnd < 0) return false;
  const words = state.src.slice(start + 1, labelEnd).trim();
  if (!words.includes(' ')) return false;
  REFERENCE_NAME.lastIndex = labelEnd + 1;
  const name = REFERENCE_NAME.exec(state.src)?.[0];
  if (name === undefined || labelEnd + 1 + name.length > state.posMax) return false;
  const references = (state.env as { references?: Record<string, unknown> }).references;
  if (references?.[state.md.utils.normalizeReference(name.slice(1, -1))]) return false;
  if (!silent) readInside(state, start + 1, labelEnd, 'span', []);
  state.pos = labelEnd + 1 + name.length;
  return true;
}

/** A backslash at the end of a line, with blanks behind it or doubled, is a break that its author meant. */
function readLooseBreak(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '\\') return false;
  LOOSE_BREAK.lastIndex = state.pos;
  const match = LOOSE_BREAK.exec(state.src);
  if (match === null || state.pos + match[0].length > state.posMax) return false;
  if (!silent) state.push('hardbreak', 'br', 0);
  state.pos += match[0].length;
  return true;
}

/** Citation keys are shown as something that only the bibliography tells: nothing is left of them. */
function skipCitation(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[') return false;
  CITATION_START.lastIndex = state.pos;
  if (!CITATION_START.test(state.src)) return false;
  CITATION.lastIndex = state.pos;
  const match = CITATION.exec(state.src);
  const end = state.pos + (match?.[0].length ?? 0);
  if (match === null || end > state.posMax || state.src[end] === '(') return false;
  skipTo(state, end, silent);
  return true;
}

/** Emoji by name are pictures. */
function skipEmoji(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== ':' || BEFORE_EMOJI.test(state.src[state.pos - 1] ?? ' ')) return false;
  EMOJI.lastIndex = state.pos;
  const end = state.pos + (EMOJI.exec(state.src)?.[0].length ?? 0);
  if (end === state.pos || end > state.posMax || BEFORE_EMOJI.test(state.src[end] ?? ' ')) return false;
  skipTo(state, end, silent);
  return true;
}

/** Teaches the parser the inline mark-up of Pandoc, Quarto and GitHub that plain Markdown shows as text. */
export function addInlineDialects(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'bracketed_span', readBracketedSpan);
  md.inline.ruler.before('bracketed_span', 'citation', skipCitation);
  md.inline.ruler.before('bracketed_span', 'note_mark', readNoteMark);
  md.inline.ruler.before('bracketed_span', 'loose_reference', readLooseReference);
  md.inline.ruler.after('link', 'undefined_reference', readUndefinedReference);
  md.inline.ruler.before('escape', 'loose_break', readLooseBreak);
  md.inline.ruler.push('attributes', skipAttributes);
  md.inline.ruler.push('emoji', skipEmoji);
}
