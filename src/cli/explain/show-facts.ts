import type { ExplainedFact } from '../../query/explain-thing.js';

const LONGEST_QUOTE = 240;
const BREAKS = /\s+/g;
/** What stands before the last `#` or `/` of an IRI. */
const NAMESPACE = /^.*[#/](?=[^#/]+$)/;

const localName = (iri: string): string => iri.replace(NAMESPACE, '');

function quoteOf(text: string): string {
  const line = text.replace(BREAKS, ' ').trim();
  return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE)}…"` : `"${line}"`;
}

/** What the fact says, from the thing's side: `doctoralAdvisor: Hiro Tanaka <…>`, `author of: Room Walks <…>`. */
function headOf({ side, property, other, label }: ExplainedFact): string {
  const name = localName(property);
  const value = label === undefined || label === other ? other : `${label} <${other}>`;
  return `${side === 'of' ? name : `${name} of`}: ${value}`;
}

/** Where it says so: `page:line: "words" (rule, confidence)`. */
function placeOf({ page, line, quote, rule, confidence }: ExplainedFact): string {
  const place = line === undefined ? page : `${page}:${line}`;
  const words = quote === undefined ? '' : ` ${quoteOf(quote)}`;
  const grounds = [rule, confidence?.toFixed(2)].filter((part) => part !== undefined);
  return `  ${place}:${words}${grounds.length > 0 ? ` (${grounds.join(', ')})` : ''}`;
}

const FOAF = 'http://xmlns.com/foaf/0.1/';

const contentOf = ({ side, other, page, line, quote }: ExplainedFact): string => JSON.stringify([side, other, page, line, quote]);

/** Without what the graph says a second time in FOAF, for programs that know only that. */
function withoutRestated(facts: readonly ExplainedFact[]): readonly ExplainedFact[] {
  const isFoaf = ({ property }: ExplainedFact): boolean => property.startsWith(FOAF);
  const said = new Set(facts.filter((fact) => !isFoaf(fact)).map(contentOf));
  return facts.filter((fact) => !isFoaf(fact) || !said.has(contentOf(fact)));
}

/** Facts for people: each once, with the places that state it below. */
export function showFacts(label: string, iri: string, facts: readonly ExplainedFact[]): string {
  const places = new Map<string, Set<string>>();
  for (const fact of withoutRestated(facts)) {
    const head = headOf(fact);
    places.set(head, (places.get(head) ?? new Set()).add(placeOf(fact)));
  }
  const blocks = [...places].map(([head, lines]) => [head, ...lines].join('\n'));
  return `${[`${label} <${iri}>`.trim(), ...blocks].join('\n\n')}\n`;
}
