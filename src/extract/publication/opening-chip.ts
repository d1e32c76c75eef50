import type { Atom } from './atom.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const NOTE = LABELS.indexOf('note');
/** `badge bg-info`, `label-venue`, `chip`: classes of what is set in a small box of its own; not `labels`, `advantage`. */
const CHIP_CLASS = /(?:^|[\s_-])(?:badge|chip|label|pill|tag)(?:$|[\s_-])/;
const MOST_WORDS = 4;

const isChip = ({ run }: Atom): boolean => run.href === undefined && CHIP_CLASS.test(run.classes ?? '');

/**
 * `<span class="badge">TIDE</span> Jo Park, Bo Lind. Fog`: a small box that opens an entry is apart from the words behind it, though no
 * mark stands between them: their venue where nothing else is, else a remark.
 */
export function readOpeningChip({ atoms, cues, known, owner }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const [first, second] = atoms;
  const [cue] = cues;
  if (!first || !second || !cue || !isChip(first) || isChip(second) || owner[0] || cue.words > MOST_WORDS) return labels;
  const isGlued = (labels[0] === AUTHORS || labels[0] === TITLE) && labels[1] === labels[0] && second.before === 'none';
  if (!isGlued) return labels;
  const namesVenue = known[0] === 1 || cue.acronym || cue.acronymYear || cue.preprint;
  const corrected = labels.slice();
  corrected[0] = namesVenue && !labels.includes(VENUE) ? VENUE : NOTE;
  return corrected;
}
