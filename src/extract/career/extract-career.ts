import type { Advising, Degree, OrganizationMention, PageFacts, PersonMention, Position } from '../../model/page-facts.js';
import type { ExtractionContext } from '../context.js';
import { buildAdvising, buildDegree, buildPosition, organizationMention, personMention } from './build-facts.js';
import { ownerTest } from './owner-test.js';
import { readFrontMatter } from './read-front-matter.js';
import { readHeader } from './read-header.js';
import { readSections } from './read-sections.js';
import { readStudents } from './read-students.js';
import type { Statement } from './statement.js';
import { samePerson, unifyAdvisings, unifyDegrees, unifyMentions, unifyPersons, unifyPositions } from './unify.js';

/** What a page tells of the owner's career. */
export type CareerFacts = Pick<PageFacts, 'affiliations' | 'positions' | 'degrees' | 'advising' | 'collaborators'>;

const NONE: CareerFacts = { affiliations: [], positions: [], degrees: [], advising: [], collaborators: [] };

const isHeading = (context: ExtractionContext): ReadonlySet<number> =>
  new Set(context.sections.filter((section) => section.kind !== 'other' && section.kind !== 'profile').map((section) => section.heading));

/** A header's role without an organisation belongs to the one present post that has no role. */
function giveHeaderRole(positions: readonly Position[], roles: readonly string[]): readonly Position[] {
  const nameless = positions.filter((position) => position.current && position.role === undefined && position.kind === 'job');
  const role = roles[0];
  if (role === undefined || nameless.length !== 1) return positions;
  return positions.map((position) => (position === nameless[0] ? { ...position, role } : position));
}

function affiliationsOf(
  positions: readonly Position[],
  degrees: readonly Degree[],
  header: readonly OrganizationMention[],
): OrganizationMention[] {
  const current = [
    ...positions.filter((position) => position.current).map((position) => position.organization),
    ...degrees.filter((degree) => degree.status === 'ongoing').map((degree) => degree.institution),
  ];
  return unifyMentions(current.length > 0 ? current : header);
}

function assemble(statements: readonly Statement[], headerRoles: readonly string[]): CareerFacts {
  const positions: Position[] = [];
  const degrees: Degree[] = [];
  const advising: Advising[] = [];
  const collaborators: PersonMention[] = [];
  const header: OrganizationMention[] = [];
  for (const statement of statements) {
    if (statement.kind === 'position') positions.push(buildPosition(statement));
    else if (statement.kind === 'degree') degrees.push(buildDegree(statement));
    else if (statement.kind === 'advising') advising.push(buildAdvising(statement));
    else if (statement.kind === 'collaborator') collaborators.push(personMention(statement.text, statement.person, statement.rule));
    else header.push(organizationMention(statement.text, statement.organization, `affiliation/${statement.rule}`));
  }
  const unified = giveHeaderRole(unifyPositions(positions), headerRoles);
  const unifiedDegrees = unifyDegrees(degrees);
  const unifiedAdvising = unifyAdvisings(advising);
  return {
    affiliations: affiliationsOf(unified, unifiedDegrees, unifyMentions(header)),
    positions: unified,
    degrees: unifiedDegrees,
    advising: unifiedAdvising,
    collaborators: unifyPersons(collaborators).filter((person) => !unifiedAdvising.some((other) => samePerson(other.person, person))),
  };
}

/** Positions, degrees, advisors, students and present affiliations of the owner, from prose, lists, header and front matter. */
export function extractCareer(context: ExtractionContext): CareerFacts {
  if (context.page.format === 'bibtex') return NONE;
  const isOwner = ownerTest(context.owner);
  const header = readHeader(context.page, isOwner, isHeading(context));
  const told = [...readSections(context, isOwner), ...readFrontMatter(context.page)];
  const isStudent = [...header.statements, ...told].some((statement) => statement.kind === 'degree' && statement.status === 'ongoing');
  const students = readStudents(context.page, context.sections, isStudent, isOwner);
  return assemble(
    [...header.statements, ...told, ...students],
    header.roles.map((role) => role.role),
  );
}
