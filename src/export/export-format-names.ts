/** Formats of other fields, by the name that the command takes. */
export const EXPORT_FORMATS = ['bibtex', 'csl-json', 'graphml', 'gexf', 'neo4j-csv', 'quickstatements', 'vivo'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
