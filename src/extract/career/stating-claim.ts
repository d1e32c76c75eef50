import type { Cue } from '../../lexicon/relation-phrases.js';
import type { Text } from '../../model/text.js';
import type { PhraseTable } from '../../text/phrase-table.js';
import { mayHold, type WordGroup, wordGroup } from '../../text/word-group.js';
import { isAnchorClaim } from './claim.js';
import { CLAIMED_PHRASES } from './claim-tables.js';
import type { LatinDesk } from './latin-desk.js';

/** Cues that state something by themselves: of people, or of a stay at the place behind them. */
const STATING: ReadonlySet<Cue> = new Set<Cue>([
  'advised',
  'advises',
  'collaborates',
  'under',
  'is-advisor',
  'interned',
  'interning',
  'visited',
  'visiting',
  'joined',
  'joining',
  'worked',
  'works',
  'leads',
  'studying',
]);
/** "I was at QLM", "I am a member of the X group": these cues state a stay with one of the words below. */
const BEING: ReadonlySet<Cue> = new Set<Cue>(['are', 'were']);
const AT: ReadonlySet<string> = new Set(['at', '@']);
/** What one is who belongs somewhere. */
export const BELONGING: readonly string[] = ['member', 'part', 'affiliate', 'affiliated'];
/** Who is somebody's: "a student of Jane Doe". */
export const PUPILS: readonly string[] = ['advisee', 'pupil', 'student'];
const LEARNS: ReadonlySet<string> = new Set(PUPILS);
const BELONGS: ReadonlySet<string> = new Set(BELONGING);

const phrasesOf = <T>(table: PhraseTable<T>, wanted: (value: T) => boolean): string[] =>
  [...table.values()].flat().flatMap(({ words, value }) => (wanted(value) ? [words.join(' ')] : []));

const STATING_WORDS: WordGroup = wordGroup([
  ...CLAIMED_PHRASES.anchors.flatMap((table) => phrasesOf(table, () => true)),
  ...phrasesOf(CLAIMED_PHRASES.cues, (cue) => STATING.has(cue)),
  // "a junior at QLM", "a senior majoring in"
  'junior',
  'senior',
  ...PUPILS.map((word) => `${word} of`),
]);
const BEING_WORDS: WordGroup = wordGroup(phrasesOf(CLAIMED_PHRASES.cues, (cue) => BEING.has(cue)));
const PLACING_WORDS: WordGroup = wordGroup(['at', ...BELONGING, ...phrasesOf(CLAIMED_PHRASES.cues, (cue) => cue === 'with')]);

/** Whether the words of a text may state anything of a career; no is certain. */
export const mayState = (text: Text): boolean =>
  mayHold(text, STATING_WORDS) || (mayHold(text, BEING_WORDS) && (mayHold(text, PLACING_WORDS) || text.text.includes('@')));

/** Whether what the lexicons claimed of a text may state anything: a degree, a role, a verb of a stay, a word for advisors. */
export function hasStatingClaim({ tokens, claims }: LatinDesk): boolean {
  const made = claims.filter((claim) => claim !== undefined);
  if (made.some((claim) => isAnchorClaim(claim) || (claim.as === 'cue' && STATING.has(claim.cue)))) return true;
  if (tokens.some(({ key }, at) => LEARNS.has(key) && tokens[at + 1]?.key === 'of')) return true;
  return (
    made.some((claim) => claim.as === 'cue' && BEING.has(claim.cue)) &&
    (made.some((claim) => claim.as === 'cue' && claim.cue === 'with') || tokens.some(({ key }) => AT.has(key) || BELONGS.has(key)))
  );
}
