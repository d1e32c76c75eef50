import { Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_GRAPH, OUTPUT_FORMATS, type OutputFormat } from '../extract/output-target.js';

/** The options of `extract` as they are typed. */
export interface ExtractOptions {
  readonly output: string;
  readonly format?: OutputFormat;
  readonly base: string;
  readonly source?: string;
  readonly evidence?: true;
  readonly filesFrom?: string;
  readonly fetch?: true;
  readonly fetchPrivate?: true;
  readonly jobs?: number;
  readonly pageTimeout?: number;
  readonly report?: string;
  readonly maxSize: string;
  readonly cache?: string;
  readonly decisions?: string;
  readonly redirects?: string;
  readonly quiet?: true;
}

/** The namespace of the IRIs that pages do not give. */
export const DEFAULT_BASE = 'https://example.org/kg/';

const EXAMPLES = `
INPUT is a file, a folder (walked), a glob pattern in quotes, or - for standard input. What a file holds is told by its
content: HTML, Markdown with front matter, plain text, BibTeX; many pages in one: WARC, tar, zip, lines of JSON with "url" and
"html" or "text" ("fetched" too), all also compressed by gzip; or records that --format ndjson wrote. With --fetch it can be an
address of the web: robots.txt is obeyed and a host asked at most once a second; a page has 30 s and 10 MB.

Examples:
  vitagraph extract input/                              one graph of all pages, in ${DEFAULT_GRAPH}
  vitagraph extract 'pages/**/*.html' -o people.jsonld  the ending of the name tells the format
  vitagraph extract input/ -o graphs/                   one Turtle file a page, people joined over all of them
  curl -s https://a.example/ | vitagraph extract - --source https://a.example/ -o -
  vitagraph extract input/ --evidence                   with the words that state each fact, in output/graph.evidence.ttl
  vitagraph extract input/ --cache .vitagraph           the next run reads only what changed
  vitagraph extract crawl.warc.gz -o crawl.nq --report crawl.tsv   pages of a crawl, and what became of each
  vitagraph extract --fetch https://a.example/~ann/     a page of the web
  find pages -name '*.htm' | vitagraph extract --files-from -
  vitagraph extract a/ -o a.ndjson && vitagraph extract a.ndjson b/   read pages once, join them later
`;

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InvalidArgumentError('A whole number from 1 to 256 is needed.');
  return jobs;
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0.1 && seconds <= 86_400)) throw new InvalidArgumentError('A number of seconds from 0.1 to 86400 is needed.');
  return seconds;
}

/** `vitagraph extract` */
export function extractCommand(): Command {
  return new Command('extract')
    .summary('read pages, write a graph')
    .description('Reads homepages and writes the graph of what they say.')
    .argument('[input...]', 'files, folders, glob patterns, addresses (with --fetch), or - for standard input')
    .option('-o, --output <path>', 'file, folder (ending in "/"), or - for standard output', DEFAULT_GRAPH)
    .addOption(new Option('--format <format>', 'format, where the name of the output does not tell it').choices(OUTPUT_FORMATS))
    .option('--base <iri>', 'namespace of the IRIs that are made', DEFAULT_BASE)
    .option('--source <url>', 'URL of the page, for one input')
    .option('--evidence', 'also write which words of which page state each fact')
    .addOption(new Option('--jobs <n>', 'number of workers (default: by the number of pages)').argParser(parseJobs))
    .option('--files-from <file>', 'also read the files that this file lists, one a line, or - for standard input')
    .option('--fetch', 'fetch inputs that are addresses of the web (http, https), as robots.txt allows')
    .option('--fetch-private', 'the same, and also from addresses of private networks, for an intranet')
    .addOption(
      new Option('--page-timeout <seconds>', 'a page that takes longer fails, where workers read it (default: 60)').argParser(parseSeconds),
    )
    .option('--report <file>', 'also write what became of each input, a row each (.tsv)')
    .option('--max-size <size>', 'pages larger than this are not read', '20M')
    .option('--cache <folder>', 'keep what pages say in this folder; a later run reads only pages that are new or changed')
    .option('--decisions <file>', 'who is who by your decision, as "vitagraph review" writes it')
    .option('--redirects <file>', 'also write which IRIs that runs over fewer pages give lead to which of this run (.tsv)')
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ExtractOptions, command: Command) => {
      if (inputs.length === 0 && options.filesFrom === undefined) command.error("error: missing required argument 'input'");
      const { runExtract } = await import('../extract/run-extract.js');
      process.exitCode = await runExtract(inputs, options);
    });
}
