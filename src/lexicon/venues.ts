import { KeyedTable, listOf, type Row } from './keyed-table.js';
import {
  abbreviates,
  abbreviationKey,
  acronymKey,
  hardKeyOf,
  lightVenueKey,
  lightVenueWords,
  significantWords,
  significantWordsOf,
  VENUE_COLUMNS,
  venueKeys,
} from './venue-key.js';

/** What a known venue is; a `preprint` is a repository or a series of working papers. */
export type KnownVenueKind = 'conference' | 'journal' | 'preprint' | 'workshop';

/** A known venue. */
export interface VenueEntry {
  readonly kind: KnownVenueKind;
  /** Stream key of dblp, "conf/cvpr"; empty outside computer science. */
  readonly dblp: string;
  readonly acronyms: readonly string[];
  /** Full names, best first. */
  readonly names: readonly string[];
  /** ISO 4 and other abbreviations: "J. Mach. Learn. Res." */
  readonly abbreviations: readonly string[];
  /** What the look-up matched. A `word` is a name of one common word ("Science", "Cell"): true only in a venue's place. */
  readonly by: 'acronym' | 'name' | 'abbreviation' | 'word';
}

const table = new KeyedTable('venues', venueKeys);

function entryOf(row: Row, by: VenueEntry['by']): VenueEntry {
  const { kind, dblp, acronyms, names, abbreviations } = VENUE_COLUMNS;
  return {
    kind: (row[kind] ?? 'conference') as KnownVenueKind,
    dblp: row[dblp] ?? '',
    acronyms: listOf(row[acronyms]),
    names: listOf(row[names]),
    abbreviations: listOf(row[abbreviations]),
    by,
  };
}

/** Longer texts are no venue's name. */
const MAX_VENUE = 300;

