import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');

/** "arXiv:2101.00001", "arXiv:math/0101001": a preprint by its number, linked or not. */
const NUMBERED_PREPRINT = /^arxiv:\s?(?:\d{4}\.\d{4,5}|[a-z.-]{2,12}\/\d{7})/iu;
/** A journal's name with its year has at most so many words. */
const MOST_WORDS = 14;

/**
 * An entry whose venue the labeller passed over has it where a venue's acronym stands with a year ("ACL 2026 Findings"), or the name of a
 * known venue stands with its year, alone on its line or in brackets; a link's label ("arXiv", "IEEE") is none.
 */
export function findVenue({ atoms, cues, known }: EntryAtoms, labels: Uint8Array): Uint8Array {
  if (labels.includes(VENUE)) return labels;
  const at = atoms.findIndex((atom, i) => {
    const cue = cues[i];
    if (!cue || labels[i] === AUTHORS || labels[i] === TITLE) return false;
    if (NUMBERED_PREPRINT.test(atom.text)) return true;
    if (cue.link || cue.note || atom.run.href !== undefined) return false;
    if (cue.preprint && cue.words <= 5) return true;
    const startsLine = i > 0 && (atoms[i - 1]?.line ?? 0) < atom.line;
    if (startsLine && cue.venueWord && cue.year && !cue.startsLower && cue.lower < 0.5 && cue.words <= MOST_WORDS) return true;
    if (known[i] !== 1 && !cue.acronymYear) return false;
    const next = atoms[i + 1];
    const alone = (i === 0 || (atoms[i - 1]?.line ?? 0) < atom.line) && (!next || next.line > atom.line || cues[i + 1]?.yearOnly === true);
    return cue.year || cue.acronymYear || cue.inPrefix || alone || atom.bracketed || cues[i + 1]?.yearOnly === true;
  });
  if (at < 0) return labels;
  const corrected = labels.slice();
  corrected[at] = VENUE;
  return corrected;
}
