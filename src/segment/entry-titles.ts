import type { Page } from '../model/page.js';
import { isCjk } from '../text/script.js';
import type { HeadingCandidate } from './heading-candidate.js';

/** Headings that name no section, of one level, in a row under one section. */
export interface HeadingGroup {
  readonly members: readonly HeadingCandidate[];
  /** Blocks under each member. */
  readonly sizes: readonly number[];
}

/** Median of the words in a title at and over which a group is of entries: "A study of something else" against "Computer vision". */
const ENTRY_WORDS = 5;
const LONE_ENTRY_WORDS = 7;
/** An entry's title is followed by its authors, its venue, its links; a topic by a list. */
const ENTRY_BLOCKS = 3;
const MIN_SHORT_ENTRIES = 3;
const SHORT_ENTRY_WORDS = 3;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Words of a title; a CJK title counts a word for two characters. */
const wordCount = (text: string): number => (isCjk(text) ? Math.ceil(text.length / 2) : text.split(/\s+/).length);

/** The unnamed headings that stand in a row with `candidates[at]`, at its level, up to the next section word at or over that level. */
export function groupAt(page: Page, candidates: readonly HeadingCandidate[], at: number): HeadingGroup {
  const { level } = candidates[at] as HeadingCandidate;
  const members: HeadingCandidate[] = [];
  const sizes: number[] = [];
  let previous = -1;
  const close = (end: number): void => {
    if (previous >= 0) sizes.push(end - previous - 1);
  };
  let i = at;
  for (; i < candidates.length; i += 1) {
    const candidate = candidates[i] as HeadingCandidate;
    if (candidate.level > level) continue;
    if (candidate.level < level || candidate.meaning !== undefined) break;
    close(candidate.block);
    previous = candidate.block;
    members.push(candidate);
  }
  close(candidates[i]?.block ?? page.blocks.length);
  return { members, sizes };
}

/**
 * Whether the headings of the group are lines of entries (titles of papers, projects, courses; their authors) rather than topics that
 * the entries are sorted by. No topic comes twice.
 */
export function areEntryTitles(page: Page, { members, sizes }: HeadingGroup): boolean {
  const titles = members.map(({ block }) => page.blocks[block]?.text ?? '');
  if (new Set(titles).size < titles.length) return true;
  const words = median(titles.map(wordCount));
  if (members.length === 1) return words >= LONE_ENTRY_WORDS;
  if (words >= ENTRY_WORDS) return true;
  return members.length >= MIN_SHORT_ENTRIES && words >= SHORT_ENTRY_WORDS && median(sizes) <= ENTRY_BLOCKS;
}
