import type { Block, Page } from '../model/page.js';
import type { Section, SectionKind } from '../model/section.js';
import { headingMeaning } from '../text/section-kind.js';
import { type HeadingCandidate, headingCandidates } from './heading-candidate.js';
import { openDivision, openNamed, openUnnamed, type Walk } from './open-section.js';
import { SectionTree } from './section-tree.js';

/** Level that most section words of the page are marked up with. */
function usualLevel(candidates: readonly HeadingCandidate[]): number {
  const counts = new Map<number, number>();
  for (const { level, form, meaning } of candidates) {
    if (form === 'declared' && meaning?.form === 'section') counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  let usual = 0;
  for (const [level, count] of [...counts].sort(([a], [b]) => a - b)) if (count > (counts.get(usual) ?? 0)) usual = level;
  return usual;
}

/** The kind of the whole page where its title names one ("Publications – A. Person") and no heading does. */
function pageKind(page: Page, candidates: readonly HeadingCandidate[]): SectionKind {
  const titled = page.title && headingMeaning(page.title.value);
  if (titled?.form !== 'section' || titled.kind === 'other' || candidates.some(({ meaning }) => meaning?.form === 'section'))
    return 'profile';
  return titled.kind;
}

/** A part at the end of the page that goes with no section: a sidebar that the source has last, a footer. */
interface Tail {
  readonly block: number;
  readonly kind: SectionKind;
}

function tailsOf({ blocks }: Page): readonly Tail[] {
  const tails: Tail[] = [];
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const { region } = blocks[i] as Block;
    if (region !== 'footer' && region !== 'aside') break;
    const kind = region === 'aside' ? 'profile' : 'other';
    if (tails[0]?.kind === kind) tails[0] = { block: i, kind };
    else tails.unshift({ block: i, kind });
  }
  return tails;
}

/**
 * Divides a page into sections. The sections tile it: every block is the heading of exactly one section or stands between `first` and
 * `end` of exactly one. The first section, without a heading, is the profile: what stands before the first section word.
 */
export function segment(page: Page): readonly Section[] {
  const candidates = headingCandidates(page);
  const tree = new SectionTree(page, pageKind(page, candidates));
  const walk: Walk = { page, candidates, tree, usual: usualLevel(candidates), entryTitles: new Map() };
  const tails = [...tailsOf(page)];
  const leaveTo = (block: number): void => {
    for (let tail = tails[0]; tail && tail.block <= block; tail = tails[0]) {
      tree.leave(tail.block, tail.kind);
      tails.shift();
    }
  };
  for (const [at, { block, meaning }] of candidates.entries()) {
    leaveTo(block);
    if (meaning === undefined) openUnnamed(walk, at);
    else if (meaning.form === 'section') openNamed(walk, at);
    else openDivision(walk, at);
  }
  leaveTo(page.blocks.length);
  return tree.sections();
}

/** The sections that a block stands in, innermost first. */
export function sectionsAround(sections: readonly Section[], block: Block): readonly Section[] {
  const inner = sections.find(({ heading, first, end }) => heading === block.index || (first <= block.index && block.index < end));
  const around: Section[] = [];
  for (let section = inner; section !== undefined; section = sections[section.parent]) around.push(section);
  return around;
}
