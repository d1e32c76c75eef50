import { findDates } from '../../text/date-range.js';
import type { Token } from '../../text/tokens.js';
import { rankOfWord } from '../organization/organization-part.js';
import { claimAt, isAnchorClaim } from './claim.js';
import { hold, type LatinDesk } from './latin-desk.js';

/** What may be named by a year: "the Oceans 2030 initiative". */
const NAMED_BY_YEAR: ReadonlySet<string> = new Set(['agenda', 'campaign', 'initiative', 'initiatives', 'programme', 'project', 'strategy']);

/** Whether a year alone belongs to the name before it. */
const isNamedByYear = (desk: LatinDesk, first: number, end: number): boolean =>
  end === first + 1 && desk.tokens[first - 1]?.capital === true && NAMED_BY_YEAR.has(desk.tokens[end]?.key ?? '');

/** Dates first: their words are nothing else. */
export function claimDates(desk: LatinDesk): void {
  let at = 0;
  for (const range of findDates(desk.text)) {
    while (at < desk.tokens.length && (desk.tokens[at] as Token).end <= range.start) at++;
    let end = at;
    while (end < desk.tokens.length && (desk.tokens[end] as Token).start < range.end) end++;
    if (end > at && !isNamedByYear(desk, at, end)) hold(desk, at, { as: 'date', range, end });
    at = end;
  }
}

/** "My work has received": a noun. */
const NOUN_LEADS: ReadonlySet<string> = new Set([
  'her',
  'his',
  'its',
  'my',
  'our',
  'previous',
  'recent',
  'research',
  'the',
  'their',
  'this',
]);

/** "Institute for Advanced Study", "Tech Lead": a capital inside a name is no verb. */
function isInName(desk: LatinDesk, index: number): boolean {
  const token = desk.tokens[index] as Token;
  const before = desk.tokens[index - 1];
  if (token.key.startsWith('work') && NOUN_LEADS.has(before?.key ?? '')) return true;
  // "Specially appointed professor": a word of the post.
  if (token.key === 'appointed' && before?.key === 'specially') return true;
  // "Graduate School of Law"
  if (token.key === 'graduate' && token.capital && rankOfWord(desk.tokens[index + 1]?.key ?? '') !== undefined) return true;
  // "Prof. Bin Ek": a given name may look like a verb of another language.
  if (token.capital && isAfterTitle(desk, index)) return true;
  // "at Opportunity Ropes"
  if (token.capital && desk.tokens[index + 1]?.capital && before?.key === 'at') return true;
  return (
    token.capital &&
    desk.claims[index - 1] === undefined &&
    before?.kind === 'word' &&
    (before.capital || before.key === 'of' || before.key === 'for') &&
    before.key !== 'i'
  );
}

/** "Society for the Promotion of Science", "promotion to professor": no German doctorate. */
const isAdvancement = ({ tokens }: LatinDesk, index: number): boolean =>
  tokens[index]?.key === 'promotion' && (tokens[index + 1]?.key === 'of' || tokens[index + 1]?.key === 'to');

const POSTS: ReadonlySet<string> = new Set(['fellow', 'professor', 'researcher', 'scholar', 'scientist']);

/** "Invited Researcher": a post; not "Invited Talk", "invited researchers of QLM". */
const isInvitedPost = ({ tokens }: LatinDesk, index: number): boolean =>
  tokens[index]?.key === 'invited' &&
  tokens[index]?.capital === true &&
  tokens[index + 1]?.capital === true &&
  POSTS.has(tokens[index + 1]?.key ?? '');

const isAfterTitle = (desk: LatinDesk, index: number): boolean => {
  const stop = desk.tokens[index - 1]?.text === '.' ? index - 2 : index - 1;
  return desk.claims[index - 1]?.as === 'title' || desk.claims[stop]?.as === 'title';
};

const EQUIVALENTS: ReadonlySet<string> = new Set(['eq', 'equiv', 'equivalent', 'äquivalent', 'équivalent']);
const MOST_BEFORE_EQUAL = 14;

/** "Foundation course (equiv. to a year of a B.Sc.)": what a bracket compares to a degree is none. */
function isCompared({ tokens }: LatinDesk, index: number): boolean {
  const before = tokens.slice(Math.max(0, index - MOST_BEFORE_EQUAL), index);
  const open = before.map(({ text }) => text).lastIndexOf('(');
  const inside = before.slice(open + 1);
  return (
    open >= 0 &&
    EQUIVALENTS.has(inside[0]?.key ?? '') &&
    inside.some(({ key }) => YEARS.has(key)) &&
    !inside.some(({ text }) => text === ')')
  );
}
const YEARS: ReadonlySet<string> = new Set(['year', 'years']);

const MOST_ASPIRED = 3;

/** "Aspiring PhD student", "aspiring data scientist": what somebody is not yet. */
const isAspired = ({ tokens }: LatinDesk, index: number): boolean =>
  tokens.slice(Math.max(0, index - MOST_ASPIRED), index).some(({ key }) => key === 'aspiring');

/** Phrases of the lexicons, left to right, where nothing is claimed. */
export function claimPhrases(desk: LatinDesk): void {
  for (let i = 0; i < desk.tokens.length; i++) {
    const held = desk.claims[i];
    if (held) {
      i = held.end - 1;
      continue;
    }
    const claim = claimAt(desk.tokens, i);
    if (claim?.as === 'cue' && claim.end === i + 1 && isInName(desk, i)) continue;
    if (claim?.as === 'cue' && isInvitedPost(desk, i)) continue;
    if (claim?.as === 'degree' && (isAdvancement(desk, i) || isCompared(desk, i))) continue;
    if (!claim || !desk.claims.slice(i, claim.end).every((other) => other === undefined)) continue;
    const isHoped = isAnchorClaim(claim) && isAspired(desk, i);
    hold(desk, i, isHoped ? { as: 'none', end: claim.end } : claim);
    i = claim.end - 1;
  }
}
