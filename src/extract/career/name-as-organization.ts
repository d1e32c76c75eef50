import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { DOCUMENT_LABELS } from '../../lexicon/link-labels.js';
import { PLACES } from '../../lexicon/places.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { knownRank } from '../organization/known-organization.js';
import { type Chunk, isWord, type NameChunk } from './chunk.js';
import type { EntryLine } from './entry-line.js';
import { isTownBefore } from './place-line.js';
import { isFieldAcronym, namedOrganization } from './placed-organization.js';

const SEPARATORS: readonly string[] = [
  ',',
  '@',
  'at',
  '-',
  '–',
  '—',
  '|',
  '·',
  '∙',
  '⋅',
  '・',
  ':',
  '(',
  '\t',
  '•',
  'in',
  'the',
  '，',
  '/',
];
/** "Visiting Fellow (Remote)", "Tides/Ropes Coordinator": words between these are a remark or half a word. */
const isRemark = (chunks: readonly Chunk[], at: number): boolean =>
  (isWord(chunks[at - 1], '(') && isWord(chunks[at + 1], ')') && !SHORT_CAPITALS.test((chunks[at] as NameChunk).names[0] as string)) ||
  (isWord(chunks[at + 1], '/') && chunks[at + 1]?.start === chunks[at]?.end);

/** "(Schwerpunkt: Physik)": what a remark in brackets is about. */
const isRemarkLabel = (chunks: readonly Chunk[], at: number): boolean => isWord(chunks[at - 1], '(') && isWord(chunks[at + 1], ':');

/** A name without a word of organisations that stands where an entry names its organisation. */
export function nameAsOrganization(line: EntryLine, isPerson: (chunk: NameChunk) => boolean): ComposedOrganization | undefined {
  const names = line.chunks.filter(
    (chunk): chunk is NameChunk =>
      chunk.kind === 'name' &&
      !chunk.honorific &&
      !isPerson(chunk) &&
      !isTownBefore(line.text.text, chunk.end) &&
      !isLabelled(line.chunks, chunk) &&
      (chunk.names[0] as string).length > 1 &&
      (chunk.url !== undefined || !FIELD_ACRONYMS.has((chunk.names[0] as string).toLowerCase())) &&
      !FIELD_LABELS.has((chunk.names[0] as string).toLowerCase()) &&
      !DOCUMENT_LABELS.has((chunk.names[0] as string).toLowerCase()),
  );
  // "Data Scientist | Acme Science, Hamburg": a town has its university's short name.
  const known = names.find(
    ({ names: [name = ''] }) => knownRank(name) !== undefined && !(names.length > 1 && PLACES.has(name.toLowerCase())),
  );
  const isDegree = line.anchors.some((anchor) => anchor.kind !== 'role');
  const setOff = names.filter(
    (chunk) =>
      isSetOff(line.chunks, chunk) &&
      !(names.length > 1 && PLACES.has((chunk.names[0] as string).toLowerCase())) &&
      (!isDegree ||
        chunk.url !== undefined ||
        SHORT_CAPITALS.test(chunk.names[0] as string) ||
        / of /i.test(chunk.names[0] as string) ||
        line.chunks[line.chunks.indexOf(chunk) - 1]?.kind === 'date'),
  );
  const best = known ?? setOff.find((chunk) => !chunk.person) ?? setOff[0];
  if (!best) return undefined;
  return namedOrganization(best);
}

/** "Directeur : Luc Marchand": who holds the office of the label. */
function isLabelled(chunks: readonly Chunk[], name: NameChunk): boolean {
  const at = chunks.indexOf(name);
  // "Thèse soutenue en 2017. Titre : …"
  if (at > 0 && isWord(chunks[at - 1], '.') && isWord(chunks[at + 1], ':')) return true;
  return name.person && isWord(chunks[at - 1], ':') && chunks[at - 2]?.kind === 'role';
}

/** Labels of a printed form: "Url", "Summary". */
const FIELD_LABELS: ReadonlySet<string> = new Set([
  'basics',
  'cgpa',
  'email',
  'gpa',
  'label',
  'location',
  'name',
  'phone',
  'summary',
  'url',
  'website',
]);

/** "QLM", "R&D2", "QLM-NORVIK" */
export const SHORT_CAPITALS: RegExp = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$|^\p{Lu}{2,6}-\p{Lu}{2,10}$/u;

/** Between separators, dates, at an edge of the line, or a link. */
function isSetOff(chunks: readonly Chunk[], name: NameChunk): boolean {
  const at = chunks.indexOf(name);
  if ((isRemark(chunks, at) || isRemarkLabel(chunks, at)) && name.url === undefined) return false;
  if (isWord(chunks[at - 1], '(') && isFieldAcronym(chunks[at - 2], name.names[0] as string)) return false;
  const isEdge = (chunk: Chunk | undefined): boolean =>
    chunk === undefined || isWord(chunk, ...SEPARATORS) || isWord(chunk, ')', ';', '.') || chunk.kind === 'date';
  return (isEdge(chunks[at - 1]) || isFromSchool(chunks, at)) && isEdge(chunks[at + 1]);
}

/** "PhD in Ice from QLM": where a degree is from. */
const isFromSchool = (chunks: readonly Chunk[], at: number): boolean => isWord(chunks[at - 1], 'from') && chunks[at - 2]?.kind === 'degree';
