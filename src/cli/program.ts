import { Command } from 'commander';
import { diffCommand } from './commands/diff.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { loadCommand } from './commands/load.js';
import { parseReferenceCommand } from './commands/parse-reference.js';
import { queryCommand } from './commands/query.js';
import { reviewCommand } from './commands/review.js';
import { serveCommand } from './commands/serve.js';
import { siteCommand } from './commands/site.js';
import { validateCommand } from './commands/validate.js';
import { programVersion } from './program-version.js';

const EXAMPLES = `
Examples:
  vitagraph extract input/                      read the pages of a folder, write output/graph.ttl
  vitagraph query coauthors "Yue Lin"           ask the graph
  vitagraph query --list                        what can be asked by name
  vitagraph explain "Yue Lin"                   which words of which page say so
  vitagraph diff old.ttl new.ttl                what was learned and lost
  vitagraph review input/                       who may be one person, for you to decide
  vitagraph load output/graph.nq --endpoint URL into a running triple store
  vitagraph export bibtex -o papers.bib         for LaTeX; also CSL-JSON, GraphML, GEXF, Neo4j, Wikidata, VIVO
  vitagraph serve                               pages and a SPARQL endpoint at http://127.0.0.1:8080/
  vitagraph site -o site/                       the same pages as files for any web host
  vitagraph validate output/graph.ttl           check a graph against the shapes
  vitagraph parse-reference references.txt      take reference strings apart, one a line

Exit codes: 0 done; 1 done with findings; 2 misuse, or an input or output failed; 3 some inputs failed, the rest were done.
`;

/** The command line. Commands load what they need when they run, so that help is quick. */
export function createProgram(): Command {
  const program = new Command('vitagraph')
    .description("Reads researchers' homepages and writes a knowledge graph, every fact with the words of the page that say it.")
    .version(programVersion())
    .addHelpText('after', EXAMPLES)
    .addCommand(extractCommand())
    .addCommand(queryCommand())
    .addCommand(explainCommand())
    .addCommand(diffCommand())
    .addCommand(loadCommand())
    .addCommand(exportCommand())
    .addCommand(reviewCommand())
    .addCommand(serveCommand())
    .addCommand(siteCommand())
    .addCommand(validateCommand())
    .addCommand(parseReferenceCommand());
  // Errors are thrown, so that the exit code is this program's own.
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}
