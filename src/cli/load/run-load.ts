import { isIri } from '../../query/term-text.js';
import type { EmbeddedStore } from '../../store/embedded-store.js';
import { GraphStoreClient } from '../../store/graph-store-client.js';
import { GraphLoader, type LoadedGraph, type LoadOutcome } from '../../store/load-graphs.js';
import type { RemoteGraphs } from '../../store/remote-graphs.js';
import { GraphStoreError, StoreConnection } from '../../store/store-connection.js';
import { UpdateClient } from '../../store/update-client.js';
import type { LoadCommandOptions } from '../commands/load.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { openGraphs } from '../query/open-graphs.js';
import { openTerminal, type Terminal, writeOutput } from '../terminal.js';
import { UserError } from '../user-error.js';
import { readCredentials } from './read-credentials.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const linesOf = (triples: string): readonly string[] => triples.split('\n').filter((line) => line !== '');

/** The graphs of the files; triples that are in none go to the graph that is named for them. */
function graphsOf(store: EmbeddedStore, unnamed: string | undefined): readonly LoadedGraph[] {
  const named = store.graphs().map((iri): LoadedGraph => ({ iri, lines: linesOf(store.graphTriples(iri)) }));
  const rest = linesOf(store.graphTriples());
  if (rest.length === 0) return named;
  if (unnamed === undefined) {
    throw new UserError(
      `${counted(rest.length, 'triple is', 'triples are')} in no named graph; name one with --graph IRI, or extract to .nq, which has a graph a page`,
    );
  }
  return [...named, { iri: unnamed, lines: rest }];
}

function checkAddress(option: string, address: string): void {
  if (!URL.canParse(address) || !/^https?:/i.test(address)) throw new UserError(`${option} "${address}" is no address (http://…)`);
}

function checkOptions({ endpoint, queryEndpoint, protocol, graph }: LoadCommandOptions): void {
  checkAddress('--endpoint', endpoint);
  if (queryEndpoint !== undefined) checkAddress('--query-endpoint', queryEndpoint);
  if (queryEndpoint !== undefined && protocol !== 'update') throw new UserError('--query-endpoint is for --protocol update');
  if (graph !== undefined && !isIri(graph)) throw new UserError(`--graph "${graph}" is no absolute IRI`);
}

function tellOutcome(terminal: Terminal, outcomes: readonly LoadOutcome[], seconds: number, endpoint: string): ExitCode {
  const short = outcomes.filter((outcome) => outcome.kind === 'short');
  for (const { iri, triples, found } of short) terminal.error(`<${iri}>: ${triples} triples were sent, the store has ${found}`);
  const triples = outcomes.reduce((sum, outcome) => sum + outcome.triples, 0);
  const unchanged = outcomes.filter(({ kind }) => kind === 'unchanged').length;
  const note = unchanged === 0 ? '' : ` (${unchanged} unchanged)`;
  terminal.note(
    `${counted(outcomes.length, 'graph', 'graphs')}${note}, ${counted(triples, 'triple', 'triples')} in ${seconds.toFixed(1)} s: ${endpoint}`,
  );
  return short.length > 0 ? EXIT.partial : EXIT.done;
}

/** The graphs of the store, by the protocol that is asked for. */
async function remoteGraphs({ endpoint, queryEndpoint, protocol, user, timeout }: LoadCommandOptions): Promise<RemoteGraphs> {
  const connection = new StoreConnection(await readCredentials(user, process.env), timeout * 1000);
  if (protocol === 'graph-store') return new GraphStoreClient(new URL(endpoint), connection);
  return new UpdateClient(new URL(endpoint), new URL(queryEndpoint ?? endpoint), connection);
}

/** `vitagraph load` */
export async function runLoad(files: readonly string[], options: LoadCommandOptions): Promise<ExitCode> {
  const start = performance.now();
  checkOptions(options);
  const terminal = openTerminal(options.quiet === true);
  const graphs = graphsOf(await openGraphs(files), options.graph);
  if (options.dryRun) {
    await writeOutput(graphs.map(({ iri, lines }) => `${iri}\t${lines.length}\n`).join(''));
    return EXIT.done;
  }
  const loader = new GraphLoader(await remoteGraphs(options), {
    patience: options.wait * 1000,
    always: options.always === true,
    onProgress: (done, waiting) => terminal.progress(waiting ? 'waiting for the store' : `loading ${done}/${graphs.length}`),
  });
  try {
    const outcomes = await loader.load(graphs);
    terminal.progress('');
    return tellOutcome(terminal, outcomes, (performance.now() - start) / 1000, options.endpoint);
  } catch (error) {
    if (!(error instanceof GraphStoreError)) throw error;
    throw new UserError(`${options.endpoint}: ${error.message}`, undefined, { cause: error });
  }
}
