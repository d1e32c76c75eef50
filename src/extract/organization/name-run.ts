import { NAME_PARTICLES } from '../../lexicon/name-particles.js';
import {
  DOTTED_LEGAL_FORMS,
  LEGAL_FORMS,
  LOWER_CONNECTORS,
  LOWER_HEADS,
  LOWER_QUALIFIERS,
  PRIVATE_FIRM_WORDS,
} from '../../lexicon/organization-words.js';
import { PLACES } from '../../lexicon/places.js';
import { isPersonName } from '../../text/person-name.js';
import type { Token } from '../../text/tokens.js';
import { endOfFields } from './field-list.js';
import { knownId, knownRank } from './known-organization.js';
import { CONNECTORS, rankOfWord, rankOfWords } from './organization-part.js';

/** A run of capitalised words that may be one name: token indices from `first` to before `end`. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
}

/** What the scanner must know of the tokens. */
export interface RunView {
  readonly tokens: readonly Token[];
  /** Tokens that are dates, roles, degrees, verbs: no run holds them. */
  readonly taken: (index: number) => boolean;
  /** Number of the link that a token stands in, or -1: a run does not cross the edge of a link. */
  readonly linkOf: (index: number) => number;
}

const LONGEST_RUN = 16;
/** Words that open a sentence in capitals and no name. */
const OPENERS: ReadonlySet<string> = new Set(
  'a an and as at before after but by current during for from here he her his i if in it its my now of on our present she since so that their then there these they this to until we when where while with you your prior currently previously also both'.split(
    ' ',
  ),
);

/** "Titre : …" behind a degree: what is named is a thesis. */
const LABELS: ReadonlySet<string> = new Set(['sujet', 'thema', 'thème', 'titel', 'title', 'titolo', 'titre', 'título']);

/** "L-ART/02", "MAT/05": the code of a field in Italy, no name. */
const isSectorCode = ({ tokens }: RunView, index: number): boolean =>
  tokens[index + 1]?.text === '/' &&
  /^\d{2}$/u.test(tokens[index + 2]?.text ?? '') &&
  /^[A-Z]+(?:-[A-Z]+)*$/u.test(tokens[index]?.text ?? '');

/** Whether the token may stand in a name: a capitalised word that nothing has claimed and that opens no sentence. */
export const isNameWord = (view: RunView, index: number): boolean => {
  const token = view.tokens[index];
  return (
    token?.kind === 'word' &&
    token.capital &&
    !view.taken(index) &&
    !isSectorCode(view, index) &&
    !(LABELS.has(token.key) && view.tokens[index + 1]?.text === ':') &&
    !(OPENERS.has(token.key) && (token.text.length > 1 || token.key === 'i'))
  );
};

/** "Université Rennes 2": universities of one French town are numbered. */
const isNumberOfTown = (view: RunView, index: number): boolean =>
  /^[1-9]$/u.test(view.tokens[index]?.text ?? '') &&
  view.tokens[index - 1]?.capital === true &&
  (view.tokens[index - 2]?.key === 'université' || view.tokens[index - 2]?.key === 'universite') &&
  view.tokens[index - 1]?.end === (view.tokens[index]?.start ?? 0) - 1;

/** Inside a name words count that open sentences elsewhere: "Ning He", "Toulouse 1 Capitole University". */
function isFollowingWord(view: RunView, index: number): boolean {
  const token = view.tokens[index];
  if (token?.kind === 'number')
    return (
      token.text.length === 1 &&
      ((isNameWord(view, index + 1) && token.end < (view.tokens[index + 1] as Token).start) || isNumberOfTown(view, index))
    );
  return token?.kind === 'word' && token.capital && !view.taken(index) && (token.text.length > 1 || token.key !== 'i');
}

const keysOf = (view: RunView, first: number, end: number): string[] => view.tokens.slice(first, end).map((token) => token.key);

