import { AFTER_THESIS, THESIS_DESCRIPTIONS, THESIS_LABEL_ENDINGS, THESIS_LABELS } from '../../lexicon/thesis-labels.js';
import { cite } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import type { Work } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { sliceText } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { collapse } from '../../text/fold.js';
import { partialDate } from '../../text/partial-date.js';
import { identifiersField } from './identifiers-field.js';
import { linksField } from './links-field.js';
import { titleWordCount } from './title-field.js';

/** Sections that list the degrees of the owner; elsewhere a thesis may be a student's. */
export const OF_DEGREES: ReadonlySet<SectionKind> = new Set<SectionKind>(['education', 'career']);

/** The words for a thesis, to stand in a pattern: "dissertation", "PhD thesis". */
export const THESIS: string = wordAlternation(Object.values(THESIS_LABELS).flat());
const NAMED_THESIS = `(?:${THESIS})(?:\\s(?:${wordAlternation(THESIS_LABEL_ENDINGS)}))?\\s?[:：]`;
/** "Thesis: Sandbanks", "PhD thesis title: …", "论文题目：…" at the start of a line; not "Thesis committee: …". */
export const LABEL: RegExp = new RegExp(`^[\\s•·*–-]*${NAMED_THESIS}\\s*`, 'iu');
/** Such a label behind what divides a line: "Advisor: Jo Park · Thesis: Sandbanks"; not "Sand thesis: a survey". */
const BEFORE_LABEL = new RegExp(`(?<=[·•|;]\\s)${NAMED_THESIS}`, 'iu');
/** "Titre : Dunes et marées" below a line that speaks of the thesis. */
const TITLE_LABEL = new RegExp(`^[\\s•·*–-]*(?:${wordAlternation(THESIS_LABEL_ENDINGS)})\\s?[:：]\\s*`, 'iu');
const SPEAKS_OF_THESIS = new RegExp(`(?<!\\p{L})(?:${THESIS})(?!\\p{L})`, 'iu');
/** "Thesis: Explored tides of Varn": what it was about, in other words than its title. */
const ABOUT = new RegExp(`^(?:${wordAlternation(THESIS_DESCRIPTIONS)}) \\p{Ll}`, 'iu');
/** " (pdf)", ". Advisor: Jo Park", ", supervised by Jo Park"; not "Tides (1850–1900)", ", Links of Sand". */
const AFTER = new RegExp(`\\s*[(\\[;.,|–—]\\s*(?:${wordAlternation(AFTER_THESIS)})(?!\\p{L}).*$`, 'iu');
/** `Sandbanks of Varn" at Norvik`: a mark that closes what no mark opened ends the title. */
const CLOSED = /^[^"“”„«»]{8,300}(?=["”»]\s+\p{Ll})/u;
export const QUOTED: RegExp = /^["“„«]([^"”“»\n]{8,300})["”“»]/u;
const EDGES = /^[\s"“”„«»*]+|[\s"“”„«».,;:*]+$/gu;
/** A printed title on one line, without the marks and spaces at its ends. */
export const bareTitle = (printed: string): string => collapse(printed).replace(EDGES, '');
/** Titles begin with a capital, a figure and a letter, or in a script without capitals. */
export const BEGINS_TITLE: RegExp = /^(?:\p{Lu}|\p{Lo}|\d{1,3}[-\p{L}]|\p{Ll}\p{Lu})/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const MIN_WORDS = 3;
const MIN_HAN = 6;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** So many blocks above the thesis stand the degree and its years. */
const DEGREE_ABOVE = 2;

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(...partsOf(line, start));
    start += line.length + 1;
  }
  return lines;
}

/** "Advisor: Jo Park · Dissertation: Sandbanks": a label of a thesis behind a dot, a stroke or a semicolon begins a line of its own. */
const PART_BREAK = /\s?[·•|;]\s/u;

function partsOf(line: string, start: number): readonly Line[] {
  const at = PART_BREAK.test(line) ? line.search(BEFORE_LABEL) : -1;
  if (at <= 0) return [{ start, text: line }];
  return [
    { start, text: line.slice(0, at) },
    { start: start + at, text: line.slice(at) },
  ];
}

