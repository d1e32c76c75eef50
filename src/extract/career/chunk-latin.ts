import { linksOf, type Text } from '../../model/text.js';
import { findDates } from '../../text/date-range.js';
import { isPersonName } from '../../text/person-name.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { bracketedAlias, composeOrganizations } from '../organization/compose-organization.js';
import { findNameRuns, type NameRun } from '../organization/name-run.js';
import type { OrganizationPart } from '../organization/organization-part.js';
import { namedPart, partsOfRun, type RunPart } from '../organization/run-parts.js';
import type { Chunk, NameChunk } from './chunk.js';
import { type Claim, claimAt } from './claim.js';
import { degreeField } from './degree-field.js';
import { roleEnd, roleStart } from './role-phrase.js';

/** A text under the chunker: its tokens, which link each stands in, and what has been claimed. */
interface Desk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly links: ReadonlyMap<number, { readonly number: number; readonly href: string }>;
  readonly claims: (Claim | undefined)[];
  readonly chunks: Chunk[];
}

const isFree =
  (desk: Desk) =>
  (index: number): boolean =>
    index >= 0 && index < desk.tokens.length && desk.claims[index] === undefined && desk.tokens[index]?.kind !== 'line';

function linkIndex(text: Text, tokens: readonly Token[]): Map<number, { number: number; href: string }> {
  const index = new Map<number, { number: number; href: string }>();
  let at = 0;
  linksOf(text).forEach((link, number) => {
    while (at < tokens.length && (tokens[at] as Token).end <= link.start) at++;
    for (let i = at; i < tokens.length && (tokens[i] as Token).start < link.end; i++) index.set(i, { number, href: link.href });
  });
  return index;
}

/** Dates first: their words are nothing else. */
function claimDates(desk: Desk): void {
  let at = 0;
  for (const range of findDates(desk.text)) {
    while (at < desk.tokens.length && (desk.tokens[at] as Token).end <= range.start) at++;
    let end = at;
    while (end < desk.tokens.length && (desk.tokens[end] as Token).start < range.end) end++;
    if (end > at) hold(desk, at, { as: 'date', range, end });
    at = end;
  }
}

function hold(desk: Desk, first: number, claim: Claim): void {
  for (let i = first; i < claim.end; i++) desk.claims[i] = claim;
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
function isInName(desk: Desk, index: number): boolean {
  const token = desk.tokens[index] as Token;
  const before = desk.tokens[index - 1];
  if (token.key.startsWith('work') && NOUN_LEADS.has(before?.key ?? '')) return true;
  return (
    token.capital &&
    desk.claims[index - 1] === undefined &&
    before?.kind === 'word' &&
    (before.capital || before.key === 'of' || before.key === 'for') &&
    before.key !== 'i'
  );
}

function claimPhrases(desk: Desk): void {
  for (let i = 0; i < desk.tokens.length; i++) {
    const held = desk.claims[i];
    if (held) {
      i = held.end - 1;
      continue;
    }
    const claim = claimAt(desk.tokens, i);
    if (claim?.as === 'cue' && claim.end === i + 1 && isInName(desk, i)) continue;
    if (!claim || !desk.claims.slice(i, claim.end).every((other) => other === undefined)) continue;
    hold(desk, i, claim);
    i = claim.end - 1;
  }
}

const spanOf = (desk: Desk, first: number, end: number): { start: number; end: number } => ({
  start: (desk.tokens[first] as Token).start,
  end: (desk.tokens[end - 1] as Token).end,
});

const slice = (desk: Desk, first: number, end: number): string => {
  const { start, end: stop } = spanOf(desk, first, end);
  return desk.text.slice(start, stop);
};

/** Heads that follow each other directly are one role: "Postdoctoral Research Fellow". */
function takeRole(desk: Desk, head: number): number {
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
    if (desk.tokens[end]?.text === '/' && desk.claims[end + 1]?.as === 'role') next = end + 1;
    const claim = desk.claims[next];
    const isHead =
      claim?.as === 'role' &&
      (next === end ||
        desk.tokens[end]?.text === '/' ||
        desk.tokens.slice(end, next).every((token) => token.capital || token.key === 'research'));
    if (!isHead) break;
    const kind = roleKind(claim);
    if (position === 'job') position = kind;
    end = claim.end;
  }
  end = roleEnd(desk.tokens, end, free);
  hold(desk, first, { as: 'role', position, end });
  desk.chunks.push({ kind: 'role', role: slice(desk, first, end), position, ...spanOf(desk, first, end) });
  return end;
}

const roleKind = (claim: Claim | undefined) => (claim?.as === 'role' ? claim.position : 'job');

/** "PhD advisor", "master's supervisors:" */
function isAdvisorWord(desk: Desk, index: number): boolean {
  const claim = desk.claims[index];
  return (
    claim?.as === 'cue' &&
    claim.cue === 'advised' &&
    /^(?:co-?)?(?:advis|supervis|mentor)/.test(desk.tokens[index]?.key ?? '') &&
    !/ed$/.test(desk.tokens[index]?.key ?? '')
  );
}

