import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type EmbeddedStore, type GraphFormat, openStore } from './embedded-store.js';

const FORMAT_OF_EXTENSION: Readonly<Record<string, GraphFormat>> = {
  '.ttl': 'ttl',
  '.turtle': 'ttl',
  '.n3': 'ttl',
  '.nt': 'nt',
  '.ntriples': 'nt',
  '.nq': 'nq',
  '.nquads': 'nq',
  '.trig': 'trig',
  '.rdf': 'rdf',
  '.owl': 'rdf',
  '.xml': 'rdf',
  '.jsonld': 'jsonld',
  '.json': 'jsonld',
};

/** How much of a document is looked at to tell its format. */
const SNIFFED = 4096;
const XML_START = /^\s*<(?:\?xml|rdf:RDF|!DOCTYPE rdf)/i;
const JSON_START = /^\s*[[{]\s*["{\]}[]/;
/** `<http://a> <http://b> "c" .`, and with a fourth term before the dot. */
const TRIPLE_LINE =
  /^\s*(?:<[^<>\s]*>|_:\S+)\s+<[^<>\s]*>\s+(?:<[^<>\s]*>|_:\S+|"(?:[^"\\]|\\.)*"(?:@[\w-]+|\^\^<[^<>\s]*>)?)\s*(<[^<>\s]*>|_:\S+)?\s*\.\s*$/;
const GRAPH_BLOCK = /(?:^|\n)\s*(?:GRAPH\s+)?(?:<[^<>\s]*>|[\w-]*:[\w/.-]*)\s*\{/;

/** The serialisation that a file name tells, by its extension. */
export const formatOfPath = (path: string): GraphFormat | undefined => FORMAT_OF_EXTENSION[extname(path).toLowerCase()];

/** The serialisation that a document looks like; Turtle, which holds N-Triples too, where nothing else is plain. */
export function formatOfContent(document: string): GraphFormat {
  const head = document.slice(0, SNIFFED);
  if (XML_START.test(head)) return 'rdf';
  if (JSON_START.test(head)) return 'jsonld';
  const line = head.split('\n').find((candidate) => candidate.trim() !== '' && !candidate.startsWith('#')) ?? '';
  const statement = TRIPLE_LINE.exec(line);
  if (statement) return statement[1] ? 'nq' : 'nt';
  return GRAPH_BLOCK.test(head) ? 'trig' : 'ttl';
}

/** Why a graph file cannot be read, with its place where it has one. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';

  readonly path: string;
  readonly code: 'graph-missing' | 'graph-unreadable' | 'graph-malformed';
  /** Line of the malformed place, from 1. */
  readonly line?: number;

  constructor(
    path: string,
    message: string,
    code: GraphFileError['code'],
    details: { readonly line?: number; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.path = path;
    this.code = code;
    if (details.line !== undefined) this.line = details.line;
  }
}

/**
 * `Parser error at line 3 between columns 12 and 24: Invalid IRI code point ' '`, or
 * `Parser error between line 3 column 9 and line 4 column 1: Unexpected end of file`
 */
const PARSER_ERROR = /^Parser error (?:at|between) line (\d+)[^:]*: ([\s\S]*)$/;

function malformed(path: string, format: GraphFormat, error: unknown): GraphFileError {
  const message = error instanceof Error ? error.message : String(error);
  const match = PARSER_ERROR.exec(message);
  const what = (match?.[2] ?? message).replace(/\s+/g, ' ');
  const details = { cause: error, ...(match && { line: Number(match[1]) }) };
  return new GraphFileError(path, `${what} (read as ${FORMAT_NAMES[format]})`, 'graph-malformed', details);
}

const FORMAT_NAMES: Readonly<Record<GraphFormat, string>> = {
  ttl: 'Turtle',
  nt: 'N-Triples',
  nq: 'N-Quads',
  trig: 'TriG',
  rdf: 'RDF/XML',
  jsonld: 'JSON-LD',
};

async function readGraphFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new GraphFileError(path, 'no such file', 'graph-missing', { cause: error });
    if (code === 'EISDIR') throw new GraphFileError(path, 'is a folder, not a graph file', 'graph-unreadable', { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    throw new GraphFileError(path, `cannot be read (${reason})`, 'graph-unreadable', { cause: error });
  }
}

/**
 * Adds a file to a store. The extension tells the format, else the content does. IRIs are not checked; `validate` does.
 *
 * @param base path of the file that relative IRIs are relative to
 * @throws {GraphFileError} where the file is missing, unreadable or malformed.
 */
export async function loadGraphFile(store: EmbeddedStore, path: string, base: string = path): Promise<void> {
  const bytes = await readGraphFile(path);
  const format = formatOfPath(path) ?? formatOfContent(bytes.subarray(0, SNIFFED).toString('utf8'));
  try {
    store.loadQuickly(bytes, format, pathToFileURL(resolve(base)).href);
  } catch (error) {
    throw malformed(path, format, error);
  }
}

/**
 * The graph files that paths name: themselves, or those of a folder by their extensions, sorted.
 *
 * @throws {GraphFileError} for a folder without any
 */
export async function graphFilesOf(paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(paths.map(filesAt));
  return files.flat();
}

async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => formatOfPath(name) !== undefined && !name.startsWith('.'));
  if (names.length === 0) throw new GraphFileError(path, 'the folder holds no graph files', 'graph-missing');
  return names.sort().map((name) => join(path, name));
}

/**
 * A store of the given files, and of the graph files in the given folders.
 *
 * @throws {GraphFileError} for the first that cannot be read.
 */
export async function openGraphFiles(paths: readonly string[]): Promise<EmbeddedStore> {
  const store = openStore();
  for (const file of await graphFilesOf(paths)) await loadGraphFile(store, file);
  return store;
}