/** Whether "and" or "&" at `index` joins two words of one name: "School of Physics and Astronomy", "AT & T". */
function joinsName(view: RunView, first: number, index: number): boolean {
  if (view.linkOf(first) >= 0 && view.linkOf(first) === view.linkOf(index + 1)) return true;
  if (isSpelledOut(view, first, index)) return true;
  // "Lindar Univ. of Mines and Y": the full stop of an abbreviation is no word.
  const before = keysOf(view, first, index).filter((key) => key !== '.');
  const hasField = before.some((key, i) => rankOfWord(key) !== undefined && CONNECTORS.has(before[i + 1] ?? ''));
  const after: string[] = [];
  for (let i = index + 1; i < index + 5 && isNameWord(view, i); i++) after.push((view.tokens[i] as Token).key);
  const rankAfter = rankOfWords(after);
  const known = textOf(view, first, index + 1 + after.length);
  // "Sandau Tidal Science and Technology University": a name that registers know, or the words that such names share.
  if (rankAfter === 'body' && (knownId(known) !== undefined || (before.at(-1) === 'science' && after[0] === 'technology'))) return true;
  // "Lindar Polytechnic Institute and State University"
  if (after[0] === 'state' && after[1] === 'university' && INSTITUTES.has(before.at(-1) ?? '')) return true;
  if (hasField)
    return rankAfter === undefined || rankAfter === 'institute' ? after.length > 0 && rankOfWord(after[0] as string) === undefined : false;
  // "Materials and Process Simulation Center": the head closes the name, and nothing before "and" is a head.
  if (rankAfter === undefined || rankOfWords(before) !== undefined || before.length > 4) return false;
  const name = view.tokens
    .slice(first, index)
    .map((token) => token.text)
    .join(' ');
  const isOneName =
    (view.tokens[index]?.text === '&' || (before.length >= 2 && after.length >= 2)) &&
    knownRank(name) === undefined &&
    !isPersonName(name) &&
    rankOfWord(after.at(-1) as string) !== 'body';
  return view.tokens[first - 1]?.key === 'the' || isOneName;
}

const INSTITUTES: ReadonlySet<string> = new Set(['college', 'institute']);
const INITIALS = /^\p{Lu}{2,6}$/u;

/** "Language and Intelligence (LI)": the acronym in brackets behind the words has their first letters, on both sides of "and". */
function isSpelledOut(view: RunView, first: number, index: number): boolean {
  let end = index + 1;
  while (end < index + 5 && isNameWord(view, end)) end++;
  const acronym = view.tokens[end + 1]?.text ?? '';
  if (view.tokens[end]?.text !== '(' || view.tokens[end + 2]?.text !== ')' || !INITIALS.test(acronym)) return false;
  const letters = view.tokens.slice(first, end).map(({ text, capital }) => (capital ? text.charAt(0) : ''));
  return letters.join('') === acronym;
}

const CAMPUS_HEADS: ReadonlySet<string> = new Set(['university', 'université']);

/** Whether the connectors from `index` lead on to a further word of the name; the index of that word, or -1. */
function afterConnectors(view: RunView, first: number, index: number): number {
  let next = index;
  let joint = false;
  while (next < index + 3) {
    const token = view.tokens[next];
    if (
      !token ||
      token.capital ||
      view.taken(next) ||
      !(CONNECTORS.has(token.key) || NAME_PARTICLES.has(token.key) || token.text === '&' || token.key === 'at')
    )
      break;
    if (token.key === 'and' || token.text === '&' || token.key === 'und' || token.key === 'et' || token.key === 'y') {
      if (!joinsName(view, first, next)) return -1;
      joint = true;
    }
    if (token.key === 'at' && !isCampus(view, first, next)) return -1;
    if ((token.key === 'in' || token.key === 'on' || token.key === 'en' || token.key === 'em') && !isTopical(view, first, next)) return -1;
    next++;
  }
  if (next === index || !isNameWord(view, next)) return -1;
  if (view.linkOf(next) !== view.linkOf(first)) return -1;
  // "Associate Professor of X": a bare word before "of" is no name of an organisation.
  if (!joint && view.tokens[index]?.key === 'the') return -1;
  return next;
}

/** "University of Illinois at Chicago": a place after "at". */
function isCampus(view: RunView, first: number, at: number): boolean {
  const before = keysOf(view, first, at);
  const start = before[0] === 'the' ? 1 : 0;
  const after = view.tokens[at + 1];
  return (
    CAMPUS_HEADS.has(before[start] ?? '') &&
    before[start + 1] === 'of' &&
    !before.includes('at') &&
    after !== undefined &&
    rankOfWord(after.key) === undefined &&
    !/^\p{Lu}{2,}$/u.test(after.text)
  );
}

/** "Institute on Aging", "Centre in Logic": a topic after the head. */
const isTopical = (view: RunView, first: number, at: number): boolean =>
  (view.tokens[at]?.key === 'on' && rankOfWord(view.tokens[at - 1]?.key ?? '') !== undefined && at - first >= 1) ||
  (view.tokens[at]?.key === 'in' &&
    OF_TOPIC.has(view.tokens[at - 1]?.key ?? '') &&
    isTopic(view.tokens[at + 1]) &&
    hasHead(view, first, at));

/** "Center for Advanced Studies in Energy": after these words "in" leads to a topic, unless a place follows. */
const OF_TOPIC: ReadonlySet<string> = new Set(['research', 'researches', 'studies', 'study', 'training']);
const isTopic = (token: Token | undefined): boolean => token !== undefined && !PLACES.has(token.key) && knownRank(token.text) === undefined;
const hasHead = (view: RunView, first: number, at: number): boolean => keysOf(view, first, at).some((key) => rankOfWord(key) !== undefined);

const ABBREVIATED_HEADS: ReadonlySet<string> = new Set(['dept', 'fac', 'inst', 'lab', 'sch', 'u', 'univ']);

