const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: N-Triples wants control characters escaped
const ESCAPED = /["\\\u0000-\u001F\u007F]/g;

/** The characters that SPARQL and N-Triples forbid between `<` and `>`: controls, space and a few signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the grammar forbids exactly these in an IRI
export const NOT_IN_IRI: RegExp = /[\u0000-\u0020<>"{}|^`\\]/;

/** A character as the numeric escape of N-Triples, Turtle and SPARQL: `\u0007`. */
export const numericEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A string in quotes as N-Triples, Turtle and SPARQL write it: nothing in it can end it early.
 *
 * @example quoteLiteral('say "hi"') // '"say \\"hi\\""'
 */
export const quoteLiteral = (value: string): string =>
  `"${value.replace(ESCAPED, (character) => ESCAPES[character] ?? numericEscape(character))}"`;
