import type { Advising, Degree, OrganizationMention, PageFacts, PersonMention, Position } from '../../model/page-facts.js';
import type { ExtractionContext } from '../context.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { isLabAlone } from '../organization/same-organization.js';
import { buildAdvising, buildDegree, buildPosition, organizationMention, personMention } from './build-facts.js';
import { isAtNoOrganization, isDegreeOfPerson, isImplausible } from './implausible-post.js';
import { asPrinted, isLowerCase, isLowerCasePage, withCapitals } from './lower-case-page.js';
import { MEMBERSHIP } from './membership.js';
import { ownerTest } from './owner-test.js';
import { pageYear } from './page-year.js';
import { readFrontMatter } from './read-front-matter.js';
import { readHeader } from './read-header.js';
import { readSections } from './read-sections.js';
import { readStudents } from './read-students.js';
import { isClubPost, isSocietyPost } from './society-post.js';
import type { Statement } from './statement.js';
import { studentsInNews } from './student-news.js';
import { isOtherThanStudent } from './student-type.js';
import { samePerson, unifyAdvisings, unifyDegrees, unifyMentions, unifyPersons, unifyPositions } from './unify.js';

/** What a page tells of the owner's career. */
export type CareerFacts = Pick<PageFacts, 'affiliations' | 'positions' | 'degrees' | 'advising' | 'collaborators'>;

const NONE: CareerFacts = { affiliations: [], positions: [], degrees: [], advising: [], collaborators: [] };

const isHeading = (context: ExtractionContext): ReadonlySet<number> =>
  new Set(context.sections.filter((section) => section.kind !== 'other' && section.kind !== 'profile').map((section) => section.heading));

/** A page without a present post states one where the post begun last has no end: "Jun 2025: I joined X". */
function promoteLatest(positions: readonly Position[], ahead: ReadonlySet<string>): readonly Position[] {
  if (positions.some((position) => position.current)) return positions;
  const open = positions.filter(
    (position) =>
      (position.kind === 'job' || position.kind === 'postdoc') &&
      position.start !== undefined &&
      position.end === undefined &&
      !ahead.has(placeKey(position)),
  );
  const latest = open.reduce<Position | undefined>(
    (best, position) => ((position.start ?? '') > (best?.start ?? '') ? position : best),
    undefined,
  );
  const isLast =
    latest !== undefined && positions.every(({ start, end }) => (end ?? start ?? '') <= (latest.start ?? '') || end === undefined);
  return isLast ? positions.map((position) => (position === latest ? { ...position, current: true } : position)) : positions;
}

/** The organisation and start of a post: "I will join QLM in 2027" is of no present post, wherever else the page dates it. */
const placeKey = ({ organization, start }: Position): string => `${organization.names[0]} ${start}`;

/** A header's role without an organisation belongs to the one present post that has no role. */
function giveHeaderRole(positions: readonly Position[], roles: readonly string[]): readonly Position[] {
  const nameless = positions.filter((position) => position.current && position.role === undefined && position.kind === 'job');
  const role = roles[0];
  if (role === undefined || nameless.length !== 1) return positions;
  return positions.map((position) => (position === nameless[0] ? { ...position, role } : position));
}

/** "Since 2019 I am working at the Ice Lab", told by a student without a role: where the degree is worked for. */
const isWorkOfStudent = ({ role, kind, organization, current }: Position): boolean =>
  role === undefined && kind === 'job' && current && isLabAlone(organization);

function affiliationsOf(
  positions: readonly Position[],
  degrees: readonly Degree[],
  header: readonly OrganizationMention[],
  memberships: readonly OrganizationMention[],
): OrganizationMention[] {
  const current = [
    ...positions.filter((position) => position.current).map((position) => position.organization),
    ...degrees.filter((degree) => degree.status === 'ongoing').map((degree) => degree.institution),
  ];
  // "I am a member of the Ice Lab": a part of where the owner is.
  current.push(...memberships.filter((mention) => current.length === 0 || !isLabAlone(mention)));
  return unifyMentions(current.length > 0 ? current : header.filter((mention) => mention.evidence.confidence >= KNOWN));
}

