import type { SectionKind } from '../model/section.js';
import { collapse, fold } from './fold.js';
import { type HeadingVocabulary, headingVocabulary, type PhraseMeaning } from './heading-vocabulary.js';
import { isCjk } from './script.js';

/** What the words of a heading say about what stands under it. */
export type HeadingMeaning =
  | { readonly form: 'section'; readonly kind: SectionKind; readonly qualifier?: string; readonly year?: number }
  | { readonly form: 'division'; readonly of: SectionKind | 'any' | 'rest'; readonly qualifier: string; readonly year?: number }
  | { readonly form: 'period'; readonly year?: number; readonly qualifier?: string };

/** Longer texts are sentences or titles, not headings of a section. */
const MAX_LENGTH = 90;
const MAX_WORDS = 11;
/** A head noun decides only a short heading: "Recent statistical methodology papers". */
const MAX_HEAD_WORDS = 6;
const MAX_OPENING_WORDS = 8;
const MAX_LABELLED_WORDS = 6;
const MAX_CJK_LETTERS = 14;
// "(full list)", "[by topic]"; not nested, as printed in headings.
const BRACKETED = /[([{（【［][^()[\]{}（）【】［］]*[)\]}）】］]/gu;
// "1. ", "IV. ", "A) ", "2) "; not "2023", not "B.A. students".
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,2})\s?[.)、：:]\s?|^[A-Za-z](?:\)\s?|\.\s)/u;
// "2023", "2019–2020", "2021/22", "Since 2020", "Year 2022", "2023年", "Fall 2021"; the words around are checked apart.
const YEAR = /(?:^|[^\p{N}])((?:19|20)\d{2})(?:\s?[-–—~/]\s?((?:19|20)?\d{2}|present|now|至今))?(?![\p{N}])/iu;
// "by A. Person", "'s": what an English possessive leaves after folding.
// "Teaching: ", "Alumni – "; not "2019–2020", "on-going".
const LABEL_END = /[:：]\s|\s[–—|-]\s/u;
// "Honors & Awards", "Talks/Posters", "Published, accepted".
const ENUMERATION = /[&/,;+|、]/gu;
const ALL_DIGITS = /^\d+$/;
const SENTENCE_END = /[.!?。！？]\s*$/u;
const PERIOD_WORDS: ReadonlySet<string> = new Set(
  'year ay before after since and in prior to earlier later present now spring summer fall autumn winter semester term academic wintersemester sommersemester ss ws wise sose jahr annee ano 年 年度 年以前 年之前 至今 以前 之前 annual s'.split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'at in of by from with since on before as under bei an der am en de du des au aux da do em no na'.split(' '),
);
const CONJUNCTIONS: ReadonlySet<string> = new Set('and et und y e ed 与 和 及 以及 與 と 및 와 과 ・'.split(' '));
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  'i we you they he she it is are was were am be have has had do does did how what why when where who which can could will would should may might not no if this that these those your to looking recruiting hiring call choose click filter sort toggle see please thank thanks learn read download'.split(
    ' ',
  ),
);

/** Kinds that have a heading only where it names no other, in this order; among the others the first named has it. */
const MINOR: readonly SectionKind[] = ['service', 'interests', 'news', 'profile', 'contact', 'links', 'other'];

/** The heading without numbering, brackets, emoji at its ends and a final colon: "📝 1. Publications (selected):" -> "Publications". */
export function headingCore(title: string): string {
  const printed = collapse(title);
  const bare = collapse(printed.replace(BRACKETED, ' '));
  const core = (fold(bare) === '' ? printed : bare).replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
  return core.replace(NUMBERING, '');
}

/** A phrase of the heading, and whether it starts a new member of an enumeration or hangs on the phrase before ("supervision of theses"). */
interface Found {
  readonly meaning: PhraseMeaning;
  readonly joint: 'and' | 'of' | 'none';
}

interface Scan {
  readonly found: readonly Found[];
  /** Words (or CJK letters) that no list knows. */
  readonly unknown: number;
  readonly startsWithPhrase: boolean;
  /** Last word of the phrase that opens the heading, and the word after it. */
  readonly firstHead: string | undefined;
  readonly afterFirst: string | undefined;
  /** Whether one phrase is the whole heading. */
  readonly whole: boolean;
}

const jointOf = (word: string): Found['joint'] | undefined => (CONJUNCTIONS.has(word) ? 'and' : PREPOSITIONS.has(word) ? 'of' : undefined);

