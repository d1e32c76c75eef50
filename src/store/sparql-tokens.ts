/** A piece of SPARQL, as far as keywords, braces and what is neither have to be told apart. */
export interface SparqlToken {
  readonly kind: 'word' | 'open' | 'close' | 'semicolon' | 'iri' | 'other';
  readonly text: string;
  /** Place of its first character. */
  readonly start: number;
  /** Braces that are open around it. */
  readonly depth: number;
}

/**
 * Comments, IRIs, strings, variables and prefixed names are taken whole, so that no keyword is seen in them. A string that does not end goes to
 * the end: looking for its end again from each later quote would take quadratic time.
 */
const TOKEN =
  /(?<skip>\s+|#[^\n\r]*)|(?<iri><[^<>"{}|^`\\\s]*>)|(?<string>"""(?:[^"\\]|\\[\s\S]|"(?!""))*(?:""")?|'''(?:[^'\\]|\\[\s\S]|'(?!''))*(?:''')?|"(?:[^"\\\n\r]|\\[\s\S])*"?|'(?:[^'\\\n\r]|\\[\s\S])*'?)|(?<name>[?$@][\p{L}\p{N}_]*|:[\p{L}\p{N}_.:%\\-]*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)(?<local>:[\p{L}\p{N}_.:%\\-]*)?|(?<open>\{)|(?<close>\})|(?<semicolon>;)|[\s\S]/gu;

const KINDS = ['word', 'open', 'close', 'semicolon', 'iri'] as const;

/** The tokens of a query or an update; of a broken one, what can be made of it. */
export function* sparqlTokens(sparql: string): Generator<SparqlToken> {
  let depth = 0;
  for (const match of sparql.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    if (groups['skip'] !== undefined) continue;
    if (groups['close'] !== undefined) depth--;
    const isName = groups['local'] !== undefined;
    const kind = KINDS.find((name) => groups[name] !== undefined && !(name === 'word' && isName)) ?? 'other';
    yield { kind, text: match[0], start: match.index, depth };
    if (groups['open'] !== undefined) depth++;
  }
}

const OF_THE_MOMENT: ReadonlySet<string> = new Set(['NOW', 'RAND', 'UUID', 'STRUUID']);

/** The first function in an update whose value is another each time: NOW, RAND, UUID, STRUUID. */
export function functionOfTheMoment(sparql: string): string | undefined {
  for (const { kind, text } of sparqlTokens(sparql)) {
    if (kind === 'word' && OF_THE_MOMENT.has(text.toUpperCase())) return text.toUpperCase();
  }
  return undefined;
}
