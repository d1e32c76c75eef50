import type { Block, Page } from '../model/page.js';
import { type HeadingMeaning, headingMeaning, LABEL_KINDS } from '../text/section-kind.js';
import { pageLanguage } from './page-language.js';

/** Rows of a table whose first cell is a section's heading and whose other cells are its text: "Teaching | Algorithms, 2020". */
export interface LabelledRows {
  readonly first: number;
  readonly end: number;
  readonly title: string;
  readonly meaning: Extract<HeadingMeaning, { form: 'section' }>;
}

const MAX_LABEL = 40;
/** A shorter second cell may be the head of another column: "Course | Term". */
const MIN_TEXT = 25;

function cellTexts({ cells, text }: Block): readonly string[] {
  return cells?.map(({ start, end }) => text.slice(start, end).trim()) ?? [];
}

function labelOf(block: Block, language: string): LabelledRows | undefined {
  const [title = '', ...others] = cellTexts(block);
  if (title === '' || title.length > MAX_LABEL || /\d/.test(title) || others.join('').length < MIN_TEXT) return undefined;
  const meaning = headingMeaning(title, language);
  if (meaning?.form !== 'section' || LABEL_KINDS.has(meaning.kind)) return undefined;
  return { first: block.index, end: block.index + 1, title, meaning };
}

/** The labelled rows of a page, in order; rows with an empty first cell go with the label above them. */
export function labelledRows(page: Page): readonly LabelledRows[] {
  const found: LabelledRows[] = [];
  const language = pageLanguage(page);
  for (const block of page.blocks) {
    if (block.kind !== 'row') continue;
    const last = found.at(-1);
    const label = labelOf(block, language);
    if (label) found.push(label);
    else if (last && last.end === block.index && cellTexts(block)[0] === '') found[found.length - 1] = { ...last, end: block.index + 1 };
  }
  return found;
}
