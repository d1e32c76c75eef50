import type { Advising, Degree, OrganizationMention, PartialDate, PersonMention, Position } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';
import { compatible } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';
import { isUnitAlone, sameOrganization, unifyOrganizations } from '../organization/same-organization.js';
import { sameRole } from './same-role.js';

const year = (date: PartialDate | undefined): string | undefined => date?.slice(0, 4);

/** Two dates that do not contradict: one is missing, or the years agree. */
const agree = (a: PartialDate | undefined, b: PartialDate | undefined): boolean =>
  a === undefined || b === undefined || year(a) === year(b);

const fuller = (a: PartialDate | undefined, b: PartialDate | undefined): PartialDate | undefined =>
  (b?.length ?? 0) > (a?.length ?? 0) ? b : a;

/** Overlapping or touching times of one post: the prose tells one end, the list both. */
function sameTime(a: Position, b: Position): boolean {
  if (!agree(a.start, b.start)) return false;
  return a.end === undefined || b.end === undefined || year(a.end) === year(b.end) || isSingle(a) || isSingle(b);
}

/** "in 2019": a date alone that stands for start and end. */
const isSingle = (position: Position): boolean => position.start !== undefined && position.start === position.end;

const longer = (a: string | undefined, b: string | undefined): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  if (isCjk(a) !== isCjk(b)) return isCjk(a) ? b : a;
  // "Starting an internship at QLM" in the news, "Research Scientist Intern, QLM" in the list.
  if (BARE_INTERNSHIP.test(a) !== BARE_INTERNSHIP.test(b)) return BARE_INTERNSHIP.test(a) ? b : a;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // A topic is told apart from the post: "Associate Professor" beside "Associate Professor of Physics".
  if (TOPIC.test(long.slice(short.length)) && fold(long).startsWith(fold(short))) return short;
  // The fuller telling of the same words; else what was told first.
  return b.length > a.length && fold(b).includes(fold(a)) ? b : a;
};

/** "internship", "summer intern": no more than that it was one; not "Research Intern". */
const BARE_INTERNSHIP = /^(?:(?:autumn|fall|spring|summer|winter) )?intern(?:ing|ship)?$/i;

/** " of Physics", " in Computer Science"; not "-in-chief". */
const TOPIC = /^ (?:of|in) /i;

function unifyPeople(a: readonly PersonMention[], b: readonly PersonMention[]): readonly PersonMention[] {
  const held = [...a];
  for (const person of b) if (!held.some((other) => samePerson(other, person))) held.push(person);
  return held;
}

/** Whether two mentions share a spelling. */
export const samePerson = (a: PersonMention, b: PersonMention): boolean =>
  a.names.some((name) =>
    b.names.some((other) => nameKey(name) === nameKey(other) || (isCjk(name) !== isCjk(other) && compatible(name, other))),
  );

const nameKey = (name: string): string => fold(name).split(' ').sort().join(' ');

const isJobOrVisit = (a: Position, b: Position): boolean => [a, b].every(({ kind }) => kind === 'job' || kind === 'visit');

function unifyPosition(a: Position, b: Position): Position {
  const role = longer(a.role, b.role);
  const start = fuller(a.start, b.start);
  const end = isSingle(a) && b.end !== undefined ? b.end : isSingle(b) && a.end !== undefined ? a.end : fuller(a.end, b.end);
  const isOpen = (a.current || b.current) && (isSingle(a) || isSingle(b));
  return {
    kind: a.kind === 'job' ? b.kind : a.kind,
    organization: unifyOrganizations(a.organization, b.organization),
    ...(role !== undefined && { role }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && !isOpen && { end }),
    current: (a.current || b.current) && (end === undefined || isOpen || [a, b].some((one) => one.current && one.end === end)),
    supervisors: unifyPeople(a.supervisors, b.supervisors),
    evidence: a.evidence,
  };
}

const samePosition = (a: Position, b: Position): boolean =>
  (sameOrganization(a.organization, b.organization) || isNarrower(a, b) || (isUnitOf(a.organization, b.organization) && !isOffice(a, b))) &&
  (a.kind === b.kind || a.role === undefined || b.role === undefined || isJobOrVisit(a, b)) &&
  sameRole(a, b) &&
  sameTime(a, b);

/** Somebody who heads a lab may coordinate an institute too: offices of a list are at no places but their own. */
const isOffice = (a: Position, b: Position): boolean =>
  [a, b].some(({ evidence }) => evidence.rule === 'position/office-list') &&
  !a.organization.units.includes(b.organization.names[0] as string) &&
  !b.organization.units.includes(a.organization.names[0] as string);

