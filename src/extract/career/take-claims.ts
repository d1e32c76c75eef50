import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { isPersonName } from '../../text/person-name.js';
import type { Token } from '../../text/tokens.js';
import { knownRank } from '../organization/known-organization.js';
import type { Claim } from './claim.js';
import { degreeField } from './degree-field.js';
import { fieldBefore, namesField } from './field-set-apart.js';
import { hold, isFree, type LatinDesk, slice, spanOf } from './latin-desk.js';
import { officeFieldEnd } from './office-field.js';
import { isRunProgramme } from './programme-head.js';
import { roleEnd, roleStart } from './role-phrase.js';

/** Heads that follow each other directly are one role: "Postdoctoral Research Fellow". */
function takeRole(desk: LatinDesk, head: number): number {
  const free = isFree(desk);
  const first = roleStart(desk.tokens, head, free);
  let end = (desk.claims[head] as Claim).end;
  let position = roleKind(desk.claims[head]);
  for (;;) {
    let next = end;
    while (
      next < end + 2 &&
      free(next) &&
      desk.tokens[next]?.kind === 'word' &&
      desk.tokens[next]?.key !== 'of' &&
      desk.tokens[next]?.key !== 'at'
    )
      next++;
    // "Algorithm researcher/engineer" is one role.
    if (desk.tokens[end]?.text === '/') next = headAfterSlash(desk, end);
    const claim = desk.claims[next];
    const isHead =
      claim?.as === 'role' &&
      (next === end ||
        desk.tokens[end]?.text === '/' ||
        RANKS.has(desk.tokens[end - 1]?.key ?? '') ||
        desk.tokens.slice(end, next).every((token) => token.capital || token.key === 'research'));
    if (!isHead) break;
    const kind = roleKind(claim);
    if (position === 'job') position = kind;
    end = claim.end;
  }
  const field = officeFieldEnd(desk.tokens, end, (index) => free(index) || desk.claims[index]?.as === 'cue');
  // "CEO of Quellmark": what is founded or led as a firm is no topic.
  end = FIRM_ROLES.test(slice(desk, first, end)) ? end : bracketedRoleEnd(desk, field > end ? field : roleEnd(desk.tokens, end, free));
  hold(desk, first, { as: 'role', position, end });
  desk.chunks.push({ kind: 'role', role: slice(desk, first, end), position, ...spanOf(desk, first, end) });
  return end;
}

/** Words that stand before a post in small letters too: "a staff software engineer", "a postdoctoral research associate". */
const RANKS: ReadonlySet<string> = new Set(['lead', 'post-doctoral', 'postdoctoral', 'principal', 'staff']);

const MOST_SLASHED = 3;
/** "Chemist / Ice Design Engineer": the index of the head behind the slash at the index and its modifiers, or the index behind the slash. */
function headAfterSlash(desk: LatinDesk, slash: number): number {
  let at = slash + 1;
  while (at <= slash + MOST_SLASHED && isFree(desk)(at) && desk.tokens[at]?.kind === 'word' && desk.tokens[at]?.capital) at++;
  return desk.claims[at]?.as === 'role' ? at : slash + 1;
}

const FIRM_ROLES = /founder$|^c[est]o$/iu;
const LONGEST_BRACKET = 6;

/** "Lecturer (Assistant Professor)": the same post in the words of another country. The index after the bracket; not for "Research Assistant (RA)". */
function bracketedRoleEnd(desk: LatinDesk, end: number): number {
  if (desk.tokens[end]?.text !== '(') return end;
  if (isGrade(desk, end + 1)) return end + 3;
  let at = end + 1;
  while (at <= end + LONGEST_BRACKET && isInTitle(desk.tokens[at]) && desk.claims[at] === undefined) at++;
  const role = desk.claims[at];
  const first = desk.tokens[end + 1];
  const isInitials = at === end + 1 && first !== undefined && /^\p{Lu}{2,4}$/u.test(first.text);
  return role?.as === 'role' && !isInitials && desk.tokens[role.end]?.text === ')' ? role.end + 1 : end;
}

/** "Reader (QLM 40-Senior Lecturer)": the name of a programme of posts may have a number. */
const isInTitle = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number' || token?.text === '-';

/** "Research Fellow (RF2)", "Engineer (E4)": the grade of a post; not "Fellow (QLM)", "Fellow (2019)". */
const isGrade = ({ tokens }: LatinDesk, index: number): boolean =>
  GRADE.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text === ')' && knownRank(tokens[index]?.text ?? '') === undefined;
