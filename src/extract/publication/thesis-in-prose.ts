import { THESIS_TITLE_JOINS, TITLED, WHOSE_THESIS } from '../../lexicon/thesis-labels.js';
import { cite } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import type { Work } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { wordAlternation } from '../../text/alternation.js';
import { collapse } from '../../text/fold.js';
import { partialDate } from '../../text/partial-date.js';
import { YEAR } from './not-a-work.js';
import { BEGINS_TITLE, OF_DEGREES, THESIS, thesisOf } from './thesis-lines.js';
import { titleWordCount } from './title-field.js';

/** Sections in which the owner tells of a life; "her thesis" elsewhere is a student's, and news are no list of works. */
const OF_A_LIFE: ReadonlySet<SectionKind> = new Set<SectionKind>(['profile', 'education', 'career', 'experience']);

/** What every match of {@link OWN_THESIS} holds. */
const MAY_NAME_THESIS = /thesis|disserta|thèse|mémoire|tesi|tese|arbeit/iu;

/** "my dissertation “", "meine Dissertation mit dem Titel „", "her PhD thesis, entitled “"; not "my thesis advisor", "my work on". */
const OWN_THESIS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${wordAlternation(WHOSE_THESIS)})\\s(?:${THESIS})(?!\\p{L})` +
    `[,:]?(?:\\s(?:${wordAlternation(THESIS_TITLE_JOINS)})(?!\\p{L}))?[\\s,:(]{0,3}`,
  'giu',
);
/** "PhD thesis titled “", "Master thesis, entitled “": a thesis by its degree, told with its title in quotation marks. */
const TITLED_THESIS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${THESIS})[,:]?\\s(?:${wordAlternation(TITLED)})[\\s,:]{1,3}(?=["“„«])`, 'giu');
/** The title between quotation marks. */
const QUOTED = /^["“”„«‘]\s?([^"“”„«»\n]{8,300}?)[.,]?\s?["”“»’](?!\p{L})/u;
const MIN_WORDS = 3;
/** A full stop before the next sentence; not that of "Jan. 13", "M. Okoro". */
const SENTENCE_END = /(?<=[\p{Ll}\d)”"»]{2})\.(?=\s+\p{Lu})|\n/u;

/** A title in running text, and where it ends. */
export interface Title {
  readonly value: string;
  readonly end: number;
}

/** What stands at the place between quotation marks, else in one link or in italics. */
export function titleAt(block: Block, at: number): Title | undefined {
  const quoted = QUOTED.exec(block.text.slice(at, at + 320));
  const run = block.runs.find(({ start, end }) => start <= at && at < end);
  const styled = run && run.start >= at - 1 && (run.href !== undefined || run.italic) ? run : undefined;
  const value = collapse(quoted?.[1] ?? (styled ? block.text.slice(at, styled.end) : ''));
  if (titleWordCount(value) < MIN_WORDS || !BEGINS_TITLE.test(value)) return undefined;
  return { value, end: quoted ? at + quoted[0].length : (styled?.end ?? at) };
}

/** What stands behind the place up to the end of its sentence. */
export const restOfSentence = (block: Block, from: number): string => block.text.slice(from).split(SENTENCE_END, 1)[0] ?? '';

/** The first year behind the title in its sentence, found by the rule named. */
export function yearBehind(block: Block, from: number, rule: string): Pick<Work, 'date' | 'dateEvidence'> {
  const year = YEAR.exec(restOfSentence(block, from));
  const date = year && partialDate(Number(year[0]));
  if (!year || !date) return {};
  const start = from + year.index;
  return { date, dateEvidence: cite(block, start, start + year[0].length, rule) };
}

/** The owner's theses that running text names: "I defended my dissertation “Sandbanks of the Outer Reef” in 2019". */
export function thesesInProse(page: Page, sections: readonly Section[], resolve: (href: string) => string): readonly Work[] {
  const theses: Work[] = [];
  for (const { kind, first, end } of sections) {
    if (!OF_A_LIFE.has(kind)) continue;
    for (const block of page.blocks.slice(first, end)) {
      if (block.kind === 'heading' || block.region === 'navigation' || !MAY_NAME_THESIS.test(block.text)) continue;
      const titled = OF_DEGREES.has(kind) ? [...block.text.matchAll(TITLED_THESIS)] : [];
      for (const match of [...block.text.matchAll(OWN_THESIS), ...titled]) {
        const at = match.index + match[0].length;
        const title = titleAt(block, at);
        if (title)
          theses.push(thesisOf(block, at, title.end, title.value, yearBehind(block, title.end, 'publication/thesis-year'), resolve));
      }
    }
  }
  return theses;
}