// " 2021", "'21", "’21", "-2021", "2k21" after an acronym or name; " 34" too.
const FINAL_NUMBER = /[\s,-]*(?:['’‘]\s?\d{2}|(?:19|20)?\d{2})\.?$/;
// "In ", "Proc. of the ", "Proceedings of ", "To appear in ", "at ".
const OPENING =
  /^(?:to appear in|accepted (?:by|to|at)|appear(?:s|ed)? in|in|at|proceedings of(?: the)?|conference record of(?: the)?|proc\.?(?: of)?(?: the)?)[\s:]+/i;
const SPONSORS = /^(?:(?:ACM|IEEE|USENIX|AAAI|IFIP|CVF|RSJ|INNS|SIAM|ISCA|ACL)[\s/&-]+)+/;
const LOWER = 0x20;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number): boolean => code < 128 && isCapital(code & ~LOWER);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const SLASH = 0x2f;
const EDGES = /^[\s.,;:([{"“]+|[\s.,;:)\]}"”]+$/g;

const isWord = (name: string): boolean => !/[\s.]/.test(name.trim());

/** The entry of an acronym as printed ("CHI", "NeurIPS"); short ones only in their own case, and only where one venue has it. */
export function findVenueAcronym(printed: string): VenueEntry | undefined {
  if (printed.length < 2 || printed.length > 20) return undefined;
  const rows = table.rows(acronymKey(printed));
  const row = rows.find((candidate) => candidate[VENUE_COLUMNS.kind] === 'conference') ?? rows[0];
  return row && entryOf(row, 'acronym');
}

// "Processing of Things, IEEE Transactions on"
const INVERTED = /^(.+), ((?:\w+ )?(?:Transactions|Journal|Proceedings|Annals)(?: of the)? (?:on|of))$/;
// " CHI", ", ISCA '97", " (OOPSLA)" behind a name.
const TRAILING_ACRONYM = /[\s,(-]+\p{Lu}[\p{L}&/-]*\p{Lu}[\p{L}&/-]*(?:\s?['’-]?\d{2,4})?\)?$/u;

/** Whether a text may end with an {@link TRAILING_ACRONYM}: with two capitals, in ASCII near enough to each other. */
function hasCapitals(text: string): boolean {
  let wasCapital = false;
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code >= 128) return true;
    if (isCapital(code)) {
      if (wasCapital) return true;
      wasCapital = true;
    } else if (wasCapital && !isLetter(code) && code !== HYPHEN && code !== SLASH && code !== AMPERSAND) return false;
  }
  return false;
}

/** The entry of a full or abbreviated name, whatever the edition, sponsors and "Proceedings of" around it. */
export function findVenueName(printed: string): VenueEntry | undefined {
  if (printed.length > MAX_VENUE) return undefined;
  const name = printed.includes(',') ? printed.replace(INVERTED, '$2 $1') : printed;
  const light = lightVenueWords(name);
  const whole = byKey(light);
  if (whole) return whole;
  const bare = hasCapitals(name) ? name.replace(TRAILING_ACRONYM, '') : name;
  return (bare === name ? undefined : byKey(lightVenueWords(bare))) ?? byAbbreviation(name, light);
}

function byKey(words: readonly string[]): VenueEntry | undefined {
  const light = words.join(' ');
  const row = light === '' ? undefined : rowOf(light, words);
  if (!row) return undefined;
  const abbreviated = listOf(row[VENUE_COLUMNS.abbreviations]).some((abbreviation) => lightVenueKey(abbreviation) === light);
  return entryOf(row, isWord(light) ? 'word' : abbreviated ? 'abbreviation' : 'name');
}

function rowOf(light: string, words: readonly string[]): Row | undefined {
  const row = table.rows(light)[0];
  if (row) return row;
  const hard = hardKeyOf(words);
  return hard === undefined ? undefined : table.rows(hard)[0];
}

// "Mar." in "J. Mar. Res."
const SHORTENED = /\p{L}\./u;

/** "Nuov. Lett. Phil." by the letters of its words, where no list has the abbreviation. */
function byAbbreviation(name: string, light: readonly string[]): VenueEntry | undefined {
  if (!name.includes('.') || !SHORTENED.test(name)) return undefined;
  const words = significantWordsOf(light);
  const key = abbreviationKey(words);
  const rows = key === undefined ? [] : table.rows(key);
  const row = rows.find((candidate) => listOf(candidate[VENUE_COLUMNS.names]).some((full) => abbreviates(words, significantWords(full))));
  return row && entryOf(row, 'abbreviation');
}

/** Without marks at its ends; a text that begins and ends with letters, as most do, has none. */
const withoutEdges = (text: string): string =>
  isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(text.length - 1)) ? text : text.replace(EDGES, '');

/** Without year and edges: "J. Things 2020," -> "J. Things". */
function withoutYear(printed: string): string {
  const bare = withoutEdges(printed);
  const last = bare.charCodeAt(bare.length - 1);
  // The number ends with a digit or a full stop.
  return isDigit(last) || last === STOP ? withoutEdges(bare.replace(FINAL_NUMBER, '')) : bare;
}

/** Letters that {@link OPENING} begins with. */
const OPENING_LETTERS: ReadonlySet<number> = new Set([...'tapic'].map((letter) => letter.charCodeAt(0)));
const mayHaveOpening = (text: string): boolean => OPENING_LETTERS.has(text.charCodeAt(0) | LOWER);

const hasOpening = (text: string): boolean => mayHaveOpening(text) && OPENING.test(text);

/** Without "in", "Proc. of the", "To appear in" and the like, two of them at most. */
const withoutOpenings = (text: string): string => (mayHaveOpening(text) ? text.replace(OPENING, '').replace(OPENING, '') : text);

/** The venue without its year, opening words and edges: "In Proc. of CHI '21," -> "CHI". */
export const bareVenue = (printed: string): string => withoutYear(withoutOpenings(withoutEdges(printed)));

/** Strings looked up lately: the stages ask for the same ones again, and pages name the same few venues. */
const recent = new Map<string, VenueEntry | typeof NO_VENUE>();
const NO_VENUE = null;
const MAX_RECENT = 8192;

/**
 * The venue that a printed string names as a whole, or undefined.
 *
 * @example findVenue("In Proceedings of CHI '21")?.dblp // 'conf/chi'
 * @example findVenue('J. Mach. Learn. Res.')?.names[0] // 'Journal of Machine Learning Research'
 */
export function findVenue(printed: string): VenueEntry | undefined {
  if (printed.length > MAX_VENUE) return undefined;
  const known = recent.get(printed);
  if (known !== undefined) return known ?? undefined;
  const entry = lookUp(printed);
  if (recent.size >= MAX_RECENT) recent.clear();
  recent.set(printed, entry ?? NO_VENUE);
  return entry;
}

function lookUp(printed: string): VenueEntry | undefined {
  const bare = bareVenue(printed);
  if (bare === '') return undefined;
  return (
    findAcronym(bare) ??
    findVenueName(bare) ??
    (hasOpening(withoutEdges(printed)) ? findVenueName(withoutYear(printed)) : undefined) ??
    inBrackets(bare)
  );
}

/** The entry of an acronym, with or without a sponsor before it. */
function findAcronym(bare: string): VenueEntry | undefined {
  const plain = bare.replace(SPONSORS, '');
  return findVenueAcronym(bare) ?? (plain === bare ? undefined : findVenueAcronym(plain));
}

/** "Conference on Things (CHI)", "ICML (Spotlight)": the name before the bracket or the acronym in it. */
function inBrackets(bare: string): VenueEntry | undefined {
  const open = bare.search(/[([]/);
  if (open <= 0) return undefined;
  const inside = bareVenue(bare.slice(open + 1).replace(/[)\]].*$/s, ''));
  const before = bareVenue(bare.slice(0, open));
  return findVenueAcronym(inside) ?? findVenueAcronym(before.replace(SPONSORS, '')) ?? findVenueName(before);
}

/** A venue found in a longer text, with its range. */
export interface VenueMatch {
  readonly start: number;
  readonly end: number;
  readonly entry: VenueEntry;
}

const MAX_NAME_WORDS = 16;
const WORD = /[\p{L}\p{N}&’'./*@+-]+/gu;

/** The longest known venue that the text starts with: "Journal of Things 12(3), 2011, pp. 1–2" -> the first three words. */
export function venueAtStart(text: string): VenueMatch | undefined {
  const ends: number[] = [];
  for (const word of text.matchAll(WORD)) {
    if (/\p{L}/u.test(word[0])) ends.push(word.index + word[0].length);
    if (ends.length === MAX_NAME_WORDS) break;
  }
  for (const end of ends.reverse()) {
    const entry = findVenue(text.slice(0, end));
    if (entry) return { start: 0, end, entry };
  }
  return undefined;
}

// "CVPR", "MobiCom", "SIGIR-AP", "AAAI" of "AAAI-2020"; at least two capitals.
const ACRONYM = /(?=\p{Lu})(?<![\p{L}\p{N}])(?=[\p{L}-]{0,16}\p{Lu}[\p{L}-]{0,16}\p{Lu})\p{Lu}[\p{L}*&+-]{0,14}[\p{L}*](?!\p{L})/uy;

const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether {@link ACRONYM} may match at the offset: at most places of a text it cannot, as the characters of ASCII around it say. */
function mayBeAcronym(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return !isTrail(code);
  if (!isCapital(code)) return false;
  const previous = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (previous < 128 && (isLetter(previous) || isDigit(previous))) return false;
  for (let i = at + 1; i < text.length; i++) {
    const next = text.charCodeAt(i);
    if (isCapital(next) || next >= 128) return true;
    if (!isLetter(next) && next !== HYPHEN) return false;
  }
  return false;
}

/** The acronyms of known venues in a text, in order: "Published at CVPR'21 and ECCV". */
export function venueAcronymsIn(text: string): readonly VenueMatch[] {
  const found: VenueMatch[] = [];
  for (let at = 0; at < text.length; ) {
    if (!mayBeAcronym(text, at)) {
      at++;
      continue;
    }
    ACRONYM.lastIndex = at;
    const acronym = ACRONYM.exec(text)?.[0];
    const entry = acronym === undefined ? undefined : findVenueAcronym(acronym);
    const end = at + (acronym?.length ?? 1);
    if (entry) found.push({ start: at, end, entry });
    at = end;
  }
  return found;
}
