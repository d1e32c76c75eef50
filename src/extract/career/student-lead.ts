import type { Page } from '../../model/page.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { labelKind } from './student-label.js';

/** A list that a sentence introduces as the owner's students: blocks from `first` to before `end`. */
export interface LedList {
  readonly first: number;
  readonly end: number;
  readonly kind: AdvisingKind | undefined;
}

/** "I (have) (co-)supervised", "I am mentoring", "students whom I advise", "My students are"; not "I am supervised by". */
const LEADS =
  /(?:^|[^\p{L}])(?:I|we|I['’]ve)\s(?:(?:have|had|am|was|also|currently|previously|been|proudly)\s){0,3}(?:co-?\s?)?(?:supervis|advis|mentor)(?:e|ed|es|ing)?\s(?!by\s)|(?:^|[^\p{L}])(?:my|our)\s(?:(?:current|former|past|graduate|undergraduate|ph\.?d\.?|master['’]?s?|doctoral)\s){0,2}(?:students|advisees|mentees|postdocs)\s?(?:are|include)?\s?:/iu;
/** A part of a word of each of {@link LEADS}; without "s", to which Unicode folds "ſ". */
const LEADING_WORD = /upervi|advi|ment(?:or|ee)|tudent|tdoc/i;
/** "I advise students to read these:": what follows is advice, not people. */
const ADVICE = /advis(?:e|ed|ing)\s(?:\p{L}+\s){0,3}(?:to|on|about|against)\s/iu;
const LONGEST_LEAD = 240;

/** The lists of students outside of sections of their own: a sentence with a colon, then items. */
export function ledLists({ blocks }: Page, sections: readonly Section[]): readonly LedList[] {
  const inSections = new Set(
    sections
      .filter(({ kind }) => kind === 'students' || kind === 'publications')
      .flatMap(({ first, end }) => Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)),
  );
  return blocks.flatMap((block): LedList[] => {
    const isLead = block.kind !== 'heading' && block.text.length <= LONGEST_LEAD && /[:：]\s*$/u.test(block.text);
    if (!isLead || inSections.has(block.index) || !LEADING_WORD.test(block.text) || !LEADS.test(block.text) || ADVICE.test(block.text))
      return [];
    const first = block.index + 1;
    let end = first;
    while (blocks[end]?.kind === 'item') end++;
    const kind = labelKind(block.text);
    return end > first && kind !== 'staff' ? [{ first, end, kind }] : [];
  });
}
