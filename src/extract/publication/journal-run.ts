import { findVenue } from '../../lexicon/venues.js';

/** "J. Amer. Math. Soc. 12 (2016)": capitalised words, some cut short with a stop, before a volume and a year. */
const RUN =
  /(?<=[,.;:?!”"’)]\s?|\n|^)\p{Lu}\p{L}*\.?(?: (?:\p{Lu}\p{L}*\.?|of|and|the|de|la|et|für|in|& \p{Lu}\p{L}*\.?|\([^()\n]{1,20}\))){1,9}(?= \d{1,4}(?:,? no\. ?\d{1,3}(?:[-–]\d{1,3})?)? ?\((?:19|20)\d\d\))/gu;

/** What every run stands before; a text without it, most of them, has none. */
const BRACKETED_YEAR = /\((?:19|20)\d\d\)/;

/**
 * Abbreviated names of known journals that stand before their volume: where each starts and ends. Their stops end no
 * field, and the longest known name at the end of the run counts ("Bing, J. Differential Geom. 88 (2017)" starts at J).
 */
export function journalRuns(text: string): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  if (!BRACKETED_YEAR.test(text)) return runs;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!run.includes('.')) continue;
    for (let from = 0; from !== -1; from = nextWord(run, from)) {
      if (!findVenue(run.slice(from))) continue;
      runs.set(index + from, index + run.length);
      break;
    }
  }
  return runs;
}

/** Where the next capitalised word of a run starts, while at least two words are left; else -1. */
function nextWord(run: string, from: number): number {
  const next = run.indexOf(' ', from);
  return next === -1 || run.indexOf(' ', next + 1) === -1 ? -1 : next + 1;
}
