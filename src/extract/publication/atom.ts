import { ABBREVIATED_WORDS } from '../../lexicon/abbreviated-words.js';
import { EAST_ASIAN_SURNAMES } from '../../lexicon/family-names.js';
import type { Span } from '../../model/span.js';
import { PLAIN_LOOK, type Run, runOf, type Text } from '../../model/text.js';
import { isDigitCode, isLetterCode, isSpaceCode } from '../../text/ascii.js';
import { argumentsEnd } from './formula.js';
import { journalRuns } from './journal-run.js';
import { trailingLabels } from './trailing-labels.js';

/** What stands between an atom and the one before it. */
export const SEPARATORS = ['start', 'none', 'comma', 'stop', 'colon', 'semicolon', 'dash', 'pipe', 'line', 'tab', 'open', 'close'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The smallest part of an entry that belongs to one field: between two separators or changes of style. */
export interface Atom extends Span {
  readonly text: string;
  readonly before: Separator;
  /** Line of the entry it stands on, from 0. */
  readonly line: number;
  readonly quoted: boolean;
  /** Inside "(...)" or "[...]". */
  readonly bracketed: boolean;
  /** The run that most of it has its look from. */
  readonly run: Run;
}

const QUOTE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['＂', '＂'],
]);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
]);
const LONGEST_QUOTE = 400;
const LONGEST_BRACKET = 160;
const SHORTEST_QUOTE = 8;
/** Titles and names of journals in these are written in few characters: 《沙丘》. */
const CJK_QUOTE = /[《「『]/;
const SHORTEST_CJK_QUOTE = 3;
/** The word right before a full stop. */
const LAST_WORD = /(?:^|[\s(,.–-])(\p{L}[\p{L}\p{M}]*)$/u;
/** "J", "Ch": initials. */
const INITIAL = /^\p{Lu}\p{Ll}?$/u;
/** "e.g.", "i.e." */
const LATIN = /(?:e\.g|i\.e)$/iu;

/** A venue glued to what stands before it, as in dumps of pages: "Jo Park In Proceedings of". */
const VENUE_OPENING =
  /I(?<=[\s\])]I)n(?=:\s|\s(?:Proc|Proceedings|Advances|International|the Proceedings|IEEE|ACM|USENIX|(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th))\b)|P(?<=[\s\])]P)roceedings of(?=\s)/gu;
/** Whether {@link VENUE_OPENING} can match at all: it begins with one of two words. */
const mayOpenVenue = (text: string): boolean => text.includes('In') || text.includes('Proceedings of');
const WORDY = /[\p{L}\p{N}]/u;

/** Whether a letter or digit stands in the range. */
function holdsWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLetterCode(code) || isDigitCode(code)) return true;
    if (code >= 128) return WORDY.test(text.slice(i, end));
  }
  return false;
}

/** Before and after a change of look inside a word: "p" and "-sandy", "k-" and "means". */
const WORD_END = /[\p{L}\p{N}][-‐‑]?$/u;
const WORD_START = /^[-‐‑]?[\p{L}\p{N}]/u;

/** A rough cut before atoms are made: offsets, separator, flags. */
interface Cut extends Span {
  readonly before: Separator;
  readonly quoted: boolean;
  readonly bracketed: boolean;
}

/** Offset just past the closing quote for the one at `at`, or -1 where it opens nothing. */
function closeQuote(text: string, at: number): number {
  const char = text[at] as string;
  const closers = QUOTE_PAIRS.get(char);
  if (!closers) return -1;
  const previous = text[at - 1];
  if (previous !== undefined && WORDY.test(previous) && !/[「『《“„]/.test(char)) return -1;
  const limit = Math.min(text.length, at + LONGEST_QUOTE);
  for (let i = at + (CJK_QUOTE.test(char) ? SHORTEST_CJK_QUOTE : SHORTEST_QUOTE); i < limit; i++) {
    if (!closers.includes(text[i] as string)) continue;
    const next = text[i + 1];
    if (next === undefined || !WORDY.test(next) || char === '《' || char === '「' || char === '『') return i + 1;
  }
  return -1;
}

function closeBracket(text: string, at: number): number {
  const close = BRACKETS.get(text[at] as string);
  if (!close || argumentsEnd(text, at) > 0) return -1;
  const open = text[at] as string;
  let depth = 0;
  const limit = Math.min(text.length, at + LONGEST_BRACKET);
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
    else if (text[i] === '\n' && i > at + 60) return -1;
  }
  return -1;
}

