import { DOTTED_LEGAL_FORMS, LEGAL_FORMS, PRIVATE_FIRM_WORDS } from '../../lexicon/organization-words.js';
import type { Token } from '../../text/tokens.js';
import { knownId, knownRank } from './known-organization.js';
import { rankOfWord, rankOfWords } from './organization-part.js';
import { passesStop } from './run-stop.js';
import { INITIALS, isNameWord, keysOf, type RunView, textOf } from './run-view.js';

const MOST_LOWER_TAIL = 2;
const LEAST_ADJECTIVE = 5;

/** "Università della Svizzera italiana": words in lower case end a name that registers know with them. */
function lowerTailEnd(view: RunView, first: number, end: number): number {
  if (end - first < 2 || rankOfWords(keysOf(view, first, end)) === undefined) return end;
  for (let stop = end; stop < end + MOST_LOWER_TAIL; stop++) {
    const token = view.tokens[stop];
    if (token?.kind !== 'word' || token.capital || view.taken(stop)) return end;
    // Registers pass over short words: "Lindar University and".
    if (token.key.length >= LEAST_ADJECTIVE && knownRank(textOf(view, first, stop + 1)) !== undefined) return stop + 1;
  }
  return end;
}

/** "Acme (Pvt) Ltd": the index after the legal form with a bracket, or -1. */
const bracketedForm = (view: RunView, end: number): number =>
  view.tokens[end]?.text === '(' &&
  PRIVATE_FIRM_WORDS.has(view.tokens[end + 1]?.key ?? '') &&
  view.tokens[end + 2]?.text === ')' &&
  LEGAL_FORMS.has(view.tokens[end + 3]?.key ?? '')
    ? end + 4
    : -1;

const isLegalForm = (token: Token | undefined): boolean =>
  token?.capital === true && (LEGAL_FORMS.has(token.key) || (DOTTED_LEGAL_FORMS.has(token.key) && token.text.includes('.')));

/** "Acme Co., Ltd.", "Acme, S.L.": the legal form after a full stop and a comma belongs to the name. */
function legalFormEnd(view: RunView, end: number): number {
  const bracketed = bracketedForm(view, end);
  if (bracketed > 0) return bracketed;
  if (view.tokens[end - 1]?.key !== 'co' && view.tokens[end]?.text !== ',') return end;
  let at = end;
  if (view.tokens[at]?.text === '.') at++;
  if (view.tokens[at]?.text === ',') at++;
  return at > end && isLegalForm(view.tokens[at]) ? at + 1 : end;
}

/** "University of California, Berkeley", "University of Wisconsin - Madison": the campus belongs to the name. */
function campusEnd(view: RunView, first: number, end: number): number {
  const keys = keysOf(view, first, end);
  const sign = view.tokens[end]?.text ?? '';
  if (sign === 'in' && keys.at(-1) === 'university') return townEnd(view, first, end);
  // "University of Lindar--Sandau": two hyphens are a dash.
  if (sign === '-' && view.tokens[end + 1]?.text === '-') return dashedCampusEnd(view, first, end);
  if (!(sign === ',' || sign === '-' || sign === '–') || !isNameWord(view, end + 1)) return end;
  if (keys.at(-3) !== 'university' || keys.at(-2) !== 'of') return knownCampusEnd(view, first, end);
  let stop = end + 2;
  while (stop < end + 4 && isNameWord(view, stop)) stop++;
  const isCalifornia = keys.at(-1) === 'california';
  const name = `${keys.slice(-3).join(' ')} ${keysOf(view, end + 1, stop).join(' ')}`;
  return isCalifornia || knownRank(name) === 'body' ? stop : end;
}

function dashedCampusEnd(view: RunView, first: number, end: number): number {
  const keys = keysOf(view, first, end);
  const isWhole = keys.at(-3) === 'university' && keys.at(-2) === 'of' && isNameWord(view, end + 2);
  return isWhole && knownRank(`${keys.slice(-3).join(' ')} ${view.tokens[end + 2]?.key}`) === 'body' ? end + 3 : end;
}

const LONGEST_CAMPUS = 3;

/** "Indian Institute of Technology, Kanpur", "Trinity College, Dublin": the town belongs to the name where it makes it another known one. */
function knownCampusEnd(view: RunView, first: number, end: number): number {
  if (end === first + 1 && isKnownPair(view, end)) return end + 2;
  if (rankOfWords(keysOf(view, first, end)) === undefined || end - first < 2) return end;
  let stop = end + 1;
  while (stop <= end + LONGEST_CAMPUS && isNameWord(view, stop) && rankOfWord(view.tokens[stop]?.key ?? '') === undefined) stop++;
  const name = textOf(view, first, end);
  const own = knownId(name);
  // "Lindar University, Sandau": where the university is; its name is told without the town.
  if (own !== undefined && keysOf(view, first, end).includes('university')) return end;
  for (; stop > end + 1; stop--) {
    const id = knownId(`${name} ${textOf(view, end + 1, stop)}`);
    if (id !== undefined) return id === own ? end : stop;
  }
  return end;
}

/** "QLM, TA": the acronyms of an institute and of its academy, which are known as one name. `comma` is the index between them. */
function isKnownPair({ tokens }: RunView, comma: number): boolean {
  const [before, after] = [tokens[comma - 1]?.text ?? '', tokens[comma + 1]?.text ?? ''];
  return INITIALS.test(before) && INITIALS.test(after) && tokens[comma]?.text === ',' && knownId(`${before}, ${after}`) !== undefined;
}

/** "Lindar University in St. Louis": the town belongs to the name where the whole is known. */
function townEnd(view: RunView, first: number, end: number): number {
  let stop = end + 1;
  while (stop < end + 5 && (isNameWord(view, stop) || passesStop(view, stop))) stop++;
  if (stop === end + 1) return end;
  return knownRank(textOf(view, first, stop).replaceAll(' .', '.')) === 'body' ? stop : end;
}

/** "System group", "Paris 8": a lower-case head or a number that closes the name. */
function trailingWord(view: RunView, first: number, end: number): number {
  const token = view.tokens[end];
  // "the [SCALE] team": the kind of a group may stand outside of the link on its name.
  if (!token || view.taken(end) || (view.linkOf(end) !== view.linkOf(first) && view.linkOf(end) >= 0)) return end;
  const last = view.tokens[end - 1];
  const isPossessive = last?.key.endsWith("'s") ?? false;
  if (token.kind === 'word' && !token.capital && !isPossessive && rankOfWord(token.key) && token.key !== 'research') return end + 1;
  const isNumbered =
    token.kind === 'number' && token.text.length <= 2 && (last?.key === 'paris' || last?.key === 'lyon' || last?.key === 'key');
  return isNumbered ? end + 1 : end;
}

/**
 * The end of a name whose words in capitals end at an index, with what closes it: a head or adjectives in lower case, a legal form, a campus.
 *
 * @example "System group", "Università della Svizzera italiana", "Acme (Pvt) Ltd", "University of California, Berkeley"
 */
export const endingOfName = (view: RunView, first: number, end: number): number =>
  campusEnd(view, first, legalFormEnd(view, lowerTailEnd(view, first, trailingWord(view, first, end))));
