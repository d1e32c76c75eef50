import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { hasInOrder } from '../../text/letters-in-order.js';
import { isPersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';
import { bracketedAlias, composeOrganizations, isPartByName } from '../organization/compose-organization.js';
import { knownId, knownRank } from '../organization/known-organization.js';
import { findNameRuns } from '../organization/name-run.js';
import { isNoOrganization } from '../organization/organization-gate.js';
import { type OrganizationPart, rankOfWord, rankOfWords } from '../organization/organization-part.js';
import { namedPart, partsOfRun, type RunPart } from '../organization/run-parts.js';
import type { NameRun } from '../organization/run-view.js';
import type { NameChunk } from './chunk.js';
import { hold, type LatinDesk, slice, spanOf } from './latin-desk.js';
import { nicknamedName } from './nickname-in-name.js';
import { ARTICLES_OF_PLACES, placeLeads } from './place-lead.js';

const AT: ReadonlySet<string> = new Set(placeLeads(['house']));
/** "ATER à l'UNL", "Postdoc am FZQ", "investigadora en el CSXY"; before a town as well: "à Lindar". */
const TO: ReadonlySet<string> = new Set([...placeLeads(['contracted', 'town']), ...placeLeads(['of'], ['pt'])]);

/** Turns the capitalised runs that nothing claimed into organisations and names. */
export function takeNames(desk: LatinDesk): void {
  const view = {
    tokens: desk.tokens,
    taken: (index: number) => desk.claims[index] !== undefined,
    linkOf: (index: number) => desk.links.get(index)?.number ?? -1,
  };
  const parts: OrganizationPart[] = [];
  let aliasEnd = -1;
  const runs = findNameRuns(view);
  let joinedTo = -1;
  for (const [at, run] of runs.entries()) {
    if (run.first < joinedTo) continue;
    const nicknamed = nicknamedName(desk, runs, at);
    if (nicknamed) {
      desk.chunks.push(nameChunk(desk, nicknamed, desk.links.get(run.first)?.href, nicknamed.plain));
      hold(desk, run.first, { as: 'none', end: nicknamed.end });
      joinedTo = nicknamed.end;
      continue;
    }
    if (spanOf(desk, run.first, run.end).start < aliasEnd) {
      hold(desk, run.first, { as: 'none', end: run.end });
      continue;
    }
    // "Oct", "Office Number": neither a name nor an organisation, but words.
    if (isNoOrganization(slice(desk, run.first, run.end))) continue;
    aliasEnd = aliasOf(desk, run).end;
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

/** "QLM", "ETHX", "UQ3M" */
const SHORT_HOME = /^\p{Lu}[\p{Lu}\d]{2,7}$/u;

/** "School of Mathematics - QLM", "Department of Physics, ETHX", "the Ice Lab, QLM": capitals after a unit are its home. */
function isHome(desk: LatinDesk, run: NameRun, before: OrganizationPart | undefined): boolean {
  if (!before || !(isPartByName(before) || (before.rank === 'institute' && knownId(before.names[0] as string) === undefined))) return false;
  const name = slice(desk, run.first, run.end);
  const between = desk.text.slice(before.end, spanOf(desk, run.first, run.end).start);
  return /^\s*(?:,|[-–—]|@)\s*$/u.test(between) && SHORT_HOME.test(name) && !FIELD_ACRONYMS.has(name.toLowerCase());
}

/** "Jane Doe's group", "Prof. Li's Lab": a person's, not an organisation; "St. Mara's College" is one. */
function isOwned(desk: LatinDesk, run: NameRun): boolean {
  const title = desk.claims[run.first - 1];
  if (title?.as === 'title') return true;
  const tokens = desk.tokens.slice(run.first, run.end);
  const owner = tokens.findIndex((token) => token.key.endsWith("'s"));
  if (rankOfWord(tokens.at(-1)?.key ?? '') === 'body') return false;
  if (owner > 0 && knownRank(slice(desk, run.first, run.first + owner + 1).replace(/['’]s$/, ''))) return false;
  return owner > 0 && isPersonName(slice(desk, run.first, run.first + owner + 1).replace(/['’]s$/, ''));
}

/** Whether a word for "at" stands before the name, an article between them aside; one that stands before towns too counts behind a post and before capitals. */
function followsAt(desk: LatinDesk, run: NameRun): boolean {
  const at = ARTICLES_OF_PLACES.has(desk.tokens[run.first - 1]?.key ?? '') ? run.first - 2 : run.first - 1;
  const key = desk.tokens[at]?.key;
  if (key === undefined || desk.claims[run.first - 1]?.as === 'title') return false;
  const isOfPost = TO.has(key) && desk.claims[at - 1]?.as === 'role' && SHORT_HOME.test(desk.tokens[run.first]?.text ?? '');
  return AT.has(key) || isOfPost;
}

/** The alias in brackets behind a name: "Wei Zhang (张伟)"; behind a person's, capitals are where they are or what they have: "(QLM)", "(PhD)". */
function aliasOf(desk: LatinDesk, run: NameRun): ReturnType<typeof bracketedAlias> {
  const { end } = spanOf(desk, run.first, run.end);
  const found = bracketedAlias(desk.text, end);
  if (found.alias !== undefined && isFieldOf(desk, run, found.alias)) return { end };
  if (found.alias !== undefined && holdsRole(desk, run.end, found.end)) return { end };
  const name = slice(desk, run.first, run.end);
  if (found.alias !== undefined && !isCjk(found.alias) && isPersonName(name)) return { end };
  return found.alias !== undefined && PLAIN_WORDS.test(found.alias) && !hasInOrder(name, found.alias) ? { end: found.end } : found;
}

/** "Lyon", "Pays-Bas"; not "TU Lindar", "QLM", "李". */
const PLAIN_WORDS = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u;

/** "Tidal Studies (Lindar University)", "Institute of Tides (Lindar University)": the bracket names where, and the words before it no organisation or a part of one. */
function isFieldOf(desk: LatinDesk, run: NameRun, alias: string): boolean {
  if (rankOfWords(alias.toLowerCase().split(' ')) !== 'body' || !alias.includes(' ')) return false;
  const rank = rankOfWords(desk.tokens.slice(run.first, run.end).map(({ key }) => key));
  return rank === undefined ? knownRank(slice(desk, run.first, run.end)) === undefined : rank !== 'body';
}

/** "QLM (Software Development Engineer)": what the bracket behind the tokens up to `first` says is a post. */
function holdsRole(desk: LatinDesk, first: number, until: number): boolean {
  for (let at = first; at < desk.tokens.length && (desk.tokens[at]?.start ?? until) < until; at++)
    if (desk.claims[at]?.as === 'role') return true;
  return false;
}

/** The name that a run is; `plain` is how it is written without the nickname in it. */
function nameChunk(desk: LatinDesk, run: NameRun, href: string | undefined, plain?: string): NameChunk {
  const name = slice(desk, run.first, run.end)
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  const { alias, end } = aliasOf(desk, run);
  const honorific = desk.claims[run.first - 1]?.as === 'title';
  return {
    kind: 'name',
    names: [...(plain === undefined ? [] : [plain]), name, ...(alias === undefined ? [] : [alias])],
    honorific,
    person: isPersonName(plain ?? name),
    start: spanOf(desk, run.first, run.end).start,
    end,
    ...(href !== undefined && { url: href }),
  };
}
