import { type Chunk, isCue } from './chunk.js';
import type { EntryLine } from './entry-line.js';
import type { Open } from './open-frame.js';
import { isPersonChunk } from './people.js';

/**
 * A line of an open stay without the places where its advisors are: "2018 – 2022, supervised by Jane Doe from the Ice Lab" under
 * "B.Sc., Lindar University" names no second place of the stay.
 */
export function withoutPlacesOfAdvisors(line: EntryLine, open: Open | undefined): EntryLine {
  if (!open?.slots.organization || !open.slots.anchor || line.block !== open.block || line.anchors.length > 0) return line;
  const person = firstAdvisor(line.chunks);
  if (person < 0) return line;
  const chunks = line.chunks.filter((chunk, index) => chunk.kind !== 'organization' || index < person);
  return chunks.length === line.chunks.length ? line : { ...line, chunks };
}

/** Index of the first person behind the words for being advised; negative where there is none. */
function firstAdvisor(chunks: readonly Chunk[]): number {
  const cue = chunks.findIndex((chunk) => isCue(chunk, 'advised'));
  return cue < 0 ? -1 : chunks.findIndex((chunk, index) => index > cue && chunk.kind === 'name' && isPersonChunk(chunk));
}
