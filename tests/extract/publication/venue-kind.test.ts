import { describe, expect, it } from 'vitest';
import { venueKind } from '../../../src/extract/publication/venue-kind.js';

const nothing = { known: undefined, type: 'article', hasVolume: false, inBook: false } as const;

describe('kinds of venues', () => {
  it.each([
    ['Workshop on Tides', {}, 'workshop'],
    ["SAND@SHORE'21", {}, 'workshop'],
    ['Revista de Marés', {}, 'journal'],
    ['In Proceedings of the Journal Club of Tides', {}, 'conference'],
    ['Congresso Brasileiro de Marés', {}, 'conference'],
    ['WAVES', {}, 'conference'],
    ['TIDES 2021', {}, 'conference'],
    ['Oecologia Ventosa', {}, 'journal'],
    ['Sandbuch der Küste', { inBook: true }, 'book'],
    ['Journal of Tides', { inBook: true }, 'journal'],
    ['Shores', { hasVolume: true, inBook: true }, 'journal'],
    ['Shores', { type: 'chapter' }, 'book'],
  ] as const)('%s %o: %s', (printed, around, kind) => {
    expect(venueKind(printed, { ...nothing, ...around })).toBe(kind);
  });
});
