/** Volume, issue and pages as printed. */
export interface ReferenceDetails {
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
}

/** "pp. 12-19", "pages 12–19", "S. 12-19", "p. 12"; not "vol. 12", "S12". */
const MARKED_PAGES = /\b(?:(?:pp?|pages?|Seiten?|págs?)\.?\s*|S\.\s*|S\s+)([A-Za-z]?\d+)(?:\s*[-–—−‐]{1,2}\s*([A-Za-z]?\d+))?/u;
/** "161-175" by itself; not "2001-2002-3". */
const PAGE_RANGE = /(?<![\d-])([A-Za-z]?\d{1,6})\s*[-–—−‐]{1,2}\s*([A-Za-z]?\d{1,6})(?![\d-])/u;
/** "vol. 12", "Bd. 3", "volume 1533", "Jg. 40". */
const MARKED_VOLUME = /\b(?:vol(?:ume)?|v|Bd|Band|Jg|Jahrgang|tome|t)\.?\s*(\d+|[IVXLC]+\b)/iu;
/** "no. 3", "Nr. 2", "issue 4", "Heft 1", "n° 4". */
const MARKED_ISSUE = /\b(?:no|nos|nr|number|issue|Heft|H|num|n°|nº)\.?\s*(\d+(?:[-–/]\d+)?)/iu;
/** "25(6)", "12 (3-4)" at the first number. */
const VOLUME_ISSUE = /^[^\p{L}\d]*(\d{1,5})\s*,?\s*(?:\((\d[\d–/-]{0,8})\)|[.:](\d{1,3})(?=[^\d]*[\s(,:]))?/u;
/** "57, 2996", "250 ( ) 465" with the year taken out: the first page behind a volume. */
const FIRST_PAGE = /^[^\p{L}\d]*\d{1,5}(?:\s*\([^)]{0,12}\)|)\s*(?:[,:;]|(?<=\(\s{1,12}\)\s?))\s*\(?(?:\d{4}\)\s*)?([A-Za-z]?\d{1,6})\b/u;

const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Volume, issue and pages, from what follows the venue.
 *
 * @param tail Text behind the venue with the year taken out; "25(6):112-126, June".
 * @param rest All of the reference that is in no field; marked numbers are looked for there too.
 */
export function referenceDetails(tail: string, rest: string): ReferenceDetails {
  const marked = MARKED_PAGES.exec(rest);
  const range = marked ?? PAGE_RANGE.exec(tail.replace(/\([^)]{0,12}\)/g, (text) => ' '.repeat(text.length)));
  const bare = VOLUME_ISSUE.exec(tail);
  const volume = MARKED_VOLUME.exec(rest)?.[1] ?? (bare && !YEAR.test(bare[1] ?? '') && !startsRange(tail) ? bare[1] : undefined);
  const issue = MARKED_ISSUE.exec(rest)?.[1] ?? (volume === bare?.[1] ? (bare?.[2] ?? bare?.[3]) : undefined);
  const firstPage = range ? undefined : FIRST_PAGE.exec(tail)?.[1];
  const pages = range ? (range[2] ? `${range[1]}-${range[2]}` : range[1]) : firstPage;
  return { ...(volume && { volume }), ...(issue && { issue }), ...(pages && { pages }) };
}

/** "161-175" where a volume would stand. */
const startsRange = (tail: string): boolean => /^[^\p{L}\d]*\d{1,6}\s*[-–—−‐]/u.test(tail);

/** "10.1145/12.34" behind "doi:" or in an address. */
const DOI = /\b10\.\s?\d{4,9}\/[^\s"<>]+/u;
const DOI_END = /[.,;:)\]}'”]+$/;

/** The DOI of a reference, lower case, or undefined. */
export function referenceDoi(text: string): string | undefined {
  const printed = DOI.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const opened = printed.includes('(') ? printed.replace(/[.,;:\]}'”]+$/, '') : printed.replace(DOI_END, '');
  return opened.replace(/\s/g, '').toLowerCase();
}