/** Where in the line the title stands, or undefined; `said` are the lines above it in its block. */
function titleIn(line: string, said: string): { readonly start: number; readonly value: string } | undefined {
  const own = LABEL.exec(line);
  const label = own ?? TITLE_LABEL.exec(line);
  if (!label || (!own && !SPEAKS_OF_THESIS.test(said))) return undefined;
  const start = label[0].length;
  const rest = line.slice(start);
  const value = bareTitle(QUOTED.exec(rest)?.[1] ?? CLOSED.exec(rest)?.[0] ?? rest.replace(AFTER, ''));
  const isLong = titleWordCount(value) >= MIN_WORDS || (value.match(HAN)?.length ?? 0) >= MIN_HAN;
  return isLong && BEGINS_TITLE.test(value) && !ABOUT.test(value) ? { start, value } : undefined;
}

/** "2016 – 21": years whose second is cut short. */
const SHORT_RANGE = /(?<!\d)((?:19|20))(\d\d)\s?[-–—]\s?(\d\d)(?![\d-])/gu;

/** The last year of a text, with the place where it stands; of "2016 – 21" and "1998 – 02" the second. */
function lastYear(text: string): { readonly year: number; readonly start: number; readonly end: number } | undefined {
  const last = [...text.matchAll(YEAR)].at(-1);
  const cut = [...text.matchAll(SHORT_RANGE)].at(-1);
  if (cut && last && cut.index === last.index) {
    const century = Number(cut[1]) + (Number(cut[3]) < Number(cut[2]) ? 1 : 0);
    return { year: century * 100 + Number(cut[3]), start: cut.index, end: cut.index + cut[0].length };
  }
  return last && { year: Number(last[0]), start: last.index, end: last.index + last[0].length };
}

/** The last year above the thesis, in the same block or the degree's, that is not of another degree. */
export function yearAbove(page: Page, section: Section, index: number, before: number): Pick<Work, 'date' | 'dateEvidence'> {
  for (let i = index; i >= Math.max(section.first, index - DEGREE_ABOVE); i--) {
    const block = page.blocks[i] as Block;
    const text = i === index ? block.text.slice(0, before) : block.text;
    if (i < index && linesIn(text).some((line) => LABEL.test(line.text))) break;
    const last = lastYear(text);
    const date = last && partialDate(last.year);
    if (last && date) return { date, dateEvidence: cite(block, last.start, last.end, 'publication/thesis-year') };
    if (i < index && block.kind === 'heading') break;
  }
  return {};
}

/** The thesis whose title stands so in the block, with the links of that stretch. */
export function thesisOf(
  block: Block,
  start: number,
  end: number,
  title: string,
  date: Pick<Work, 'date' | 'dateEvidence'>,
  resolve: (href: string) => string,
): Work {
  const line = sliceText(block, start, end);
  const links = linksField(line, [], resolve);
  return {
    type: 'thesis',
    title: { value: title, evidence: cite(block, start, end, 'publication/thesis-title') },
    otherTitles: [],
    authors: [],
    authorsComplete: false,
    ...date,
    links,
    identifiers: identifiersField(line, links, 'thesis'),
    awards: [],
    evidence: cite(block, start, end, 'publication/thesis'),
  };
}

/** The theses that the list of the owner's degrees names behind a label: "Thesis: Sandbanks of Varn". */
export function thesesOfDegrees(page: Page, sections: readonly Section[], resolve: (href: string) => string): readonly Work[] {
  const theses: Work[] = [];
  for (const section of sections) {
    if (!OF_DEGREES.has(section.kind)) continue;
    for (let index = section.first; index < section.end; index++) {
      const block = page.blocks[index] as Block;
      for (const line of linesIn(block.text)) {
        const title = titleIn(line.text, block.text.slice(0, line.start));
        if (!title) continue;
        const start = line.start + title.start;
        theses.push(thesisOf(block, start, line.start + line.text.length, title.value, yearAbove(page, section, index, start), resolve));
      }
    }
  }
  return theses;
}
