import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { mapEvidence } from '../../map/map-evidence.js';
import { mapToQuads } from '../../map/map-to-quads.js';
import type { ResolvedGraph } from '../../model/entity.js';
import type { PageFacts } from '../../model/page-facts.js';
import { serialize, serializeInPieces } from '../../store/write-graph.js';
import { writeWhole } from '../atomic-file.js';
import { writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';
import { factsLine } from './facts-file.js';
import { evidencePath, holdsGraphs, type OutputFormat, type OutputTarget, pageFileName, pageFileNames } from './output-target.js';

/** What is written: the graph of all records, whole or page by page. */
export interface Extracted {
  readonly records: readonly PageFacts[];
  readonly graph: ResolvedGraph;
  readonly withEvidence: boolean;
}

/** The formats of graphs. */
export type GraphFormat = Exclude<OutputFormat, 'ndjson'>;

/** A file and its text. */
export interface Document {
  readonly path: string;
  readonly parts: Iterable<string> | AsyncIterable<string>;
}

/** What of a graph is written, and how. */
export interface Writing {
  readonly graph: ResolvedGraph;
  readonly format: GraphFormat;
  readonly withEvidence: boolean;
  /** Only this page: its IRI, or the name of its input. */
  readonly page?: string;
}

/** Formats in which each page has a named graph of its own. */
const keepsPages = (format: GraphFormat): boolean => format === 'nq' || format === 'trig';

/** Formats in which two documents, one after the other, are a document. */
const canBeJoined = (format: GraphFormat): boolean => format !== 'jsonld' && format !== 'rdf';

function factQuads({ graph, format, page }: Writing): readonly Quad[] {
  return mapToQuads(graph, { ...(page !== undefined && { page }), graphs: keepsPages(format) ? 'pages' : 'default' });
}

/** The evidence page by page, for there is ten times as much of it as of facts. */
export async function* evidenceParts({ graph, format, page }: Writing): AsyncGenerator<string> {
  const options = { base: graph.base };
  if (!canBeJoined(format)) {
    yield await serialize(mapEvidence(graph, page === undefined ? {} : { page }), format, options);
    return;
  }
  for (const { iri } of page === undefined ? graph.pages : [{ iri: page }])
    yield await serialize(mapEvidence(graph, { page: iri }), format, options);
}

async function* factsAndEvidence(writing: Writing): AsyncGenerator<string> {
  const { graph, format, page } = writing;
  const options = { base: graph.base };
  if (canBeJoined(format)) {
    yield* serializeInPieces(factQuads(writing), format, options);
    yield* evidenceParts(writing);
  } else {
    yield await serialize([...factQuads(writing), ...mapEvidence(graph, page === undefined ? {} : { page })], format, options);
  }
}

async function* factParts(writing: Writing): AsyncGenerator<string> {
  yield* serializeInPieces(factQuads(writing), writing.format, { base: writing.graph.base });
}

/** The facts of the graph, or of one page of it, and the evidence in the same file or in one beside it. */
export function graphDocuments(path: string, writing: Writing): readonly Document[] {
  if (!writing.withEvidence) return [{ path, parts: factParts(writing) }];
  if (holdsGraphs(writing.format)) return [{ path, parts: factsAndEvidence(writing) }];
  return [
    { path, parts: factParts(writing) },
    { path: evidencePath(path), parts: evidenceParts(writing) },
  ];
}

/** Writes each file whole or not at all. */
export async function writeAll(documents: readonly Document[]): Promise<void> {
  for (const { path, parts } of documents) await writeWhole(path, parts);
}

async function writeFolder(folder: string, format: GraphFormat, { records, graph, withEvidence }: Extracted): Promise<void> {
  const names = pageFileNames(
    records.map(({ page }) => page.id),
    format,
  );
  for (const { page } of records) {
    const path = join(folder, names.get(page.id) ?? page.id);
    await writeAll(graphDocuments(path, { graph, format, withEvidence, page: page.id }));
  }
}

/**
 * Writes the graph, each file whole or not at all.
 *
 * @returns where it is, for people
 */
export async function writeResult(target: OutputTarget, extracted: Extracted): Promise<string> {
  const { graph, withEvidence } = extracted;
  const format = target.format as GraphFormat;
  switch (target.kind) {
    case 'stdout':
      for (const { parts } of graphDocuments('-', { graph, format, withEvidence })) for await (const part of parts) await writeOutput(part);
      return 'standard output';
    case 'folder':
      await writeFolder(target.path, format, extracted);
      return `${target.path} (${extracted.records.length} files)`;
    case 'file': {
      const documents = graphDocuments(target.path, { graph, format, withEvidence });
      await writeAll(documents);
      return documents.map(({ path }) => path).join(', ');
    }
  }
}

async function writeRecordFiles(folder: string, records: AsyncIterable<PageFacts>): Promise<number> {
  const written = new Map<string, string>();
  for await (const record of records) {
    const { id } = record.page;
    const name = pageFileName(id, 'ndjson');
    const other = written.get(name);
    if (other !== undefined) throw new UserError(`the inputs "${other}" and "${id}" would both be written to ${name}; rename one of them`);
    written.set(name, id);
    await writeWhole(join(folder, name), [factsLine(record)]);
  }
  return written.size;
}

async function* linesOf(records: AsyncIterable<PageFacts>): AsyncGenerator<string> {
  for await (const record of records) yield factsLine(record);
}

/**
 * Writes the records of pages as they come, one a line or one a file.
 *
 * @returns where they are, for people
 */
export async function writeRecords(target: OutputTarget, records: AsyncIterable<PageFacts>): Promise<string> {
  switch (target.kind) {
    case 'stdout':
      for await (const record of records) await writeOutput(factsLine(record));
      return 'standard output';
    case 'folder':
      return `${target.path} (${await writeRecordFiles(target.path, records)} files)`;
    case 'file':
      await writeWhole(target.path, linesOf(records));
      return target.path;
  }
}
