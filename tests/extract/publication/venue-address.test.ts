import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/extract/publication/decode-labels.js';
import type { EntryAtoms } from '../../../src/extract/publication/entry-atoms.js';
import { leaveVenueAddress } from '../../../src/extract/publication/venue-address.js';
import { worksOfText } from './works-of.js';

const venueOf = (end: string): string | undefined =>
  worksOfText(`  • Mara Lindqvist, Ada Moreau (2021). Counting quays across old harbours. ${end}`)[0]?.venue?.names[0];

describe('an address behind a venue', () => {
  it.each(['Tidal Letters. doi:10.1234/tide.21', 'Tidal Letters. doi:10.1234/tide.21 PDF Journal', 'Tidal Letters. https://a.example/21'])(
    '%s: is none of it',
    (end) => {
      expect(venueOf(end)).toBe('Tidal Letters');
    },
  );

  it.each([
    ['Journal of Harbour Sums, Series 10', /^Journal of Harbour Sums/],
    ['Proceedings of the 10.4 Tide Workshop', /Tide Workshop$/],
    ['In Proceedings of the Tide Workshop: Letters', /Letters$/],
  ])('none in %s', (end, venue) => {
    expect(venueOf(end)).toMatch(venue);
  });
});

describe('leaveVenueAddress', () => {
  const left = (texts: readonly string[], labels: readonly string[]): readonly string[] => {
    const atoms = texts.map((text) => ({ text, line: 0 }));
    const codes = Uint8Array.from(labels, (label) => LABELS.indexOf(label as (typeof LABELS)[number]));
    return [...leaveVenueAddress({ atoms } as unknown as EntryAtoms, codes)].map((code) => LABELS[code] as string);
  };
  it('takes an address and what follows it in the line off a venue', () => {
    expect(left(['Quays', 'Tidal Letters', 'doi:10.1234/a', 'PDF'], ['title', 'venue', 'venue', 'venue'])).toEqual([
      'title',
      'venue',
      'link',
      'link',
    ]);
  });
  it.each([
    [
      ['Quays', 'doi:10.1234/a'],
      ['title', 'venue'],
    ],
    [
      ['Quays', 'Tidal Letters', 'Series 10'],
      ['title', 'venue', 'venue'],
    ],
    [
      ['Tidal Letters', 'doi:10.1234/a'],
      ['venue', 'link'],
    ],
  ])('leaves %s', (texts, labels) => {
    expect(left(texts, labels)).toEqual(labels);
  });
});
