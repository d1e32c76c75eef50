import { NOT_POST_WORDS } from '../../lexicon/not-post-words.js';
import type { RoleKind } from '../../lexicon/roles.js';
import { hold, isFree, type LatinDesk } from './latin-desk.js';

/** "am", "was", "became", "has been": what follows with an article is what somebody is. */
const BEING = /(?:^|['’\s])(?:am|im|is|was|be|been|became|m|s)$/u;
/** "inspector", "writer", "assistant", "surveyor", "librarian": people at work; not "consulting", "department". */
const AT_WORK = /(?:[a-z]er|or|ist|tant|dant|ian)s?$/u;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const AT: ReadonlySet<string> = new Set(['@', 'at', 'with']);
const MOST_WORDS = 5;
/** Verbs in their forms that also stand before a role and say more of it: "a leading scientist", "a graduate lecturer". */
const MODIFIERS: ReadonlySet<string> = new Set(['graduate', 'leading']);

/** Whether the token at the index stands where it is told what somebody is: "I was A …", "I am currently A …", "as A …". */
function isTold({ tokens, claims, text }: LatinDesk, article: number): boolean {
  if (!ARTICLES.has(tokens[article]?.key ?? '') || claims[article] !== undefined) return false;
  let at = article - 1;
  const adverb = claims[at];
  if (adverb?.as === 'cue' && adverb.cue === 'present') while (at > 0 && claims[at] === adverb) at--;
  const verb = tokens[at];
  if (!verb) return false;
  if (verb.key === 'as') return true;
  const before = claims[at];
  if (before?.as !== 'cue' || (before.cue !== 'are' && before.cue !== 'were' && before.cue !== 'joined')) return false;
  let first = at;
  while (first > 0 && claims[first - 1] === before) first--;
  return BEING.test(text.slice(tokens[first]?.start, verb.end).toLowerCase());
}

/** The index after the words of a role that begins at the index; -1 where they end in no word for somebody at work. */
function roleWordsEnd(desk: LatinDesk, first: number): number {
  const { tokens, claims } = desk;
  const isWord = (at: number): boolean =>
    tokens[at]?.kind === 'word' && !AT.has(tokens[at]?.key ?? '') && (isFree(desk)(at) || claims[at]?.as === 'role');
  let end = first;
  while (end <= first + MOST_WORDS && isWord(end)) end++;
  const last = tokens[end - 1];
  const isPost = last && claims[end - 1] === undefined && AT_WORK.test(last.key) && !NOT_POST_WORDS.has(last.key.replace(/s$/, ''));
  if (end === first || end > first + MOST_WORDS || !isPost) return -1;
  return end;
}

/** "at QLM", "at the Ice Lab": a place with a capital. */
function isPlaced({ tokens }: LatinDesk, at: number): boolean {
  if (!AT.has(tokens[at]?.key ?? '')) return false;
  return tokens[tokens[at + 1]?.key === 'the' ? at + 2 : at + 1]?.capital === true;
}

/** Takes back the verbs that say more of the role behind them: "a leading scientist". */
function freeModifiers({ tokens, claims }: LatinDesk): void {
  tokens.forEach((token, at) => {
    const claim = claims[at];
    if (claim?.as !== 'cue' || claim.end !== at + 1 || !MODIFIERS.has(token.key) || claims[at + 1]?.as !== 'role') return;
    const before = tokens[at - 1];
    if (
      before &&
      (ARTICLES.has(before.key) || before.text === '-' || (claims[at - 1] === undefined && ARTICLES.has(tokens[at - 2]?.key ?? '')))
    )
      claims[at] = undefined;
  });
}

/**
 * Claims roles that no list knows by where they stand: "I was a lantern inspector at QLM", "I became a Principal Ropeway
 * Evaluator". Without a place behind them only words that go on from a known one.
 */
export function claimStatedRoles(desk: LatinDesk): void {
  freeModifiers(desk);
  for (let article = 1; article < desk.tokens.length; article++) {
    if (!isTold(desk, article)) continue;
    const first = article + 1;
    const end = roleWordsEnd(desk, first);
    if (end < 0) continue;
    const known = desk.claims[first];
    if (!isPlaced(desk, end) && !(known?.as === 'role' && desk.tokens[end]?.kind !== 'word')) continue;
    const position: RoleKind = known?.as === 'role' ? known.position : 'job';
    hold(desk, first, { as: 'role', position, end });
  }
}
