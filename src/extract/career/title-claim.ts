import { matchPhrase } from '../../text/phrase-table.js';
import type { Token } from '../../text/tokens.js';
import type { Claim } from './claim.js';
import { TITLE_TABLE } from './claim-tables.js';

const LOWER_TITLES: ReadonlySet<string> = new Set(['dr', 'prof', 'professor', 'professors', 'profs']);

/** Titles of so many letters are whole words, which no full stop shortens: "Professor". */
const SHORTEST_WHOLE = 7;

/** Words of a name behind the title "M." */
const MOST_BEHIND_M = 3;
const areCapitals = (tokens: readonly Token[], from: number, count: number): boolean =>
  tokens[from - 1]?.text === '.' &&
  tokens.slice(from, from + count).filter(({ kind, capital }) => kind === 'word' && capital).length === count;

/** Whether another initial with its full stop follows "M.". */
const isBeforeInitial = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[tokens[at + 1]?.text === '.' ? at + 2 : at + 1];
  return next?.capital === true && INITIAL.test(next.text);
};
/** "K", "K." */
const INITIAL = /^\p{Lu}\.?$/u;

/** "M. Dupont" has a title, "Jane M. Doe", "Prof. M. Lind", "M. K. Lind" and "M. Ana Lind Roe" an initial. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.capital === true ||
  (tokens[at - 1]?.text === '.' && LOWER_TITLES.has(tokens[at - 2]?.key ?? '')) ||
  isBeforeInitial(tokens, at) ||
  areCapitals(tokens, at + 2, MOST_BEHIND_M);

/** Short titles that stand behind others, in small letters too. */
const LOWER_CHAIN: ReadonlySet<string> = new Set(['dr', 'habil', 'ing', 'ir', 'med', 'mult', 'nat', 'phil', 'rer']);

/** "Prof." and "Dr." before a name; "Professor" only where a name follows directly. */
export function titleClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(TITLE_TABLE, tokens, at);
  if (!match) return undefined;
  if ((tokens[at]?.key.length ?? 0) === 1 && isInitial(tokens, at)) return undefined;
  let end = match.end;
  // "I am an associate professor. My work …" ends a sentence.
  if (tokens[end]?.text === '.' && (tokens[end - 1]?.key.length ?? 0) >= SHORTEST_WHOLE) return undefined;
  if (tokens[end]?.text === '.') end++;
  // "Prof. dr. ir. Ann Roe", "Prof. Dr.-Ing. Jo Lind"
  for (let link = end; ; end = link) {
    if (tokens[link]?.text === '-') link++;
    if (!LOWER_CHAIN.has(tokens[link]?.key ?? '') || tokens[link + 1]?.text !== '.') break;
    link += 2;
  }
  const next = tokens[end];
  const isWritten = (tokens[at] as Token).capital || LOWER_TITLES.has((tokens[at] as Token).key);
  return next?.capital && isWritten ? { as: 'title', end } : undefined;
}