/** "DC1", "W2"; not "ETH2020", "DC" */
const GRADE = /^\p{Lu}{1,2}\d{1,2}$/u;

const roleKind = (claim: Claim | undefined) => (claim?.as === 'role' ? claim.position : 'job');

/** "PhD advisor", "master's supervisors:" */
function isAdvisorWord(desk: LatinDesk, index: number): boolean {
  const claim = desk.claims[index];
  return (
    claim?.as === 'cue' &&
    claim.cue === 'advised' &&
    /^(?:co-?)?(?:advis|supervis|mentor)/.test(desk.tokens[index]?.key ?? '') &&
    !/ed$/.test(desk.tokens[index]?.key ?? '')
  );
}

/** "M.Sc. Lina Berg", "Dipl.-Ing. Omar Quist": right behind the degree stands who has it, as German lists print their people. */
const isNamesake = (desk: LatinDesk, first: number, end: number): boolean =>
  GIVEN_NAMES.has(desk.tokens[first]?.key ?? '') && isPersonName(slice(desk, first, end)) && !namesField(desk.tokens.slice(first, end));

function takeDegree(desk: LatinDesk, at: number, claim: Claim & { readonly as: 'degree' | 'student' }): number {
  const name = slice(desk, at, claim.end).replace(/\s+(?:degrees?|studies|study)$/i, '');
  const read = degreeField(desk.tokens, claim.end, isFree(desk), (index) => desk.claims[index]?.as === 'role');
  const field = claim.as === 'degree' && read && isNamesake(desk, claim.end, read.end) ? undefined : read;
  if (claim.as === 'student' && field && isPersonName(slice(desk, claim.end, field.end))) {
    // "scripts for PhD student Jane Doe": somebody else's stand.
    desk.chunks.push({ kind: 'word', text: 'none', ...spanOf(desk, at, claim.end) });
    return claim.end;
  }
  const end = field ? field.end : claim.end;
  // "Ph.D. (2022) in Physics"
  const dated = desk.claims[claim.end + 1];
  if (field && dated?.as === 'date' && dated.end < field.first)
    desk.chunks.push({ kind: 'date', range: dated.range, ...spanOf(desk, claim.end + 1, dated.end) });
  if (field) hold(desk, claim.end, { as: 'none', end });
  const before = field || claim.as === 'student' ? undefined : fieldBefore(desk.tokens, at, isFree(desk));
  if (before) hold(desk, before.first, { as: 'none', end: before.end });
  const told = field ?? before;
  if (isRunProgramme(desk.tokens, at)) {
    desk.chunks.push({ kind: 'word', text: 'none', ...spanOf(desk, at, end) });
    return end;
  }
  desk.chunks.push({
    kind: claim.as,
    level: claim.level,
    name,
    ...spanOf(desk, at, end),
    ...(told && { field: slice(desk, told.first, told.end) }),
    ...(isAdvisorWord(desk, end) && { hint: true as const }),
  });
  return end;
}

/** What stands for the words of a claim that states nothing: "PhD thesis" is a thesis. */
function wordOf({ tokens }: LatinDesk, { as, end }: Claim): string {
  return as === 'none' && tokens[end - 1]?.key === 'thesis' ? 'thesis' : as;
}

/** Turns the claims into chunks: roles with their modifiers, degrees with their fields, dates, cues. */
export function takeClaims(desk: LatinDesk): void {
  for (let i = 0; i < desk.tokens.length; ) {
    const claim = desk.claims[i];
    if (!claim) i++;
    else if (claim.as === 'role') i = takeRole(desk, i);
    else if (claim.as === 'degree' || claim.as === 'student') i = takeDegree(desk, i, claim as Claim & { as: 'degree' | 'student' });
    else {
      const span = spanOf(desk, i, claim.end);
      if (claim.as === 'date') desk.chunks.push({ kind: 'date', range: claim.range, ...span });
      else if (claim.as === 'cue')
        desk.chunks.push({ kind: 'cue', cue: claim.cue, text: desk.text.slice(span.start, span.end).toLowerCase(), ...span });
      else if (claim.as === 'none' || claim.as === 'students') desk.chunks.push({ kind: 'word', text: wordOf(desk, claim), ...span });
      i = claim.end;
    }
  }
}
