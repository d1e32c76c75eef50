/**
 * Signs that LaTeX does not print as they are ("LaTeX2e: An unofficial reference manual", reserved characters). Letters with accents and
 * other scripts stay as they are: biber and bibtexu read UTF-8, and LaTeX itself does since 2018.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
const SPECIALS = /[\\{}&%$#_~^<>|]/g;
const BRACES: Readonly<Record<string, string>> = { '{': '\\{', '}': '\\}' };
/** BibTeX counts braces, those behind a backslash too: a field with a single one would never end, so where they do not pair they get names. */
const SINGLE_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
const BLANKS = /\s+/g;
/** A word with a capital that is not its first letter, or with a digit beside one: "BERT", "iOS", "mRNA", "3D"; not "Melon". */
const KEPT_CASE = /[^\s]*(?:[^\s\p{P}]\p{Lu}|\p{Nd}\p{Lu})[^\s]*/gu;

function bracesPair(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Escapes the parts of one field. */
function escaper(field: string): (text: string) => string {
  const signs = { ...SPECIAL, ...(bracesPair(field) ? BRACES : SINGLE_BRACES) };
  return (text) => text.replace(SPECIALS, (sign) => signs[sign] ?? sign);
}

/**
 * A text as LaTeX has it: nothing in it is a command, opens a group or starts a comment.
 *
 * @example latexText('50% of x_1') // '50\\% of x\\_1'
 */
export function latexText(text: string): string {
  const field = text.replace(BLANKS, ' ').trim();
  return escaper(field)(field);
}

/**
 * A title as BibTeX has it: styles put titles in lower case, but for what stands in braces ("BibTeXing", section 4, item 12).
 *
 * @example latexTitle('Training BERT on iOS') // 'Training {BERT} on {iOS}'
 */
export function latexTitle(title: string): string {
  const field = title.replace(BLANKS, ' ').trim();
  const escaped = escaper(field);
  let written = '';
  let end = 0;
  for (const match of field.matchAll(KEPT_CASE)) {
    written += `${escaped(field.slice(end, match.index))}{${escaped(match[0])}}`;
    end = match.index + match[0].length;
  }
  return written + escaped(field.slice(end));
}
