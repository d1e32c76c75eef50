import { Command, InvalidArgumentError, Option } from 'commander';

/** The options of `load` as they are typed. */
export interface LoadCommandOptions {
  readonly endpoint: string;
  readonly protocol: 'graph-store' | 'update';
  readonly queryEndpoint?: string;
  readonly graph?: string;
  readonly user?: string;
  readonly dryRun?: true;
  readonly always?: true;
  readonly timeout: number;
  readonly wait: number;
  readonly quiet?: true;
}

const EXAMPLES = `
URL is the store's address for the SPARQL 1.1 Graph Store Protocol or, with --protocol update, for SPARQL Update. Each named graph of the files (one a page in .nq and .trig) replaces
the graph of that name in the store and is counted there; graphs that the store has already are left alone, so a load that was stopped is
simply started again. The password is asked for, or taken from VITAGRAPH_PASSWORD; a bearer token from VITAGRAPH_TOKEN.

Examples:
  vitagraph extract pages/ -o output/graph.nq
  vitagraph load output/graph.nq --endpoint http://127.0.0.1:8890/sparql-graph-crud-auth --user kg        Virtuoso
  vitagraph load output/graph.nq --endpoint http://127.0.0.1:3030/kg/data                                 Fuseki
  vitagraph load output/graph.nq --endpoint http://127.0.0.1:3030/kg/update --query-endpoint http://127.0.0.1:3030/kg/query --protocol update
  vitagraph load graph.ttl --graph https://a.example/graph --endpoint http://127.0.0.1:7878/store         Oxigraph
`;

const DEFAULT_SECONDS = 120;

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0 && seconds <= 86_400)) throw new InvalidArgumentError('A number of seconds is needed.');
  return seconds;
}

/** `vitagraph load` */
export function loadCommand(): Command {
  return new Command('load')
    .summary('load graphs into a running triple store')
    .description('Loads graph files into a triple store over the network, one named graph after the other, each whole.')
    .argument('<file...>', 'graph files, or folders of them')
    .requiredOption('--endpoint <url>', 'address of the graph store')
    .addOption(new Option('--protocol <name>', 'how the store is written to').choices(['graph-store', 'update']).default('graph-store'))
    .option('--query-endpoint <url>', 'of --protocol update: where the store answers queries, if that is another address')
    .option('--graph <iri>', 'the graph for triples that are in none')
    .option('--user <name>', 'user name')
    .option('--dry-run', 'say what would be loaded')
    .option('--always', 'replace also graphs that the store has already')
    .option('--timeout <seconds>', 'a request that takes longer is sent again', parseSeconds, DEFAULT_SECONDS)
    .option('--wait <seconds>', 'how long to wait for a store that is gone, in all', parseSeconds, DEFAULT_SECONDS)
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: LoadCommandOptions) => {
      const { runLoad } = await import('../load/run-load.js');
      process.exitCode = await runLoad(files, options);
    });
}