/** "Microsoft" and "Microsoft Azure" of one printed role. */
function isNarrower(a: Position, b: Position): boolean {
  if (a.role === undefined || b.role === undefined || fold(a.role) !== fold(b.role) || !a.role.includes(' ')) return false;
  const [x, y] = [fold(a.organization.names[0] as string), fold(b.organization.names[0] as string)];
  return x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

/** "Computer Science Department" in the header, "University of X" in the text: a unit alone goes with the body that the page names. */
const isUnitOf = (a: OrganizationMention, b: OrganizationMention): boolean => isUnitAlone(a) !== isUnitAlone(b);

/** A list with what is told twice joined; the first telling leads. */
function unifyAll<T>(items: readonly T[], same: (a: T, b: T) => boolean, join: (a: T, b: T) => T): T[] {
  const unified: T[] = [];
  for (const item of items) {
    const at = unified.findIndex((held) => same(held, item));
    if (at < 0) unified.push(item);
    else unified[at] = join(unified[at] as T, item);
  }
  return unified;
}

/** Positions told in prose, list and header, once each. */
export const unifyPositions = (positions: readonly Position[]): Position[] => unifyAll(positions, samePosition, unifyPosition);

const LETTERS = /\p{L}/gu;
const lettersOf = (name: string): string => (name.match(LETTERS) ?? []).join('').toUpperCase();
const SHORT_DEGREE = 4;

/** "B.A. in History" and "B.S. in Geology": two degrees, by their short names and their fields. */
function areTwo(a: Degree, b: Degree): boolean {
  if (a.name === undefined || b.name === undefined || a.field === undefined || b.field === undefined) return false;
  // 软件工程 may be "Software Engineering".
  if (isCjk(a.field) !== isCjk(b.field)) return false;
  const [x, y] = [lettersOf(a.name), lettersOf(b.name)];
  return x !== y && x.length <= SHORT_DEGREE && y.length === x.length && fold(a.field) !== fold(b.field) && a.end === b.end;
}

/** "M.A. in Acoustics, QLM, 2009" and "M.A. in Sailing, QLM, 2009": entries of a list, neither of whose fields has all words of the other. */
function areListedApart(a: Degree, b: Degree): boolean {
  if (a.field === undefined || b.field === undefined || a.end === undefined || a.end !== b.end || a.start !== b.start) return false;
  if (![a, b].every(({ evidence, field }) => evidence.rule === LISTED && !isCjk(field ?? ''))) return false;
  const [x, y] = [fold(a.field).split(' '), fold(b.field).split(' ')];
  const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((word) => all.includes(word));
  return a.evidence.start !== b.evidence.start && !holds(x, y) && !holds(y, x);
}
const LISTED = 'degree/education-list';

const sameDegree = (a: Degree, b: Degree): boolean =>
  a.level === b.level &&
  !areTwo(a, b) &&
  !areListedApart(a, b) &&
  (sameOrganization(a.institution, b.institution) || isUnitOf(a.institution, b.institution)) &&
  agree(a.end, b.end) &&
  agree(a.start, b.start);

function unifyDegree(a: Degree, b: Degree): Degree {
  const start = fuller(a.start, b.start);
  const end = fuller(a.end, b.end);
  const name = preferredName(a.name, b.name);
  const field = a.field ?? b.field;
  return {
    level: a.level,
    status: a.status === 'ongoing' || b.status === 'ongoing' ? 'ongoing' : 'completed',
    institution: unifyOrganizations(a.institution, b.institution),
    ...(name !== undefined && { name }),
    ...(field !== undefined && { field }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    advisors: unifyPeople(a.advisors, b.advisors),
    evidence: a.evidence,
  };
}

/** "Ph.D." before "PhD student" and 博士. */
const preferredName = (a: string | undefined, b: string | undefined): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  if (isCjk(a) !== isCjk(b)) return isCjk(a) ? b : a;
  // 硕 of 本硕, and 硕士.
  if (a.length === 1) return b;
  return b.length < a.length && /student|candidate|researcher/i.test(a) ? b : a;
};

/** Degrees told in several places, once each. */
export const unifyDegrees = (degrees: readonly Degree[]): Degree[] => unifyAll(degrees, sameDegree, unifyDegree);

const isCompatible = (a: Advising, b: Advising): boolean =>
  a.direction === b.direction &&
  samePerson(a.person, b.person) &&
  (a.kind === b.kind || a.kind === 'unspecified' || b.kind === 'unspecified');

function unifyAdvising(a: Advising, b: Advising): Advising {
  const names = [...a.person.names, ...b.person.names.filter((name) => !a.person.names.includes(name))];
  const url = a.person.url ?? b.person.url;
  return {
    ...b,
    ...a,
    kind: a.kind === 'unspecified' ? b.kind : a.kind,
    person: { names, ...(url !== undefined && { url }), evidence: a.person.evidence },
  };
}

/** People who advise or are advised, once for each kind; a kind that is not told joins one that is. */
export const unifyAdvisings = (advisings: readonly Advising[]): Advising[] => unifyAll(advisings, isCompatible, unifyAdvising);

/** Organisations without repetition. */
export const unifyMentions = (mentions: readonly OrganizationMention[]): OrganizationMention[] =>
  unifyAll(mentions, sameOrganization, unifyOrganizations);

/** People without repetition. */
export const unifyPersons = (people: readonly PersonMention[]): PersonMention[] =>
  unifyAll(people, samePerson, (a, b) => ({ ...a, names: [...a.names, ...b.names.filter((name) => !a.names.includes(name))] }));
