import { type AnchorChunk, beforeArticle, type Chunk, isAnchor, isCue, isWord } from './chunk.js';
import { joinsPlaces, opensStay } from './stay-verb.js';

/** A stretch of a sentence about one stay: the anchors it is about, and all its chunks. */
export interface Clause {
  readonly anchors: readonly AnchorChunk[];
  readonly chunks: readonly Chunk[];
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', '。', '！', '？']);

/** "Quellmark Inc. (2019)" */
const isPlace = (chunk: Chunk | undefined): boolean => chunk?.kind === 'organization';

const GOES_ON = /^[\p{Ll},;]/u;

/** Whether the full stop at the index stands inside a sentence. */
function isMidway(chunks: readonly Chunk[], index: number, source: string): boolean {
  const next = chunks[index + 1];
  return (
    next !== undefined && (GOES_ON.test(source.slice(next.start, next.start + 2)) || (isPlace(chunks[index - 1]) && isWord(next, '(')))
  );
}

/** Chunks as sentences; a full stop before a lower-case word is an abbreviation's. */
export function sentencesOf(chunks: readonly Chunk[], source: string): Chunk[][] {
  const sentences: Chunk[][] = [[]];
  chunks.forEach((chunk, index) => {
    const isEnd = chunk.kind === 'word' && SENTENCE_ENDS.has(chunk.text);
    if (isEnd && !(chunk.text === '.' && isMidway(chunks, index, source))) sentences.push([]);
    else (sentences.at(-1) as Chunk[]).push(chunk);
  });
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Between anchors of one enumeration: "B.S. and M.S. degrees", "Professor and a Chair". */
const COORDINATION: ReadonlySet<string> = new Set(
  'and & , / a an the both as well or my also degree degrees + then ( ) joint dual combined of his her in und et y e - – sowohl als auch einen ein'.split(
    ' ',
  ),
);

const coordinates = (between: readonly Chunk[]): boolean =>
  between.every(
    (chunk) => (chunk.kind === 'word' && COORDINATION.has(chunk.text)) || isCue(chunk, 'present', 'past') || isPartTime(chunk),
  ) || isBracketedDate(between);

/** "Visiting Fellow and Part-time Lecturer": in capitals it looks like a name. */
const isPartTime = (chunk: Chunk): boolean => chunk.kind === 'name' && /^(?:full|part)-time$/i.test(chunk.names[0] as string);

/** "master's (2019) and bachelor's (2016)" */
function isBracketedDate(between: readonly Chunk[]): boolean {
  const [open, date, close] = between;
  return isWord(open, '(') && date?.kind === 'date' && isWord(close, ')') && coordinates(between.slice(3));
}

interface Group {
  readonly first: number;
  last: number;
}

/** "As a postdoc I worked at QLM": the verb tells where the role before it was held. */
function isAfterOpeningRole(sentence: readonly Chunk[], verb: number): boolean {
  const subject = isWord(sentence[verb - 1], 'i', 'he', 'she') ? verb - 1 : -1;
  const role = isWord(sentence[subject - 1], ',') ? subject - 2 : subject - 1;
  if (subject < 0 || sentence[role]?.kind !== 'role') return false;
  const as = beforeArticle(sentence, role);
  return isWord(sentence[as], 'as') && as <= 1;
}

function groupsOf(sentence: readonly Chunk[]): Group[] {
  const groups: Group[] = [];
  sentence.forEach((chunk, index) => {
    if (!isAnchor(chunk) && (isAfterOpeningRole(sentence, index) || !opensStay(sentence, index))) return;
    const group = groups.at(-1);
    if (group && isAnchor(chunk) && coordinates(sentence.slice(group.last + 1, index))) group.last = index;
    else groups.push({ first: index, last: index });
  });
  return groups;
}

const LEADS: ReadonlySet<string> = new Set(
  'a an the my his her i we he she as also been both to for working one of in at it degree degrees another from two being into position since under later subsequently'.split(
    ' ',
  ),
);
const BOUNDARIES: readonly string[] = [',', ';', 'and', '(', ':', '—', '–', '-', '&', 'but', '|', '\t', 'then', 'und', 'et', 'y', 'e'];

/** Where the words of the anchor at `first` begin: back over verbs, articles and a date of its own, to a comma or "and". */
function clauseStart(sentence: readonly Chunk[], from: number, first: number, until: number): number {
  let at = first;
  while (at > from) {
    const before = sentence[at - 1] as Chunk;
    if (isWord(before, ...BOUNDARIES) || isCue(before, 'before', 'after', 'during', 'where')) {
      at--;
      const opening = openingDate(sentence, from, at, until);
      return isCue(before) ? leadingComma(sentence, from, at) : opening;
    }
    const isLead = (before.kind === 'word' && LEADS.has(before.text)) || isLeadCue(before);
    const isDate = before.kind === 'date' && isOpening(sentence, from, at - 1);
    const entered = isWord(before, ...AS)
      ? enteringVerb(sentence, from, at - 1)
      : isWord(sentence[at], 'as')
        ? enteringVerb(sentence, from, at)
        : -1;
    if (entered >= 0) {
      at = entered;
      if (isCue(sentence[at], 'before')) return at;
      continue;
    }
    if (!isLead && !isDate) return at;
    at--;
  }
  return at;
}

/** Words between a verb and "as": "joined the Vision team at QLM in 2019 as", "spent three years at QLM as". */
const ENTERED_WORDS: ReadonlySet<string> = new Set(
  "a al alla an at au aux das den der die em en few for four five im in l' la le l’ na nel no of one several six some the there three time to two year years months until à .".split(
    ' ',
  ),
);
const MOST_ENTERED = 9;
/** "comme professeur", "als Professor": behind the verb and its place what "as" is in other languages. */
const AS: readonly string[] = ['als', 'come', 'como', 'comme'];
const JOINING = /(?:joining(?: the faculty (?:at|of))?|(?:coming|moving|returning) to)$/;
/** "before joining QLM as a lecturer", "before joining the faculty of QLM as a reader", "before moving to QLM as a reader" */
export const isBeforeJoining = (chunk: Chunk | undefined): boolean => isCue(chunk, 'before') && JOINING.test(chunk.text);
const isEntering = (chunk: Chunk): boolean => chunk.kind === 'cue' && (ENTERING.has(chunk.cue) || isBeforeJoining(chunk));
const ENTERING: ReadonlySet<string> = new Set(['joined', 'joining', 'worked', 'visited', 'were']);

/** The verb that the "as" at the index belongs to, with a place between them: "joined QLM as a lecturer", "with QLM as an engineer"; -1 without one. */
export function enteringVerb(sentence: readonly Chunk[], from: number, as: number): number {
  let hasPlace = false;
  for (let at = as - 1; at >= from && at >= as - MOST_ENTERED; at--) {
    const chunk = sentence[at] as Chunk;
    if (chunk.kind === 'organization' || (chunk.kind === 'name' && !chunk.honorific)) hasPlace = true;
    else if (isEntering(chunk) || (isCue(chunk, 'with') && sentence[at - 1]?.kind === 'date')) return hasPlace ? at : -1;
    else if (
      chunk.kind !== 'date' &&
      !isCue(chunk, 'with') &&
      !joinsPlaces(sentence, at) &&
      !(chunk.kind === 'word' && ENTERED_WORDS.has(chunk.text))
    )
      return -1;
  }
  return -1;
}

const leadingComma = (sentence: readonly Chunk[], from: number, at: number): number =>
  at > from && isWord(sentence[at - 1], ',', 'and') ? at - 1 : at;

const isLeadCue = (chunk: Chunk): boolean =>
  isCue(
    chunk,
    'are',
    'were',
    'got',
    'getting',
    'studied',
    'studying',
    'works',
    'worked',
    'joined',
    'joining',
    'past',
    'present',
    'future',
    'leads',
  );

/** Whether the date at `index` opens a clause: ", in 2018". */
function isOpening(sentence: readonly Chunk[], from: number, index: number): boolean {
  let at = index - 1;
  while (at >= from && isWord(sentence[at], 'in', 'from', 'since')) at--;
  return at < from || isWord(sentence[at], ...BOUNDARIES) || isCue(sentence[at], 'past');
}

/** "…, and in 2018, an M.Sc.": the date before the comma belongs to what follows, unless that has a date behind it: "…, in 2010, the M.Sc. in 2012". */
function openingDate(sentence: readonly Chunk[], from: number, at: number, until: number): number {
  const date = at - 1;
  if (!isWord(sentence[at], ',') || sentence[date]?.kind !== 'date' || date <= from || !isOpening(sentence, from, date)) return at;
  let start = date;
  while (start > from && isWord(sentence[start - 1], 'in', 'from', 'since')) start--;
  if (isWord(sentence[start - 1], ',') && sentence.slice(at, until).some(({ kind }) => kind === 'date')) return at;
  return start > from ? start - 1 : start;
}

/** "Assistant Professor (Associate Researcher)": the second is a translation of the first. */
const isBracketed = (group: readonly Chunk[], at: number): boolean => isWord(group[at - 1], '(') && group[at]?.kind === 'role';

/** "I came to QLM in 2015 | from Norvik, where I was a reader": the place of the stay is the one that was left; -1 without one. */
function leftPlace(sentence: readonly Chunk[], first: number): number {
  const where = sentence.findIndex((chunk, index) => index < first && isCue(chunk, 'where'));
  const place = isWord(sentence[where - 1], ',') ? where - 2 : where - 1;
  return where > 0 && isPlace(sentence[place]) && isWord(sentence[place - 1], 'from') && sentence.slice(0, place - 1).some(isPlace)
    ? place - 1
    : -1;
}

/** "I joined QLM in 2015 | after a postdoc at Norvik": what is told of the time before the place that was entered is no stay there; 0 for all else. */
function afterEntry(sentence: readonly Chunk[], { first, last }: Group): number {
  const left = leftPlace(sentence, first);
  if (left >= 0) return left;
  const after = sentence.findIndex((chunk, index) => index < first && isCue(chunk, 'after'));
  if (after < 0 || !sentence.slice(last).some(isPlace)) return 0;
  const entry = sentence.slice(0, after);
  return entry.some((chunk) => isCue(chunk, 'joined')) && entry.some(isPlace) ? after : 0;
}

/** A sentence cut into its clauses, one for each group of anchors; a sentence without anchors is one clause. */
export function clausesOf(sentence: readonly Chunk[]): Clause[] {
  const groups = groupsOf(sentence);
  if (groups.length === 0) return [{ anchors: [], chunks: sentence }];
  const starts = groups.map((group, index) => {
    if (index === 0) return afterEntry(sentence, group);
    return clauseStart(sentence, (groups[index - 1] as Group).last + 1, group.first, groups[index + 1]?.first ?? sentence.length);
  });
  return groups.map((group, index) => ({
    anchors: sentence
      .slice(group.first, group.last + 1)
      .filter((chunk, at, group) => isAnchor(chunk) && !isBracketed(group, at)) as AnchorChunk[],
    chunks: sentence.slice(starts[index] as number, starts[index + 1] ?? sentence.length),
  }));
}
