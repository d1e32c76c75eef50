import { describe, expect, it } from 'vitest';
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
