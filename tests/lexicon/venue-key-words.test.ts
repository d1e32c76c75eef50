import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightVenueKey } from '../../src/lexicon/venue-key.js';
import { VENUE_TYPE_ABBREVIATIONS } from '../../src/lexicon/venue-words.js';
import { bareVenue } from '../../src/lexicon/venues.js';
import { fold } from '../../src/text/fold.js';

/** The key by its definition, step by step. */
function stepwise(name: string): string {
  const words = fold(name.replace(/&amp;|&/g, ' and ').replace(/(\d)\s+(?=(?:st|nd|rd|th)\b)/g, '$1'))
    .split(' ')
    .filter((word) => word !== '' && !/^(?:\d+(?:st|nd|rd|th)?|(?:19|20)\d{2}|[ivx]{2,})$/.test(word))
    .map((word) => VENUE_TYPE_ABBREVIATIONS.get(word) ?? word);
  while (words[0] === 'in' || words[0] === 'the') words.shift();
  return words.join(' ');
}

const part = fc.constantFrom(
  'In',
  'the',
  'Proc.',
  'of',
  'J.',
  'XIV',
  'x',
  'vi',
  '12',
  '3rd',
  '4 th',
  '2021',
  '&',
  '&amp;',
  'Tides',
  'Intl',
  'é',
  '-',
  '',
);

describe('lightVenueKey', () => {
  it('is what its steps make of a name', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        expect(lightVenueKey(parts.join(' '))).toBe(stepwise(parts.join(' ')));
      }),
    );
  });
});

describe('bareVenue', () => {
  it.each([
    ["In Proc. of CHI '21,", 'CHI'],
    ['J. Things 2020,', 'J. Things'],
    ['(Tides 12.)', 'Tides'],
    ['“Tides”', 'Tides'],
    ['Tides', 'Tides'],
    ['Route 66 Review', 'Route 66 Review'],
    ['2021', ''],
    ['', ''],
    ['...', ''],
  ])('of %j is %j', (printed, bare) => expect(bareVenue(printed)).toBe(bare));
});
