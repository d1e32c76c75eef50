import { PLACES } from '../../lexicon/places.js';
import { joinTexts, type Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { isNamedInstitute } from '../organization/part-of-body.js';
import { kindOfAnchors } from './advising-kind.js';
import { advisorBehindName } from './advisor-behind-name.js';
import { type AnchorChunk, isWord, type NameChunk } from './chunk.js';
import { clausesOf } from './clause.js';
import { datesOf, isProgramme } from './clause-facts.js';
import { type EntryLine, isMostlyCjk } from './entry-line.js';
import { homeOfParts, mayBePart, schoolBesideDegree } from './home-of-parts.js';
import { nameAsOrganization } from './name-as-organization.js';
import { namelessPlaces } from './nameless-stays.js';
import { isPersonChunk, peopleOf } from './people.js';
import { isPlaceAlone } from './place-alone.js';
import { degreeStatement, pairStays, positionStatement } from './state-clause.js';
import type { Statement } from './statement.js';

/** The lines that tell of one stay. */
export interface EntryFrame {
  readonly lines: readonly EntryLine[];
  /** Stated by the line above for all of its sub-items. */
  readonly inherited: ComposedOrganization | undefined;
  /** The degrees and roles of the frame above, where this one has neither any nor a date: "Royal Academy of Ice" below "Ph.D., Lindar University". */
  readonly told: readonly AnchorChunk[];
}

/** What a section tells of entries that name no role: 実習, "Internships". */
export interface EntrySection {
  readonly rule: string;
  readonly position: 'job' | 'internship' | 'postdoc' | 'visit';
  readonly role?: string;
  /** Whether its heading names degrees too: then an entry that names neither may be one of those. */
  readonly withDegrees?: true;
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
    const told = placesOfLine(line, people);
    const isNamedElsewhere = line === own && told.every(({ rank }) => rank === 'unknown') && titles.some(isPlaceAlone);
    const found = isNamedElsewhere ? [] : told;
    if (found.length === 0 && line === own) {
      const named = nameAsOrganization(line, isPerson);
      if (named && !(named.rank === 'unknown' && isNamedElsewhere)) found.push(named);
    } else if (found.length > 0 && found.every(mayBePart)) {
      const home = homeOfParts(line, found, isPerson);
      if (home) found.splice(0, found.length, ...found.map((unit) => ({ ...unit, rank: 'unit' as const })), home);
    }
    const isUnit = gathered.organizations.every((organization) => organization.rank === 'unit' || organization.units.length === 0);
    if (gathered.organizations.length === 0 || isUnit) gathered.organizations.push(...found);
  }
  bringInHome(gathered.organizations, titles, own, isPerson);
  if (own) bringHomeFirst(gathered.organizations, titles, own);
  if (gathered.organizations.length === 0) {
    const found = titles.map((line) => nameAsOrganization(line, isPerson)).find((name) => name !== undefined);
    const schools = found ? [found] : titles.map((line) => schoolBesideDegree(line, isPerson)).filter((one) => one !== undefined);
    gathered.organizations.push(...schools.slice(0, 1));
  }
  return gathered;
}

/** Where the parts are that the line of the post names, if the line above names it alone. */
function bringInHome(
  organizations: ComposedOrganization[],
  titles: readonly EntryLine[],
  own: EntryLine | undefined,
  isPerson: (chunk: NameChunk) => boolean,
): void {
  const parts = organizations.filter(({ text }) => text === undefined || text === own?.text);
  const home = parts.length > 0 && parts.every(mayBePart) ? homeAbove(titles, own, isPerson) : undefined;
  if (home) organizations.splice(0, organizations.length, ...parts.map((part) => ({ ...part, rank: 'unit' as const })), home);
}

/** "QLM" alone above "Engineer, Vision Team": a name on a line of its own is where the parts are that the line of the post names. */
function homeAbove(
  titles: readonly EntryLine[],
  own: EntryLine | undefined,
  isPerson: (chunk: NameChunk) => boolean,
): ComposedOrganization | undefined {
  const above = own === undefined ? undefined : titles[titles.indexOf(own) - 1];
  if (!above || above.anchors.length > 0) return undefined;
  const [name, other] = above.chunks.filter((chunk) => chunk.kind !== 'date' && !isWord(chunk, '(', ')', ',', '|', '-', '–'));
  if (other) return undefined;
  if (name?.kind === 'organization') return isNamedInstitute(name.organization.names[0] as string) ? name.organization : undefined;
  if (name?.kind !== 'name' || PLACES.has((name.names[0] as string).toLowerCase())) return undefined;
  return nameAsOrganization(above, isPerson);
}

/** "Lindar University, 2019 – now / Ph.D. candidate @ Institute for Ice": a degree is the university's, what the line of the degree names is a part of it. */
function bringHomeFirst(organizations: ComposedOrganization[], titles: readonly EntryLine[], own: EntryLine): void {
  const first = organizations[0];
  const isPart = first?.rank === 'institute' || (first?.rank === 'unknown' && own.anchors.every(({ kind }) => kind !== 'role'));
  if (!first || first.text !== own.text || !isPart) return;
  const homes = titles.slice(0, titles.indexOf(own)).flatMap((line) => placesOfLine(line, new Set()));
  const home = homes.find(({ rank }) => rank === 'body' || (rank === 'company' && first.rank === 'institute'));
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

/** Who advised or hosted somebody by a line of the entry about the stay. */
function advisorsOf({ chunks }: EntryLine): readonly NameChunk[] {
  const { advisors } = peopleOf(chunks);
  const behind = advisorBehindName(chunks);
  return behind && !advisors.includes(behind) ? [...advisors, behind] : advisors;
}

/** What a frame states: its stays, and the people who advised or mentored them. */
export function stateFrame(frame: EntryFrame, section: EntrySection): Statement[] {
  const first = frame.lines[0];
  if (!first) return [];
  const people = frame.lines.flatMap((line) => advisorsOf(line).map((person) => ({ person, line })));
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
  const advised = anchors.length > 0 ? anchors : frame.told;
  const statements: Statement[] = people.map(({ person, line }) => ({
    kind: 'advising',
    direction: 'advisor',
    advising: advised.length > 0 ? kindOfAnchors(advised) : section.position === 'internship' ? 'internship' : 'unspecified',
    person,
    text: line.text,
    rule: `advising/${section.rule}`,
    start: person.start,
    end: person.end,
  }));
  const chosen = chooseDates(dates, anchors.length);
  if (anchors.length === 0) {
    if (!section.rule.startsWith('experience') || section.withDegrees) return statements;
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
