import { LIST_REMARKS, TALK_OPENINGS } from '../../lexicon/list-remarks.js';
import type { Entry, EntryList } from './find-entries.js';
import type { ReadEntry } from './read-entry.js';
import { titleWordCount } from './title-field.js';

/** A title of one word needs every other sign; of two, two. */
const SURE_SIGNS = 2;
const SHORT_TITLE = 3;
/** Share of entries that make a habit of a list, and how long a list must be to have one. */
const MOSTLY = 0.7;
const MIN_ENTRIES = 4;
/** Labels of links that were read as a title: "Buch als PDF", "PDF", "Project page". */
const LINK_TITLE = /\b(?:als|as|en) pdf$|^\[?(?:pdf|code|slides|project page|link)\b/iu;

/** Whether the text is about the list, or a talk, by how it begins. */
function isRemark(text: string): boolean {
  const opening = text.slice(0, 40).toLowerCase();
  return [...LIST_REMARKS, ...TALK_OPENINGS].some((remark) => opening.startsWith(remark));
}

/** Below this share of sure entries a list is doubtful: headings go wrong, and a list of links stands under "papers". */
const DOUBTFUL_LIST = 0.4;

/** What share of a list's entries have two signs of their own, and authors. */
export interface ListShares {
  readonly sure: number;
  readonly authored: number;
}

/**
 * Whether a read entry is a publication: it has a title and enough that only publications have.
 */
export function isWork(entry: Entry, { work, signs, hasAuthors }: ReadEntry, list: EntryList, { sure, authored }: ListShares): boolean {
  const words = titleWordCount(work.title.value);
  const text = entry.text.text.trim();
  if (isRemark(text) || LINK_TITLE.test(work.title.value)) return false;
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(work.title.value);
  if (!list.isDeclared) return signs >= SURE_SIGNS && (words >= SHORT_TITLE || cjk);
  // Where entries print authors, one without is a remark, a link, a heading, unless all the rest is there.
  if (authored >= MOSTLY && list.entries.length >= MIN_ENTRIES && !hasAuthors && signs < SURE_SIGNS) return false;
  if (signs === 0)
    return (
      list.entries.length > 2 &&
      (words >= SHORT_TITLE + 1 || cjk) &&
      (work.links.length > 0 || work.date !== undefined) &&
      text.length < 400
    );
  if (sure < DOUBTFUL_LIST && (signs < SURE_SIGNS || !hasAuthors) && list.entries.length > 2 && sure > 0) return false;
  return words >= SHORT_TITLE || cjk || signs >= SURE_SIGNS;
}
