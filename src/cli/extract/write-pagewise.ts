import { join } from 'node:path';
import { quadsByPage, statementsOf } from '../../map/map-to-quads.js';
import type { PagewiseGraph } from '../../model/entity.js';
import { graphWriter } from '../../store/graph-writer.js';
import { serializeInPieces } from '../../store/write-graph.js';
import { writeWhole } from '../atomic-file.js';
import { writeOutput } from '../terminal.js';
import { evidencePath, type OutputTarget, pageFileNames } from './output-target.js';
import { spoolFolder } from './record-store.js';
import { SubjectSpool } from './subject-spool.js';
import { type Document, evidenceParts, type GraphFormat, graphDocuments, writeAll } from './write-result.js';

/** Formats of one document that are written without holding it. */
type PagewiseFormat = 'nq' | 'nt' | 'ttl';

const isPagewiseFormat = (format: OutputTarget['format']): format is PagewiseFormat =>
  format === 'nq' || format === 'nt' || format === 'ttl';

/** A graph that is larger than memory, and how it is written. */
interface PagewiseWriting {
  readonly graph: PagewiseGraph;
  readonly withEvidence: boolean;
  /** For what does not fit into memory. */
  readonly folder: string;
}

/** The triples of so many pages are held while they are put together by subject: some ten to thirty megabytes of text. */
const PAGES_A_PART = 64;
/** Some of each part waits in memory to be written. */
const MOST_PARTS = 1024;

async function* evidenceByPage(graph: PagewiseGraph, format: PagewiseFormat): AsyncGenerator<string> {
  for (const place of graph.pages.keys()) yield* evidenceParts({ graph: graph.page(place), format, withEvidence: true });
}

/** The facts of all pages, each in its graph, then the evidence of all. */
async function* namedGraphs({ graph, withEvidence }: PagewiseWriting): AsyncGenerator<string> {
  for (const place of graph.pages.keys()) yield* serializeInPieces(quadsByPage(graph.page(place)), 'nq');
  if (withEvidence) yield* evidenceByPage(graph, 'nq');
}

/** What all pages say as one graph, each subject in one place. */
function* oneGraph({ graph, folder }: PagewiseWriting, format: 'nt' | 'ttl'): Generator<string> {
  const writer = graphWriter(format, graph.base);
  const spool = new SubjectSpool(folder, Math.min(Math.ceil(graph.pages.length / PAGES_A_PART), MOST_PARTS));
  try {
    for (const place of graph.pages.keys()) {
      const alone = graph.page(place);
      for (const page of alone.pages) {
        for (const { subject, predicate, object, isSingle } of statementsOf(alone, page, true)) {
          const [written, value] = writer.terms(subject, predicate, object);
          spool.add({ subject: written, predicate: predicate.value, object: value, isSingle: isSingle === true });
        }
      }
    }
    yield writer.head();
    yield* spool.inOrder((described) => writer.description(described));
  } finally {
    spool.close();
  }
}

/** The documents of one path: what {@link graphDocuments} gives of a graph in memory. */
function documentsOf(path: string, format: PagewiseFormat, writing: PagewiseWriting): readonly Document[] {
  if (format === 'nq') return [{ path, parts: namedGraphs(writing) }];
  const facts = { path, parts: oneGraph(writing, format) };
  return writing.withEvidence ? [facts, { path: evidencePath(path), parts: evidenceByPage(writing.graph, format) }] : [facts];
}

async function writeFiles(folder: string, format: GraphFormat, { graph, withEvidence }: PagewiseWriting): Promise<void> {
  const names = pageFileNames(
    graph.pages.map(({ id }) => id),
    format,
  );
  for (const [place, { id }] of graph.pages.entries()) {
    const path = join(folder, names.get(id) ?? id);
    await writeAll(graphDocuments(path, { graph: graph.page(place), format, withEvidence, page: id }));
  }
}

/** Whether a graph is written there without being held in memory. */
export const isPagewise = ({ kind, format }: OutputTarget): boolean => kind === 'folder' || isPagewiseFormat(format);

/**
 * {@link writeResult} of a graph that is larger than memory, to the same bytes; only for what {@link isPagewise}.
 *
 * @returns where it is, for people
 */
export async function writePagewise(target: OutputTarget, graph: PagewiseGraph, withEvidence: boolean): Promise<string> {
  const writing = { graph, withEvidence, folder: await spoolFolder(target) };
  if (target.kind === 'folder') {
    await writeFiles(target.path, target.format as GraphFormat, writing);
    return `${target.path} (${graph.pages.length} files)`;
  }
  const documents = documentsOf(target.kind === 'file' ? target.path : '-', target.format as PagewiseFormat, writing);
  if (target.kind === 'stdout') {
    for (const { parts } of documents) for await (const part of parts) await writeOutput(part);
    return 'standard output';
  }
  for (const { path, parts } of documents) await writeWhole(path, parts);
  return documents.map(({ path }) => path).join(', ');
}