/** Short words before a full stop that does not end the sentence: "St. John's"; not "at Yale. Research", "zu Köln. Titel". */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ABBREVIATED_HEADS,
  'acad',
  'coll',
  'dr',
  'fed',
  'ft',
  'hon',
  'hosp',
  'int',
  'intl',
  'jr',
  'mt',
  'nat',
  'natl',
  'prof',
  'sr',
  'st',
  'sta',
  'ste',
  'tech',
]);

/** An initial, a short form without a vowel ("Ph", "Wm", "Chr") or a known abbreviation. */
const isAbbreviation = ({ text, key }: Token): boolean =>
  text.length === 1 ||
  ABBREVIATIONS.has(key) ||
  (text.length <= 3 && /^\p{Lu}\p{Ll}{1,2}$/u.test(text) && !/[aeiouyäöüéèáíóú]/u.test(text));

/** A full stop inside a name: "St. John's", "Univ. of X", "U. of X", "J. Smith"; "Università Ca' Foscari". */
function passesStop(view: RunView, index: number): boolean {
  const stop = view.tokens[index];
  const before = view.tokens[index - 1];
  const after = view.tokens[index + 1];
  const isApostrophe = (stop?.text === '’' || stop?.text === "'") && before?.end === stop.start && before.text.length <= 3;
  if (isApostrophe) return isNameWord(view, index + 1) && after !== undefined && after.start > stop.end;
  if (stop?.text !== '.' || !before || !after || !isAbbreviation(before) || before.end !== stop.start) return false;
  return (isNameWord(view, index + 1) || (after.key === 'of' && ABBREVIATED_HEADS.has(before.key))) && after.start > stop.end - 1;
}

/** The end of the run that starts at `first` and goes on from `from`. */
function runEnd(view: RunView, first: number, from = first + 1): number {
  let end = from;
  while (end - first < LONGEST_RUN) {
    if (isFollowingWord(view, end) && view.linkOf(end) === view.linkOf(first)) {
      end++;
      continue;
    }
    if (passesStop(view, end)) {
      end++;
      continue;
    }
    const next = afterConnectors(view, first, end);
    if (next > 0) {
      end = next + 1;
      continue;
    }
    const listed = endOfFields(view, first, end);
    if (listed > end) {
      end = listed;
      continue;
    }
    break;
  }
  return campusEnd(view, first, legalFormEnd(view, lowerTailEnd(view, first, trailingWord(view, first, end))));
}

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
  if (!(sign === ',' || sign === '-' || sign === '–') || !isNameWord(view, end + 1)) return end;
  if (keys.at(-3) !== 'university' || keys.at(-2) !== 'of') return knownCampusEnd(view, first, end);
  let stop = end + 2;
  while (stop < end + 4 && isNameWord(view, stop)) stop++;
  const isCalifornia = keys.at(-1) === 'california';
  const name = `${keys.slice(-3).join(' ')} ${keysOf(view, end + 1, stop).join(' ')}`;
  return isCalifornia || knownRank(name) === 'body' ? stop : end;
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

const textOf = (view: RunView, first: number, end: number): string =>
  view.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');

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
 * The index of the first capitalised word of a name that opens with a common noun in lower case, as Romance languages print it:
 * "l'université de Versailles", "la universidad autónoma de Madrid", "au lycée Lindar"; -1 where no name follows.
 */
function afterLowerHead(view: RunView, index: number): number {
  const head = view.tokens[index];
  // "École normale supérieure de Lindar": a head in capitals with its adjectives in lower case.
  const isQualified = LOWER_QUALIFIERS.has(view.tokens[index + 1]?.key ?? '') && view.tokens[index + 1]?.capital === false;
  if (!head || (head.capital && !isQualified) || view.taken(index) || !LOWER_HEADS.has(head.key)) return -1;
  let at = index + 1;
  while (at < index + MOST_LOWER && isLowerInName(view, at)) at++;
  return isNameWord(view, at) && view.linkOf(at) === view.linkOf(index) ? at : -1;
}

const MOST_LOWER = 5;
const isLowerInName = (view: RunView, index: number): boolean => {
  const token = view.tokens[index];
  if (token === undefined || token.capital || view.taken(index)) return false;
  return LOWER_CONNECTORS.has(token.key) || LOWER_QUALIFIERS.has(token.key);
};

/** All runs of a text in order, not overlapping; "The" before a name belongs to it. */
export function findNameRuns(view: RunView): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token;
    const isArticle = token.key === 'the' && token.capital && isNameWord(view, i + 1) && !view.taken(i);
    const lower = afterLowerHead(view, i);
    const named = lower >= 0 ? lower : isNameWord(view, i) ? i : -1;
    if (named < 0 || (token.key === 'the' && !isArticle)) continue;
    const end = runEnd(view, i, named + 1);
    runs.push({ first: i, end });
    i = end - 1;
  }
  return runs;
}
