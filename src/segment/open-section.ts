import { MANUSCRIPT_STATES } from '../lexicon/heading-grammar.js';
import type { Block, Page } from '../model/page.js';
import type { SectionKind } from '../model/section.js';
import { fold } from '../text/fold.js';
import { isResourceLabel } from '../text/resource-label.js';
import { holdsCitations, holdsDated, holdsManyCitations } from './citation-like.js';
import { areEntryTitles, groupAt } from './entry-titles.js';
import type { HeadingCandidate } from './heading-candidate.js';
import { isHeadingOfPost, opensWithTime } from './post-title.js';
import type { SectionTree } from './section-tree.js';

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

/** Sections in which a line that is but a year may be a heading. */
const LISTED_BY_YEAR: ReadonlySet<SectionKind> = new Set<SectionKind>(['publications', 'talks']);

/** "PhD", "Doctoral student": a degree or a role where {@link DATED_ENTRIES} stand. */
const ENTRY_DIVISIONS: ReadonlySet<string> = new Set(['any', 'students']);

/** Headings so vague that what stands under them decides: "Research", "Work". */
const VAGUE: ReadonlySet<SectionKind> = new Set<SectionKind>(['experience', 'interests', 'other', 'projects']);

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
export interface Walk {
  readonly page: Page;
  readonly candidates: readonly HeadingCandidate[];
  readonly tree: SectionTree;
  readonly usual: number;
  /** Blocks of headings found to be titles of entries, or topics; decided for a group at a time. */
  readonly entryTitles: Map<number, boolean>;
}

/** Whether the heading is a button of a publication's or project's entry: "Code", "Paper". */
function labelsEntry(page: Page, host: SectionKind, { block }: HeadingCandidate): boolean {
  const { text } = page.blocks[block] as Block;
  return isResourceLabel(text) && (host === 'publications' || host === 'projects' || /[|\]/]/.test(text));
}

/** Whether a heading of its section's own kind is a line of an entry: such lines stand right under one another. */
function isEntryLine({ page, tree }: Walk, { block, level, form, meaning }: HeadingCandidate): boolean {
  if (form !== 'declared' || meaning?.form !== 'section' || meaning.kind === 'publications') return false;
  const host = tree.hostFor(level);
  const isPeer = (index: number): boolean => page.blocks[index]?.kind === 'heading' && page.blocks[index]?.level === level;
  const isBelowPeer = isPeer(block - 1);
  if (host.kind === 'awards' && level > host.level) {
    const { text } = page.blocks[block] as Block;
    if (NAMES_HONOUR.test(text) || (STATES_YEAR.test(text) && HAS_WORD.test(text) && PEERS.some((step) => isPeer(block + step))))
      return true;
  }
  return host.kind === meaning.kind && host.level >= 1 && isBelowPeer;
}

/** "2024 Lantern Scholarship for Sailing Students": the name of one honour, whatever its other words head; not "Student Awards". */
const NAMES_HONOUR =
  /\p{Lu}[\p{L}'’.-]*\s(?:[\p{L}'’.-]+\s){0,8}(?:[Aa]ward|[Ff]ellow|[Ff]ellowship|[Ff]inalist|[Gg]raduate|[Mm]edal|[Mm]ention|[Pp]rize|[Ss]cholar|[Ss]cholarship|[Ss]emifinalist)(?!\p{L})/u;
/** How far the headings of cards stand from one another, in blocks. */
const PEERS: readonly number[] = [-3, -2, -1, 1, 2, 3];
/** "2017: Best Sailor of Norvik University", "Member of the Academy (2019)"; not "2019". */
const STATES_YEAR = /\b(?:19|20)\d{2}\b/;
const HAS_WORD = /\p{L}{3}/u;

/** "Conference Papers", "Papers Presented", "Invited Papers": papers that were read, below a heading of talks. */
const READ_PAPERS =
  /\b(?:conference|invited|contributed|session|panel|presented)\p{L}*\b.*\bpapers?\b|\bpapers? (?:presented|presentations?|given|read)\b|^papers$/iu;

/** Whether a heading of papers divides a section of talks: what stands under it was spoken, unless it is cited. */
function dividesTalks({ page, tree }: Walk, { level, block }: HeadingCandidate, end: number): boolean {
  const { text } = page.blocks[block] as Block;
  return tree.hostFor(level).kind === 'talks' && READ_PAPERS.test(text.trim()) && !holdsCitations(page, block + 1, end);
}

