import type { Block } from '../../model/page.js';
import type { Section, SectionKind } from '../../model/section.js';
import { coAuthorsAt } from './co-authors.js';
import { isCourse, isGrant, isOtherActivity, isPrize, isTalk } from './not-a-work.js';
import { hasPaperState } from './paper-state.js';
import type { Partition } from './partition.js';

/** Sections on one's own research, where a list of titles with co-authors is one of papers. */
const OWN_RESEARCH: ReadonlySet<SectionKind> = new Set<SectionKind>(['profile', 'interests']);
/** Sections that are so where nothing but the page's title heads them, or by the words of their heading: "Research on tides", "Scholarship". */
const MAYBE_OWN_RESEARCH: ReadonlySet<SectionKind> = new Set<SectionKind>(['other', 'awards']);
const OF_RESEARCH = /\b(?:research|papers?|works?|articles?|scholarship|forschung|recherches?|investigación|pesquisas?|ricerc\p{Ll})\b/iu;

/** Units that tell of a paper, at least, and as a share of all. */
const MIN_SHARED = 2;
const SHARED = 0.5;

/** "Workshop on Sand, with Ada Park": what is organised with others. */
const MEETING = /^\P{L}{0,12}(?:conference|panel|reading group|seminar|session|summer school|symposium|tutorial|workshop)\b/iu;

/** What is shared with others and no paper. */
const NO_PAPERS: readonly ((text: string) => boolean)[] = [
  (text) => MEETING.test(text),
  isPrize,
  isTalk,
  isOtherActivity,
  isCourse,
  isGrant,
];

const LINE_BREAK = /[\n\t]/;

const tellsOfPaper = (text: string): boolean => hasPaperState(text) || coAuthorsAt(text) >= 0;

const isOwnResearch = ({ kind, title }: Section): boolean =>
  OWN_RESEARCH.has(kind) ||
  (kind === 'projects' && OF_RESEARCH.test(title)) ||
  (MAYBE_OWN_RESEARCH.has(kind) && (title === '' || OF_RESEARCH.test(title)));

/**
 * Whether several lines of a section on one's own research may each be a paper that leaves the owner out: told by its co-authors,
 * "Sand (with Ada Park)", or by how far it is, "Sand, working paper".
 */
export function maySharePapers(section: Section, blocks: readonly Block[]): boolean {
  if (!isOwnResearch(section)) return false;
  // Projects are shared with others too; only papers have a state.
  const tells = section.kind === 'projects' ? hasPaperState : tellsOfPaper;
  let shared = 0;
  for (const { text, region } of blocks) {
    if (region !== 'main' || !tells(text)) continue;
    for (const line of text.split(LINE_BREAK)) {
      if (tells(line) && !NO_PAPERS.some((holds) => holds(line)) && ++shared >= MIN_SHARED) return true;
    }
  }
  return false;
}

/** Whether a list is one of papers of the owner, whom it leaves out. */
export const looksShared = ({ shared, units }: Partition): boolean => shared >= MIN_SHARED && shared >= SHARED * units;
