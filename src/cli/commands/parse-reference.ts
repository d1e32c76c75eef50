import { Command, Option } from 'commander';

/** The options of `parse-reference` as they are typed. */
export interface ParseReferenceOptions {
  /** Nothing: `text` on a terminal, else `json`. */
  readonly format?: 'text' | 'json' | 'bibtex' | 'csl-json';
}

const EXAMPLES = `
Each line is one reference; empty lines are passed over, but in JSON they give a line of their own, so that lines agree.
text writes a field a line, for people. json writes one object a line: authors (family, given, literal), title, venue, year, volume, issue, pages, doi, type.
What a reference does not print is left out: a style without titles gives none.

Examples:
  vitagraph parse-reference 'Lind, M., & Park, J. (2019). Tides. Ocean Engineering, 12(3), 45-67.'
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
    .argument('[input]', 'a reference in quotes, or a file with one a line; - or nothing for standard input', '-')
    .addOption(
      new Option('--format <format>', 'what is written (default: text on a terminal, else json)').choices([
        'text',
        'json',
        'bibtex',
        'csl-json',
      ]),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (input: string, options: ParseReferenceOptions) => {
      const { runParseReference } = await import('../parse-reference/run-parse-reference.js');
      process.exitCode = await runParseReference(input, options);
    });
}
