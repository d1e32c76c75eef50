import { goesOn } from '../text/goes-on.js';

/** What a line of its own begins with: a capital, a figure, East Asian words, mark-up, a bracket or quote. */
const LINE_START = /^[\p{Lu}\p{N}\p{Lo}\p{Extended_Pictographic}*_[\\(<“"‘«`!|#【《（]/u;
/** What a line of its own ends with: a stop, a bracket, a quote, mark-up; never a comma or hyphen. */
const LINE_END = /[.?!。；;:：？！)\]*_"”’'》）】>|]$/;
/** A line that could be an address, a name, a title: its last word has a capital or figure. */
const TITLE_END = /(?:^|\s)[\p{Lu}\p{N}\p{Lo}][^\s,]*$/u;
/** Lines of addresses and the like are shorter. */
const SHORT_LINE = 60;
const FIRST_WORD = /^\S+/;
/** Prose is broken before a link, which is long; a line of nothing but links is one of its own. */
const LINK_START = /^[[(<]/;
const ONLY_LINKS = /^(?:\[[^\]]*\]\([^)]*\)[\s|,/]*)+$/;
/** A paragraph in one line that no margin broke. */
const LONG_LINE = 160;
/** Targets of links cannot be broken. */
const UNBREAKABLE = /\]\(|https?:|</;

/** Whether the author of a document breaks no lines at a margin: a paragraph stands in one long line. */
export const isUnbroken = (body: string): boolean => body.split('\n').some((line) => line.length >= LONG_LINE && !UNBREAKABLE.test(line));

/**
 * Whether the line ends in a paragraph's source were meant: title, authors and venue each on a line of their own.
 * Markdown folds them to spaces; the author's lines tell the fields apart all the same. Wrapped prose has none.
 *
 * @param width the column that the document is wrapped at; infinite where it is not.
 * @param unbroken whether the author breaks no lines at a margin, so that any line end is meant.
 */
export function meansLineEnds(content: string, width: number, unbroken: boolean): boolean {
  const lines = content.split('\n').map((line) => line.trim());
  if (lines.length < 2) return false;
  const short = lines.length > 2 && lines.every((line) => line.length < SHORT_LINE);
  return lines.every((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return true;
    const full = line.length + 1 + (FIRST_WORD.exec(next)?.[0].length ?? 0) > width;
    const ends =
      LINE_END.test(line) ||
      (short && TITLE_END.test(line)) ||
      (unbroken && !goesOn(line) && (!LINK_START.test(next) || ONLY_LINKS.test(next)));
    return !full && LINE_START.test(next) && ends;
  });
}
