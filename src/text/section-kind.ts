import { PERIOD_WORDS } from '../lexicon/heading-grammar.js';
import type { SectionKind } from '../model/section.js';
import { isAdvisingHeading } from './advising-heading.js';
import { collapse, fold } from './fold.js';
import { kindByHead } from './heading-head.js';
import { combine, isMenu, kindsOf, scan } from './heading-scan.js';
import { headingVocabulary } from './heading-vocabulary.js';

/** What the words of a heading say about what stands under it. */
export type HeadingMeaning =
  | { readonly form: 'section'; readonly kind: SectionKind; readonly qualifier?: string; readonly year?: number }
  | { readonly form: 'division'; readonly of: SectionKind | 'any' | 'rest'; readonly qualifier: string; readonly year?: number }
  | { readonly form: 'period'; readonly year?: number; readonly qualifier?: string };

/** Longer texts are sentences or titles, not headings of a section. */
const MAX_LENGTH = 90;
const MAX_WORDS = 11;
const MAX_LABELLED_WORDS = 6;
// "(full list)", "[by topic]"; not nested, as printed in headings.
const BRACKETED = /[([{（【［][^()[\]{}（）【】［］]*[)\]}）】］]/gu;
// "1. ", "IV. ", "A) ", "2) "; not "2023", not "B.A. students".
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,2})\s?[.)、：:]\s?|^[A-Za-z](?:\)\s?|\.\s)/u;
// "2023", "2019–2020", "2021/22", "Since 2020", "Year 2022", "2023年", "Fall 2021"; the words around are checked apart.
const YEAR = /(?:^|[^\p{N}])((?:19|20)\d{2})(?:\s?[-–—~/]\s?((?:19|20)?\d{2}|present|now|至今))?(?![\p{N}])/iu;
// "Teaching: ", "Alumni – "; not "2019–2020", "on-going".
const LABEL_END = /[:：]\s|\s[–—|-]\s/u;
// "Honors & Awards", "Talks/Posters", "Published, accepted".
const ENUMERATION = /[&/,;+|、]/gu;
const SENTENCE_END = /[.!?。！？]\s*$/u;

/** The heading without numbering, brackets, emoji at its ends and a final colon: "📝 1. Publications (selected):" -> "Publications". */
export function headingCore(title: string): string {
  const printed = collapse(title);
  const bare = collapse(printed.replace(BRACKETED, ' '));
  const core = (fold(bare) === '' ? printed : bare).replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
  return core.replace(NUMBERING, '');
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
  if (isAdvisingHeading(words)) return { form: 'section', kind: 'students', ...(words.length > 1 && { qualifier: core }) };
  const vocabulary = headingVocabulary(language);
  const found = scan(words, vocabulary);
  if (isMenu(words, found.found)) return undefined;
  const years = YEAR.exec(core);
  const year = years && years[2] === undefined ? { year: Number(years[1]) } : undefined;
  const kinds = kindsOf(found.found);
  if (found.unknown > 0) {
    const kind = !byHead || SENTENCE_END.test(title) ? undefined : kindByHead(words, found, vocabulary);
    return kind && { form: 'section', kind, qualifier: core, ...year };
  }
  if (kinds.length > 0) {
    const qualified = !found.whole || words.length > 1 || title.search(BRACKETED) >= 0;
    return { form: 'section', kind: combine(kinds, words), ...(qualified && { qualifier: core }), ...year };
  }
  const divisions = found.found.flatMap(({ meaning }) => (meaning.form === 'division' ? [meaning.of] : []));
  if (divisions.length === 0) return undefined;
  return { form: 'division', of: divisions.find((of) => of !== 'any' && of !== 'rest') ?? divisions[0] ?? 'any', qualifier: core, ...year };
}

/** Kinds whose words label data of a person and stand in menus and sidebars as well: "E-mail", "Links". */
export const LABEL_KINDS: ReadonlySet<SectionKind> = new Set<SectionKind>(['contact', 'links', 'other', 'profile']);

/**
 * The kind of section that a line names if each of its words is one of headings: a line without any mark of a heading is held for one by
 * this only, since "Travel fellowship" and "Field course" may as well be entries.
 *
 * @example wholeHeadingKind('Honors & Awards') // 'awards'
 * @example wholeHeadingKind('Quill Fellowship') // undefined
 */
export function wholeHeadingKind(title: string, language = ''): SectionKind | undefined {
  if (title.length > MAX_LENGTH) return undefined;
  const folded = fold(headingCore(title).replace(ENUMERATION, ' and '));
  if (folded === '') return undefined;
  const words = folded.split(' ');
  if (words.length > MAX_WORDS) return undefined;
  const { found, unknown } = scan(words, headingVocabulary(language));
  const kinds = kindsOf(found);
  return unknown > 0 || kinds.length === 0 ? undefined : combine(kinds, words);
}

/** The kind of section that a heading's words name by themselves; undefined for divisions, periods and all else. */
export function sectionKindOf(title: string, language = ''): { kind: SectionKind; qualifier?: string; year?: number } | undefined {
  const meaning = headingMeaning(title, language);
  if (meaning?.form !== 'section') return undefined;
  const { kind, qualifier, year } = meaning;
  return { kind, ...(qualifier !== undefined && { qualifier }), ...(year !== undefined && { year }) };
}
