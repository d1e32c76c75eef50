import { AFTER_ANSWER, ANSWER_KINDS, ANSWER_NOUNS, ANSWER_VERBS } from '../../lexicon/answer-openings.js';
import { wordAlternation } from '../../text/alternation.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');

/** "A Survey", "Evidence from Varn", "An empirical study": how the second half of a title begins whose first half asks. */
const SECOND_HALF = new RegExp(
  `^(?:(?:An?|The) \\p{L}{4,}|(?:${wordAlternation(ANSWER_NOUNS)}) (?:${wordAlternation(AFTER_ANSWER)})\\b|` +
    `(?:${wordAlternation(ANSWER_VERBS)}) \\p{L}|On the \\p{L}|(?:How|What|Why|When|Where) \\p{Ll})`,
  'u',
);
/** Words of a name written without full stops: "A Park". */
const MOST_INITIAL_WORDS = 2;
/** "A Survey": words that are no family name; not "A Park". */
const NO_NAME = new RegExp(`^An? (?:${wordAlternation(ANSWER_KINDS)})\\b`, 'iu');

/** "Does fog help? | A Survey, | Jo Park": what an article or "evidence from" opens behind a question belongs to the title. */
export function readBehindQuestion({ atoms, cues, owner, known }: EntryAtoms, labels: Uint8Array, text: string): Uint8Array {
  if (!text.includes('?')) return labels;
  const asks = (i: number): boolean => text.startsWith('?', atoms[i]?.end ?? 0) || (atoms[i]?.text.endsWith('?') ?? false);
  const behind = atoms.findIndex((atom, i) => i > 0 && labels[i - 1] === TITLE && atom.before === 'stop' && asks(i - 1));
  const [atom, cue] = [atoms[behind], cues[behind]];
  if (!atom || !cue || (labels[behind] !== AUTHORS && labels[behind] !== VENUE) || atom.line !== atoms[behind - 1]?.line) return labels;
  if (
    owner[behind] ||
    (known[behind] ?? 0) > 0 ||
    cue.venueWord ||
    cue.acronymYear ||
    cue.year ||
    atom.bracketed ||
    !SECOND_HALF.test(atom.text)
  )
    return labels;
  if (labels[behind] === AUTHORS && cue.words <= MOST_INITIAL_WORDS && !NO_NAME.test(atom.text)) return labels;
  return labels.slice().fill(TITLE, behind, behind + 1);
}
