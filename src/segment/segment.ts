import type { Block, Page } from '../model/page.js';
import type { Section, SectionKind } from '../model/section.js';
import { headingMeaning } from '../text/section-kind.js';
import { type HeadingCandidate, headingCandidates } from './heading-candidate.js';
import { labelledRows } from './labelled-rows.js';
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
  const steps: Step[] = [
    ...tailsOf(page).map(({ block, kind }) => ({ block, take: () => tree.leave(block, kind) })),
    ...candidates.map(({ block }, at) => ({ block, take: () => openCandidate(walk, at) })),
  ];
  const starts = new Set(steps.map(({ block }) => block));
  for (const rows of labelledRows(page)) steps.push({ block: rows.first, take: () => tree.insert(rows, !starts.has(rows.end)) });
  steps.sort((a, b) => a.block - b.block);
  for (const { take } of steps) take();
  return tree.sections();
}

/** Something that starts at a block. */
interface Step {
  readonly block: number;
  readonly take: () => void;
}

function openCandidate(walk: Walk, at: number): void {
  const { meaning } = walk.candidates[at] as HeadingCandidate;
  if (meaning === undefined) openUnnamed(walk, at);
  else if (meaning.form === 'section') openNamed(walk, at);
  else openDivision(walk, at);
}

/** The sections that a block stands in, innermost first. */
export function sectionsAround(sections: readonly Section[], block: Block): readonly Section[] {
  const inner = sections.find(({ heading, first, end }) => heading === block.index || (first <= block.index && block.index < end));
  const around: Section[] = [];
  for (let section = inner; section !== undefined; section = sections[section.parent]) around.push(section);
  return around;
}
