import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { DOCUMENT_LABELS } from '../../lexicon/link-labels.js';
import { MONTHS } from '../../lexicon/months.js';
import { PLACES } from '../../lexicon/places.js';
import { REGION_CODES, REGIONS } from '../../lexicon/regions.js';
import { joinTexts, type Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { knownRank } from '../organization/known-organization.js';
import { kindOfAnchors } from './advising-kind.js';
import { type AnchorChunk, type Chunk, isWord, type NameChunk } from './chunk.js';
import { clausesOf } from './clause.js';
import { datesOf, isFieldAcronym, isProgramme, namedOrganization } from './clause-facts.js';
import { type EntryLine, isMostlyCjk } from './entry-line.js';
import { namelessPlaces } from './nameless-stays.js';
import { isPersonChunk, peopleOf } from './people.js';
import { isTownBefore } from './place-line.js';
import { degreeStatement, pairStays, positionStatement } from './state-clause.js';
import type { Statement } from './statement.js';

/** The lines that tell of one stay. */
export interface EntryFrame {
  readonly lines: readonly EntryLine[];
  /** Stated by the line above for all of its sub-items. */
  readonly inherited: ComposedOrganization | undefined;
}

/** What a section tells of entries that name no role: 実習, "Internships". */
export interface EntrySection {
  readonly rule: string;
  readonly position: 'job' | 'internship' | 'postdoc' | 'visit';
  readonly role?: string;
}

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
/** "Visiting Scholar (Short-Term)", "AI/Information Coordinator": words between these are a remark or half a word. */
const isRemark = (chunks: readonly Chunk[], at: number): boolean =>
  (isWord(chunks[at - 1], '(') && isWord(chunks[at + 1], ')') && !SHORT_CAPITALS.test((chunks[at] as NameChunk).names[0] as string)) ||
  (isWord(chunks[at + 1], '/') && chunks[at + 1]?.start === chunks[at]?.end);

/** "(Schwerpunkt: Physik)": what a remark in brackets is about. */
const isRemarkLabel = (chunks: readonly Chunk[], at: number): boolean => isWord(chunks[at - 1], '(') && isWord(chunks[at + 1], ':');

/** A name without a word of organisations that stands where an entry names its organisation. */
function nameAsOrganization(line: EntryLine, isPerson: (chunk: NameChunk) => boolean): ComposedOrganization | undefined {
  const names = line.chunks.filter(
    (chunk): chunk is NameChunk =>
      chunk.kind === 'name' &&
      !chunk.honorific &&
      !isPerson(chunk) &&
      !isTownBefore(line.text.text, chunk.end) &&
      !isLabelled(line.chunks, chunk) &&
      (chunk.names[0] as string).length > 1 &&
      !FIELD_LABELS.has((chunk.names[0] as string).toLowerCase()) &&
      !MONTH_NAMES.has((chunk.names[0] as string).toLowerCase()) &&
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

/** "will be printed in February": a month without a year is no place. */
const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS['en']?.flat().filter((name) => name.length > 3));

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

const SHORT_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u;

/** Between separators, dates, at an edge of the line, or a link. */
function isSetOff(chunks: readonly Chunk[], name: NameChunk): boolean {
  const at = chunks.indexOf(name);
  if ((isRemark(chunks, at) || isRemarkLabel(chunks, at)) && name.url === undefined) return false;
  if (isWord(chunks[at - 1], '(') && isFieldAcronym(chunks[at - 2], name.names[0] as string)) return false;
  const isEdge = (chunk: Chunk | undefined): boolean =>
    chunk === undefined || isWord(chunk, ...SEPARATORS) || isWord(chunk, ')', ';', '.') || chunk.kind === 'date';
  return isEdge(chunks[at - 1]) && isEdge(chunks[at + 1]);
}

/** Organisations of a frame: units without a home join the first that has none of its own level. */
export function joinUnits(organizations: readonly ComposedOrganization[]): ComposedOrganization[] {
  const joined: ComposedOrganization[] = [];
  for (const organization of organizations) {
    const host = joined.findIndex((other) => (other.rank === 'unit') !== (organization.rank === 'unit'));
    if (host < 0) {
      joined.push(organization);
      continue;
    }
    const other = joined[host] as ComposedOrganization;
    const [unit, body] = organization.rank === 'unit' ? [organization, other] : [other, organization];
    joined[host] = { ...body, units: [...unit.units, unit.names[0] as string, ...body.units] };
  }
  return joined;
}

/** "Laboratory of Ice" above "Lindar University": the laboratory is a part of the university, though it could stand for itself. */
const withParts = (organizations: readonly ComposedOrganization[]): readonly ComposedOrganization[] =>
  organizations.some(({ rank }) => rank === 'body')
    ? organizations.map((organization) => (isPartByName(organization) ? { ...organization, rank: 'unit' as const } : organization))
    : organizations;

interface Gathered {
  readonly anchors: AnchorChunk[];
  readonly organizations: ComposedOrganization[];
  readonly dates: DateRange[];
}

/** Organisations of a line but those where its people work: "mentored by Jane Doe (X University)". */
function placesOfLine(line: EntryLine, people: ReadonlySet<NameChunk>): ComposedOrganization[] {
  const ends = [...people].filter((name) => line.chunks.includes(name)).map((name) => name.end);
  const found: ComposedOrganization[] = [];
  for (const chunk of line.chunks) {
    const ofPerson = ends.some((end) => end <= chunk.start && chunk.start - end <= 8);
    if (chunk.kind === 'organization' && !(ofPerson && found.length > 0) && !isProgramme(chunk.organization))
      found.push(chunk.organization);
  }
  return found;
}

/** "QLM, Ice Laboratory": capitals before a part and a comma are its home. */
const isHomeBefore = (line: EntryLine, home: ComposedOrganization | undefined, part: ComposedOrganization | undefined): boolean =>
  home !== undefined &&
  part !== undefined &&
  SHORT_CAPITALS.test(home.names[0] as string) &&
  !FIELD_ACRONYMS.has((home.names[0] as string).toLowerCase()) &&
  /^\s*,\s*$/.test(line.text.text.slice(home.end, part.start));

/** "Vision Lab, Tarnwick Cordage": the name that follows the parts is where they are; undefined for a town, "Department of Physics, Lindar". */
function homeBehind(line: EntryLine, part: ComposedOrganization | undefined, isPerson: (chunk: NameChunk) => boolean) {
  const at = part === undefined ? -1 : line.chunks.findIndex(({ start, end }) => start <= part.start && part.end <= end);
  const [comma, name, next] = line.chunks.slice(at + 1);
  if (at < 0 || !isWord(comma, ',') || name?.kind !== 'name' || name.honorific || name.person || isPerson(name)) return undefined;
  const words = (name.names[0] as string).toLowerCase();
  const isTown =
    PLACES.has(words) || REGIONS.has(words) || isTownBefore(line.text.text, name.end) || REGION_CODES.has(name.names[0] as string);
  const isClosed = next === undefined || next.kind === 'date' || isWord(next, ',', '(', '.', ';', '|', '-', '–', '—', '·', '\t');
  return isClosed && !isTown && !MONTH_NAMES.has(words) && !FIELD_ACRONYMS.has(words) ? namedOrganization(name) : undefined;
}

/** Where the parts of an organisation are that a line names: before them, where it is a firm or capitals, or behind them. */
function homeOfParts(
  line: EntryLine,
  parts: readonly ComposedOrganization[],
  isPerson: (chunk: NameChunk) => boolean,
): ComposedOrganization | undefined {
  // "Quellmark Cloud, Vision Team": the team's home is a firm that is known by its first word.
  const home = nameAsOrganization(line, isPerson);
  const isHome = home?.rank === 'company' ? parts.every(({ rank }) => rank === 'unit') : isHomeBefore(line, home, parts[0]);
  return isHome ? home : homeBehind(line, parts.at(-1), isPerson);
}

/** "M.Sc. in Statistics, Lindar, 2011": the name behind a degree and its field, where the entry names no other school, be it a town's. */
function schoolBehindDegree({ anchors, chunks }: EntryLine, isPerson: (chunk: NameChunk) => boolean): ComposedOrganization | undefined {
  const at = chunks.findIndex((chunk) => chunk === anchors[0]);
  const [sign, name, next] = chunks.slice(at + 1);
  const degree = anchors[0];
  if (degree === undefined || degree.kind === 'role' || degree.field === undefined || !isWord(sign, ',', '@', 'at', '|', '-', '–', '—'))
    return undefined;
  if (name?.kind !== 'name' || name.honorific || name.person || isPerson(name) || HONOURS.test(name.names[0] as string)) return undefined;
  const isClosed = next === undefined || next.kind === 'date' || isWord(next, ',', '(', '.', '|', '-', '–', '—');
  return isClosed && chunks.some(({ kind }) => kind === 'date') ? namedOrganization(name) : undefined;
}
/** "Summa Cum Laude", "First Class", "Minor": how well, and what else. */
const HONOURS = /\b(?:class|cum|distinction|first|gpa|honou?rs?|hons|laude|magna|merit|minor|summa|thesis)\b/iu;

function gather(frame: EntryFrame, people: ReadonlySet<NameChunk>): Gathered {
  const gathered: Gathered = { anchors: [], organizations: [], dates: [] };
  const titles = frame.lines.filter((line) => line.form === 'title');
  for (const line of titles) {
    gathered.anchors.push(...line.anchors);
    gathered.dates.push(...datesOf(line.chunks));
  }
  // The line of the role names the organisation, else the others do.
  const own = titles.find((line) => line.anchors.length > 0);
  // "Lindar University (2008 – now)" above "Professor (2019 – now)": the post has its own time.
  if (own && gathered.anchors.length === 1) gathered.dates.unshift(...datesOf(own.chunks));
  const order = own ? [own, ...titles.filter((line) => line !== own)] : titles;
  const isPerson = (chunk: NameChunk): boolean => people.has(chunk);
  const isCjk = (line: EntryLine): boolean => isMostlyCjk(line.text.text);
  for (const line of order) {
    // "Quellmark Group" and below it the same name in another script.
    if (gathered.organizations.length > 0 && isCjk(line) !== isCjk(order[0] as EntryLine)) continue;
    const found = placesOfLine(line, people);
    if (found.length === 0 && line === own) {
      const named = nameAsOrganization(line, isPerson);
      if (named) found.push(named);
    } else if (found.length > 0 && found.every(isPartByName)) {
      const home = homeOfParts(line, found, isPerson);
      if (home) found.splice(0, found.length, ...found.map((unit) => ({ ...unit, rank: 'unit' as const })), home);
    }
    const isUnit = gathered.organizations.every((organization) => organization.rank === 'unit' || organization.units.length === 0);
    if (gathered.organizations.length === 0 || isUnit) gathered.organizations.push(...found);
  }
  if (own) bringHomeFirst(gathered.organizations, titles, own);
  if (gathered.organizations.length === 0) {
    const found = titles.map((line) => nameAsOrganization(line, isPerson)).find((name) => name !== undefined);
    const schools = found ? [found] : titles.map((line) => schoolBehindDegree(line, isPerson)).filter((one) => one !== undefined);
    gathered.organizations.push(...schools.slice(0, 1));
  }
  return gathered;
}

/** "Lindar University, 2019 – now / Ph.D. candidate @ Institute for Ice": a degree is the university's, what the line of the degree names is a part of it. */
function bringHomeFirst(organizations: ComposedOrganization[], titles: readonly EntryLine[], own: EntryLine): void {
  const first = organizations[0];
  const isPart = first?.rank === 'institute' || (first?.rank === 'unknown' && own.anchors.every(({ kind }) => kind !== 'role'));
  if (!first || first.text !== own.text || !isPart) return;
  const homes = titles.slice(0, titles.indexOf(own)).flatMap((line) => placesOfLine(line, new Set()));
  const home = homes.find(({ rank }) => rank === 'body');
  if (!home) return;
  organizations.splice(
    0,
    organizations.length,
    first.rank === 'unknown' ? home : (joinUnits([{ ...first, rank: 'unit' }, home])[0] ?? home),
  );
}

/** The range of an entry before a date alone: "2019 – 2022" before "best paper 2021". */
const chooseDates = (dates: readonly DateRange[], anchors: number): readonly DateRange[] => {
  if (anchors > 1 && dates.length === anchors) return dates;
  const ranges = dates.filter((date) => date.from !== undefined || date.to !== undefined || date.ongoing);
  return ranges.length > 0 ? ranges.slice(0, 1) : dates.slice(0, 1);
};

/** What a frame states: its stays, and the people who advised or mentored them. */
export function stateFrame(frame: EntryFrame, section: EntrySection): Statement[] {
  const first = frame.lines[0];
  if (!first) return [];
  const people = frame.lines.flatMap((line) => peopleOf(line.chunks).advisors.map((person) => ({ person, line })));
  const gathered = gather(frame, new Set(people.map(({ person }) => person)));
  const { anchors, dates } = gathered;
  const organizations = joinUnits(withParts(gathered.organizations));
  const isInherited = organizations.length === 0;
  if (isInherited && frame.inherited) organizations.push(frame.inherited);
  else if (organizations.length === 1 && organizations[0]?.rank === 'unit' && frame.inherited) {
    const unit = organizations[0];
    organizations[0] = { ...frame.inherited, units: [...unit.units, unit.names[0] as string, ...frame.inherited.units] };
  }
  const text = statingText(frame.lines, organizations[0]);
  const span = { start: 0, end: text.text.length };
  const source = { text, rule: section.rule };
  const supervisors = people.map(({ person }) => person);
  const statements: Statement[] = people.map(({ person, line }) => ({
    kind: 'advising',
    direction: 'advisor',
    advising: anchors.length > 0 ? kindOfAnchors(anchors) : section.position === 'internship' ? 'internship' : 'unspecified',
    person,
    text: line.text,
    rule: `advising/${section.rule}`,
    start: person.start,
    end: person.end,
  }));
  const chosen = chooseDates(dates, anchors.length);
  if (anchors.length === 0) {
    if (!section.rule.startsWith('experience')) return statements;
    for (const organization of namelessPlaces(frame.lines, section.position, isInherited ? undefined : organizations[0], chosen[0])) {
      const stay = { anchor: undefined, organization, date: chosen[0] };
      const statement = positionStatement(source, stay, undefined, supervisors, span, section.position);
      statements.push(section.role === undefined ? statement : { ...statement, role: section.role });
    }
    return statements;
  }
  const stays = pairStays(anchors, organizations.slice(0, anchors.length), chosen);
  for (const stay of stays) {
    statements.push(
      stay.anchor.kind === 'role'
        ? positionStatement(source, stay, undefined, supervisors, span)
        : degreeStatement(source, stay, undefined, supervisors, span),
    );
  }
  return statements;
}

/** The lines that state a stay: from the first of those with its role or degree, its organisation and its date to the last. */
function statingText(lines: readonly EntryLine[], organization: ComposedOrganization | undefined): Text {
  const told = lines.map((line) => line.anchors.length > 0 || hasDate(line) || (line.text === organization?.text && line.form === 'title'));
  const first = Math.max(0, told.indexOf(true));
  const end = told.lastIndexOf(true, first + MOST_STATING) + 1;
  const texts = lines.slice(first, Math.max(end, first + 1)).map(({ text }) => text);
  return texts.length === 1 ? (texts[0] as Text) : joinTexts([...new Set(texts)]);
}

/** So many lines at most are shown for one stay. */
const MOST_STATING = 5;

/** A line that tells of several stays, each with its own organisation, as one line for each. */
export function splitStays(line: EntryLine): EntryLine[] {
  if (line.form !== 'title' || line.anchors.length < 2) return [line];
  const clauses = clausesOf(line.chunks);
  const whole = clauses.filter((clause) => clause.chunks.some((chunk) => chunk.kind === 'organization'));
  if (whole.length < 2 || whole.length !== clauses.length) return [line];
  return clauses.map((clause) => ({ ...line, chunks: clause.chunks, anchors: clause.anchors }));
}

/** A name that the line itself sets off as an organisation. */
export const organizationByPlace = (line: EntryLine): ComposedOrganization | undefined => nameAsOrganization(line, isPersonChunk);

/** Whether the line names an organisation. */
export const hasOrganization = (line: EntryLine): boolean =>
  line.chunks.some((chunk) => chunk.kind === 'organization') || nameAsOrganization(line, isPersonChunk) !== undefined;

/** Whether the line has a date. */
export const hasDate = (line: EntryLine): boolean => line.chunks.some((chunk) => chunk.kind === 'date');
