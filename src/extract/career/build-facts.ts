import { cite } from '../../model/cite.js';
import type { Advising, Degree, Evidence, OrganizationMention, PersonMention, Position } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { isCjk } from '../../text/script.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import type { NameChunk } from './chunk.js';
import type { AdvisingStatement, DegreeStatement, PositionStatement } from './statement.js';
import { statingSpan } from './stating-span.js';

/** How often rules of this kind are right. */
const CONFIDENCE = { position: 0.85, degree: 0.9, advising: 0.92, organization: 0.9, unknown: 0.7 } as const;

/** Evidence for a statement: the sentence or line of a list that makes it. */
function citeStatement(statement: PositionStatement | DegreeStatement | AdvisingStatement, rule: string, confidence: number): Evidence {
  const { start, end } = statingSpan(statement.text.text, statement);
  return cite(statement.text, start, end, rule, confidence);
}

/** An organisation as the model has it. */
export function organizationMention(text: Text, organization: ComposedOrganization, rule: string): OrganizationMention {
  const told = organization.text ?? text;
  const confidence = organization.rank === 'unknown' ? CONFIDENCE.unknown : CONFIDENCE.organization;
  return {
    names: [...new Set(organization.names)],
    units: [...new Set(organization.units)],
    ...(organization.url !== undefined && { url: organization.url }),
    evidence: cite(told, Math.max(0, organization.start), Math.min(told.text.length, organization.end), rule, confidence),
  };
}

/** A person as the model has it. */
export const personMention = (text: Text, person: NameChunk, rule: string): PersonMention => ({
  names: person.names,
  ...(person.url !== undefined && { url: person.url }),
  evidence: cite(person.text ?? text, person.start, person.end, rule, CONFIDENCE.advising),
});

/** The start and end that a date gives a stay: a date alone is both, unless the stay begins or lasts. */
function positionDates(statement: PositionStatement): Pick<Position, 'start' | 'end'> {
  const { date } = statement;
  if (!date) return {};
  const start = date.from ?? date.at;
  const isOpen = date.ongoing || statement.tense === 'present' || statement.tense === 'joined' || statement.tense === 'future';
  // "Lecturer (January 2024)": a job that is dated to the month began then.
  const isMonth = (date.at?.length ?? 0) > 4;
  // 2017年7月 博士研究員
  const isListed = statement.position === 'postdoc' && isCjk(statement.text.text);
  const isBegun = isOpen || (isMonth && (statement.position === 'job' || isListed));
  const end = date.to ?? (isBegun ? undefined : date.at);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

const KINDS = { job: 'job', postdoc: 'postdoc', internship: 'internship', visit: 'visit' } as const;

/** So many years after the last year of the page a stay has to end that lasts: one year more may be told late. */
const LEAST_AHEAD = 2;

/** "2025 – 2028" on a page of 2026: the stay lasts, for the page. */
const lasts = ({ date }: PositionStatement, pageYear: number | undefined): boolean =>
  pageYear !== undefined &&
  date?.from !== undefined &&
  date.to !== undefined &&
  Number(date.from.slice(0, 4)) <= pageYear &&
  Number(date.to.slice(0, 4)) >= pageYear + LEAST_AHEAD;

/** A statement of a position as a fact; one that ends after the year of the page is held now. */
export function buildPosition(statement: PositionStatement, pageYear?: number): Position {
  const { text, rule } = statement;
  const ruleId = `position/${rule}`;
  const dates = positionDates(statement);
  return {
    kind: KINDS[statement.position],
    organization: organizationMention(text, statement.organization, ruleId),
    ...(statement.role && { role: statement.role }),
    ...dates,
    current: statement.date?.ongoing === true || (statement.tense === 'present' && dates.end === undefined) || lasts(statement, pageYear),
    supervisors: statement.supervisors.map((person) => personMention(text, person, ruleId)),
    evidence: citeStatement(statement, ruleId, CONFIDENCE.position),
  };
}

/** A statement of a degree as a fact; a date alone is the year of completion. An end after the year of the page lies ahead. */
export function buildDegree(statement: DegreeStatement, pageYear: number | undefined): Degree {
  const { text, rule, date } = statement;
  const ruleId = `degree/${rule}`;
  const end = date?.to ?? (statement.status === 'ongoing' && !date?.expected ? undefined : date?.at);
  const start = date?.from ?? (statement.status === 'ongoing' && !date?.expected ? date?.at : undefined);
  // A page kept until 2024 may tell of "a Ph.D. in 2025": its news are older than its first lines.
  const latest = pageYear === undefined || date?.to !== undefined ? pageYear : pageYear + 2;
  const isAhead = end !== undefined && latest !== undefined && Number(end.slice(0, 4)) > latest;
  return {
    level: statement.level,
    status: isAhead ? 'ongoing' : (statement.status ?? 'completed'),
    institution: organizationMention(text, statement.organization, ruleId),
    ...(statement.name && { name: statement.name }),
    ...(statement.field && { field: statement.field }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    advisors: statement.supervisors.map((person) => personMention(text, person, ruleId)),
    evidence: citeStatement(statement, ruleId, CONFIDENCE.degree),
  };
}

/** A statement of advising as a fact. */
export const buildAdvising = (statement: AdvisingStatement): Advising => ({
  direction: statement.direction,
  kind: statement.advising,
  person: personMention(statement.text, statement.person, statement.rule),
  ...(statement.organization && { organization: organizationMention(statement.text, statement.organization, statement.rule) }),
  ...(statement.date?.from !== undefined && { start: statement.date.from }),
  ...((statement.date?.to ?? statement.date?.at) !== undefined && { end: (statement.date?.to ?? statement.date?.at) as string }),
  evidence: citeStatement(statement, statement.rule, CONFIDENCE.advising),
});
