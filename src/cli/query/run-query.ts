import type { QueryResult } from '../../model/query-result.js';
import { formatResult, type ResultFormat } from '../../query/results/format-result.js';
import { boundSparql, runNamedQuery } from '../../query/run-named-query.js';
import type { SparqlSource } from '../../store/embedded-store.js';
import { EndpointError, endpointSource } from '../../store/endpoint-source.js';
import { QueryError } from '../../store/query-error.js';
import type { QueryOptions } from '../commands/query.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { openTerminal, outputColumns, type Terminal, writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';
import { chooseThing } from './choose-thing.js';
import { graphsToOpen } from './graphs-to-open.js';
import { listQueries } from './list-queries.js';
import { nameIndexes } from './name-indexes.js';
import { openKept } from './open-graphs.js';
import { type Question, questionOf } from './question.js';

async function irisOf(
  { query, about }: Extract<Question, { kind: 'named' }>,
  source: SparqlSource,
  terminal: Terminal,
): Promise<readonly string[]> {
  const lookup = { source, indexes: nameIndexes(source), terminal };
  const iris: string[] = [];
  for (const [index, { kind }] of query.parameters.entries()) iris.push(await chooseThing(lookup, kind, about[index] ?? ''));
  return iris;
}

async function answer(source: SparqlSource, question: Question, terminal: Terminal): Promise<QueryResult> {
  if (question.kind === 'sparql') return source.query(question.sparql);
  return runNamedQuery(source, question.query, await irisOf(question, source, terminal));
}

/** The text of the question, for another store to answer. */
async function show(question: Question, options: QueryOptions, terminal: Terminal): Promise<ExitCode> {
  if (question.kind === 'sparql') throw new UserError('--show prints the SPARQL of a named query; this is SPARQL already');
  const iris = question.about.length === 0 ? [] : await irisOf(question, await openSource(options, terminal), terminal);
  await writeOutput(boundSparql(question.query, iris));
  return EXIT.done;
}

/** The endpoint, or a store of the graph files. */
async function openSource({ endpoint, graph = [], store }: QueryOptions, terminal: Terminal): Promise<SparqlSource> {
  if (endpoint === undefined) return openKept(graphsToOpen(graph, store), terminal.note);
  if (!URL.canParse(endpoint) || !/^https?:/i.test(endpoint)) throw new UserError(`--endpoint "${endpoint}" is no address (http://…)`);
  return endpointSource(endpoint);
}

function queryError(error: unknown, origin: string, endpoint: string | undefined): unknown {
  if (error instanceof EndpointError) return new UserError(`${endpoint}: ${error.message}`, undefined, { cause: error });
  if (!(error instanceof QueryError)) return error;
  const place = error.place ? `:${error.place.line}:${error.place.column}` : '';
  return new UserError(`${origin}${place}: ${error.message}`, undefined, { cause: error });
}

/** `vitagraph query` */
export async function runQuery(name: string | undefined, about: readonly string[], options: QueryOptions): Promise<ExitCode> {
  if (options.list) {
    await writeOutput(listQueries());
    return EXIT.done;
  }
  const terminal = openTerminal(options.quiet === true);
  const question = await questionOf(name, about, options);
  if (options.show) return show(question, options, terminal);
  const source = await openSource(options, terminal);
  const result = await answer(source, question, terminal).catch((error: unknown) => {
    throw queryError(error, question.origin, options.endpoint);
  });
  const columns = outputColumns();
  const format = (options.results as ResultFormat | undefined) ?? (columns === undefined ? 'tsv' : 'table');
  await writeOutput(formatResult(result, format, columns));
  if (result.kind === 'bindings' && result.rows.length === 0) terminal.note('no answers in this graph');
  return options.exitStatus && result.kind === 'boolean' && !result.value ? EXIT.findings : EXIT.done;
}
