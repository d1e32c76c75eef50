import type { Cue } from '../../lexicon/relation-phrases.js';
import type { RoleKind } from '../../lexicon/roles.js';
import type { DegreeLevel } from '../../model/page-facts.js';
import type { DateRange } from '../../text/date-range.js';
import { matchPhrase } from '../../text/phrase-table.js';
import type { Token } from '../../text/tokens.js';
import { CUE_TABLE, DEGREE_TABLE, NOT_ROLE_TABLE, ROLE_TABLE, STUDENT_TABLE, TITLE_TABLE } from './claim-tables.js';
import { degreeClaim, isOfIntern, studentClaim } from './degree-claim.js';
import { roleClaim } from './role-claim.js';
import { titleClaim } from './title-claim.js';

/** What a lexicon takes a stretch of tokens for; `end` is the index after it. */
export type Claim = { readonly end: number } & (
  | { readonly as: 'date'; readonly range: DateRange }
  | { readonly as: 'degree' | 'student'; readonly level: DegreeLevel }
  | { readonly as: 'role'; readonly position: RoleKind }
  | { readonly as: 'cue'; readonly cue: Cue }
  | { readonly as: 'title' }
  | { readonly as: 'students' }
  | { readonly as: 'none' }
);

/** Whether a claim may be what a stay was: a degree, what a student is, a role. */
export const isAnchorClaim = ({ as }: Claim): boolean => as === 'degree' || as === 'student' || as === 'role';

const ADVISORS: ReadonlySet<string> = new Set([
  'adviser',
  'advisers',
  'advisor',
  'advisors',
  'mentor',
  'mentors',
  'supervisor',
  'supervisors',
]);

const MOST_BEFORE_HEAD = 2;

/** "Graduate Research Assistant", "Graduate Lecturer": the post of a graduate; not "will graduate as an engineer", "Graduate, 2012". */
function isOfGraduate(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'graduate') return false;
  for (let head = at + 1; head <= at + 1 + MOST_BEFORE_HEAD && isWordOfPost(tokens[head]); head++)
    if (matchPhrase(ROLE_TABLE, tokens, head)) return true;
  return false;
}

const NOT_OF_POST: ReadonlySet<string> = new Set(['and', 'as', 'at', 'from', 'in', 'of', 'the', 'to', 'with']);
const isWordOfPost = (token: Token | undefined): boolean => token?.kind === 'word' && !NOT_OF_POST.has(token.key);

/** The first words of all phrases, and of what {@link studentClaim} reads without one. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[DEGREE_TABLE, STUDENT_TABLE, ROLE_TABLE, CUE_TABLE, NOT_ROLE_TABLE, TITLE_TABLE].flatMap((table) => [...table.keys()]),
  'junior',
  'senior',
]);

const COLONS: ReadonlySet<string> = new Set([':', '：']);

/** What the lexicons take the tokens at an index for: the longest reading; a degree before a role before a cue. */
export function claimAt(tokens: readonly Token[], at: number): Claim | undefined {
  if (!FIRST_WORDS.has(tokens[at]?.key ?? '')) return undefined;
  const none = matchPhrase(NOT_ROLE_TABLE, tokens, at);
  const phrase = matchPhrase(CUE_TABLE, tokens, at);
  // "my postdoc mentor": who is named advised the owner.
  const isNoCue = (phrase?.value === 'advises' && ADVISORS.has(tokens[phrase.end]?.key ?? '')) || isOfGraduate(tokens, at);
  const cue = isNoCue ? undefined : phrase;
  // "Faculty advisor: Jane Doe": before a colon no office.
  if (cue?.value === 'advised' && COLONS.has(tokens[cue.end]?.text ?? '')) return { as: 'cue', cue: cue.value, end: cue.end };
  const claims: (Claim | undefined)[] = [
    none && { as: 'none', end: none.end },
    degreeClaim(tokens, at),
    studentClaim(tokens, at),
    isOfIntern(tokens, at + 1) ? undefined : titleClaim(tokens, at),
    roleClaim(tokens, at),
    cue && { as: 'cue', cue: cue.value, end: cue.end },
  ];
  let best: Claim | undefined;
  for (const claim of claims) if (claim && (!best || claim.end > best.end)) best = claim;
  return best;
}
