/** "407 Quiet Harbour Drive", "12B Harbour St.": a street with its number before it. */
const STREET =
  /(?:^|[\s,])\d{1,5}[A-Z]?,? (?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:Avenue|Ave|Boulevard|Blvd|Circle|Court|Drive|Highway|Lane|Parkway|Road|Rd|Square|Street|St|Way)(?![\p{L}])/u;
/** "WA 90412-0077" */
const ZIP = /(?<![\p{L}\d])[A-Z]{2},? \d{5}(?![\p{L}\d])/u;
/** "Marlin Hall, " */
const BUILDING = /(?:^|,)\s?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:Building|Hall|House|Laboratories|Laboratory|Library|Tower)(?=,|\s\d)/u;
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
