import { Command } from 'commander';
import { DEFAULT_GRAPH } from '../extract/output-target.js';

/** The options of `explain` as they are typed. */
export interface ExplainOptions {
  readonly graph: readonly string[];
  readonly json?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
The evidence is written by "vitagraph extract --evidence"; graph.evidence.ttl beside a graph.ttl is found by itself.

Examples:
  vitagraph extract input/ --evidence && vitagraph explain "Yue Lin"
  vitagraph explain https://example.org/kg/person/yue-lin --graph output/graph.ttl
`;

/** `vitagraph explain` */
export function explainCommand(): Command {
  return new Command('explain')
    .summary('show which words of which page state the facts about a thing')
    .description('Lists the facts about a person, work or other thing, each with the page, line, quote and rule it comes from.')
    .argument('<thing...>', 'the name of a person, or the IRI of any thing')
    .option('--graph <file...>', 'the graphs to read', [DEFAULT_GRAPH])
    .option('--json', 'one JSON object a fact and line')
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (thing: string[], options: ExplainOptions) => {
      const { runExplain } = await import('../explain/run-explain.js');
      process.exitCode = await runExplain(thing.join(' '), options);
    });
}
