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

/** So many descriptions make one piece: some hundred kilobytes. */
const DESCRIPTIONS_A_PIECE = 1000;

/** {@link serialize} in pieces where the format is one of lines: such a document may be longer than a string can be. */
export async function* serializeInPieces(
  quads: Iterable<Quad>,
  format: WrittenFormat,
  options: SerializeOptions = {},
): AsyncGenerator<string> {
  if (format !== 'nt' && format !== 'nq') {
    yield await serialize(quads, format, options);
    return;
  }
  const descriptions = groupQuads(KEEPS_GRAPHS.has(format) ? quads : withoutGraphs(quads));
  for (let from = 0; from < descriptions.length; from += DESCRIPTIONS_A_PIECE)
    yield writeLines(descriptions.slice(from, from + DESCRIPTIONS_A_PIECE));
}

function* withoutGraphs(quads: Iterable<Quad>): Generator<Quad> {
  for (const quad of quads)
    yield quad.graph.termType === 'DefaultGraph' ? quad : DataFactory.quad(quad.subject, quad.predicate, quad.object);
}
