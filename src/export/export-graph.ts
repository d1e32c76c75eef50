import type { EmbeddedStore } from '../store/embedded-store.js';
import { bibtex } from './bibtex.js';
import { cslJson } from './csl-json.js';
import type { ExportFormat } from './export-format-names.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { neo4jCsv } from './neo4j-csv.js';
import { quickStatements } from './quickstatements.js';
import { EXPORTED_PREDICATES } from './terms.js';
import { ThingIndex } from './thing-index.js';
import { vivo } from './vivo.js';

export interface ExportOptions {
  /** Of networks: people only, and how they belong together. */
  readonly isPeopleOnly: boolean;
}

/** A document, or several by file name. */
export type Exported = string | Readonly<Record<string, string>>;

/** The things of a graph in the form of another field. The same graph gives the same bytes. */
export async function exportGraph(store: EmbeddedStore, format: ExportFormat, { isPeopleOnly }: ExportOptions): Promise<Exported> {
  const index = ThingIndex.read(store, EXPORTED_PREDICATES);
  switch (format) {
    case 'bibtex':
      return bibtex(index);
    case 'csl-json':
      return cslJson(index);
    case 'graphml':
      return graphml(index, isPeopleOnly);
    case 'gexf':
      return gexf(index, isPeopleOnly);
    case 'neo4j-csv':
      return neo4jCsv(index, isPeopleOnly);
    case 'quickstatements':
      return quickStatements(index);
    case 'vivo':
      return vivo(index);
  }
}
