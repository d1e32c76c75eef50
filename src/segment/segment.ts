import type { Block, Page } from '../model/page.js';
import type { Section, SectionKind } from '../model/section.js';
import { type HeadingMeaning, headingMeaning } from '../text/section-kind.js';
import { holdsCitations } from './citation-like.js';
import { areEntryTitles, groupAt } from './entry-titles.js';
import { type HeadingCandidate, headingCandidates, isResourceLabel } from './heading-candidate.js';
import { SectionTree } from './section-tree.js';

/** Sections whose sub-headings without a section word are entries: an employer, a degree, a person, a piece of news. */
const ENTRY_HEADED: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'awards',
  'career',
  'contact',
  'education',
  'experience',
  'grants',
  'interests',
  'links',
  'news',
  'projects',
  'service',
  'students',
  'talks',
]);

/** Sections in which a year or term is a date of an entry, not a division. */
const DATED_ENTRIES: ReadonlySet<SectionKind> = new Set<SectionKind>(['career', 'education', 'experience']);

/** Headings so vague that what stands under them decides: "Research", "Work". */
const VAGUE: ReadonlySet<SectionKind> = new Set<SectionKind>(['experience', 'interests', 'projects']);

/** Level that most section words of the page are marked up with. */
function usualLevel(candidates: readonly HeadingCandidate[]): number {
  const counts = new Map<number, number>();
  for (const { level, form, meaning } of candidates) {
    if (form === 'declared' && meaning?.form === 'section') counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  let usual = 0;
  for (const [level, count] of counts) if (usual === 0 || count > (counts.get(usual) ?? 0)) usual = level;
  return usual;
}

/** Index of the block where the text under `candidates[at]` ends: at the next heading of the same or a higher level. */
function reachOf(page: Page, candidates: readonly HeadingCandidate[], at: number): number {
  const { level } = candidates[at] as HeadingCandidate;
  for (let i = at + 1; i < candidates.length; i += 1) {
    const next = candidates[i] as HeadingCandidate;
    if (next.level <= level) return next.block;
  }
  return page.blocks.length;
}

/** What a walk over the candidates knows. */
interface Walk {
  readonly page: Page;
  readonly candidates: readonly HeadingCandidate[];
  readonly tree: SectionTree;
  readonly usual: number;
  /** Blocks of headings found to be titles of entries, or topics; decided for a group at a time. */
  readonly entryTitles: Map<number, boolean>;
}

/** Whether the heading is a button of a publication's or project's entry: "Code", "Paper". */
function labelsEntry(page: Page, host: SectionKind, { block }: HeadingCandidate): boolean {
  return (host === 'publications' || host === 'projects') && isResourceLabel(page.blocks[block]?.text ?? '');
}

/** Opens a section for a heading that names one. */
function openNamed({ page, candidates, tree }: Walk, at: number): void {
  const candidate = candidates[at] as HeadingCandidate;
  if (candidate.meaning?.form !== 'section') return;
  const { kind, qualifier, year } = candidate.meaning;
  if (labelsEntry(page, tree.hostFor(candidate.level).kind, candidate)) return;
  const vague = VAGUE.has(kind) && qualifier === undefined;
  const actual = vague && holdsCitations(page, candidate.block + 1, reachOf(page, candidates, at)) ? 'publications' : kind;
  tree.closeTo(candidate.level);
  tree.open({ candidate, kind: actual, qualifier, year });
}

/** What a division stands for outside the sections that it divides: "PhD student" is clear, "2023" and "Workshops" are not. */
function kindOfStray(page: Page, meaning: HeadingMeaning, first: number, end: number): SectionKind {
  if (meaning.form === 'division' && meaning.of === 'students') return 'students';
  return holdsCitations(page, first, end) ? 'publications' : 'other';
}

/** Opens a sub-section for "2023", "Journals", "Past" inside a section; on its own such a heading counts by what stands under it. */
function openDivision({ page, candidates, tree }: Walk, at: number): void {
  const candidate = candidates[at] as HeadingCandidate;
  const { meaning } = candidate;
  if (meaning === undefined || meaning.form === 'section') return;
  const host = tree.closeToHost(candidate.level, candidate.block, meaning.form === 'period');
  const { qualifier, year } = meaning;
  if (host !== undefined) {
    if (DATED_ENTRIES.has(host) && (meaning.form === 'period' || meaning.of === 'any')) return;
    tree.open({ candidate, kind: host, qualifier: meaning.form === 'period' ? undefined : qualifier, year });
    return;
  }
  if (candidate.form !== 'declared') return;
  tree.closeTo(candidate.level);
  tree.open({ candidate, kind: kindOfStray(page, meaning, candidate.block + 1, reachOf(page, candidates, at)), qualifier, year });
}

/** A heading without a section word: an entry's title, a topic inside a section, or a section of its own kind. */
function openUnnamed(walk: Walk, at: number): void {
  const { page, candidates, tree, usual } = walk;
  const candidate = candidates[at] as HeadingCandidate;
  if (labelsEntry(page, tree.top.kind, candidate) || isEntryTitle(walk, at)) return;
  const host = tree.hostFor(candidate.level);
  if (host.kind === 'publications' || host.kind === 'teaching') {
    tree.closeTo(candidate.level);
    tree.open({ candidate, kind: host.kind, qualifier: undefined, year: undefined });
    return;
  }
  if (!tree.hasContent || ENTRY_HEADED.has(host.kind) || candidate.level > usual) return;
  tree.closeTo(candidate.level);
  tree.open({ candidate, kind: candidate.level < usual ? 'profile' : 'other', qualifier: undefined, year: undefined });
}

/** Whether the heading is one of many like it that are titles of entries. */
function isEntryTitle({ page, candidates, tree, entryTitles }: Walk, at: number): boolean {
  const candidate = candidates[at] as HeadingCandidate;
  const known = entryTitles.get(candidate.block);
  if (known !== undefined) return known;
  const { kind } = tree.top;
  // "Experience" without text of its own, then "Research assistant" marked up alike: the latter is its first entry.
  const firstOfEmpty = tree.isEmptyBefore(candidate.block) && tree.top.level === candidate.level && ENTRY_HEADED.has(kind);
  if (!firstOfEmpty && kind !== 'publications' && kind !== 'teaching' && kind !== 'projects') return false;
  const group = groupAt(page, candidates, at);
  const decided = firstOfEmpty || areEntryTitles(page, group);
  for (const { block } of group.members) entryTitles.set(block, decided);
  return decided;
}

/** The kind of the whole page where its title names one ("Publications – A. Person") and no heading does. */
function pageKind(page: Page, candidates: readonly HeadingCandidate[]): SectionKind {
  const titled = page.title && headingMeaning(page.title.value);
  if (titled?.form !== 'section' || titled.kind === 'other' || candidates.some(({ meaning }) => meaning?.form === 'section'))
    return 'profile';
  return titled.kind;
}

/**
 * Divides a page into sections. The sections tile it: every block is the heading of exactly one section or stands between `first` and
 * `end` of exactly one. The first section, without a heading, is the profile: what stands before the first section word.
 */
export function segment(page: Page): readonly Section[] {
  const candidates = headingCandidates(page);
  const tree = new SectionTree(page, pageKind(page, candidates));
  const walk: Walk = { page, candidates, tree, usual: usualLevel(candidates), entryTitles: new Map() };
  for (const [at, { meaning }] of candidates.entries()) {
    if (meaning === undefined) openUnnamed(walk, at);
    else if (meaning.form === 'section') openNamed(walk, at);
    else openDivision(walk, at);
  }
  return tree.sections();
}

/** The sections that a block stands in, innermost first. */
export function sectionsAround(sections: readonly Section[], block: Block): readonly Section[] {
  const inner = sections.find(({ heading, first, end }) => heading === block.index || (first <= block.index && block.index < end));
  const around: Section[] = [];
  for (let section = inner; section !== undefined; section = sections[section.parent]) around.push(section);
  return around;
}