/** "PhD theses", "Masterarbeiten": under "Supervision" those of students; not "Hypotheses". */
const THESES = /\b(?:theses|thesis|dissertations?|thèses?|tesis|teses|tesi|[\p{L}-]*arbeiten)(?!\p{L})/iu;
const textOf = (page: Page, { block }: HeadingCandidate): string => (page.blocks[block] as Block).text;

/** "Teaching Assistant" under "Experience", above its place and time: one of the posts, and no section of teaching. */
function isPostOfCareer({ page, candidates, tree }: Walk, { block, level, form, meaning }: HeadingCandidate, reach: number): boolean {
  const host = tree.hostFor(level);
  if (form !== 'declared' || meaning?.form !== 'section' || meaning.kind !== 'teaching') return false;
  if ((host.kind !== 'experience' && host.kind !== 'career') || host.level < 1 || host.level >= level) return false;
  const next = candidates.find((other) => other.block > block && other.level <= level)?.block ?? reach;
  return isHeadingOfPost(page, page.blocks[block] as Block, Math.min(next, reach));
}

/** "09/2018 – 11/2018: Research internship" under "Education" or "Experience": the time of a stay opens one of the entries, and no section. */
function isDatedEntry({ page, tree }: Walk, { block, level, form, meaning }: HeadingCandidate): boolean {
  const host = tree.hostFor(level);
  if (form !== 'declared' || meaning?.form !== 'section' || !DATED_ENTRIES.has(meaning.kind)) return false;
  return DATED_ENTRIES.has(host.kind) && host.level >= 1 && host.level < level && opensWithTime((page.blocks[block] as Block).text);
}

/** Opens a section for a heading that names one. */
export function openNamed(walk: Walk, at: number): void {
  const { page, candidates, tree } = walk;
  const candidate = candidates[at] as HeadingCandidate;
  if (candidate.meaning?.form !== 'section') return;
  const { kind, qualifier, year } = candidate.meaning;
  if (labelsEntry(page, tree.hostFor(candidate.level).kind, candidate) || isEntryLine(walk, candidate)) return;
  const end = reachOf(page, candidates, at);
  if (isPostOfCareer(walk, candidate, end) || isDatedEntry(walk, candidate)) {
    tree.resume(candidate.level, candidate.block);
    return;
  }
  const holds = qualifier === undefined ? holdsCitations : holdsManyCitations;
  const isCited = VAGUE.has(kind) && holds(page, candidate.block + 1, end);
  const isSpoken = kind === 'publications' && dividesTalks(walk, candidate, end);
  const isOfStudents = kind === 'publications' && tree.hostFor(candidate.level).kind === 'students' && THESES.test(textOf(page, candidate));
  const actual = isOfStudents ? 'students' : isCited ? 'publications' : isSpoken ? 'talks' : kind;
  tree.closeTo(candidate.level);
  tree.open({ candidate, kind: actual, qualifier, year });
}

/** What a division stands for outside the sections that it divides: "PhD student" is clear, "2023" and "Workshops" are not. */
function kindOfStray({ page, candidates, tree }: Walk, at: number): SectionKind {
  const { level, block, meaning } = candidates[at] as HeadingCandidate;
  if (meaning?.form === 'division' && meaning.of === 'students') return 'students';
  if (meaning?.form === 'division' && MANUSCRIPT_STATES.has(fold(meaning.qualifier))) return 'publications';
  const beside = tree.strayBeside(level);
  if (beside !== undefined && meaning?.form === 'period') return beside;
  let last = at + 1;
  while (meaning?.form === 'period' && candidates[last]?.meaning?.form === 'period') last += 1;
  return holdsCitations(page, block + 1, reachOf(page, candidates, last - 1)) ? 'publications' : 'other';
}

/** "Posters", "Posters and Demos": they are printed, wherever they are listed. */
const POSTERS = /^posters?\b/iu;

/** Opens a sub-section for "2023", "Journals", "Past" inside a section; on its own such a heading counts by what stands under it. */
export function openDivision(walk: Walk, at: number): void {
  const { candidates, tree } = walk;
  const candidate = candidates[at] as HeadingCandidate;
  const { meaning } = candidate;
  if (meaning === undefined || meaning.form === 'section') return;
  const host = tree.closeToHost(candidate.level, candidate.block, meaning);
  const { qualifier, year } = meaning;
  if (host !== undefined) {
    if (candidate.form === 'words' && meaning.form === 'period' && !LISTED_BY_YEAR.has(host)) return;
    if (DATED_ENTRIES.has(host) && (meaning.form === 'period' || ENTRY_DIVISIONS.has(meaning.of))) return;
    const kind = host === 'talks' && POSTERS.test(qualifier ?? '') ? 'publications' : host;
    tree.open({ candidate, kind, qualifier: meaning.form === 'period' ? undefined : qualifier, year });
    return;
  }
  const kind = kindOfStray(walk, at);
  if (kind === 'students' ? !tree.hasContent || candidate.form === 'words' : kind === 'other' && candidate.form !== 'declared') return;
  tree.closeTo(candidate.level);
  tree.open({ candidate, kind, qualifier, year });
}

