import { SELF_STATEMENTS } from '../../lexicon/self-statements.js';
import type { Block, Page } from '../../model/page.js';
import type { Owner, PageFacts, Work } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { isCjk } from '../../text/script.js';

/** An owner whom the page does not name. */
export const UNNAMED_OWNER: Owner = { kind: 'person', names: [], titles: [] };

const PHRASES: readonly string[] = Object.values(SELF_STATEMENTS).flat();
const LATIN_PHRASES = PHRASES.filter((phrase) => !isCjk(phrase));
const CJK_PHRASES = PHRASES.filter(isCjk);
/** Sections in which somebody else may say "I": quoted students, reviews, posts. */
const OTHERS_SPEAK: ReadonlySet<SectionKind> = new Set(['students', 'news', 'publications', 'talks', 'links']);
const WITH_OTHERS = /(?:^|[\n(,.])\s*(?:joint(?:ly)? )?with \p{Lu}/u;
const FEWEST_WITH_OTHERS = 3;
const MOST_BLOCKS = 60;
/** One alone may be somebody else's, whom the page mentions. */
const STATIONS_OF_A_LIFE = 2;
const FEWEST_STUDENTS = 3;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Whether a page that names nobody is somebody's own all the same: its author says "I". Sites that keep the name in
 * their configuration have many such pages.
 */
export function isSomebodysPage(page: Page, sections: readonly Section[]): boolean {
  if (page.format === 'bibtex') return false;
  return ownProse(page, sections).some((block) => hasSelfStatement(block.text));
}

/** Whether what was read of a page that names nobody is somebody's course of life: a curriculum vitae without "I", or a list of students. */
export function isLife({ positions, degrees, advising }: Pick<PageFacts, 'positions' | 'degrees' | 'advising'>): boolean {
  const advisors = advising.filter(({ direction }) => direction === 'advisor');
  // A list of students is that of a teacher, named or not.
  return positions.length + degrees.length + advisors.length >= STATIONS_OF_A_LIFE || advising.length - advisors.length >= FEWEST_STUDENTS;
}

/** Whether the page of a group that names no head lists its students: the page is then its unnamed head's. */
export function isHeadsPage(owner: Owner, { advising }: Pick<PageFacts, 'advising'>): boolean {
  return owner.kind === 'group' && advising.filter(({ direction }) => direction === 'advisee').length >= FEWEST_STUDENTS;
}

/** Whether the works of a page that names nobody are somebody's, who is left out of the authors: "with Ada Berg and Jo Lind". */
export function leaveOwnerOut(works: readonly Work[]): boolean {
  const withOthers = works.filter(({ authorsComplete, evidence }) => !authorsComplete && WITH_OTHERS.test(evidence.quote));
  return withOthers.length >= FEWEST_WITH_OTHERS && withOthers.length * 2 > works.length;
}

/** Whether the author of a text says something of "I" or "my" that homepages are about. */
export function hasSelfStatement(text: string): boolean {
  if (CJK_PHRASES.some((phrase) => text.includes(phrase))) return true;
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');
  return LATIN_PHRASES.some((phrase) => {
    const at = lower.indexOf(phrase);
    if (at < 0 || WORD_CHARACTER.test(lower[at - 1] ?? ' ')) return false;
    return !WORD_CHARACTER.test(lower[at + phrase.length] ?? ' ');
  });
}

function ownProse(page: Page, sections: readonly Section[]): readonly Block[] {
  const foreign = new Set(
    sections
      .filter(({ kind }) => OTHERS_SPEAK.has(kind))
      .flatMap(({ first, end }) => page.blocks.slice(first, end).map(({ index }) => index)),
  );
  return page.blocks
    .filter(({ kind, region, index }) => kind !== 'heading' && region !== 'navigation' && region !== 'footer' && !foreign.has(index))
    .slice(0, MOST_BLOCKS);
}
