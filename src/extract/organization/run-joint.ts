import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { NAME_PARTICLES } from '../../lexicon/name-particles.js';
import { LOWER_QUALIFIERS, STUDY_WORDS } from '../../lexicon/organization-words.js';
import { PLACES } from '../../lexicon/places.js';
import { isCapitals } from '../../text/capitals.js';
import { isPersonName } from '../../text/person-name.js';
import type { Token } from '../../text/tokens.js';
import { knownId, knownRank } from './known-organization.js';
import { CONNECTORS, rankOfWord, rankOfWords } from './organization-part.js';
import { INITIALS, isNameWord, keysOf, type RunView, textOf } from './run-view.js';

/** Whether "and" or "&" at `index` joins two words of one name: "School of Physics and Astronomy", "AT & T". */
function joinsName(view: RunView, first: number, index: number): boolean {
  if (view.linkOf(first) >= 0 && view.linkOf(first) === view.linkOf(index + 1)) return true;
  if (isSpelledOut(view, first, index)) return true;
  // "Lindar Univ. of Mines and Y": the full stop of an abbreviation is no word.
  const before = keysOf(view, first, index).filter((key) => key !== '.');
  const hasField = before.some((key, i) => rankOfWord(key) !== undefined && CONNECTORS.has(before[behindQualifiers(before, i + 1)] ?? ''));
  const after: string[] = [];
  const start = POSSESSIVES.has(view.tokens[index + 1]?.key ?? '') ? index + 2 : index + 1;
  for (let i = start; i < start + 4 && isNameWord(view, i); i++) after.push((view.tokens[i] as Token).key);
  // "the Rope Support and Knot Research group"
  const head = view.tokens[index + 1 + after.length];
  const isLowerHead =
    after.length > 0 && head?.capital === false && rankOfWord(head.key) === 'unit' && !view.taken(index + 1 + after.length);
  if (isLowerHead) after.push(head.key);
  const rankAfter = rankOfWords(after);
  const known = textOf(view, first, index + 1 + after.length);
  // "Sandau Tidal Science and Technology University": a name that registers know, or the words that such names share.
  if (rankAfter === 'body' && (knownId(known) !== undefined || (before.at(-1) === 'science' && after[0] === 'technology'))) return true;
  // "Quellmark & Company", "Lind and Sons"
  if (FIRMS.has(after[0] ?? '') && after.length === 1) return true;
  // "Lindar Polytechnic Institute and State University"
  if (after[0] === 'state' && after[1] === 'university' && INSTITUTES.has(before.at(-1) ?? '')) return true;
  // "the University of Lindar and QLM": what registers know is a place by itself.
  if (hasField && before.length >= LEAST_WHOLE && isHomeByItself(view, index, after.length)) return false;
  // "School of Ropes and Food Technologies": a word of firms at the end of a field.
  if (hasField && after.length > 1 && after.at(-1) === FIELD_OF_FIRMS && rankOfWords(after.slice(0, -1)) === undefined) return true;
  // "the Institute of Lindar and Tarn Institute": what ends with its head is another.
  if (hasField && rankAfter === 'institute' && rankOfWord(after.at(-1) as string) === 'institute') return false;
  if (hasField)
    return rankAfter === undefined || rankAfter === 'institute' ? after.length > 0 && rankOfWord(after[0] as string) === undefined : false;
  // "Materials and Process Simulation Center": the head closes the name, and nothing before "and" is a head.
  if (rankAfter === undefined || rankOfWords(before) !== undefined || before.length > 4) return false;
  const name = textOf(view, first, index);
  // "the VU Quellmark and Lindar Institute": a whole name before "and" is one by itself.
  if (before.length >= 2 && knownRank(name) === 'body') return false;
  const isOneName =
    (view.tokens[index]?.text === '&' || (before.length >= 2 && after.length >= 2)) &&
    knownRank(name) === undefined &&
    !isPersonName(name) &&
    rankOfWord(after.at(-1) as string) !== 'body';
  return view.tokens[first - 1]?.key === 'the' || isOneName;
}

/** "Instituto Nacional de": the index behind the adjectives that follow the head in Romance languages. */
function behindQualifiers(keys: readonly string[], index: number): number {
  let at = index;
  while (at < index + MOST_QUALIFIERS && LOWER_QUALIFIERS.has(keys[at] ?? '')) at++;
  return at;
}
const MOST_QUALIFIERS = 2;

const LEAST_WHOLE = 3;
function isHomeByItself(view: RunView, and: number, length: number): boolean {
  const name = length > 0 ? textOf(view, and + 1, and + 1 + length) : '';
  return INITIALS.test(name) && !FIELD_ACRONYMS.has(name.toLowerCase()) && knownRank(name) === 'body';
}

/** Firms are called so, and fields. */
export const FIELD_OF_FIRMS = 'technologies';
const FIRMS: ReadonlySet<string> = new Set(['co', 'company', 'partners', 'sons']);
const INSTITUTES: ReadonlySet<string> = new Set(['college', 'institute']);

