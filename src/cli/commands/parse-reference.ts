import { Command, Option } from 'commander';

/** The options of `parse-reference` as they are typed. */
export interface ParseReferenceOptions {
  readonly format: 'json' | 'bibtex' | 'csl-json';
}

const EXAMPLES = `
Each line is one reference; empty lines are passed over, but in JSON they give a line of their own, so that lines agree.
json writes one object a line: authors (family, given, literal), title, venue, year, volume, issue, pages, doi, type.
What a reference does not print is left out: a style without titles gives none.

Examples:
  vitagraph parse-reference references.txt > references.jsonl
  echo 'M. Lind and J. Park, Phys. Rev. D 57, 2996 (1998).' | vitagraph parse-reference
  vitagraph parse-reference references.txt --format bibtex > references.bib
  pdftotext paper.pdf - | grep '^\\[' | vitagraph parse-reference - --format csl-json
`;

/** `vitagraph parse-reference` */
export function parseReferenceCommand(): Command {
  return new Command('parse-reference')
    .summary('take reference strings apart, one a line')
    .description('Reads single references, without a page around them, and writes their authors, title, venue, year and numbers.')
    .argument('[file]', 'file with one reference a line; - or nothing for standard input', '-')
    .addOption(new Option('--format <format>', 'what is written').choices(['json', 'bibtex', 'csl-json']).default('json'))
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ParseReferenceOptions) => {
      const { runParseReference } = await import('../parse-reference/run-parse-reference.js');
      process.exitCode = await runParseReference(file, options);
    });
}
