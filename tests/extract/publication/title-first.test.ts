import { describe, expect, it } from 'vitest';
import type { EntryLine } from '../../../src/extract/publication/entry-line.js';
import type { Partition } from '../../../src/extract/publication/partition.js';
import { standsTitleFirst } from '../../../src/extract/publication/title-first.js';

const line = (parts: Partial<EntryLine>): EntryLine =>
  ({ titleWords: 0, names: 0, isLinks: false, isCitation: false, hasOwner: false, hasYear: false, ...parts }) as EntryLine;
const TITLE = line({ titleWords: 5 });
const VENUE = line({ titleWords: 5, hasYear: true });
const AUTHORS = line({ names: 3 });
const cut = (score: number, starts: readonly boolean[] = []): Partition => ({ score, starts }) as unknown as Partition;
/** Whether lines of which every other one is of authors are cut above the one before these, at a score so much lower. */
const stands = (lines: readonly EntryLine[], less = 0.1): boolean =>
  standsTitleFirst(
    lines,
    cut(3),
    cut(
      3 - less,
      lines.map((_, i) => lines[i + 1] === AUTHORS),
    ),
  );

describe('standsTitleFirst', () => {
  it('holds where the list begins with a title above its authors', () => {
    expect(stands([TITLE, AUTHORS, TITLE, AUTHORS, TITLE, AUTHORS])).toBe(true);
  });
  it.each([
    ['authors stand first', [AUTHORS, TITLE, AUTHORS, TITLE, AUTHORS, TITLE], 0.1],
    ['most lines above authors are venues', [TITLE, AUTHORS, VENUE, AUTHORS, VENUE, AUTHORS], 0.1],
    ['the cut is much worse', [TITLE, AUTHORS, TITLE, AUTHORS, TITLE, AUTHORS], 1],
    ['no authors are told', [TITLE, TITLE, TITLE], 0.1],
  ])('does not where %s', (_what, lines, less) => {
    expect(stands(lines as readonly EntryLine[], less as number)).toBe(false);
  });
});
