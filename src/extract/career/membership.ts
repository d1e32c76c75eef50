import type { ComposedOrganization } from '../organization/compose-organization.js';
import { type Chunk, isCue, isWord } from './chunk.js';
import { BELONGING } from './stating-claim.js';

/** The rule of an affiliation that a sentence states as a membership. */
export const MEMBERSHIP = 'membership';

const SUBJECTS: readonly string[] = ['i', 'he', 'she'];
const BETWEEN: readonly string[] = ['a', 'an', 'also', 'core', 'permanent', 'the', 'affiliate', 'affiliated', 'associate', 'full'];

/** A group or laboratory, or something inside a larger organisation: not a learned society. */
const isHome = ({ units, rank }: ComposedOrganization): boolean => units.length > 0 || rank === 'institute';

/** "affiliated with" tells of a larger home too. */
const isHomeOf = (organization: ComposedOrganization, isAffiliated: boolean): boolean =>
  isHome(organization) || (isAffiliated && organization.rank === 'body');

/**
 * Where a sentence says that its subject belongs now: "I am a member of the X group at Y", "she is affiliated with the X Institute and Y".
 * Nothing for societies ("a member of the Mathematical Society"), committees and the past.
 */
export function membershipsOf(sentence: readonly Chunk[]): ComposedOrganization[] {
  const joint = sentence.findIndex((chunk, at) => isWord(chunk, 'jointly') && isWord(sentence[at + 1], 'affiliated'));
  const at = joint >= 0 ? joint + 1 : belongingWord(sentence);
  if (at < 0 || !(isWord(sentence[at + 1], 'of', 'to') || isCue(sentence[at + 1], 'with'))) return [];
  const isAffiliated = isWord(sentence[at], 'affiliated');
  const found: ComposedOrganization[] = [];
  for (const chunk of sentence.slice(at + 2)) {
    if (chunk.kind === 'organization' && isHomeOf(chunk.organization, isAffiliated)) found.push(chunk.organization);
    else if (!isWord(chunk, 'the', 'both') && !(isAffiliated && found.length > 0 && isWord(chunk, 'and', ',', 'with'))) break;
  }
  return found;
}

/** The index of the word that tells what the subject is: "I am a core MEMBER"; -1 without one. */
function belongingWord(sentence: readonly Chunk[]): number {
  const verb = sentence.findIndex((chunk) => isCue(chunk, 'are'));
  const cue = sentence[verb];
  if (!isCue(cue) || cue.text.endsWith('been') || sentence.slice(0, verb).some((chunk) => isCue(chunk, 'past', 'where'))) return -1;
  let subject = verb - 1;
  while (isCue(sentence[subject], 'present') || isWord(sentence[subject], 'also')) subject--;
  if (!isWord(sentence[subject], ...SUBJECTS) && !/^(?:i|s?he)['’][ms]$/.test(cue.text)) return -1;
  let at = verb + 1;
  while (isCue(sentence[at], 'present') || isWord(sentence[at], ...BETWEEN)) at++;
  if (isWord(sentence[at - 1], 'affiliated', 'affiliate')) at--;
  return isWord(sentence[at], ...BELONGING) ? at : -1;
}
