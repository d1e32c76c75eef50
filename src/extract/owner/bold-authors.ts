import { OWN_NAME_CLASSES } from '../../lexicon/author-words.js';
import { cite } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import type { Run } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { isFullName } from './full-name.js';
import type { NameCandidate } from './name-candidates.js';

/** What may stand around a name inside its bold: markers of equal contribution, punctuation, brackets. */
const AROUND_NAME = /^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu;
const BESIDE_IN_LIST = /[,;&、，；]|\band\b|\bund\b|\bet\b|\by\b|\be\b/u;
const MAX_NAME = 50;

/** The names that stand out (bold, underlined, or by their class) in author lists, each with the number of lists. */
export function boldAuthors(page: Page): readonly NameCandidate[] {
  const found = new Map<string, NameCandidate>();
  for (const block of page.blocks) {
    if (block.kind === 'heading' || block.region === 'navigation') continue;
    for (const { start, end } of standingOut(block)) {
      const name = block.text.slice(start, end).replace(AROUND_NAME, '');
      if (name.length > MAX_NAME || !isInList(block, start, end) || !isFullName(name)) continue;
      const key = fold(name);
      const known = found.get(key);
      if (known) found.set(key, { ...known, count: known.count + 1 });
      else
        found.set(key, {
          name,
          script: isCjk(name) ? 'cjk' : 'latin',
          source: 'bold-author',
          evidence: cite(block, start, end, 'owner/bold-author'),
          place: `bold ${block.index}`,
          count: 1,
        });
    }
  }
  return [...found.values()];
}

/** Whether one of the classes sets the owner's name off in the page's style sheet. */
const isOwnClass = (classes: string | undefined): boolean =>
  classes?.split(/\s/u).some((one) => OWN_NAME_CLASSES.has(one.toLowerCase())) === true;

/** The maximal ranges of a block that are bold, underlined or of such a class, where not all of it is. */
function standingOut(block: Block): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const run of block.runs) {
    if (!(run.bold || run.underlined || isOwnClass(run.classes)) || run.start === run.end) continue;
    const last = ranges.at(-1);
    if (last && last.end === run.start && !hasBreak(block, run)) last.end = run.end;
    else ranges.push({ start: run.start, end: run.end });
  }
  return ranges;
}

const hasBreak = (block: Block, run: Run): boolean => block.text[run.start - 1] === '\n' || block.text[run.start] === '\n';

/** Whether a comma or "and" stands next to the range, as between authors. */
function isInList(block: Block, start: number, end: number): boolean {
  const before = block.text.slice(Math.max(0, start - 5), start);
  const after = block.text.slice(end, end + 6);
  const inside = block.text.slice(start, end);
  return BESIDE_IN_LIST.test(before) || BESIDE_IN_LIST.test(after) || /[,;]\s*$/u.test(inside);
}
