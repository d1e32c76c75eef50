import type { ComposedOrganization } from '../organization/compose-organization.js';
import type { Chunk, NameChunk } from './chunk.js';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u;

/**
 * Names of a text that are acronyms the same text has explained, as the organisations they stand for.
 *
 * @example "Universidad de Lindar (UDL) … mi carrera en la UDL": the second UDL is the university too.
 */
export function explainAcronyms(chunks: readonly Chunk[]): Chunk[] {
  const homes = new Map<string, ComposedOrganization>();
  for (const chunk of chunks) {
    if (chunk.kind !== 'organization' || chunk.organization.rank === 'unit') continue;
    for (const name of chunk.organization.names.slice(1)) if (ACRONYM.test(name)) homes.set(name, chunk.organization);
  }
  if (homes.size === 0) return [...chunks];
  return chunks.map((chunk) => {
    const home = chunk.kind === 'name' ? homes.get(chunk.names[0] as string) : undefined;
    return home ? explained(chunk as NameChunk, home) : chunk;
  });
}

const explained = ({ start, end }: NameChunk, home: ComposedOrganization): Chunk => ({
  kind: 'organization',
  organization: { names: home.names, units: [], rank: home.rank, start, end },
  start,
  end,
});