/** "at the CFX" after "Center for X (CFX) at the Y Institute": the alias of a unit stands for the whole. */
function expandAliases(statements: readonly Statement[]): readonly Statement[] {
  const homes = new Map<string, ComposedOrganization>();
  for (const statement of statements) {
    if (!('organization' in statement) || !statement.organization) continue;
    const { unitAliases = [], units } = statement.organization;
    for (const alias of [...unitAliases, ...units]) if (!homes.has(alias)) homes.set(alias, statement.organization);
  }
  if (homes.size === 0) return statements;
  return statements.map((statement) => {
    if ((statement.kind !== 'position' && statement.kind !== 'degree') || statement.organization.units.length > 0) return statement;
    const home = homes.get(statement.organization.names[0] as string);
    const { start, end, text = statement.text } = statement.organization;
    return home ? { ...statement, organization: { ...home, start, end, text } } : statement;
  });
}

/** Confidence of an affiliation whose name says that it is an organisation. */
const KNOWN = 0.8;

/** A page that prints an address under the name and no role states a post all the same. */
function headerPositions(
  positions: readonly Position[],
  degrees: readonly Degree[],
  header: readonly OrganizationMention[],
  role: string | undefined,
): readonly Position[] {
  const first = header[0];
  if (
    !first ||
    first.evidence.confidence < KNOWN ||
    positions.some((position) => position.current) ||
    degrees.some((degree) => degree.status === 'ongoing')
  )
    return positions;
  return [
    ...positions,
    {
      kind: 'job',
      organization: first,
      ...(role !== undefined && { role }),
      current: true,
      supervisors: [],
      evidence: { ...first.evidence, rule: 'position/header', confidence: 0.6 },
    },
  ];
}

function assemble(statements: readonly Statement[], headerRoles: readonly string[], year: number | undefined): CareerFacts {
  const roles: string[] = [...headerRoles];
  const positions: Position[] = [];
  const ahead = new Set<string>();
  const degrees: Degree[] = [];
  const advising: Advising[] = [];
  const collaborators: PersonMention[] = [];
  const header: OrganizationMention[] = [];
  const memberships: OrganizationMention[] = [];
  for (const statement of statements) {
    if (statement.kind === 'position') {
      const position = buildPosition(statement, year);
      positions.push(position);
      // News of last year tell what was ahead then.
      if (statement.tense === 'future' && !statement.rule.includes('news')) ahead.add(placeKey(position));
    } else if (statement.kind === 'degree') degrees.push(buildDegree(statement, year));
    else if (statement.kind === 'advising') advising.push(buildAdvising(statement));
    else if (statement.kind === 'collaborator') collaborators.push(personMention(statement.text, statement.person, statement.rule));
    else if (statement.kind === 'role') roles.push(statement.role);
    else {
      const mention = organizationMention(statement.text, statement.organization, `affiliation/${statement.rule}`);
      (statement.rule === MEMBERSHIP ? memberships : header).push(mention);
    }
  }
  const unifiedDegrees = unifyDegrees(degrees);
  const isStudent = unifiedDegrees.some(({ status }) => status === 'ongoing');
  const posts = giveHeaderRole(isStudent ? unifyPositions(positions) : promoteLatest(unifyPositions(positions), ahead), roles);
  const unified = isStudent ? posts.filter((position) => !isWorkOfStudent(position)) : posts;
  const mentions = unifyMentions(header);
  const held = headerPositions(unified, unifiedDegrees, mentions, roles[0]);
  const unifiedAdvising = unifyAdvisings(advising);
  return {
    affiliations: affiliationsOf(held, unifiedDegrees, mentions, memberships),
    positions: held,
    degrees: unifiedDegrees,
    advising: unifiedAdvising,
    collaborators: unifyPersons(collaborators).filter((person) => !unifiedAdvising.some((other) => samePerson(other.person, person))),
  };
}

