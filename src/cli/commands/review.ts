import { Command } from 'commander';
import { DEFAULT_BASE } from './extract.js';

/** The options of `review` as they are typed. */
export interface ReviewOptions {
  readonly output: string;
  readonly base: string;
  readonly maxSize: string;
  readonly cache?: string;
  readonly quiet?: true;
}

const EXAMPLES = `
The file has a row a pair: two names, the pages they are on, and what speaks for one person. Write "same" or "different" in
the first column; "extract --decisions" obeys. A later review keeps what is decided and adds what is new.

Examples:
  vitagraph review input/                                     writes review.tsv
  vitagraph extract input/ --decisions review.tsv             obeys it
  vitagraph review pages.ndjson -o who-is-who.tsv             over records that extract wrote
`;

/** `vitagraph review` */
export function reviewCommand(): Command {
  return new Command('review')
    .summary('list the people who may be one, to decide')
    .description('Writes the pairs of people of different pages who may be one person, for somebody to decide.')
    .argument('<input...>', 'files, folders, glob patterns, or - for standard input, as for extract')
    .option('-o, --output <file>', 'the file of decisions; what is decided in it already is kept', 'review.tsv')
    .option('--base <iri>', 'namespace of the IRIs that are made, as for extract', DEFAULT_BASE)
    .option('--cache <folder>', 'where records of pages are kept, as for extract')
    .option('--max-size <size>', 'pages larger than this are not read', '20M')
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ReviewOptions) => {
      const { runReview } = await import('../review/run-review.js');
      process.exitCode = await runReview(inputs, options);
    });
}
