import { readdirSync, readFileSync } from 'node:fs';
import { QueryError } from '../store/query-error.js';
import { parametersOf } from './parameter.js';
import { isThingKind, THING_KINDS, type ThingKind } from './thing-kind.js';

/** A parameter of a named query. */
export interface Parameter {
  /** The variable, without the question mark. */
  readonly name: string;
  /** What it can be; names are looked up among these. */
  readonly kind: ThingKind;
  readonly meaning: string;
}

/** How the answer is found where one SPARQL query cannot find it. */
export type SearchKind = 'lineage' | 'path';

/** A query shipped as `queries/NAME.rq`. */
export interface NamedQuery {
  readonly name: string;
  /** Further names it goes by. */
  readonly aliases: readonly string[];
  /** What it answers, one sentence. */
  readonly meaning: string;
  /** In the order that the command takes them. */
  readonly parameters: readonly Parameter[];
  readonly examples: readonly string[];
  /** Present where the query is one step of a search. */
  readonly search?: SearchKind;
  readonly sparql: string;
}

const FOLDER = new URL('./queries/', import.meta.url);
/** `# @param person a person` */
const TAG = /^@(\w+) (.*)$/;
/** `person a person`; `other:person another person` where the variable does not tell the kind. */
const DESCRIBED = /^(\w+)(?::(\w+))? (.*)$/;
const EXTENSION = '.rq';

function headerLines(sparql: string): readonly string[] {
  const lines = sparql.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end).map((line) => line.slice(1).trim());
}

function isSearch(value: string | undefined): value is SearchKind {
  return value === 'lineage' || value === 'path';
}

function parseParameter(value: string): Parameter {
  const [, name = '', kind = name, meaning = ''] = DESCRIBED.exec(value) ?? [];
  if (!isThingKind(kind)) throw new QueryError(`"@param ${value}" tells no kind of thing (${THING_KINDS.join(', ')})`);
  return { name, kind, meaning };
}

/**
 * Reads a query file: what it answers in its first comment line, then tags.
 *
 * @throws {QueryError} where the described parameters are not those of the query, or are of no known kind.
 */
export function parseNamedQuery(name: string, sparql: string): NamedQuery {
  const lines = headerLines(sparql);
  const tags = lines.map((line) => TAG.exec(line)).filter((match) => match !== null);
  const valuesOf = (tag: string): readonly string[] => tags.filter((match) => match[1] === tag).map((match) => match[2] as string);
  const parameters = valuesOf('param').map((value) => parseParameter(value));
  const places = new Set(parametersOf(sparql));
  const search = valuesOf('search')[0];
  const missing = isSearch(search) ? undefined : parameters.find((parameter) => !places.has(parameter.name));
  if (missing) throw new QueryError(`describes ?${missing.name}, which has no place (VALUES ?${missing.name} { UNDEF })`);
  return {
    name,
    aliases: valuesOf('alias'),
    meaning: lines[0] ?? '',
    parameters,
    examples: valuesOf('example'),
    ...(isSearch(search) && { search }),
    sparql,
  };
}

function readQueries(): readonly NamedQuery[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(EXTENSION));
  return files.sort().map((file) => parseNamedQuery(file.slice(0, -EXTENSION.length), readFileSync(new URL(file, FOLDER), 'utf8')));
}

let queries: readonly NamedQuery[] | undefined;

/** All named queries, by name; read when they are first asked for. */
export function namedQueries(): readonly NamedQuery[] {
  queries ??= readQueries();
  return queries;
}

/** The query of that name or alias. */
export const findNamedQuery = (name: string): NamedQuery | undefined =>
  namedQueries().find((query) => query.name === name || query.aliases.includes(name));
