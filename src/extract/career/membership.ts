import type { ComposedOrganization } from '../organization/compose-organization.js';
import { type Chunk, isCue, isWord } from './chunk.js';
import { BELONGING } from './stating-claim.js';

/** The rule of an affiliation that a sentence states as a membership. */
export const MEMBERSHIP = 'membership';

const SUBJECTS: readonly string[] = ['i', 'he', 'she'];
const BETWEEN: readonly string[] = ['a', 'an', 'also', 'core', 'permanent', 'the', 'affiliate', 'affiliated', 'associate', 'full'];

/** A group or laboratory, or something inside a larger organisation: not a learned society. */
const isHome = ({ units, rank }: ComposedOrganization): boolean => units.length > 0 || rank === 'institute';

/**
 * Where a sentence says that its subject belongs now: "I am a member of the X group at Y", "she is affiliated with the X Institute".
 * Nothing for societies ("a member of the Mathematical Society"), committees and the past.
 */
export function membershipOf(sentence: readonly Chunk[]): ComposedOrganization | undefined {
  const verb = sentence.findIndex((chunk) => isCue(chunk, 'are'));
  const cue = sentence[verb];
  if (!isCue(cue) || cue.text.endsWith('been') || sentence.slice(0, verb).some((chunk) => isCue(chunk, 'past', 'where'))) return undefined;
  let subject = verb - 1;
  while (isCue(sentence[subject], 'present') || isWord(sentence[subject], 'also')) subject--;
  if (!isWord(sentence[subject], ...SUBJECTS) && !/^(?:i|s?he)['’][ms]$/.test(cue.text)) return undefined;
  let at = verb + 1;
  while (isCue(sentence[at], 'present') || isWord(sentence[at], ...BETWEEN)) at++;
  if (isWord(sentence[at - 1], 'affiliated', 'affiliate')) at--;
  if (!isWord(sentence[at], ...BELONGING)) return undefined;
  at++;
  if (!isWord(sentence[at], 'of', 'to') && !isCue(sentence[at], 'with')) return undefined;
  at++;
  if (isWord(sentence[at], 'the')) at++;
  const place = sentence[at];
  return place?.kind === 'organization' && isHome(place.organization) ? place.organization : undefined;
}
