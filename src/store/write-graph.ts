import type { Quad } from '@rdfjs/types';
import { DataFactory, Writer, type WriterOptions } from 'n3';
import { PREFIXES } from '../model/vocabulary.js';
import { type Description, groupQuads } from './group-quads.js';
import { writeJsonLd } from './write-json-ld.js';
import { writeRdfXml } from './write-rdf-xml.js';

/** The serialisations that a graph is written in, by their file extension. */
export type WrittenFormat = 'ttl' | 'nt' | 'nq' | 'trig' | 'jsonld' | 'rdf';

/** Settings of a serialisation. */
export interface SerializeOptions {
  /** Turtle and TriG write the IRIs below it relative, under an `@base`. */
  readonly base?: string;
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
    case 'rdf':
      return writeRdfXml(descriptions);
    case 'jsonld':
      return writeJsonLd(descriptions);
    case 'nt':
      return write(descriptions, { format: 'N-Triples' });
    case 'nq':
      return write(descriptions, { format: 'N-Quads' });
    case 'ttl':
      return withBase(
        await write(descriptions, { format: 'text/turtle', prefixes: usedPrefixes(descriptions), ...baseOf(options) }),
        options,
      );
    case 'trig':
      return withBase(
        await write(descriptions, { format: 'application/trig', prefixes: usedPrefixes(descriptions), ...baseOf(options) }),
        options,
      );
  }
}

function* withoutGraphs(quads: Iterable<Quad>): Generator<Quad> {
  for (const quad of quads) yield DataFactory.quad(quad.subject, quad.predicate, quad.object);
}

const baseOf = ({ base }: SerializeOptions): Pick<WriterOptions, 'baseIRI'> => (base === undefined ? {} : { baseIRI: base });

/** The writer shortens IRIs against the base but does not say which it was. */
const withBase = (document: string, { base }: SerializeOptions): string =>
  base === undefined ? document : `@base <${base}> .\n${document}`;

/** Only the prefixes that occur: a reader of a small file meets no namespace that it does not use. */
function usedPrefixes(descriptions: readonly Description[]): Record<string, string> {
  const used = new Set<string>();
  const note = (iri: string): void => {
    for (const [prefix, namespace] of Object.entries(PREFIXES)) if (iri.startsWith(namespace)) used.add(prefix);
  };
  for (const { properties } of descriptions) {
    for (const [predicate, objects] of properties) {
      note(predicate);
      for (const object of objects) {
        if (object.termType === 'NamedNode') note(object.value);
        else if (object.termType === 'Literal') note(object.datatype.value);
      }
    }
  }
  return Object.fromEntries(Object.entries(PREFIXES).filter(([prefix]) => used.has(prefix)));
}

function write(descriptions: readonly Description[], options: WriterOptions): Promise<string> {
  const writer = new Writer(options);
  for (const { subject, graph, properties } of descriptions) {
    for (const [predicate, objects] of properties) {
      for (const object of objects) {
        writer.addQuad(
          DataFactory.quad(subject as Quad['subject'], DataFactory.namedNode(predicate), object, graph as Quad['graph']) as never,
        );
      }
    }
  }
  return new Promise((resolve, reject) => {
    writer.end((error, result: string) => (error ? reject(error) : resolve(result)));
  });
}
