import { describe, expect, it } from 'vitest';
import { layout } from '../../src/read/layout.js';
import { parsePlainText } from '../../src/read/plain-text.js';

/** The blocks of the foot of a plain text. */
function foot(...lines: string[]): string[] {
  const source = lines.join('\n');
  const { blocks } = layout(parsePlainText(source), source);
  return blocks.filter(({ region }) => region === 'footer').map(({ text }) => text);
}

const BODY = 'I count the sums of other people, and I write them down.';

describe('the foot of a plain text', () => {
  it.each([
    ['rights', [BODY, '', '© Copyright 1843 Ada Quill. Powered by Looms.'], ['© Copyright 1843 Ada Quill. Powered by Looms.']],
    ['the last change', [BODY, '', 'Last updated: Jun 1843'], ['Last updated: Jun 1843']],
    ['two lines', [BODY, '', 'Last updated: Jun 1843', '', 'Copyright © 1843'], ['Last updated: Jun 1843', 'Copyright © 1843']],
    ['another language', [BODY, '', '最后更新：1843年6月'], ['最后更新：1843年6月']],
  ])('has %s', (_what, lines, expected) => {
    expect(foot(...lines)).toEqual(expected);
  });

  it.each([
    ['text without one', [BODY]],
    ['such a line in the middle of a page', ['Last updated: Jun 1843', '', BODY]],
    ['a paragraph that goes on', [BODY, '', 'Last updated: Jun 1843', 'by the keeper of the looms, who also wrote these pages']],
    ['a long notice', [BODY, '', `Copyright © 1843. ${'The papers on this page are for looms only. '.repeat(8)}`]],
    ['a paper on copyright', [BODY, '', 'Copyright and Looms. Ada Quill. 1843.']],
    ['an item of a list', ['Papers', '', '• A Sum of Sums', '• Powered by Steam: Looms and Mills']],
    ['no text at all', ['']],
  ])('is not found in %s', (_what, lines) => {
    expect(foot(...lines)).toEqual([]);
  });
});
