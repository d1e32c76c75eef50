import type { DateRange } from '../../text/date-range.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { type Chunk, isCue, isWord } from './chunk.js';
import { datesOf } from './clause-facts.js';

/** What a team, group or laboratory is called in lower case: "the search team at QLM". */
const TEAMS: readonly string[] = ['group', 'lab', 'laboratory', 'team', 'unit'];
const AT: readonly string[] = ['@', 'at', 'in', 'of', 'the', 'within'];
const BETWEEN: readonly string[] = ['a', 'an', 'also', 'core', 'early', 'founding', 'key', 'the'];
const MOST_WORDS = 7;

/** Whether the chunks are "on the search team at", "in the virtual machine group of": a team in small letters before its home. */
export function isTeamLead(between: readonly Chunk[]): boolean {
  const team = between.findLastIndex((chunk) => isWord(chunk, ...TEAMS));
  return (
    team >= 0 &&
    between.length <= MOST_WORDS &&
    between.slice(team + 1).some((chunk) => isWord(chunk, 'at', '@', 'of', 'in')) &&
    between.slice(team + 1).every((chunk) => isWord(chunk, ...AT)) &&
    between.slice(0, team).every((chunk) => chunk.kind === 'word' && !isWord(chunk, ',', 'and', 'with', '(', ';')) &&
    between.slice(0, team).some((chunk) => isWord(chunk, 'the'))
  );
}

/** A stay that is told by what somebody belonged to. */
export interface PastMembership {
  readonly organization: ComposedOrganization;
  readonly role: string | undefined;
  readonly date: DateRange | undefined;
}

/** "member", "part" at the index behind a form of "was"; -1 without one. */
function belonging(sentence: readonly Chunk[]): number {
  const verb = sentence.findIndex((chunk) => isCue(chunk, 'were'));
  if (verb < 0 || sentence.slice(0, verb).some((chunk) => isCue(chunk, 'where', 'during', 'advises'))) return -1;
  let at = verb + 1;
  while (isWord(sentence[at], ...BETWEEN) || isCue(sentence[at], 'past')) at++;
  return isWord(sentence[at], 'member', 'part') && isWord(sentence[at + 1], 'of') ? at : -1;
}

/**
 * Where a sentence says that its subject belonged once: "I was a member of the Tide Group at QLM", "she was part of the search
 * team at QLM". Nothing for a society, a committee, a group that stands alone or one of a university without a date.
 */
export function pastMembership(sentence: readonly Chunk[]): PastMembership | undefined {
  const at = belonging(sentence);
  if (at < 0 || sentence.some(({ kind }) => kind === 'degree' || kind === 'student')) return undefined;
  const place = sentence.findIndex((chunk, index) => index > at && chunk.kind === 'organization');
  const chunk = sentence[place];
  if (chunk?.kind !== 'organization' || isPartByName(chunk.organization)) return undefined;
  const between = sentence.slice(at + 2, place);
  const isGroup = between.every((other) => isWord(other, 'the')) && chunk.organization.units.length > 0;
  if (!isGroup && !isTeamLead(between)) return undefined;
  const date = datesOf(sentence)[0];
  // A group of a university has its students as members, whose degree tells it.
  if (chunk.organization.rank !== 'company' && date === undefined) return undefined;
  const role = isWord(sentence[at], 'member') ? 'member' : undefined;
  return { organization: chunk.organization, role, date };
}
