import type { Text } from '../../model/text.js';
import { isPersonName } from '../../text/person-name.js';
import type { Chunk, NameChunk } from './chunk.js';
import { detailsAfter, type Listed } from './student-names.js';

/**
 * The student whom bold or italic letters alone set apart from the title behind the name, where both read as one name:
 * "**Tara Quist** Quiet Harbours of the north". None where a sign parts them, which other readers see.
 */
export function listedSetApart({ text, runs }: Text, chunks: readonly Chunk[]): Listed[] {
  const first = chunks.find(({ kind }) => kind === 'name');
  const look = runs.find(({ start, end }) => end > start);
  const name = look && text.slice(look.start, look.end).trim();
  if (!first || !look || !name || !(look.bold || look.italic || look.underlined) || !isPersonName(name)) return [];
  const start = text.indexOf(name);
  const end = start + name.length;
  if (first.start !== start || first.end <= end) return [];
  const person: NameChunk = { kind: 'name', names: [name], honorific: false, person: true, start, end };
  const next = chunks.findIndex((chunk) => chunk.start >= end);
  return [{ person, ...(next < 0 ? {} : detailsAfter(chunks, next)) }];
}
