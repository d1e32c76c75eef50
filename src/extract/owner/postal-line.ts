import { BUILDING_WORDS, STREET_WORDS } from '../../lexicon/postal-words.js';
import { wordAlternation } from '../../text/alternation.js';

/** "407 Quiet Harbour Drive", "12B Harbour St.": a street with its number before it. */
const STREET = new RegExp(
  String.raw`(?:^|[\s,])\d{1,5}[A-Z]?,? (?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:${wordAlternation(STREET_WORDS)})(?!\p{L})`,
  'u',
);
/** "WA 90412-0077" */
const ZIP = /(?<![\p{L}\d])[A-Z]{2},? \d{5}(?![\p{L}\d])/u;
/** "Marlin Hall, " */
const BUILDING = new RegExp(String.raw`(?:^|,)\s?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:${wordAlternation(BUILDING_WORDS)})(?=,|\s\d)`, 'u');
const TWO_FIGURES = /\d{2}/u;

/**
 * A line up to the postal address that it has: the names of streets and buildings read like those of people.
 *
 * @example withoutAddress('Ann Roe, Marlin Hall, Tarn, WA 90412') // 'Ann Roe'
 */
export function withoutAddress(line: string): string {
  if (!TWO_FIGURES.test(line)) return line;
  const ends = [STREET.exec(line)?.index, ZIP.test(line) ? BUILDING.exec(line)?.index : undefined];
  const end = Math.min(...ends.map((index) => index ?? line.length));
  return end < line.length ? line.slice(0, end) : line;
}
