import { Command, InvalidArgumentError } from 'commander';
import { DEFAULT_GRAPH } from '../extract/output-target.js';
import { DEFAULT_BASE } from './extract.js';

/** The options of `serve` as they are typed. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly base: string;
  readonly timeout: number;
  readonly maxAnswer: string;
  readonly store?: string;
  readonly review?: string;
  readonly writable?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
The SPARQL 1.1 endpoint is /sparql; /graph?graph=IRI gives a whole graph; the path of an entity's IRI gives what is known of it.
It answers queries only, and on this machine only unless --host says otherwise. With --store the graphs are kept in a folder in a form that
opens at once; with --writable clients that know the token in VITAGRAPH_TOKEN may change them there: SPARQL Update at /sparql, PUT, POST and
DELETE at /graph. A change is on the disk before it is answered. A store that was changed no longer follows the files.

Examples:
  vitagraph serve                                   output/graph.ttl at http://127.0.0.1:8080/sparql
  vitagraph serve pages.nq --port 3030
  vitagraph serve output/graph.nq --review review.tsv   undecided pairs of names side by side at /review
  vitagraph serve output/graph.nq --store kg/       reads the files once, and again where they have changed
  VITAGRAPH_TOKEN=secret vitagraph serve --store kg/ --writable
  curl http://127.0.0.1:8080/sparql --data-urlencode 'query=SELECT ?s { ?s a <http://schema.org/Person> }' -H 'Accept: text/csv'
`;

const DEFAULT_PORT = 8080;
const DEFAULT_SECONDS = 30;

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('A whole number from 0 to 65535 is needed.');
  return port;
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('A number of seconds is needed, more than 0.');
  return seconds;
}

/** `vitagraph serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('answer SPARQL over HTTP')
    .description('Serves graphs as a SPARQL 1.1 endpoint and as linked data.')
    .argument('[file...]', `graph files, or folders of them (default: what the store has, else ${DEFAULT_GRAPH})`)
    .option('--port <n>', 'port; 0 for any free one', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--base <iri>', 'namespace of the IRIs that were made, as for extract', DEFAULT_BASE)
    .option('--timeout <seconds>', 'a query that runs longer is stopped', parseSeconds, DEFAULT_SECONDS)
    .option('--max-answer <size>', 'a larger answer is not sent', '256M')
    .option('--store <folder>', 'keep the graphs in this folder, to open them at once the next time')
    .option('--review <file>', 'show the pairs that "review" has written, to be decided on a page')
    .option('--writable', 'let clients with the token in VITAGRAPH_TOKEN change the store')
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ServeOptions) => {
      const { runServe } = await import('../serve/run-serve.js');
      process.exitCode = await runServe(files, options);
    });
}
