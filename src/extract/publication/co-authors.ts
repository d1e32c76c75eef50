import { isPersonName } from '../../text/person-name-shape.js';

/**
 * What names the co-authors without the owner, up to the first name: "(with Ada Park)", "Joint work with A. Park", "mit Ada Park",
 * "Coauthors: Ada Park"; not "Sailing with Torn Ropes", which nothing parts from "with".
 */
const CO_AUTHORS =
  /(?:^|[\n\t(.,;:?!"”»’\])]|\s[-–—])\s*(?:(?:[Jj]oint(?:ly)? (?:work )?|[Cc]o-?authored )?(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|w\/)|[Cc]o-?[Aa]uthors?)[:\s]\s*(\p{Lu}(?:[\p{L}\p{M}'’-]+|\.(?:[ -]?\p{Lu}\.)*)(?: (?:(?!and|und|et |con|y |e )\p{Ll}{1,3} )?\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)){1,3})/gu;
const MAY_NAME = /\b(?:with|mit|avec|con|com|w|co-?authors?)\b/i;

/** Where the words that name the co-authors without the owner begin; -1 where none do. */
export function coAuthorsAt(text: string): number {
  if (!MAY_NAME.test(text)) return -1;
  for (const match of text.matchAll(CO_AUTHORS)) {
    if (isPersonName(match[1] ?? '')) return match.index;
  }
  return -1;
}
