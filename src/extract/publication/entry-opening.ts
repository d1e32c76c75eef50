import { OPENING_REMARKS } from '../../lexicon/opening-remarks.js';
import { sliceText, type Text } from '../../model/text.js';
import { fold } from '../../text/fold.js';

/** "12) Okoro": a number with a closing bracket alone, which no list of the reader's own takes for its mark; not "[12]", "(2) Sand". */
const NUMBER = /^\s*\d{1,3}\)\s+(?=\S)/u;
/** "(NEW!) ", "[To appear]: ", "(POSTER) " before more words. */
const IN_BRACKETS = /^\s*[([]([^()[\]\n]{3,24})[)\]]\s?[:.]?\s+(?=\S)/u;
/** "NEW! ", "New: " before more words. */
const CRIED = /^\s*(\p{L}{3,12})(?:!{1,3}|\s?:)\s+(?=\p{Lu}|["“])/u;

/** "2022 Okoro, M. A., Lind, B., 2022. Sand": the year in a margin, which the entry says again; not "1984 Sand, M. Lind". */
const MARGIN_YEAR = /^\s*((?:19|20)\d\d)\s+(?=\p{Lu}[\p{L}\p{M}'’-]{1,30},\s?\p{Lu}\.)/u;

const isRemark = (words: string | undefined): boolean => words !== undefined && OPENING_REMARKS.has(fold(words));

/** How many characters stand before the entry's own words. */
export function openingLength(text: string): number {
  const number = NUMBER.exec(text)?.[0].length ?? 0;
  const rest = number > 0 ? text.slice(number) : text;
  const year = MARGIN_YEAR.exec(rest);
  if (year && rest.includes(year[1] as string, year[0].length)) return number + year[0].length;
  const remark = IN_BRACKETS.exec(rest) ?? CRIED.exec(rest);
  return number + (remark && isRemark(remark[1]) ? remark[0].length : 0);
}

/** An entry without its number and a remark before it: "12) (NEW!) Bo Lind. Sand." -> "Bo Lind. Sand." */
export function withoutOpening(text: Text): Text {
  const length = openingLength(text.text);
  return length === 0 ? text : sliceText(text, length, text.text.length);
}
