import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { UserError } from '../user-error.js';

/** What `extract` writes: graphs, or the records of the pages before they are joined to a graph. */
export const OUTPUT_FORMATS = ['ttl', 'nt', 'nq', 'trig', 'jsonld', 'rdf', 'ndjson'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Where the output goes. */
export type OutputPlace = { readonly kind: 'file' | 'folder'; readonly path: string } | { readonly kind: 'stdout' };

/** Where the output goes, and what it is. */
export type OutputTarget = OutputPlace & { readonly format: OutputFormat };

/** Where the graph goes if the user does not say. */
export const DEFAULT_GRAPH = 'output/graph.ttl';

const isFormat = (name: string): name is OutputFormat => (OUTPUT_FORMATS as readonly string[]).includes(name);

/**
 * What `-o PATH` and `--format` mean together.
 *
 * @throws {UserError} where neither tells the format, or they contradict each other.
 */
export async function outputTarget(path: string, format: OutputFormat | undefined): Promise<OutputTarget> {
  if (path === '-') return { kind: 'stdout', format: format ?? 'ttl' };
  const isFolder =
    path.endsWith('/') ||
    (await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (isFolder) return { kind: 'folder', path, format: format ?? 'ttl' };
  const extension = extname(path).slice(1).toLowerCase();
  if (!isFormat(extension)) {
    if (format) return { kind: 'file', path, format };
    const known = OUTPUT_FORMATS.map((name) => `.${name}`).join(' ');
    throw new UserError(
      `${path}: the ending of the name tells the format (${known}); use one of them, or --format, or end the name with "/" for one file a page`,
    );
  }
  if (format && format !== extension) {
    throw new UserError(`${path}: its ending says ${extension}, --format says ${format}; leave one of them out`);
  }
  return { kind: 'file', path, format: extension };
}

/** Formats that hold several graphs in one file, and so the evidence beside the facts. */
export const holdsGraphs = (format: OutputFormat): boolean => format === 'nq' || format === 'trig' || format === 'jsonld';

/** The file of the evidence beside the file of the facts: `graph.ttl`, `graph.evidence.ttl`. */
export function evidencePath(path: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.evidence${extension}`);
}

const NOT_IN_FILE_NAME = /[/\\:]+/g;

/** The file name for a page of a folder: its id with `-` for `/`. */
export const pageFileName = (id: string, format: OutputFormat): string => `${id.replace(NOT_IN_FILE_NAME, '-')}.${format}`;

/**
 * {@link pageFileName} of several pages.
 *
 * @throws {UserError} where two pages would get one file name.
 */
export function pageFileNames(ids: readonly string[], format: OutputFormat): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const id of ids) {
    const name = pageFileName(id, format);
    const other = owners.get(name);
    if (other !== undefined) throw new UserError(`the inputs "${other}" and "${id}" would both be written to ${name}; rename one of them`);
    owners.set(name, id);
    names.set(id, name);
  }
  return names;
}
