import { JOINING_WORDS } from '../lexicon/title-joints.js';
import type { Block } from '../model/page.js';

const WORD = /[\p{L}\p{N}]/u;
/** What stands between a heading and a link behind it: "Talks | ", "Talks [", "Talks – ". */
const GAP = /[\s|/·•:：,;([{<«–—-]+$/u;
const LAST_WORD = /\S+$/u;
const JOINING: ReadonlySet<string> = new Set(JOINING_WORDS);

/**
 * The words of a heading without the links behind them, which lead on: "Talks" in "Talks [See all](…) | [Feed](…)". A link that the words
 * before it need is one of them: "Work at [Norvik](…)"; and so is one that stands alone.
 */
export function headingWords({ text, runs }: Block): string {
  let end = text.length;
  let start = end;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (run === undefined) break;
    if (run.href !== undefined) end = run.start;
    else if (WORD.test(text.slice(run.start, run.end))) break;
    start = run.start;
  }
  if (end === text.length || start === 0) return text;
  const words = text.slice(0, end).replace(GAP, '');
  const last = LAST_WORD.exec(words)?.[0].toLowerCase() ?? '';
  return JOINING.has(last) ? text : words;
}
