import { Command } from 'commander';
import { DEFAULT_GRAPH } from '../extract/output-target.js';
import { DEFAULT_BASE } from './extract.js';

/** The options of `site` as they are typed. */
export interface SiteOptions {
  readonly output: string;
  readonly base: string;
  readonly store?: string;
  readonly review?: string;
  readonly quiet?: true;
}

const EXAMPLES = `
The pages are those of "vitagraph serve" without what needs a server: queries, comparison, paths between any two people (the network shows
them). They can lie in any folder of any web host, and load nothing from elsewhere. Files of pages that are no more are left.

Examples:
  vitagraph site output/graph.nq -o site/           with the words that state each fact, where the graph was written with --evidence
  npx http-server site/                             to look at them
`;

/** `vitagraph site` */
export function siteCommand(): Command {
  return new Command('site')
    .summary('write a graph as web pages')
    .description('Writes the pages that "serve" shows as files for any web host.')
    .argument('[file...]', `graph files, or folders of them (default: what the store has, else ${DEFAULT_GRAPH})`)
    .requiredOption('-o, --output <folder>', 'where to write')
    .option('--base <iri>', 'namespace of the IRIs that were made, as for extract', DEFAULT_BASE)
    .option('--store <folder>', 'keep the graphs in this folder, to open them at once the next time')
    .option('--review <file>', 'show the pairs that "review" has written, to be decided on a page')
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: SiteOptions) => {
      const { runSite } = await import('../site/run-site.js');
      process.exitCode = await runSite(files, options);
    });
}
