import type { NamedNode } from '@rdfjs/types';
import { PREFIXES } from '../model/vocabulary.js';
import { MAPPINGS } from './map-to-quads.js';
import type { RunnableMapping } from './mapping.js';

const HEAD = `# How facts are written

What \`vitagraph extract\` writes for each kind of thing. The left column is the part of the record of a page
(\`src/model/page-facts.ts\`) or of the resolved graph (\`src/model/entity.ts\`) that a value is read from; the subject is the thing
itself where nothing else is said. Where pages disagree on a property marked *one value*, a graph of several pages holds the value of
the page whose IRI comes first, and each page's own graph holds what that page says.

Generated from the mapping itself by \`npx tsx scripts/mapping-table.ts\`.
`;

/** \`schema:name\` for its IRI. */
function prefixed(term: NamedNode): string {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (term.value.startsWith(namespace)) return `${prefix}:${term.value.slice(namespace.length)}`;
  }
  return term.value;
}

function section({ name, typesText, rows }: RunnableMapping): string {
  const lines = rows.map(({ from, predicate, when, isSingle }) => {
    const condition = [when, isSingle ? '*one value*' : undefined].filter(Boolean).join('; ');
    return `| ${from} | \`${prefixed(predicate)}\` | ${condition} |`;
  });
  return [`## ${name}`, '', typesText, '', '| from | property | when |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

/** The mapping as a page of Markdown, `docs/mapping.md`. */
export const mappingTable = (): string => `${HEAD}\n${MAPPINGS.map(section).join('\n')}`;
