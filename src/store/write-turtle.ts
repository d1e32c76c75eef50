import { RDF_TYPE } from '../model/vocabulary.js';
import type { Description } from './group-quads.js';
import { plainTerm, TurtleTerms } from './written-term.js';

const LINE_WIDTH = 140;

/** One predicate with its objects: on one line where they fit, else one object a line. */
function property(predicate: string, objects: readonly string[], indent: string): string {
  const line = `${indent}    ${predicate} ${objects.join(', ')}`;
  if (line.length <= LINE_WIDTH || objects.length === 1) return line;
  return `${indent}    ${predicate}\n${objects.map((object) => `${indent}        ${object}`).join(',\n')}`;
}

/** What is said of a subject, its terms written; predicates are IRIs. */
export interface WrittenDescription {
  readonly subject: string;
  readonly properties: Iterable<readonly [predicate: string, objects: readonly string[]]>;
}

/** A paragraph of Turtle. */
export function turtleParagraph({ subject, properties }: WrittenDescription, terms: TurtleTerms, indent = ''): string {
  const lines = Array.from(properties, ([predicate, objects]) =>
    property(predicate === RDF_TYPE ? 'a' : terms.iri(predicate), objects, indent),
  );
  const [first = ''] = lines;
  // The types stand beside the subject where they fit.
  const start = first.includes('\n') ? `${indent}${subject}\n${first}` : `${indent}${subject} ${first.trimStart()}`;
  return `${[start, ...lines.slice(1)].join(' ;\n')} .\n`;
}

function paragraph({ subject, properties }: Description, terms: TurtleTerms, indent = ''): string {
  const written = Array.from(properties, ([predicate, objects]) => [predicate, objects.map((object) => terms.term(object))] as const);
  return turtleParagraph({ subject: terms.term(subject), properties: written }, terms, indent);
}

/** Turtle (https://www.w3.org/TR/turtle/): one paragraph a subject. */
export function writeTurtle(descriptions: readonly Description[], base?: string, prefixes?: Readonly<Record<string, string>>): string {
  const terms = new TurtleTerms(base, prefixes);
  const body = descriptions.map((described) => paragraph(described, terms)).join('\n');
  return `${terms.head()}\n${body}`;
}

/** What one graph says, as TriG writes it. */
function graphBlock(graph: string, descriptions: readonly Description[], terms: TurtleTerms): string {
  if (graph === '') return descriptions.map((described) => paragraph(described, terms)).join('\n');
  return `${terms.iri(graph)} {\n${descriptions.map((described) => paragraph(described, terms, '    ')).join('\n')}}\n`;
}

/** TriG (https://www.w3.org/TR/trig/): Turtle in one block for each named graph. */
export function writeTrig(descriptions: readonly Description[], base?: string): string {
  const terms = new TurtleTerms(base);
  const graphs = new Map<string, Description[]>();
  for (const described of descriptions) {
    const members = graphs.get(described.graph.value);
    if (members) members.push(described);
    else graphs.set(described.graph.value, [described]);
  }
  const blocks = Array.from(graphs, ([graph, members]) => graphBlock(graph, members, terms));
  return `${terms.head()}\n${blocks.join('\n')}`;
}

/** N-Triples or, for quads outside the default graph, N-Quads (https://www.w3.org/TR/n-quads/). */
export function writeLines(descriptions: readonly Description[]): string {
  const lines: string[] = [];
  for (const { subject, graph, properties } of descriptions) {
    const start = plainTerm(subject);
    const end = graph.termType === 'DefaultGraph' ? ' .\n' : ` ${plainTerm(graph)} .\n`;
    for (const [predicate, objects] of properties) {
      for (const object of objects) lines.push(`${start} <${predicate}> ${plainTerm(object)}${end}`);
    }
  }
  return lines.join('');
}
