import { LATEX_ACCENTS, LATEX_SYMBOLS } from '../lexicon/latex.js';

/** `\alpha`, `\'`, `\&`; a letter command swallows the blanks behind it. */
const COMMAND = /\\(?:([A-Za-z]+)\*?[ \t\n]*|([^A-Za-z]))/y;
/** What an accent stands on: `e`, `{e}`, `\i`, `{\i}`. */
const ACCENTED = /\s*(?:\{\s*(?:\\([ij])\s*|(\p{L}?))\s*\}|\\([ij])(?![A-Za-z])\s*|(\p{L}))/uy;
/** Spaces of LaTeX: `\ `, `\,`, `\;`, and the line end `\\`. */
const SPACE_COMMANDS = new Set([' ', ',', ';', ':', '\\', '\n', '\t']);
/** Commands whose first argument is not text: `\href{target}{words}`, `\textcolor{red}{words}`. */
const FIRST_IS_NO_TEXT = new Set(['href', 'textcolor', 'color', 'hspace', 'vspace', 'cite', 'label', 'fontsize', 'selectlanguage']);
const PLAIN = /[^\\{}$~`'-]+/y;
const DASHES = /-+/y;
const QUOTE_PAIR = /``|''/y;
const GROUP = /\{[^{}]*\}/y;

function accented(mark: string, base: string): string {
  return (base + mark).normalize('NFC');
}

/** What the command at `at` shows, and where the text goes on. */
function readCommand(latex: string, at: number): { readonly text: string; readonly end: number } {
  COMMAND.lastIndex = at;
  const match = COMMAND.exec(latex);
  if (match === null) return { text: '', end: at + 1 };
  const name = match[1] ?? match[2] ?? '';
  const end = at + match[0].length;
  const mark = LATEX_ACCENTS[name];
  if (mark !== undefined) {
    ACCENTED.lastIndex = end;
    const base = ACCENTED.exec(latex);
    const letter = base?.[2] ?? base?.[4] ?? base?.[1] ?? base?.[3];
    if (base && letter !== undefined) return { text: letter === '' ? '' : accented(mark, letter), end: end + base[0].length };
  }
  if (match[2] !== undefined)
    return { text: SPACE_COMMANDS.has(name) ? ' ' : name === '-' || name === '/' || name === '!' ? '' : name, end };
  const symbol = LATEX_SYMBOLS[name];
  if (symbol !== undefined) return { text: symbol, end };
  GROUP.lastIndex = end;
  const argument = FIRST_IS_NO_TEXT.has(name) ? GROUP.exec(latex)?.[0].length : undefined;
  return { text: '', end: end + (argument ?? 0) };
}

/** Where `pattern` matches at `at`, its length, else 0. */
function lengthAt(pattern: RegExp, latex: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(latex)?.[0].length ?? 0;
}

const dashOf = (length: number): string => (length === 1 ? '-' : length === 2 ? '–' : length === 3 ? '—' : '-'.repeat(length));

/** A formula, at most this long: `$H_2O$`, `$k$`; not the dollars of `\\$5`. */
const FORMULA = /(?<!\\)\$([^$]{1,200})\$/g;

/** Formulas with raised and lowered letters on the line: `H$_2$O` as `H2O`. */
const onTheLine = (latex: string): string =>
  latex.includes('$') ? latex.replace(FORMULA, (_, formula: string) => formula.replace(/[_^]/g, '')) : latex;

/**
 * LaTeX as the text that it prints: accents and symbols as characters, no braces, no commands, white space folded.
 *
 * @example decodeLatex("{\\'E}tudes on {K}\\\"onig -- Part~2") // 'Études on König – Part 2'
 */
export function decodeLatex(written: string): string {
  const latex = onTheLine(written);
  const parts: string[] = [];
  for (let at = 0; at < latex.length; ) {
    const plain = lengthAt(PLAIN, latex, at);
    if (plain > 0) {
      parts.push(latex.slice(at, at + plain));
      at += plain;
      continue;
    }
    const character = latex[at] as string;
    const dashes = lengthAt(DASHES, latex, at);
    const quotes = lengthAt(QUOTE_PAIR, latex, at);
    if (character === '\\') {
      const { text, end } = readCommand(latex, at);
      parts.push(text);
      at = end;
    } else if (dashes > 0) {
      parts.push(dashOf(dashes));
      at += dashes;
    } else if (quotes > 0) {
      parts.push(character === '`' ? '“' : '”');
      at += quotes;
    } else {
      if (character === '~') parts.push(' ');
      else if (character === '`' || character === "'") parts.push(character === '`' ? '‘' : "'");
      at++;
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
