import { Argument, Command } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/export-format-names.js';
import { DEFAULT_GRAPH } from '../extract/output-target.js';

/** The options of `export` as they are typed. */
export interface ExportCommandOptions {
  readonly output: string;
  readonly people?: true;
  readonly store?: string;
  readonly quiet?: true;
}

const EXAMPLES = `
Formats:
  bibtex            works, for LaTeX
  csl-json          works, for Zotero, pandoc and other programs with CSL styles
  graphml, gexf     people, works, organisations and venues as a network, for Gephi, networkx, igraph, Cytoscape
  neo4j-csv         the same, for neo4j-admin database import; -o names a folder, which gets nodes.csv and relationships.csv
  quickstatements   owners of pages, and works with a DOI or arXiv number, as commands for Wikidata; look them over before you run them
  vivo              people, positions, advising and works in the VIVO ontology

Examples:
  vitagraph export bibtex -o papers.bib
  vitagraph export gexf output/graph.ttl --people -o coauthors.gexf
  vitagraph export neo4j-csv output/graph.ttl -o neo4j/
`;

/** `vitagraph export` */
export function exportCommand(): Command {
  return new Command('export')
    .summary('write a graph in the formats of other fields')
    .description('Writes the people and works of graphs for reference managers, network tools and other systems.')
    .addArgument(new Argument('<format>', 'what to write').choices(EXPORT_FORMATS))
    .argument('[file...]', `graph files, or folders of them (default: what the store has, else ${DEFAULT_GRAPH})`)
    .option('-o, --output <file>', 'where to write; - for standard output', '-')
    .option('--people', 'of networks: people only, and how they belong together')
    .option('--store <folder>', 'keep the graphs in this folder, to open them at once the next time')
    .option('-q, --quiet', 'only errors on standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (format: ExportFormat, files: string[], options: ExportCommandOptions) => {
      const { runExport } = await import('../export/run-export.js');
      process.exitCode = await runExport(format, files, options);
    });
}
