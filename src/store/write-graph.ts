import type { Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { groupQuads } from './group-quads.js';
import { writeJsonLd } from './write-json-ld.js';
import { writeRdfXml } from './write-rdf-xml.js';
import { writeLines, writeTrig, writeTurtle } from './write-turtle.js';

/** The serialisations that a graph is written in, by their file extension. */
export type WrittenFormat = 'ttl' | 'nt' | 'nq' | 'trig' | 'jsonld' | 'rdf';

/** Settings of a serialisation. */
export interface SerializeOptions {
  /** Turtle and TriG write the IRIs below it relative, under an `@base`. */
  readonly base?: string;
  /** Namespaces of Turtle by prefix; our own where none are given. */
  readonly prefixes?: Readonly<Record<string, string>>;
}

/** Formats that keep which page a quad is from; the others hold the union of all. */
const KEEPS_GRAPHS: ReadonlySet<WrittenFormat> = new Set(['nq', 'trig', 'jsonld']);

/**
 * Quads as a document. The same quads in the same order give the same bytes; a statement is written once,
 * however many pages say it, in the formats without graph names.
 */
export async function serialize(quads: Iterable<Quad>, format: WrittenFormat, options: SerializeOptions = {}): Promise<string> {
  const descriptions = groupQuads(KEEPS_GRAPHS.has(format) ? quads : withoutGraphs(quads));
  switch (format) {
    case 'ttl':
      return writeTurtle(descriptions, options.base, options.prefixes);
    case 'trig':
      return writeTrig(descriptions, options.base);
    case 'nt':
    case 'nq':
      return writeLines(descriptions);
    case 'jsonld':
      return writeJsonLd(descriptions);
    case 'rdf':
      return writeRdfXml(descriptions);
  }
}

function* withoutGraphs(quads: Iterable<Quad>): Generator<Quad> {
  for (const quad of quads)
    yield quad.graph.termType === 'DefaultGraph' ? quad : DataFactory.quad(quad.subject, quad.predicate, quad.object);
}
