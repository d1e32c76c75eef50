import { Command, Option } from 'commander';
import { DEFAULT_GRAPH } from '../extract/output-target.js';

/** The options of `query` as they are typed. */
export interface QueryOptions {
  readonly list?: true;
  readonly sparql?: string;
  readonly file?: string;
  readonly graph?: readonly string[];
  readonly store?: string;
  readonly endpoint?: string;
  readonly results?: string;
  readonly show?: true;
  readonly exitStatus?: true;
  readonly quiet?: true;
}

const FORMATS = ['table', 'csv', 'tsv', 'json', 'xml'];

const EXAMPLES = `
A name is found in any script, order and case; accents, titles and middle names may be left out, and the end of a word.
Where several people match, they are listed, and the IRI of one must be given instead.

Examples:
  vitagraph query --list
  vitagraph query advisors "Yue Lin"
  vitagraph query coauthors 林月 --results csv > coauthors.csv
  vitagraph query path "Yue Lin" "Jonas Weber"
  vitagraph query coauthors "Yue Lin" --show    the SPARQL, to ask any other store
  vitagraph query -q 'SELECT ?name WHERE { ?p a <http://schema.org/Person> ; <http://schema.org/name> ?name }'
  vitagraph query -f question.rq --graph one.ttl two.nq
  vitagraph query advisors "Yue Lin" --endpoint http://127.0.0.1:8080/sparql
  vitagraph query -f about.rq "Yue Lin"         a file with "# @param person a person" and VALUES ?person { UNDEF }
  echo 'ASK { ?a <https://w3id.org/vitagraph/ns#advisor> ?a }' | vitagraph query - --exit-status
`;

/** `vitagraph query` */
export function queryCommand(): Command {
  return new Command('query')
    .summary('ask a graph, by name or in SPARQL')
    .description('Answers a named query, or any SPARQL 1.1 query, over graph files.')
    .argument('[query]', 'name of a query (see --list), or - for SPARQL from standard input')
    .argument('[about...]', 'what the named query is about: names or IRIs of people')
    .option('--list', 'list the named queries')
    .option('-q, --sparql <sparql>', 'a SPARQL query')
    .option('-f, --file <file>', 'a file with a SPARQL query')
    .option(
      '--graph <file...>',
      `the graphs to ask: files (Turtle, N-Triples, N-Quads, TriG, JSON-LD, RDF/XML) or folders of them (default: ${DEFAULT_GRAPH})`,
    )
    .option('--store <folder>', 'keep the graphs in this folder, to open them at once the next time')
    .option('--endpoint <url>', 'ask this SPARQL endpoint, not graph files')
    .addOption(new Option('--results <format>', 'default: table on a terminal, tsv in a pipe').choices(FORMATS))
    .option('--show', 'print the SPARQL of a named query instead of asking it')
    .option('--exit-status', 'exit with 1 where an ASK query answers false')
    .option('--quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (query: string | undefined, about: string[], options: QueryOptions) => {
      const { runQuery } = await import('../query/run-query.js');
      process.exitCode = await runQuery(query, about, options);
    });
}
