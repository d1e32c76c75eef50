import { headingMeaning, LABEL_KINDS, wholeHeadingKind } from '../text/section-kind.js';
import { rawTextOf } from './embedded.js';
import { LONGEST_HEADING } from './heading-line.js';
import type { Content } from './survey.js';
import { cellsOf, rowsOf } from './table-kind.js';
import { Element } from './tree.js';

/** A name, a year, a number of a reference: the left cell of an entry. */
const NO_HEADING = /[\d@]/;
/** More text than this in one cell is more than one entry. */
const LONG_TEXT = 400;

type ContentOf = (element: Element) => Content;

/** Whether a cell or definition holds more than one line: a list, paragraphs, lines that `<br>` divides, or a lot of text. */
export function isRich(element: Element, content: Content): boolean {
  if (content.lists > 0 || content.paragraphs > 1 || content.blocks > 1 || content.text > LONG_TEXT) return true;
  return holdsBreak(element);
}

/** Whether a line break stands in the element. */
function holdsBreak(element: Element): boolean {
  const open: Element[] = [element];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const child of at.children) {
      if (!(child instanceof Element)) continue;
      if (child.name === 'br') return true;
      open.push(child);
    }
  }
  return false;
}

/** The words of a short element that may be a heading; undefined of all others. */
function headingText(element: Element, { text, lists, tables, blocks, links }: Content): string | undefined {
  if (text === 0 || text > LONGEST_HEADING || lists > 0 || tables > 0 || blocks > 2 || links > 1) return undefined;
  const words = rawTextOf(element).replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST_HEADING || NO_HEADING.test(words) ? undefined : words;
}

/** Sections of homepages that a heading beside its text names; "E-mail" and "Links" are labels of data as well. */
const isEvidence = (words: string): boolean => {
  const kind = wholeHeadingKind(words);
  return kind !== undefined && !LABEL_KINDS.has(kind);
};

/** Whether an element is but the name of a section. */
export function namesSection(element: Element, content: Content): boolean {
  const words = headingText(element, content);
  return words !== undefined && isEvidence(words);
}

/**
 * The left cells of a table that head what stands to their right, as on pages that set the headings of sections beside their text;
 * undefined where the table is none of this kind. Rows with an empty left cell go on.
 */
export function leftHeadsOf(table: Element, contentOf: ContentOf): ReadonlySet<Element> | undefined {
  const heads = new Set<Element>();
  let named = 0;
  let rich = 0;
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    const [first, ...others] = cells;
    const filled = others.filter((cell) => contentOf(cell).text > 0);
    if (!first || filled.length === 0 || contentOf(first).text === 0) continue;
    const words = headingText(first, contentOf(first));
    if (words === undefined || filled.length > 1) return undefined;
    heads.add(first);
    const isSection = isEvidence(words);
    if (!isSection && headingMeaning(words)?.form !== 'section') continue;
    named++;
    if (filled.some((cell) => (isSection ? isRich(cell, contentOf(cell)) : contentOf(cell).lists > 0))) rich++;
  }
  return rich > 0 && named * 2 >= heads.size ? heads : undefined;
}

/** What stands behind a term as its text where the author left `<dd>` out. */
const BARE_DEFINITION: ReadonlySet<string> = new Set(['ol', 'table', 'ul']);

/** Whether the terms of a definition list name sections, with the text of each as its definitions. */
export function termsAreHeadings(list: Element, contentOf: ContentOf): boolean {
  let terms = 0;
  let named = 0;
  let rich = 0;
  let after = 0;
  for (const child of list.children) {
    if (!(child instanceof Element) || contentOf(child).hidden) continue;
    if (child.name === 'dt') {
      const words = headingText(child, contentOf(child));
      if (words === undefined) return false;
      terms++;
      if (isEvidence(words)) named++;
      after = 0;
    } else if (child.name !== 'dd' ? BARE_DEFINITION.has(child.name) : ++after > 1 || isRich(child, contentOf(child))) rich++;
  }
  return named > 0 && rich > 0 && named * 2 >= terms;
}

/** Whether the definition is one of several of a term. */
export const isAmongDefinitions = (element: Element): boolean => isDefinition(element, 'prev') || isDefinition(element, 'next');

/** Whether the next element before or after is a definition too. */
function isDefinition(element: Element, way: 'prev' | 'next'): boolean {
  let beside = element[way];
  while (beside && !(beside instanceof Element)) beside = beside[way];
  return beside instanceof Element && beside.name === 'dd';
}
