import { describe, expect, it } from 'vitest';
import { titleLine } from '../../../src/extract/owner/title-line.js';
import { contextOf } from '../page-of.js';

const titleOf = (...lines: string[]): string | undefined => titleLine(contextOf(lines.join('\n\n')).page)?.text;

const MENU = ['Toggle navigation', '• home', '• papers', '• contact'];
const PROSE = 'I study the ropes of old ships and the knots in them, at the harbour of Norvik.';

describe('titleLine', () => {
  it.each([
    ['behind a menu', [...MENU, 'Mara Okoro', PROSE], 'Mara Okoro'],
    ['with a title and in two scripts', [...MENU, 'Dr Yun Lin (林云)', PROSE], 'Dr Yun Lin (林云)'],
    ['with a degree', [...MENU, 'Mara Okoro, PhD', PROSE], 'Mara Okoro, PhD'],
    ['above the post, behind a picture', [...MENU, '[mara at sea]\nMara Okoro\nLecturer, Norvik University', PROSE], undefined],
    ['twice', [...MENU, 'Mara Okoro', PROSE, 'Mara A. Okoro'], 'Mara Okoro'],
  ])('finds the name %s', (_what, lines, expected) => {
    expect(titleOf(...lines)).toBe(expected ?? lines[4]);
  });

  it.each([
    ['of several people', [...MENU, 'Mara Okoro', 'Jo Lind', PROSE]],
    ['under a section', ['Norvik Rope Group', PROSE, 'PhD Students', '', '• since 2020', '', 'Mara Okoro']],
    ['in a menu', ['Toggle navigation', '• Mara Okoro', '• papers', PROSE]],
    ['beside other words', [...MENU, 'Mara Okoro joins the harbour', PROSE]],
    ['at the start of prose', [...MENU, 'Mara Okoro is a lecturer. I am one of her ropes.', PROSE]],
    ['that is none', [...MENU, 'long version', PROSE]],
  ])('finds no name %s', (_what, lines) => {
    expect(titleOf(...lines)).toBeUndefined();
  });

  it('leaves pages alone that have mark-up for titles', () => {
    expect(titleLine(contextOf('<ul><li>home</li></ul><p>Mara Okoro</p><p>Hello.</p>').page)).toBeUndefined();
  });
});