/**
 * "I am advised by Jane Doe", on the page of somebody who works for one degree: the advisor of that. So are the "Advisors"
 * of somebody who has just a doctorate.
 */
function advisedForDegree(statements: readonly Statement[]): readonly Statement[] {
  const degrees = statements.filter((one) => one.kind === 'degree');
  const ongoing = degrees.filter(({ status }) => status === 'ongoing');
  const hasPost = statements.some((one) => one.kind === 'position');
  const levels = new Set((ongoing.length > 0 ? ongoing : hasPost ? [] : degrees).map(({ level }) => level));
  const [level] = levels;
  if (levels.size !== 1 || level === undefined || level === 'other' || (ongoing.length === 0 && level !== 'doctoral')) return statements;
  return statements.map((one) =>
    one.kind === 'advising' && one.isOfNow && (ongoing.length > 0 || one.rule === 'advising/label') ? { ...one, advising: level } : one,
  );
}

/** The year of the page, or a later one in which a stay began. */
function latestYear(year: number | undefined, statements: readonly Statement[]): number | undefined {
  if (year === undefined) return undefined;
  const begun = statements.flatMap((statement) =>
    (statement.kind === 'position' || statement.kind === 'degree') && statement.date?.from ? [Number(statement.date.from.slice(0, 4))] : [],
  );
  return Math.max(year, ...begun);
}

/** Posts of those who lead a group: "Associate Professor of Chemistry", "Principal Investigator". */
const LEADING = /prof(?:essor|\.)|investigator|group leader|head of|director|lecturer|教授|研究员|導師|教員/iu;

const leadsGroup = (statement: Statement): boolean =>
  (statement.kind === 'position' || statement.kind === 'role') && LEADING.test(statement.role ?? '');

/** Positions, degrees, advisors, students and present affiliations of the owner, from prose, lists, header and front matter. */
export function extractCareer(context: ExtractionContext): CareerFacts {
  if (context.page.format === 'bibtex') return NONE;
  const { owner, page } = context;
  const isLower = owner?.names.length ? owner.names.every(({ value }) => isLowerCase(value) && value.includes(' ')) : isLowerCasePage(page);
  if (!isLower) return readCareer(context);
  const facts = asPrinted(readCareer({ ...context, page: withCapitals(page) }), page);
  return { ...facts, advising: facts.advising.filter(({ person }) => !isDocument(person.url)) };
}

/** On a page without capitals the linked title of a thesis looks like a name. */
const isDocument = (url: string | undefined): boolean => url !== undefined && /\.(?:pdf|ps|djvu)$/i.test(url);

function readCareer(context: ExtractionContext): CareerFacts {
  const isOwner = ownerTest(context.owner);
  const header = readHeader(context.page, isOwner, isHeading(context));
  const told = [...readSections(context, isOwner), ...readFrontMatter(context.page)];
  const isStudent = [...header.statements, ...told].some((statement) => statement.kind === 'degree' && statement.status === 'ongoing');
  const known = advisedForDegree(expandAliases([...header.statements, ...told]));
  const students = [
    ...readStudents(context.page, context.sections, isStudent, isOwner),
    ...(!isStudent && known.some(leadsGroup) ? studentsInNews(context.page, context.sections, isOwner) : []),
  ].filter((statement) => statement.kind !== 'advising' || !isOtherThanStudent(statement.person.names[0] as string));
  return assemble(
    [...known, ...students].filter(
      (statement) =>
        !isAtNoOrganization(statement) &&
        !isDegreeOfPerson(statement) &&
        (statement.kind !== 'position' || !(isSocietyPost(statement) || isClubPost(statement) || isImplausible(statement))),
    ),
    header.roles.map((role) => role.role),
    latestYear(pageYear(context), known),
  );
}
