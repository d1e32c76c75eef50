import { describe, expect, it } from 'vitest';
import { displacement } from '../../../src/extract/publication/displaced-title.js';
import type { EntryLine } from '../../../src/extract/publication/entry-line.js';

const line = (parts: Partial<EntryLine>): EntryLine =>
  ({ startsBlock: true, titleWords: 0, names: 0, isLinks: false, hasOwner: false, hasVenue: false, hasYear: false, ...parts }) as EntryLine;
const TITLE = line({ titleWords: 5 });
const AUTHORS = line({ names: 3 });
const VENUE = line({ hasVenue: true, hasYear: true });
const worth = (...lines: EntryLine[]): number => displacement(lines, 0, lines.length);

describe('displacement', () => {
  it('takes much off authors and a venue with the title of the next work', () => {
    expect(worth(AUTHORS, VENUE, TITLE)).toBeGreaterThan(0.1);
    expect(worth(AUTHORS, AUTHORS, VENUE, TITLE)).toBeGreaterThan(0.1);
  });
  it('takes a little off two titles', () => {
    expect(worth(TITLE, TITLE, AUTHORS)).toBeGreaterThan(0);
    expect(worth(TITLE, TITLE, AUTHORS)).toBeLessThan(0.1);
  });
  it.each([
    ['a whole work', [TITLE, AUTHORS, VENUE]],
    ['a title below its authors', [AUTHORS, TITLE, VENUE]],
    ['a title right below authors at the end', [AUTHORS, AUTHORS, TITLE]],
    ['two lines of a title in one block', [TITLE, line({ titleWords: 5, startsBlock: false }), AUTHORS]],
    ['two titles alone', [TITLE, TITLE]],
  ])('takes nothing off %s', (_what, lines) => {
    expect(worth(...lines)).toBe(0);
  });
});
