import { Command } from 'commander';

/** The options of `diff` as they are typed. */
export interface DiffOptions {
  readonly json?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
Things are compared by name where the name is one thing's alone in each graph, else by IRI. The exit code is 1 where the graphs differ.

Examples:
  vitagraph diff last-week.ttl output/graph.ttl
  vitagraph diff last-week.ttl output/graph.ttl --json | jq 'select(.kind == "advisor")'
`;

/** `vitagraph diff` */
export function diffCommand(): Command {
  return new Command('diff')
    .summary('show what was learned and lost between two graphs')
    .description('Compares what two graphs state, fact by fact: positions, advisors, works with their authors, and so on.')
    .argument('<old>', 'a graph file, or a folder of them')
    .argument('<new>', 'a graph file, or a folder of them')
    .option('--json', 'one JSON object a change and line')
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import('../diff/run-diff.js');
      process.exitCode = await runDiff(before, after, options);
    });
}
