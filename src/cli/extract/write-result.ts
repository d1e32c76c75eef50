import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { mapEvidence } from '../../map/map-evidence.js';
import { mapToQuads } from '../../map/map-to-quads.js';
import type { ResolvedGraph } from '../../model/entity.js';
import type { PageFacts } from '../../model/page-facts.js';
import { serialize } from '../../store/write-graph.js';
import { writeWhole } from '../atomic-file.js';
import { writeOutput } from '../terminal.js';
import { factsLines } from './facts-file.js';
import { evidencePath, holdsGraphs, type OutputFormat, type OutputTarget, pageFileNames } from './output-target.js';

/** What is written: the records and, unless only they are wanted, their graph. */
export interface Extracted {
  readonly records: readonly PageFacts[];
  readonly graph?: ResolvedGraph;
  readonly withEvidence: boolean;
}

type GraphFormat = Exclude<OutputFormat, 'ndjson'>;

interface Document {
  readonly path: string;
  readonly parts: Iterable<string>;
}

/** Formats in which each page has a named graph of its own. */
const keepsPages = (format: GraphFormat): boolean => format === 'nq' || format === 'trig';

/** The facts of the graph, or of one page of it, and the evidence in the same file or in one beside it. */
async function graphDocuments(
  path: string,
  format: GraphFormat,
  graph: ResolvedGraph,
  withEvidence: boolean,
  page?: string,
): Promise<readonly Document[]> {
  const only = page === undefined ? {} : { page };
  const facts: readonly Quad[] = mapToQuads(graph, { ...only, graphs: keepsPages(format) ? 'pages' : 'default' });
  if (!withEvidence) return [{ path, parts: [await serialize(facts, format, { base: graph.base })] }];
  const evidence: readonly Quad[] = mapEvidence(graph, only);
  if (holdsGraphs(format)) return [{ path, parts: [await serialize([...facts, ...evidence], format, { base: graph.base })] }];
  return [
    { path, parts: [await serialize(facts, format, { base: graph.base })] },
    { path: evidencePath(path), parts: [await serialize(evidence, format, { base: graph.base })] },
  ];
}

async function writeAll(documents: readonly Document[]): Promise<void> {
  for (const { path, parts } of documents) await writeWhole(path, parts);
}

async function writeFolder(folder: string, format: OutputFormat, { records, graph, withEvidence }: Extracted): Promise<void> {
  const names = pageFileNames(
    records.map(({ page }) => page.id),
    format,
  );
  for (const record of records) {
    const path = join(folder, names.get(record.page.id) ?? record.page.id);
    if (format === 'ndjson' || !graph) await writeWhole(path, factsLines([record]));
    else await writeAll(await graphDocuments(path, format, graph, withEvidence, record.page.id));
  }
}

async function documentsOf(path: string, format: OutputFormat, { records, graph, withEvidence }: Extracted): Promise<readonly Document[]> {
  if (format === 'ndjson' || !graph) return [{ path, parts: factsLines(records) }];
  return graphDocuments(path, format, graph, withEvidence);
}

/**
 * Writes what was extracted, each file whole or not at all.
 *
 * @returns where it is, for people
 */
export async function writeResult(target: OutputTarget, extracted: Extracted): Promise<string> {
  switch (target.kind) {
    case 'stdout':
      for (const { parts } of await documentsOf('-', target.format, extracted)) for (const part of parts) await writeOutput(part);
      return 'standard output';
    case 'folder':
      await writeFolder(target.path, target.format, extracted);
      return `${target.path} (${extracted.records.length} files)`;
    case 'file': {
      const documents = await documentsOf(target.path, target.format, extracted);
      await writeAll(documents);
      return documents.map(({ path }) => path).join(', ');
    }
  }
}
