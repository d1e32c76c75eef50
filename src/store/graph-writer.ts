import type { Quad_Object, Quad_Predicate, Quad_Subject } from '@rdfjs/types';
import { RDF_TYPE } from '../model/vocabulary.js';
import { turtleParagraph, type WrittenDescription } from './write-turtle.js';
import { plainTerm, TurtleTerms } from './written-term.js';

/** Writes one graph subject by subject, where it is too large to be held: first all terms, then the head, then the descriptions. */
export interface GraphWriter {
  /** The subject and the object of a triple as they stand in the text. */
  terms(subject: Quad_Subject, predicate: Quad_Predicate, object: Quad_Object): readonly [subject: string, object: string];
  /** What comes before all descriptions: after all {@link terms}, for the prefixes that they need. */
  head(): string;
  /** What is said of a subject, with what parts it from what stood before. */
  description(described: WrittenDescription): string;
}

/** The same text as {@link writeTurtle}. */
function turtleWriter(base: string): GraphWriter {
  const written = new TurtleTerms(base);
  return {
    terms: (subject, predicate, object) => {
      if (predicate.value !== RDF_TYPE) written.iri(predicate.value);
      return [written.term(subject), written.term(object)];
    },
    head: () => written.head(),
    description: (described) => `\n${turtleParagraph(described, written)}`,
  };
}

/** The same text as {@link writeLines}. */
const nTriplesWriter: GraphWriter = {
  terms: (subject, _predicate, object) => [plainTerm(subject), plainTerm(object)],
  head: () => '',
  description: ({ subject, properties }) => {
    const lines: string[] = [];
    for (const [predicate, objects] of properties) for (const object of objects) lines.push(`${subject} <${predicate}> ${object} .\n`);
    return lines.join('');
  },
};

/** @param base Turtle writes the IRIs below it relative */
export const graphWriter = (format: 'ttl' | 'nt', base: string): GraphWriter => (format === 'ttl' ? turtleWriter(base) : nTriplesWriter);
