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

/** Kinds that a whole page may be of: "Publications – A. Person"; the others only where it has no headings of sections at all. */
const PAGE_KINDS: ReadonlySet<SectionKind> = new Set<SectionKind>(['awards', 'publications', 'service', 'students', 'talks', 'teaching']);
const BARE_PAGE_KINDS: ReadonlySet<SectionKind> = new Set<SectionKind>([...PAGE_KINDS, 'career', 'education', 'experience', 'projects']);
// "A. Person | Publications", "Teaching – A. Person"
const TITLE_PART = /\s*[|–—:·•»]\s*|\s-\s/u;

/** The kind of the whole page: a bibliography, or what its title says where no heading of the page says the same. */
function pageKind(page: Page, candidates: readonly HeadingCandidate[]): SectionKind {
  if (page.format === 'bibtex') return 'publications';
  const named = candidates.flatMap(({ meaning }) => (meaning?.form === 'section' ? [meaning.kind] : []));
  const kinds = named.length === 0 ? BARE_PAGE_KINDS : PAGE_KINDS;
  const titled = (page.title?.value ?? '').split(TITLE_PART).flatMap((part) => {
    const meaning = headingMeaning(part);
    return meaning?.form === 'section' && kinds.has(meaning.kind) ? [meaning.kind] : [];
  });
  const [kind] = titled;
  return kind === undefined || titled.length > 1 || named.includes(kind) || named.includes('profile') ? 'profile' : kind;
}

/** First block of the page's own text, behind a header, a menu and a sidebar. */
function startOfText({ blocks }: Page): number {
  const first = blocks.findIndex(({ region }) => region === 'main');
  return first < 0 ? blocks.length : first;
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
 * `end` of exactly one. The first section, without a heading, is the profile: what stands before the first section word. On a page that
 * is all of one kind the text follows in a section of that kind, without a heading too.
 */
export function segment(page: Page): readonly Section[] {
  const candidates = headingCandidates(page);
  const tree = new SectionTree(page);
  const kind = pageKind(page, candidates);
  const walk: Walk = { page, candidates, tree, usual: usualLevel(candidates), entryTitles: new Map() };
  const steps: Step[] = [
    ...(kind === 'profile' ? [] : [{ block: startOfText(page), take: () => tree.enter(startOfText(page), kind) }]),
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