/** Greedy longest match of the known phrases, word by word; inside CJK words letter by letter. */
function scan(words: readonly string[], vocabulary: HeadingVocabulary): Scan {
  const found: Found[] = [];
  let unknown = 0;
  let startsWithPhrase = false;
  let firstHead: string | undefined;
  let afterFirst: string | undefined;
  let joint: Found['joint'] = 'none';
  let at = 0;
  while (at < words.length) {
    const length = longestPhrase(words, at, vocabulary);
    const word = words[at] as string;
    if (length > 0) {
      found.push({ meaning: vocabulary.phrases.get(words.slice(at, at + length).join(' ')) as PhraseMeaning, joint });
      joint = 'none';
      if (found.length === 1 && unknown === 0) {
        startsWithPhrase = true;
        firstHead = words[at + length - 1];
        afterFirst = words[at + length];
      }
    } else if (isCjk(word)) {
      const inside = scanLetters(word, vocabulary);
      found.push(...inside.found);
      unknown += inside.unknown;
      if (at === 0) startsWithPhrase = inside.startsWithPhrase;
    } else if (!vocabulary.modifiers.has(word) && !CONJUNCTIONS.has(word) && !ALL_DIGITS.test(word)) unknown += 1;
    if (length === 0) joint = jointOf(word) ?? joint;
    at += Math.max(1, length);
  }
  return { found, unknown, startsWithPhrase, firstHead, afterFirst, whole: vocabulary.phrases.has(words.join(' ')) };
}