/** A heading without a section word: an entry's title, a topic inside a section, or a section of its own kind. */
export function openUnnamed(walk: Walk, at: number): void {
  const { page, candidates, tree, usual } = walk;
  const candidate = candidates[at] as HeadingCandidate;
  const { block, level } = candidate;
  if (labelsEntry(page, tree.top.kind, candidate)) return;
  if (continuesTitle(walk, at)) return;
  const isOuterItem = page.blocks[block]?.kind === 'item';
  if (!isOuterItem && isEntryTitle(walk, at)) {
    tree.resume(level, block);
    return;
  }
  if (openTopic(walk, at)) return;
  if (candidate.form === 'look') {
    endBeforePeer(walk, at);
    return;
  }
  const host = tree.hostFor(level);
  // The title of a page that is all of one kind.
  if (level === 1 && host.level > 0) return;
  const cites =
    (host.kind === 'profile' || host.kind === 'other') &&
    holdsManyCitations(page, block + 1, candidates[at + 1]?.block ?? page.blocks.length);
  if (host.kind === 'publications' || host.kind === 'teaching' || cites) {
    tree.closeTo(level);
    tree.open({ candidate, kind: cites ? 'publications' : host.kind, qualifier: undefined, year: undefined });
    return;
  }
  if (ENTRY_HEADED.has(host.kind)) tree.resume(level, block);
  if (ENTRY_HEADED.has(host.kind) || !tree.hasContent || level > usual) return;
  tree.closeTo(level);
  tree.open({ candidate, kind: level < usual ? 'profile' : 'other', qualifier: undefined, year: undefined });
}

/** Whether the heading is the next line of an entry whose title is the heading right above it: its authors, its venue. */
function continuesTitle({ page, candidates, tree, entryTitles }: Walk, at: number): boolean {
  const { block, level } = candidates[at] as HeadingCandidate;
  const above = page.blocks[block - 1];
  if (tree.top.kind !== 'publications' || above?.kind !== 'heading' || above.level >= level || !entryTitles.get(block - 1)) return false;
  entryTitles.set(block, true);
  return true;
}

/** Opens the heading as a topic of publications that are marked up like it and had no text of their own, where entries stand under it. */
function openTopic({ page, candidates, tree }: Walk, at: number): boolean {
  const candidate = candidates[at] as HeadingCandidate;
  const { block, level } = candidate;
  if (!holdsDated(page, block + 1, candidates[at + 1]?.block ?? page.blocks.length)) return false;
  if (!tree.closeToTopicHost(level, block)) return false;
  tree.open({ candidate, kind: 'publications', qualifier: undefined, year: undefined });
  return true;
}

/**
 * A line that looks like the page's pseudo-headings ends the publications beside it, unless they go on under it as under a topic.
 * Elsewhere such a line is one of an entry.
 */
function endBeforePeer({ page, candidates, tree }: Walk, at: number): void {
  const candidate = candidates[at] as HeadingCandidate;
  const { kind, level } = tree.top;
  if (kind !== 'publications' || level < candidate.level) return;
  const goesOn = holdsDated(page, candidate.block + 1, candidates[at + 1]?.block ?? page.blocks.length);
  tree.closeTo(candidate.level);
  tree.open({ candidate, kind: goesOn ? 'publications' : 'other', qualifier: undefined, year: undefined });
}

/** Whether the heading is one of many like it that are titles of entries. */
function isEntryTitle({ page, candidates, tree, entryTitles }: Walk, at: number): boolean {
  const candidate = candidates[at] as HeadingCandidate;
  const known = entryTitles.get(candidate.block);
  if (known !== undefined) return known;
  const { kind } = tree.top;
  if (candidate.form === 'declared' && tree.isBesideDivided(candidate.level)) return false;
  // "Experience" without text of its own, then "Research assistant" marked up alike: the latter is its first entry.
  const firstOfEmpty = tree.isEmptyBefore(candidate.block) && tree.top.level === candidate.level && ENTRY_HEADED.has(kind);
  if (!firstOfEmpty && kind !== 'publications' && kind !== 'teaching' && kind !== 'projects') return false;
  const group = groupAt(page, candidates, at);
  const decided = firstOfEmpty || areEntryTitles(page, group);
  for (const { block } of group.members) entryTitles.set(block, decided);
  return decided;
}
