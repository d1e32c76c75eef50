import type { Entry, EntryList } from './find-entries.js';
import type { ReadEntry } from './read-entry.js';
import { titleWordCount } from './title-field.js';

/** A title of one word needs every other sign; of two, two. */
const SURE_SIGNS = 2;
const SHORT_TITLE = 3;
/** Notes about the list: "* indicates equal contribution", "For a full list see my Google Scholar". */
const ABOUT_LIST =
  /^(?:this (?:list|page)|here (?:is|are)|[*†‡#^(\s]*(?:denotes?|indicates?|equal(?:ly)?|co-first|corresponding|= ?equal|joint first)|note:|(?:for|see|please see|click|check|a|my|the) (?:(?:here|my|a|an|the|full|complete|more|up-to-date|list|of|all|for)\s)*(?:list|publications|google scholar|dblp|papers)|full (?:list|publication)|more (?:publications|papers)|publications?\b.{0,20}$|google scholar|last updated|©|copyright|view all|show (?:more|all)|完整|更多|全部|详见|注[:：])/iu;
/** Labels of links that were read as a title: "Buch als PDF", "PDF", "Project page". */
const LINK_TITLE = /\b(?:als|as|en) pdf$|^\[?(?:pdf|code|slides|project page|link)\b/iu;
const TALK =
  /^(?:\(?(?:invited |keynote |plenary |contributed )?(?:talk|keynote|lecture|seminar|presentation|tutorial)\b[^.]{0,12}[:.)]|(?:talk|lecture) at)/iu;

/** Below this share of sure entries a list is doubtful: headings go wrong, and a list of links stands under "papers". */
const DOUBTFUL_LIST = 0.4;

/**
 * Whether a read entry is a publication: it has a title and enough that only publications have.
 *
 * @param sureShare Share of the list's entries with two signs of their own.
 */
export function isWork(entry: Entry, { work, signs, hasAuthors }: ReadEntry, list: EntryList, sureShare: number): boolean {
  const words = titleWordCount(work.title.value);
  const text = entry.text.text.trim();
  if (ABOUT_LIST.test(text) || TALK.test(text) || LINK_TITLE.test(work.title.value)) return false;
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(work.title.value);
  if (!list.isDeclared) return signs >= SURE_SIGNS && (words >= SHORT_TITLE || cjk);
  if (signs === 0)
    return (
      list.entries.length > 2 &&
      (words >= SHORT_TITLE + 1 || cjk) &&
      (work.links.length > 0 || work.date !== undefined) &&
      text.length < 400
    );
  if (sureShare < DOUBTFUL_LIST && (signs < SURE_SIGNS || !hasAuthors) && list.entries.length > 2 && sureShare > 0) return false;
  return words >= SHORT_TITLE || cjk || signs >= SURE_SIGNS;
}