function longestPhrase(words: readonly string[], at: number, { phrases, maxWords }: HeadingVocabulary): number {
  for (let length = Math.min(maxWords, words.length - at); length > 0; length -= 1) {
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function scanLetters(word: string, { phrases, modifiers, maxLetters }: HeadingVocabulary): Scan {
  const found: Found[] = [];
  let unknown = 0;
  let startsWithPhrase = false;
  let joint: Found['joint'] = 'none';
  let at = 0;
  while (at < word.length) {
    let length = Math.min(maxLetters, word.length - at);
    while (length > 0 && !phrases.has(word.slice(at, at + length)) && !modifiers.has(word.slice(at, at + length))) length -= 1;
    const part = word.slice(at, at + Math.max(1, length));
    const meaning = phrases.get(part);
    if (meaning) {
      found.push({ meaning, joint });
      joint = 'none';
      if (at === 0) startsWithPhrase = true;
    } else if (length === 0) unknown += 1;
    if (CONJUNCTIONS.has(part)) joint = 'and';
    at += part.length;
  }
  return { found, unknown, startsWithPhrase, firstHead: undefined, afterFirst: undefined, whole: false };
}

/**
 * The kinds that a heading enumerates. Inside a member the last noun is the head ("internship students", "学生获奖"), unless a
 * preposition hangs it on the one before ("supervision of theses"). Awards of students are not the owner's.
 */
function kindsOf(found: readonly Found[]): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  let carried: Found['joint'] = 'none';
  for (const { meaning, joint } of found) {
    carried = joint === 'none' ? carried : joint;
    if (meaning.form !== 'section') continue;
    const before = carried === 'none' ? kinds.pop() : undefined;
    if (carried !== 'of' || kinds.length === 0) kinds.push(before === 'students' && meaning.kind === 'awards' ? 'other' : meaning.kind);
    carried = 'none';
  }
  return kinds;
}

/** One kind for a heading that names several: "Education and Experience" is a career, "Awards & Service" are awards. */
function combine(kinds: readonly SectionKind[]): SectionKind {
  const has = (kind: SectionKind): boolean => kinds.includes(kind);
  if (has('publications')) return 'publications';
  if (has('education') && (has('experience') || has('career'))) return 'career';
  if (has('profile') && kinds.every((kind) => kind === 'profile' || kind === 'career' || kind === 'contact')) return 'profile';
  return kinds.find((kind) => !MINOR.includes(kind)) ?? MINOR.find(has) ?? 'other';
}

/** "Papers by topic", "NLP papers", "Teaching at Example University", "Jane's publications": known by the place of the head noun. */
function kindByHead(words: readonly string[], found: Scan, vocabulary: HeadingVocabulary): SectionKind | undefined {
  if (isCjk(words.join(''))) return cjkKindByHead(words.join(''), found, vocabulary);
  if (words.some((word) => SENTENCE_WORDS.has(word)) || words[0] === 'a' || words[0] === 'an') return undefined;
  const first = found.found[0]?.meaning;
  if (first?.form === 'section' && opensHeading(found, vocabulary) && words.length <= MAX_OPENING_WORDS) return first.kind;
  if (words.length > MAX_HEAD_WORDS) return undefined;
  const last = vocabulary.lastHeads.get(words.at(-1) as string);
  if (last !== undefined && !words.slice(0, -1).some((word) => word === 'for' || word === 'of')) return last;
  return vocabulary.firstHeads.get(words[0] as string);
}

/** "Talks at schools", "Publications by topic", "Teaching in Exampletown"; not "Update of", "Teaching assistant at". */
function opensHeading({ startsWithPhrase, firstHead, afterFirst }: Scan, { lastHeads, firstHeads }: HeadingVocabulary): boolean {
  if (!startsWithPhrase || firstHead === undefined || afterFirst === undefined || !PREPOSITIONS.has(afterFirst)) return false;
  return lastHeads.has(firstHead) || firstHeads.has(firstHead);
}

function cjkKindByHead(letters: string, found: Scan, vocabulary: HeadingVocabulary): SectionKind | undefined {
  if (letters.length > MAX_CJK_LETTERS) return undefined;
  for (let length = Math.min(5, letters.length); length > 0; length -= 1) {
    const kind = vocabulary.lastHeads.get(letters.slice(-length));
    if (kind !== undefined) return kind;
  }
  const first = found.found[0]?.meaning;
  return found.startsWithPhrase && first?.form === 'section' && found.unknown <= 3 ? first.kind : undefined;
}

/** A year, a range of years, a term: "2023", "In 2021", "Fall 2020", "2019–2020", "Before 2015", "2023年". */
function periodMeaning(core: string, words: readonly string[]): HeadingMeaning | undefined {
  if (!words.every((word) => PERIOD_WORDS.has(word) || /^(?:\d{2}|(?:19|20)\d{2})(?:年度?)?$/u.test(word))) return undefined;
  const year = YEAR.exec(core);
  if (!year) return undefined;
  const single = year[2] === undefined && !words.some((word) => /^(?:before|after|since|prior|earlier|later)$|以前|之前/u.test(word));
  return { form: 'period', qualifier: core, ...(single && { year: Number(year[1]) }) };
}

/**
 * What a heading's words say, or undefined where they name nothing that homepages have sections for (a paper's title, a person,
 * a topic). A `division` and a `period` mean something only inside a section. `language` is the page's, where it is known.
 *
 * @example headingMeaning('📝 Selected Publications') // { form: 'section', kind: 'publications', qualifier: 'Selected Publications' }
 * @example headingMeaning('2023') // { form: 'period', year: 2023 }
 */
export function headingMeaning(title: string, language = ''): HeadingMeaning | undefined {
  if (title.length > MAX_LENGTH * 2) return undefined;
  const core = headingCore(title);
  if (core.length > MAX_LENGTH) return undefined;
  // "Alumni: doctoral dissertations", "Teaching – regular courses": what stands before decides.
  const [before = '', ...behind] = core.split(LABEL_END);
  const isLabel = behind.length > 0 && behind.join(' ').split(' ').length <= MAX_LABELLED_WORDS;
  const labelled = isLabel ? meaningOf(before, title, language, false) : undefined;
  return labelled?.form === 'section' ? { ...labelled, qualifier: core } : meaningOf(core, title, language);
}

function meaningOf(core: string, title: string, language: string, byHead = true): HeadingMeaning | undefined {
  const folded = fold(core.replace(ENUMERATION, ' and '));
  const words = folded === '' ? [] : folded.split(' ');
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const period = periodMeaning(core, words);
  if (period) return period;
  const vocabulary = headingVocabulary(language);
  const found = scan(words, vocabulary);
  const years = YEAR.exec(core);
  const year = years && years[2] === undefined ? { year: Number(years[1]) } : undefined;
  const kinds = kindsOf(found.found);
  if (found.unknown > 0) {
    const kind = !byHead || SENTENCE_END.test(title) ? undefined : kindByHead(words, found, vocabulary);
    return kind && { form: 'section', kind, qualifier: core, ...year };
  }
  if (kinds.length > 0) {
    const qualified = !found.whole || words.length > 1 || title.search(BRACKETED) >= 0;
    return { form: 'section', kind: combine(kinds), ...(qualified && { qualifier: core }), ...year };
  }
  const divisions = found.found.flatMap(({ meaning }) => (meaning.form === 'division' ? [meaning.of] : []));
  if (divisions.length === 0) return undefined;
  return { form: 'division', of: divisions.find((of) => of !== 'any' && of !== 'rest') ?? divisions[0] ?? 'any', qualifier: core, ...year };
}

/** The kind of section that a heading's words name by themselves; undefined for divisions, periods and all else. */
export function sectionKindOf(title: string, language = ''): { kind: SectionKind; qualifier?: string; year?: number } | undefined {
  const meaning = headingMeaning(title, language);
  if (meaning?.form !== 'section') return undefined;
  const { kind, qualifier, year } = meaning;
  return { kind, ...(qualifier !== undefined && { qualifier }), ...(year !== undefined && { year }) };
}