/** "Language and Intelligence (LI)": the acronym in brackets behind the words has their first letters, on both sides of "and". */
function isSpelledOut(view: RunView, first: number, index: number): boolean {
  let end = index + 1;
  while (end < index + 5 && isNameWord(view, end)) end++;
  const acronym = view.tokens[end + 1]?.text ?? '';
  if (view.tokens[end]?.text !== '(' || view.tokens[end + 2]?.text !== ')' || !INITIALS.test(acronym)) return false;
  const letters = view.tokens.slice(first, end).map(({ text, capital }) => (capital ? text.charAt(0) : ''));
  return letters.join('') === acronym;
}

/** "Centre for Knots and their Uses" */
const POSSESSIVES: ReadonlySet<string> = new Set(['ihre', 'its', 'ses', 'sus', 'their']);

const CAMPUS_HEADS: ReadonlySet<string> = new Set(['university', 'université']);

/** Whether the connectors from `index` lead on to a further word of the name; the index of that word, or -1. */
export function afterConnectors(view: RunView, first: number, index: number): number {
  let next = index;
  let joint = false;
  while (next < index + 3) {
    const token = view.tokens[next];
    if (
      !token ||
      token.capital ||
      view.taken(next) ||
      !(
        CONNECTORS.has(token.key) ||
        NAME_PARTICLES.has(token.key) ||
        token.text === '&' ||
        token.key === 'at' ||
        (joint && POSSESSIVES.has(token.key))
      )
    )
      break;
    if (token.key === 'and' || token.text === '&' || token.key === 'und' || token.key === 'et' || token.key === 'y') {
      if (!joinsName(view, first, next)) return -1;
      joint = true;
    }
    if ((token.key === 'e' || token.key === 'ed') && joinsPeople(view, first, next)) return -1;
    if (token.key === 'at' && !isCampus(view, first, next)) return -1;
    // "Seile und Wind an der Universität Lindau": where something is done, and no name.
    if (token.key === 'an' && !hasHead(view, first, next)) return -1;
    if ((token.key === 'in' || token.key === 'on' || token.key === 'en' || token.key === 'em') && !isTopical(view, first, next)) return -1;
    next++;
  }
  if (next === index || !isNameWord(view, next)) return -1;
  if (view.linkOf(next) !== view.linkOf(first)) return -1;
  // "Associate Professor of X": a bare word before "of" is no name of an organisation.
  if (!joint && view.tokens[index]?.key === 'the') return -1;
  return next;
}

/** "Ada Lind e Jo Okoro": the names of two people. */
function joinsPeople(view: RunView, first: number, and: number): boolean {
  let end = and + 1;
  while (end < and + 4 && isNameWord(view, end)) end++;
  return isPersonName(textOf(view, first, and)) && isPersonName(textOf(view, and + 1, end)) && !hasHead(view, first, end);
}

/** "University of Illinois at Chicago": a place after "at". */
function isCampus(view: RunView, first: number, at: number): boolean {
  const before = keysOf(view, first, at);
  // "Department of Ice of the University of Lindar at Sandau", "State University of Lindar at Sandau"
  const start = before.findLastIndex((key) => CAMPUS_HEADS.has(key));
  const lead = before[start - 1];
  const after = view.tokens[at + 1];
  return (
    start >= 0 &&
    (lead === undefined || lead === 'the' || lead === 'state' || CONNECTORS.has(lead)) &&
    before[start + 1] === 'of' &&
    !before.includes('at') &&
    after !== undefined &&
    (rankOfWord(after.key) === undefined || isKnownCampus(view, first, at)) &&
    !isCapitals(after.text)
  );
}

const LONGEST_CAMPUS = 2;
/** "University of Lindar at College Quell": registers know the name with its campus. */
function isKnownCampus(view: RunView, first: number, at: number): boolean {
  let end = at + 1;
  while (end <= at + LONGEST_CAMPUS && isNameWord(view, end)) end++;
  return knownRank(textOf(view, first, end)) === 'body';
}

/** "Institute on Aging", "Centre in Logic": a topic after the head. */
const isTopical = (view: RunView, first: number, at: number): boolean =>
  (view.tokens[at]?.key === 'on' && rankOfWord(view.tokens[at - 1]?.key ?? '') !== undefined && at - first >= 1) ||
  (IN.has(view.tokens[at]?.key ?? '') && OF_TOPIC.has(view.tokens[at - 1]?.key ?? '') && isTopic(view, at + 1) && hasHead(view, first, at));

const IN: ReadonlySet<string> = new Set(['em', 'en', 'in']);
/** "Center for Higher Studies in Tides", "Instituto de Investigación en Mareas": after these words "in" leads to a topic, unless a place follows. */
const OF_TOPIC: ReadonlySet<string> = new Set(STUDY_WORDS);
/** "in Tides"; not "in Lindar", "in the Rope Modelling Group": no place, and no part of the organisation, that has its own head. */
function isTopic(view: RunView, first: number): boolean {
  const start = view.tokens[first]?.key === 'the' ? first + 1 : first;
  const token = view.tokens[start];
  if (token === undefined || PLACES.has(token.key) || knownRank(token.text) !== undefined) return false;
  let end = start;
  while (end < start + LONGEST_TOPIC && isNameWord(view, end)) end++;
  return start === first || rankOfWords(keysOf(view, start, end)) === undefined;
}
const LONGEST_TOPIC = 4;
const hasHead = (view: RunView, first: number, at: number): boolean => keysOf(view, first, at).some((key) => rankOfWord(key) !== undefined);
