import { PROGRAMME_HEADS } from '../../lexicon/office-words.js';
import type { Token } from '../../text/tokens.js';

/** Between who runs it and the programme. */
const BETWEEN: ReadonlySet<string> = new Set('de del dell della des do du for international joint le of our the'.split(' '));
const MOST_BETWEEN = 4;

/** "Responsable du Master Gezeiten", "director of the MSc in Tides": whether the degree at the index is a programme that somebody runs. */
export function isRunProgramme(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (at - before <= MOST_BETWEEN && BETWEEN.has(tokens[before]?.key ?? '')) before--;
  return before < at - 1 && PROGRAMME_HEADS.has(tokens[before]?.key ?? '');
}
