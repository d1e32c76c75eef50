import { type Chunk, isWord } from './chunk.js';

type RoleChunk = Extract<Chunk, { kind: 'role' }>;

const isRole = (chunk: Chunk | undefined): chunk is RoleChunk => chunk?.kind === 'role';
const isComma = (chunk: Chunk | undefined): boolean => isWord(chunk, ',');
const isAnd = (chunk: Chunk | undefined): boolean => isWord(chunk, 'and', '&', 'und', 'et', 'y');

/** Index behind the roles that a list of them names from an index on: "A and B", "A, B, and C", "A & B"; the index itself where none does. */
function endOfList(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  while (isComma(chunks[next]) && isRole(chunks[next + 1])) next += 2;
  if (isComma(chunks[next]) && isAnd(chunks[next + 1])) next++;
  return isAnd(chunks[next]) && isRole(chunks[next + 1]) ? next + 2 : at;
}

/**
 * Roles that an entry lists before the one place that it names, as one: "Data manager, coordinator, and analyst" is a post of several
 * names. Roles with nothing but a comma between them stay two: "Professor, Associate Dean".
 */
export function joinRoles(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  if (chunks.filter(isRole).length < 2 || chunks.filter(({ kind }) => kind === 'organization' || kind === 'date').length > 2) return chunks;
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const end = isRole(chunk) ? endOfList(chunks, i) : i;
    if (!isRole(chunk) || end === i) {
      joined.push(chunk);
      continue;
    }
    const last = chunks[end - 1] as Chunk;
    const kinds = chunks.slice(i, end).flatMap((one) => (isRole(one) ? [one.position] : []));
    joined.push({
      ...chunk,
      role: text.slice(chunk.start, last.end),
      position: kinds.find((kind) => kind !== 'job') ?? 'job',
      end: last.end,
    });
    i = end - 1;
  }
  return joined;
}

/** "Undergraduate Physics" in "Undergraduate Physics Tutor": the level of those who are taught; not "PhD student" in "PhD student assistant". */
const LEVEL_TAUGHT = /^(?:under|post)?graduate (?!.*\b(?:candidate|student)s?\b)/iu;

/** A post with the level of those whom it serves, as one: "Undergraduate Physics Tutor" is no stay of a student. */
export function joinLevels(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const isLevel = (at: number): boolean => {
    const [level, role] = [chunks[at], chunks[at + 1]];
    return (
      level?.kind === 'student' && isRole(role) && role.start - level.end === 1 && LEVEL_TAUGHT.test(text.slice(level.start, level.end))
    );
  };
  if (!chunks.some((_, at) => isLevel(at))) return chunks;
  return chunks.flatMap((chunk, at) => {
    if (isLevel(at)) return [];
    const level = at > 0 && isLevel(at - 1) ? chunks[at - 1] : undefined;
    return level && isRole(chunk) ? [{ ...chunk, role: text.slice(level.start, chunk.end), start: level.start }] : [chunk];
  });
}
