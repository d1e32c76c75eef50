import { findVenue, venueAcronymsIn } from '../../lexicon/venues.js';
import { remembered } from '../../text/remembered.js';

/** Longer texts are no names of venues. */
const LONGEST_VENUE = 160;

/** Lists name the same venues in every entry. */
const MOST_REMEMBERED = 8192;

const look = remembered((text) => {
  const whole = findVenue(text);
  if (whole) return whole.by === 'word' ? 0.5 : 1;
  return venueAcronymsIn(text).length > 0 ? 0.5 : 0;
}, MOST_REMEMBERED);

/** 1 where the words are the name of a known venue, 0.5 where they may be (one common word) or hold one's acronym, else 0. */
export const knownVenue = (text: string): number => (text.length < 2 || text.length > LONGEST_VENUE ? 0 : look(text));
