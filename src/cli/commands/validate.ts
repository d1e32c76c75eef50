import { Command } from 'commander';
import { DEFAULT_GRAPH } from '../extract/output-target.js';

/** The options of `validate` as they are typed. */
export interface ValidateOptions {
  readonly quiet?: true;
}

const EXAMPLES = `
Examples:
  vitagraph validate                      check ${DEFAULT_GRAPH}
  vitagraph validate graphs/*.ttl         check each file by itself

Each finding is one line: the file, the thing, the property, what is wrong, the value. The exit code is 1 where there is any.
`;

/** `vitagraph validate` */
export function validateCommand(): Command {
  return new Command('validate')
    .summary('check graphs against the shapes')
    .description('Checks graph files against the SHACL shapes of the vocabulary.')
    .argument('[file...]', 'graph files', [DEFAULT_GRAPH])
    .option('-q, --quiet', 'only the exit code and errors')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ValidateOptions) => {
      const { runValidate } = await import('../validate/run-validate.js');
      process.exitCode = await runValidate(files, options);
    });
}
