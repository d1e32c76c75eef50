import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { PLACES } from '../../lexicon/places.js';
import { REGION_CODES, REGIONS } from '../../lexicon/regions.js';
import { STUDY_HONOURS } from '../../lexicon/study-nouns.js';
import { wordAlternation } from '../../text/alternation.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { isCalledByField } from '../organization/part-of-body.js';
import { type Chunk, isWord, type NameChunk } from './chunk.js';
import type { EntryLine } from './entry-line.js';
import { nameAsOrganization, SHORT_CAPITALS } from './name-as-organization.js';
import { isInRegion } from './place-line.js';
import { namedOrganization } from './placed-organization.js';

/** "QLM, Ice Laboratory", "QLM – Ice Laboratory": capitals before a part are its home. */
const isHomeBefore = (line: EntryLine, home: ComposedOrganization | undefined, part: ComposedOrganization | undefined): boolean =>
  home !== undefined &&
  part !== undefined &&
  SHORT_CAPITALS.test(home.names[0] as string) &&
  !FIELD_ACRONYMS.has((home.names[0] as string).toLowerCase()) &&
  /^\s*[,|·–—-]\s*$/.test(line.text.text.slice(home.end, part.start));

/** "Vision Lab, Tarnwick Cordage": the name that follows the parts is where they are; undefined for a town, "Department of Physics, Lindar". */
function homeBehind(line: EntryLine, part: ComposedOrganization | undefined, isPerson: (chunk: NameChunk) => boolean) {
  const at = part === undefined ? -1 : line.chunks.findIndex(({ start, end }) => start <= part.start && part.end <= end);
  const [comma, name, next] = line.chunks.slice(at + 1);
  if (at < 0 || !isWord(comma, ',') || name?.kind !== 'name' || name.honorific || name.person || isPerson(name)) return undefined;
  const words = (name.names[0] as string).toLowerCase();
  const isTown =
    PLACES.has(words) || REGIONS.has(words) || isInRegion(line.text.text, name.end) || REGION_CODES.has(name.names[0] as string);
  const isClosed = next === undefined || next.kind === 'date' || isWord(next, ',', '(', ')', '.', ';', '|', '-', '–', '—', '·', '\t');
  return isClosed && !isTown && !FIELD_ACRONYMS.has(words) ? namedOrganization(name) : undefined;
}

/** "Rope Lab", "Institute of Tides": a part of what is named as its home; by itself an institute. */
export const mayBePart = (organization: ComposedOrganization): boolean =>
  isPartByName(organization) || (organization.rank === 'institute' && isCalledByField(organization.names[0] as string));

/** Where the parts of an organisation are that a line names: before them, where it is a firm or capitals, or behind them. */
export function homeOfParts(
  line: EntryLine,
  parts: readonly ComposedOrganization[],
  isPerson: (chunk: NameChunk) => boolean,
): ComposedOrganization | undefined {
  // "Quellmark Cloud, Vision Team": the team's home is a firm that is known by its first word.
  const home = nameAsOrganization(line, isPerson);
  const isHome = home?.rank === 'company' ? parts.every(({ rank }) => rank === 'unit') : isHomeBefore(line, home, parts[0]);
  if (isHome) return home;
  // "Institute of Tides, Lindar": a town more often.
  return parts.every(isPartByName) ? homeBehind(line, parts.at(-1), isPerson) : undefined;
}

/** "M.Sc. in Statistics, Lindar, 2011", "Lindar: M.Sc. in Statistics, 2011": the name beside a degree and its field, where the entry names no other school, be it a town's. */
export function schoolBesideDegree(
  { anchors, chunks }: EntryLine,
  isPerson: (chunk: NameChunk) => boolean,
): ComposedOrganization | undefined {
  const degree = anchors[0];
  if (degree === undefined || degree.kind === 'role' || degree.field === undefined || !chunks.some(({ kind }) => kind === 'date'))
    return undefined;
  const at = chunks.indexOf(degree);
  const [sign, behind, next] = chunks.slice(at + 1);
  const isClosed = next === undefined || next.kind === 'date' || isWord(next, ',', '(', ')', '.', '|', '-', '–', '—');
  const [before, mark] = chunks;
  const beside = [
    ...(isWord(sign, ...BEFORE_SCHOOL) && isClosed ? [behind] : []),
    ...(at === 2 && isWord(mark, ...BEHIND_SCHOOL) ? [before] : []),
  ];
  const name = beside.find((chunk) => isSchool(chunk, isPerson));
  return name && namedOrganization(name);
}
const BEFORE_SCHOOL: readonly string[] = [',', '@', 'at', 'from', '|', '-', '–', '—', '(', '\t'];
const BEHIND_SCHOOL: readonly string[] = [',', ':', '|', '-', '–', '—', '\t'];

const isSchool = (name: Chunk | undefined, isPerson: (chunk: NameChunk) => boolean): name is NameChunk =>
  name?.kind === 'name' && !name.honorific && !name.person && !isPerson(name) && !HONOURS.test(name.names[0] as string);

/** "Summa Cum Laude", "First Class", "Minor": how well, and what else. */
const HONOURS = new RegExp(`\\b(?:${wordAlternation(STUDY_HONOURS)})\\b`, 'iu');
