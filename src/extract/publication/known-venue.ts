import { findVenue, venueAcronymsIn } from '../../lexicon/venues.js';

/** Longer texts are no names of venues. */
const LONGEST_VENUE = 160;

/** 1 where the words are the name of a known venue, 0.5 where they may be (one common word) or hold one's acronym, else 0. */
export function knownVenue(text: string): number {
  if (text.length < 2 || text.length > LONGEST_VENUE) return 0;
  const whole = findVenue(text);
  if (whole) return whole.by === 'word' ? 0.5 : 1;
  return venueAcronymsIn(text).length > 0 ? 0.5 : 0;
}
