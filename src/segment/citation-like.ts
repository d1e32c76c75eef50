import { venueAcronymsIn } from '../lexicon/venues.js';
import type { Block, Page } from '../model/page.js';

const MIN_LENGTH = 40;
const MAX_LENGTH = 700;
const MIN_CITATIONS = 2;
/** Authors, venue and abstract of an entry may stand in blocks of their own. */
const MIN_SHARE = 0.3;
const MANY_CITATIONS = 4;
const MAJORITY = 0.6;
// "2019", not part of a longer number.
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’]\d{2}\b|arxiv|to appear|forthcoming/i;
// "In Proceedings of", "Journal of", "vol. 3", "pp. 1–4", "arXiv", "doi", "IEEE Transactions", "[PDF]", "学报".
const VENUE_CUE =
  /\bproc(?:eedings|\.)|\bjournal\b|\btransactions\b|\btrans\.|\bvol(?:ume|\.)|\bpp?\.\s?\d|\d\s?\(\d+\)|arxiv|\bdoi\b|\bpdf\b|\bconference\b|\bletters\b|学报|论文集|\d+:\s?\d+[-–]\d+/i;
// "In Proceedings", "in: Revista"; not "in spatial models".
const IN_VENUE = /\b[Ii]n:?\s[A-Z]/;
// "A. Person, B. Other", "Person, A.", "Ann Person, Bob Other and"; "A. Person" alone on its line.
const AUTHORS =
  /\p{Lu}\.[\s-]?\p{L}+,|\p{L}+,\s\p{Lu}\.|(?:\p{Lu}\p{L}+[\s-]){1,3}\p{Lu}\p{L}+(?:[*†‡]|\(.\))?,\s\p{Lu}|^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}+$|\p{Script=Han}{2,4}[,，、]\s?\p{Script=Han}{2,4}[,，、]/mu;

// "2004–2008", "Jan 2004 - Mar 2008", "03/2004 – now", "2016–": how long a stay was; not "pp. 2004–2008", "2004-05".
const STAY =
  /(?<![\d.:]|\bpp\. ?|\bno\. ?)(?:19|20)\d{2}\s?[–—-]+\s?(?:(?:\p{L}{3,9}\.?\s|\d{1,2}[/.])?(?:19|20)\d{2}(?!\d)|(?:present|now|current|today|ongoing)(?!\p{L})|$)/imu;

/** Whether the block reads like an entry of a publication list: authors, a year, and a sign of a venue, but no time of a stay. */
export function isCitationLike({ text }: Block): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || STAY.test(text)) return false;
  return YEAR.test(text) && (VENUE_CUE.test(text) || IN_VENUE.test(text) || venueAcronymsIn(text).length > 0) && AUTHORS.test(text);
}

/** Shorter blocks are labels. */
const MIN_DATED_LENGTH = 25;
const MIN_DATED_SHARE = 0.25;

/** Whether a good part of the blocks `first` to before `end` has a year and authors or a sign of a venue: entries. */
export function holdsDated(page: Page, first: number, end: number): boolean {
  const long = page.blocks.slice(first, end).filter(({ text }) => text.length >= MIN_DATED_LENGTH && text.length <= MAX_LENGTH);
  const dated = long.filter(
    ({ text }) =>
      YEAR.test(text) && (VENUE_CUE.test(text) || IN_VENUE.test(text) || AUTHORS.test(text) || venueAcronymsIn(text).length > 0),
  );
  return dated.length > 0 && dated.length >= MIN_DATED_SHARE * long.length;
}

/** How many of the longer blocks `first` to before `end` are publication entries, and how many there are. */
function countCitations(page: Page, first: number, end: number): { readonly cited: number; readonly long: number } {
  let long = 0;
  let cited = 0;
  for (let i = first; i < end; i += 1) {
    const block = page.blocks[i] as Block;
    if (block.text.length < MIN_LENGTH) continue;
    long += 1;
    if (isCitationLike(block)) cited += 1;
  }
  return { cited, long };
}

/** Whether the blocks `first` to before `end` are publication entries with their abstracts, links and remarks. */
export function holdsCitations(page: Page, first: number, end: number): boolean {
  const { cited, long } = countCitations(page, first, end);
  return cited >= MIN_CITATIONS && cited >= long * MIN_SHARE;
}

/** Whether they are so many that the words of the heading do not matter. */
export function holdsManyCitations(page: Page, first: number, end: number): boolean {
  const { cited, long } = countCitations(page, first, end);
  return cited >= MANY_CITATIONS && cited >= long * MAJORITY;
}
