import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');

/** "SFT", "SF&T": initials in a bracket. */
const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,8}$/u;
/** Share of small words above which a stretch is a part of the title. */
const MOST_SMALL = 0.5;

/**
 * "Slow quays. | Society for Fog and Tides | (SF&T) | Spring | (SP) | Gathering": a name that brackets with initials cut, and whose end
 * is a venue's, is the venue's from the title's full stop on.
 */
export function readAcronymsInVenue({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const venue = labels.indexOf(VENUE);
  const first = labels.indexOf(TITLE);
  if (venue < 0 || atoms[venue]?.before !== 'close') return labels;
  for (let i = venue - 1; i > first && labels[i] === TITLE; i--) {
    const { before, bracketed, text, line } = atoms[i] as (typeof atoms)[number];
    if (line !== atoms[venue]?.line) return labels;
    if (bracketed ? ACRONYM.test(text) : before === 'close') continue;
    const opens = !bracketed && before === 'stop' && (cues[i]?.lower ?? 1) < MOST_SMALL && labels[i - 1] === TITLE;
    return opens ? labels.slice().fill(VENUE, i, venue) : labels;
  }
  return labels;
}