function takeDegree(desk: Desk, at: number, claim: Claim & { readonly as: 'degree' | 'student' }): number {
  const name = slice(desk, at, claim.end).replace(/\s+(?:degrees?|studies|study)$/i, '');
  const field = degreeField(desk.tokens, claim.end, isFree(desk), (index) => desk.claims[index]?.as === 'role');
  const end = field ? field.end : claim.end;
  if (field) hold(desk, claim.end, { as: 'none', end });
  desk.chunks.push({
    kind: claim.as,
    level: claim.level,
    name,
    ...spanOf(desk, at, end),
    ...(field && { field: slice(desk, field.first, field.end) }),
    ...(isAdvisorWord(desk, end) && { hint: true as const }),
  });
  return end;
}

function takeClaims(desk: Desk): void {
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
      else if (claim.as === 'none' || claim.as === 'students') desk.chunks.push({ kind: 'word', text: claim.as, ...span });
      i = claim.end;
    }
  }
}

const AT: ReadonlySet<string> = new Set(['at', '@', 'bei', 'chez']);

function takeNames(desk: Desk): void {
  const view = {
    tokens: desk.tokens,
    taken: (index: number) => desk.claims[index] !== undefined,
    linkOf: (index: number) => desk.links.get(index)?.number ?? -1,
  };
  const parts: OrganizationPart[] = [];
  let aliasEnd = -1;
  for (const run of findNameRuns(view)) {
    if (spanOf(desk, run.first, run.end).start < aliasEnd) {
      hold(desk, run.first, { as: 'none', end: run.end });
      continue;
    }
    aliasEnd = bracketedAlias(desk.text, spanOf(desk, run.first, run.end).end).end;
    const found = partsOfRun(desk.text, desk.tokens, run);
    const href = desk.links.get(run.first)?.href;
    const isName = found.length === 1 && found[0]?.rank === 'unknown';
    const home = isName && isHome(desk, run, parts.at(-1));
    if (home) parts.push({ ...namedPart(desk.text, desk.tokens, found[0] as RunPart, href), rank: 'body' });
    else if (isName && !followsAt(desk, run)) desk.chunks.push(nameChunk(desk, run, href));
    else if (!isOwned(desk, run)) for (const part of found) parts.push(namedPart(desk.text, desk.tokens, part, href));
    hold(desk, run.first, { as: 'none', end: run.end });
  }
  for (const organization of composeOrganizations(desk.text, parts, true)) {
    desk.chunks.push({ kind: 'organization', organization, start: organization.start, end: organization.end });
  }
}

/** "School of Mathematics - FGV", "Department of Physics, ETHX": capitals after a unit are its home. */
function isHome(desk: Desk, run: NameRun, before: OrganizationPart | undefined): boolean {
  if (before?.rank !== 'unit') return false;
  const name = slice(desk, run.first, run.end);
  const between = desk.text.slice(before.end, spanOf(desk, run.first, run.end).start);
  return /^\s*(?:,|[-–—]|@)\s*$/u.test(between) && /^\p{Lu}{3,8}$/u.test(name);
}

/** "Jason Hong's group", "Prof. Li's Lab": a person's, not an organisation. */
function isOwned(desk: Desk, run: NameRun): boolean {
  const title = desk.claims[run.first - 1];
  if (title?.as === 'title') return true;
  const tokens = desk.tokens.slice(run.first, run.end);
  const owner = tokens.findIndex((token) => token.key.endsWith("'s"));
  return owner > 0 && isPersonName(slice(desk, run.first, run.first + owner + 1).replace(/['’]s$/, ''));
}

const followsAt = (desk: Desk, run: NameRun): boolean => {
  const before = desk.tokens[run.first - 1];
  const article = before?.key === 'the' ? desk.tokens[run.first - 2] : before;
  return article !== undefined && AT.has(article.key) && desk.claims[run.first - 1]?.as !== 'title';
};

function nameChunk(desk: Desk, run: NameRun, href: string | undefined): NameChunk {
  const name = slice(desk, run.first, run.end)
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  const { alias, end } = bracketedAlias(desk.text, spanOf(desk, run.first, run.end).end);
  const honorific = desk.claims[run.first - 1]?.as === 'title';
  return {
    kind: 'name',
    names: alias === undefined ? [name] : [name, alias],
    honorific,
    person: isPersonName(name),
    start: spanOf(desk, run.first, run.end).start,
    end,
    ...(href !== undefined && { url: href }),
  };
}

/** What no lexicon claimed and no name holds, as words; `named` is in order. */
function wordsBetween(desk: Desk, named: readonly Chunk[]): Chunk[] {
  const words: Chunk[] = [];
  let at = 0;
  desk.tokens.forEach((token, index) => {
    while (at < named.length && (named[at] as Chunk).end < token.end) at++;
    const isCovered = at < named.length && (named[at] as Chunk).start <= token.start;
    if (desk.claims[index] === undefined && !isCovered) words.push({ kind: 'word', text: token.key, start: token.start, end: token.end });
  });
  return words;
}

/** A text in Latin script as chunks in order. */
export function chunkLatin(text: Text): Chunk[] {
  const tokens = tokenize(text.text);
  const desk: Desk = {
    text: text.text,
    tokens,
    links: linkIndex(text, tokens),
    claims: new Array(tokens.length).fill(undefined),
    chunks: [],
  };
  claimDates(desk);
  claimPhrases(desk);
  takeClaims(desk);
  takeNames(desk);
  const named = desk.chunks.sort((a, b) => a.start - b.start);
  return [...named, ...wordsBetween(desk, named)].sort((a, b) => a.start - b.start || a.end - b.end);
}
