import { PLACES } from '../../lexicon/places.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { knownId, knownRank } from '../organization/known-organization.js';
import { type Chunk, isWord, type NameChunk, type OrganizationChunk } from './chunk.js';

/** Before a name of an entry: the edge of its line, or a sign. */
const BEFORE: readonly string[] = [',', ';', ':', '|', '·', '•', '*', '@', '(', '\t', '-', '–', '—', 'at', 'the'];
/** "Vision Lab", "Snow Institute": the head closes the name; "Institute of Snow" is a name by itself. */
const CLOSED_BY_HEAD =
  /\b(?:labs?|laborator(?:y|ies)|institute|cent(?:er|re)|group|agency|team|department|school|studio|office)(?: \([^()]*\))?$/iu;
/** "QLM", "QLM-AI": a short name is a place by itself. */
const SHORT = /^[\p{Lu}\p{N}&-]+$/u;
const MOST_WORDS = 6;

/** "Robotics" before "and Vision Lab": capital words that are no name of a place or a person. */
const isField = (chunk: Chunk | undefined): chunk is NameChunk =>
  chunk?.kind === 'name' &&
  !chunk.honorific &&
  !chunk.person &&
  chunk.url === undefined &&
  chunk.names.length === 1 &&
  !SHORT.test(chunk.names[0] as string) &&
  (chunk.names[0] as string).split(' ').length <= MOST_WORDS &&
  knownRank(chunk.names[0] as string) === undefined &&
  !PLACES.has((chunk.names[0] as string).toLowerCase());

/** The name that the chunk of an organisation opens with: its own, or that of its first part. */
const openingName = ({ organization: { names, units }, start }: OrganizationChunk, text: string): string | undefined =>
  [...units, ...names].find((name) => text.startsWith(name, start));

/** The organisation with the words before it as the first of its opening name. */
function withField(chunk: OrganizationChunk, field: NameChunk, name: string, text: string): OrganizationChunk {
  const whole = text.slice(field.start, chunk.start + name.length);
  const renamed = (names: readonly string[]): readonly string[] => names.map((one) => (one === name ? whole : one));
  const { units, names } = chunk.organization;
  const organization: ComposedOrganization = { ...chunk.organization, names: renamed(names), units: renamed(units), start: field.start };
  return { ...chunk, organization, start: field.start };
}

/**
 * The chunks of a line of an entry, in which "and" between a field and what closes with the head of an organisation is of its name: such a
 * line names one place between two signs.
 *
 * @example "Intern, Robotics and Vision Lab, 2019"; not "Intern, Lindar University and Vision Lab"
 */
export function joinNames(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const [before, field, and] = [joined.at(-3), joined.at(-2), joined.at(-1)];
    const next = chunks[at + 1];
    const name = chunk.kind === 'organization' && isWord(and, 'and') && isField(field) ? openingName(chunk, text) : undefined;
    const isOne =
      name !== undefined &&
      CLOSED_BY_HEAD.test(name) &&
      knownId(name) === undefined &&
      (before === undefined || before.kind === 'date' || isWord(before, ...BEFORE)) &&
      (next === undefined || next.kind !== 'word' || /^\P{L}/u.test(next.text));
    if (isOne && chunk.kind === 'organization' && isField(field)) joined.splice(-2, 2, withField(chunk, field, name, text));
    else joined.push(chunk);
  }
  return joined;
}