/** "Ma H. Sensing noise and its", "OKORO, D. Sensing noise": a family name and initials, then words that are no name; not "Joel H. Saltz". */
const FAMILY_INITIALS = /(?:\p{Lu}\p{Ll}+,?|\p{Lu}{2}[\p{Lu}'’-]*,) (?:\p{Lu}\.?[ -]?){0,4}\p{Lu}$/u;
/** Several words with a small one of three letters or more among the first: the start of a title. */
const TITLE_START =
  /^ (?!\p{L}+,? (?:and|und|et|y|&) )(?:\p{L}[\p{L}\p{M}\d'’-]* ){0,3}(?!and |und |van |von |der |dos |del |los )\p{Ll}{3,}/u;
/** "Biel F. Tides and Moons: A study": two words or more before a colon. */
const TITLE_COLON = /^ \p{L}+ [^.,;:\n]{4,50}:\s/u;
/** "Park J. FogCast: learning", "Park J. TIDES: a tool", "Park J. Sand2: more": a coined name before a colon; not "Tom J. McLind: Sand". */
const COINED_COLON =
  /^ (?!(?:De|Di|Du|Fitz|La|Le|Mac|Mc|Van|Von)\p{Lu})(?:\p{L}{1,20}\p{Ll}\p{Lu}[\p{L}\d]{0,20}|\p{Lu}{3,20}|\p{L}{2,20}-?\d{1,3}\p{L}{0,8}):\s/u;
const TITLE_WORDS_ON = /^ (?:[\p{L}\d][\p{L}\p{M}\d'’-]* ){4,}/u;

/** "F. C.Effects of", "F. C.Marine Toads and their": a title glued to the initials before it; not "J.Park and Bo Lind". */
const GLUED_TITLE = /^\p{Lu}{4,} \p{Lu}{3}|^\p{Lu}\p{Ll}{2,}:? (?!(?:and|und|et|y|e|de|da|do|van|von) )(?:\p{Ll}{2}|(?:[\p{L}\d-]+ ){2})/u;

/** "Park J, Lu S", "van Dam AB, Lu S": two names in a row, the family name first, the initials without stops; not "Ann Park, Lu S". */
const FAMILY_FIRST_RUN = /\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}, (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}$/u;
const LONGEST_RUN = 60;

function endsInitials(text: string, at: number): boolean {
  if (text[at + 1] === ' ' && FAMILY_FIRST_RUN.test(text.slice(Math.max(0, at - LONGEST_RUN), at))) return true;
  if (!FAMILY_INITIALS.test(text.slice(Math.max(0, at - 30), at))) return false;
  const after = text.slice(at + 1, at + 70);
  return TITLE_START.test(after) || TITLE_WORDS_ON.test(after) || TITLE_COLON.test(after) || COINED_COLON.test(after);
}

/** "Bo Li" before "Tidal Letters", "Y. Wu" before "A survey": a family name of two letters behind a given name or initials is no abbreviation. */
const SHORT_NAME = /(?:^|[\s,])(?:\p{Lu}[\p{L}-]+|(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}) (\p{Lu}\p{Ll})$/u;
/** The word that a title begins with. */
const OPENS_TITLE = /^ (?:\p{Lu}\p{L}{3}|(?:An?|The|On|In|How|Why|Is|Do|To|For|From) \p{L})/u;

function endsShortName(text: string, at: number): boolean {
  const family = SHORT_NAME.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return family !== undefined && EAST_ASIAN_SURNAMES.has(family.toLowerCase()) && OPENS_TITLE.test(text.slice(at + 1, at + 8));
}

/** "Park J, et al. Dunes and wind": the names end; not "Park et al. (2020)". */
const endsEtAl = (text: string, at: number): boolean =>
  text
    .slice(Math.max(0, at - 6), at)
    .toLowerCase()
    .endsWith('et al') && /^ (?:\p{Lu}|["“«‘])/u.test(text.slice(at + 1, at + 3));

/** Whether the full stop at the offset belongs to an initial or an abbreviation, so that it ends nothing. */
function endsAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  const word = LAST_WORD.exec(before)?.[1];
  return word === undefined ? LATIN.test(before) : INITIAL.test(word) || ABBREVIATED_WORDS.has(word.toLowerCase()) || LATIN.test(before);
}

/** " // " between a title and its journal, as Russian standards print it; not "http://". */
function isDoubleStroke(text: string, at: number): boolean {
  const first = text[at + 1] === '/' ? at : at - 1;
  return text[first] === '/' && text[first + 1] === '/' && /\s/.test(text[first - 1] ?? '') && /\s/.test(text[first + 2] ?? '');
}

/** " -- " and " --- ", a dash as it is typed where the keyboard has none; not "n--m", "-----". */
const TYPED_DASH = /^-{2,3}$/u;

/** Whether the hyphen at the offset is one of a typed dash. */
function isTypedDash(text: string, at: number): boolean {
  let [start, end] = [at, at + 1];
  while (at - start < 3 && text[start - 1] === '-') start--;
  while (end - at < 4 && text[end] === '-') end++;
  return TYPED_DASH.test(text.slice(start, end)) && /\s/.test(text[start - 1] ?? '') && /\s/.test(text[end] ?? '');
}

/** What stands behind a mark that parts words. */
const AFTER_SEPARATOR = /[\s"“”‘’([{]/;

/** "Sand models.arXiv 2024", "Big LMs.TIDE 2025": a venue glued to the title before it; not "https://arxiv.org", "U.S. 2025". */
const GLUED_VENUE = /^(?:arXiv\b|\p{Lu}{2}[\p{L}-]{0,10} (?:19|20)\d\d(?!\d))/u;

/** The separator that the character at the offset is, if any. */
function separatorAt(text: string, at: number): Separator | undefined {
  const char = text[at] as string;
  const next = text[at + 1];
  const spaced = next === undefined || AFTER_SEPARATOR.test(next);
  switch (char) {
    case '\n':
      return 'line';
    case '\t':
      return 'tab';
    case ',':
      return spaced || !/\d/.test(next ?? '') ? 'comma' : undefined;
    case '，':
    case '、':
      return 'comma';
    case ';':
    case '；':
      return 'semicolon';
    case ':':
      return spaced ? 'colon' : undefined;
    case '：':
      return 'colon';
    case '。':
    case '．':
      return 'stop';
    case '.':
      if (!spaced && GLUED_VENUE.test(text.slice(at + 1, at + 20))) return 'stop';
      if (!spaced && !/\p{Lu}/u.test(next ?? '')) return undefined;
      if (!spaced && !/\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at)))
        return GLUED_TITLE.test(text.slice(at + 1, at + 40)) && /\p{Lu}$/u.test(text.slice(0, at).slice(-1)) ? 'stop' : undefined;
      if (!endsAbbreviation(text, at) || endsShortName(text, at) || endsEtAl(text, at)) return 'stop';
      return endsInitials(text, at) ? 'stop' : undefined;
    case '?':
    case '!':
    case '？':
    case '！':
      return spaced || char > '\u3000' ? 'stop' : undefined;
    case '|':
    case '¦':
    case '•':
    case '·':
    case '/':
      if (isDoubleStroke(text, at)) return 'pipe';
      return spaced && /[\s\])]/.test(text[at - 1] ?? ' ') ? 'pipe' : undefined;
    case '-':
    case '–':
    case '—':
      return (spaced && /\s/.test(text[at - 1] ?? ' ')) || isTypedDash(text, at) ? 'dash' : undefined;
    default:
      return undefined;
  }
}

/** Brackets with less in them are one thing: "(x, y)". */
const SHORTEST_ENUMERATION = 12;

/** "(December 2024, Tidal Review)", "(to appear in Tidal Review)" with the name in italics: offsets at which the inside of a bracket is cut. */
function bracketCuts(text: string, open: number, end: number, styleChanges: ReadonlySet<number>): [number, Separator][] {
  const found: [number, Separator][] = [];
  if (end - open < SHORTEST_ENUMERATION || WORDY.test(text[open - 1] ?? ' ')) return found;
  for (let i = open + 2; i < end - 1; i++) {
    if (styleChanges.has(i)) found.push([i, 'none']);
    else if ((text[i] === ',' || text[i] === ';') && text[i + 1] === ' ') found.push([i, text[i] === ',' ? 'comma' : 'semicolon']);
  }
  return found;
}

/** Cuts the text at separators, quotes, brackets and the given offsets where the style changes. */
function cuts(text: string, styleChanges: ReadonlySet<number>): Cut[] {
  const found: Cut[] = [];
  let before: Separator = 'start';
  let from = 0;
  const flush = (end: number, next: Separator, inside?: 'quote' | 'bracket'): void => {
    let [start, stop] = [from, end];
    while (start < stop && isSpaceCode(text.charCodeAt(start))) start++;
    while (stop > start && isSpaceCode(text.charCodeAt(stop - 1))) stop--;
    if (stop > start && holdsWord(text, start, stop)) {
      found.push({ start, end: stop, before, quoted: inside === 'quote', bracketed: inside === 'bracket' });
      before = next;
    } else if (before === 'none' || before === 'open' || before === 'close' || next === 'line' || next === 'tab')
      before = before === 'start' ? 'start' : next;
  };
  const journals = journalRuns(text);
  const hasChanges = styleChanges.size > 0;
  const hasJournals = journals.size > 0;
  for (let i = 0; i < text.length; ) {
    if (hasChanges && i > from && styleChanges.has(i)) {
      flush(i, 'none');
      from = i;
    }
    const journalEnd = hasJournals ? journals.get(i) : undefined;
    if (journalEnd !== undefined) {
      flush(i, 'none');
      from = i;
      i = journalEnd;
      continue;
    }
    if (isPlain(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const quoteEnd = closeQuote(text, i);
    const bracketEnd = quoteEnd > 0 ? -1 : closeBracket(text, i);
    if (quoteEnd > 0 || bracketEnd > 0) {
      const end = quoteEnd > 0 ? quoteEnd : bracketEnd;
      flush(i, 'open');
      from = i + 1;
      if (bracketEnd > 0) {
        for (const [at, next] of bracketCuts(text, i, end, styleChanges)) {
          flush(at, next, 'bracket');
          from = next === 'none' ? at : at + 1;
        }
      }
      flush(end - 1, 'close', quoteEnd > 0 ? 'quote' : 'bracket');
      from = end;
      i = end;
      continue;
    }
    const formulaEnd = argumentsEnd(text, i);
    if (formulaEnd > 0) {
      i = formulaEnd;
      continue;
    }
    const separator = separatorAt(text, i);
    if (separator) {
      flush(i, separator);
      from = i + 1;
    }
    i++;
  }
  flush(text.length, 'none');
  return found;
}

/** Characters that a cut is never made at: letters, digits and spaces of ASCII, most of every text. */
const isPlain = (code: number): boolean => isLetterCode(code) || code === 0x20 || isDigitCode(code);

const sameLook = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href && a.classes === b.classes && a.underlined === b.underlined;

/** Offsets at which the look changes between words; superscripts and changes inside a word do not count. */
function styleChangesOf({ text, runs }: Text): ReadonlySet<number> {
  const changes = new Set<number>();
  let previous: Run | undefined;
  for (const run of runs) {
    if (run.superscript || run.end === run.start) continue;
    if (previous && !sameLook(previous, run)) {
      const inWord =
        WORD_END.test(text.slice(Math.max(0, run.start - 2), run.start)) && WORD_START.test(text.slice(run.start, run.start + 2));
      if (!inWord) changes.add(run.start);
    }
    previous = run;
  }
  if (!mayOpenVenue(text)) return changes;
  for (const match of text.matchAll(VENUE_OPENING)) if (!/\bin (?:the )?$/i.test(text.slice(0, match.index))) changes.add(match.index);
  return changes;
}

const PLAIN = runOf(PLAIN_LOOK, 0, 0);

const known = new WeakMap<Text, readonly Atom[]>();

/** The atoms of an entry in order; remembered, for many an entry is a whole block, which was cut already to find the entry. */
export function atomsOf(entry: Text): readonly Atom[] {
  const before = known.get(entry);
  if (before) return before;
  const atoms = cutAtoms(entry);
  known.set(entry, atoms);
  return atoms;
}

/** The cuts of a text without links, where labels of links stand behind the words they belong to, with each label by itself. */
const withLabels = (text: string, all: readonly Cut[]): readonly Cut[] =>
  all.flatMap((cut) => {
    const starts = cut.quoted || cut.bracketed ? [] : trailingLabels(text.slice(cut.start, cut.end));
    if (starts.length === 0) return [cut];
    const ends = [...starts, cut.end - cut.start];
    const parts = [0, ...starts].map((from, i) => ({
      ...cut,
      start: cut.start + from,
      end: cut.start + text.slice(cut.start, cut.start + (ends[i] as number)).trimEnd().length,
      before: i === 0 ? cut.before : ('none' as const),
    }));
    return parts;
  });

function cutAtoms(entry: Text): readonly Atom[] {
  const { text, runs } = entry;
  const atoms: Atom[] = [];
  let line = 0;
  let scanned = 0;
  let at = 0;
  const found = cuts(text, styleChangesOf(entry));
  for (const cut of runs.some(({ href }) => href !== undefined) ? found : withLabels(text, found)) {
    for (; scanned < cut.start; scanned++) if (text[scanned] === '\n' || text[scanned] === '\t') line++;
    while (at < runs.length - 1 && (runs[at] as Run).end <= cut.start) at++;
    let best = runs[at] ?? PLAIN;
    for (let k = at; k < runs.length && (runs[k] as Run).start < cut.end; k++) {
      const run = runs[k] as Run;
      if (Math.min(run.end, cut.end) - Math.max(run.start, cut.start) > Math.min(best.end, cut.end) - Math.max(best.start, cut.start))
        best = run;
    }
    const { start, end, before, quoted, bracketed } = cut;
    atoms.push({ start, end, text: text.slice(start, end), before, line, quoted, bracketed, run: best });
  }
  return atoms;
}
