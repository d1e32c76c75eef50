import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { findNamedQuery, type NamedQuery, namedQueries, parseNamedQuery } from '../../query/named-query.js';
import { similarity } from '../../query/nearest-names.js';
import { QueryError } from '../../store/query-error.js';
import type { QueryOptions } from '../commands/query.js';
import { UserError } from '../user-error.js';

/** What is asked; `origin` is for messages: a file name, `query`, `stdin`. */
export type Question =
  | { readonly kind: 'sparql'; readonly sparql: string /** For messages: a file name, `query`, `stdin`. */; readonly origin: string }
  | { readonly kind: 'named'; readonly query: NamedQuery; readonly about: readonly string[]; readonly origin: string };

const LEAST_SIMILARITY = 0.4;

function unknownQuery(name: string): UserError {
  const scored = namedQueries().flatMap((query) =>
    [query.name, ...query.aliases].map((candidate) => ({ candidate, score: similarity(name, candidate) })),
  );
  const best = scored.sort((a, b) => b.score - a.score)[0];
  const hint = best && best.score >= LEAST_SIMILARITY ? ` (did you mean "${best.candidate}"?)` : '';
  return new UserError(`there is no query named "${name}"${hint}; "vitagraph query --list" lists them, -q takes SPARQL`);
}

/** Names of several words may come unquoted where only one name is asked for; a query that is only shown may come without. */
function aboutOf(query: NamedQuery, args: readonly string[], mayBeOpen: boolean): readonly string[] {
  const wanted = query.parameters.length;
  if (args.length === wanted || (mayBeOpen && args.length === 0)) return args;
  if (wanted === 1 && args.length > 1) return [args.join(' ')];
  const usage = `vitagraph query ${[query.name, ...query.parameters.map(({ name }) => name.toUpperCase())].join(' ')}`;
  const meanings = query.parameters.map(({ name, meaning }) => `${name.toUpperCase()} is ${meaning}`).join(', ');
  const takes =
    wanted === 0 ? 'takes no names' : `takes ${wanted === 1 ? 'one name' : `${wanted} names`} (${meanings}); put each in quotes`;
  throw new UserError(`"${query.name}" ${takes}: ${usage}`);
}

async function readQueryFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UserError(
      `${path}: ${missing ? 'no such file' : `cannot be read: ${error instanceof Error ? error.message : error}`}`,
      undefined,
      { cause: error },
    );
  }
}

function describedQuery(path: string, sparql: string): NamedQuery {
  try {
    return parseNamedQuery(path, sparql);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new UserError(`${path}: ${error.message}`, undefined, { cause: error });
  }
}

/** A file that describes parameters (`# @param person a person`) is asked like a query that is shipped. */
async function fileQuestion(path: string, about: readonly string[], mayBeOpen: boolean): Promise<Question> {
  const sparql = await readQueryFile(path);
  const query = describedQuery(path, sparql);
  if (query.parameters.length === 0 && about.length > 0)
    throw new UserError(`${path}: has no parameters (a line "# @param person a person"), but is asked about "${about[0]}"`);
  if (query.parameters.length === 0) return { kind: 'sparql', sparql, origin: path };
  return { kind: 'named', query, about: aboutOf(query, about, mayBeOpen), origin: path };
}

/**
 * What the command line asks.
 *
 * @throws {UserError} where it asks nothing, two things at once, or something unknown.
 */
export async function questionOf(name: string | undefined, about: readonly string[], options: QueryOptions): Promise<Question> {
  const { sparql, file } = options;
  if (sparql !== undefined && (file !== undefined || name !== undefined))
    throw new UserError('two questions at once: give either -q, or -f, or the name of a query');
  if (sparql !== undefined) return { kind: 'sparql', sparql, origin: 'query' };
  if (file !== undefined) return fileQuestion(file, name === undefined ? [] : [name, ...about], options.show === true);
  if (name === undefined)
    throw new UserError('nothing is asked: name a query ("vitagraph query --list" lists them), or give SPARQL with -q, -f or -');
  if (name === '-') return { kind: 'sparql', sparql: await text(process.stdin), origin: 'stdin' };
  const query = findNamedQuery(name);
  if (!query) throw unknownQuery(name);
  return { kind: 'named', query, about: aboutOf(query, about, options.show === true), origin: `${name}.rq` };
}
