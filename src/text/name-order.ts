import { EAST_ASIAN_SURNAMES, HISPANIC_SURNAMES } from '../lexicon/family-names.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES } from '../lexicon/name-particles.js';
import { fold } from './fold.js';
import { pinyinSyllables } from './pinyin.js';

/** Initials: "D.", "DJ", "J.-P.", "D.J.", "JHM"; not "Dj", "MOHR". */
const INITIALS = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.[-‐–]?){1,4}|\p{Lu}[-‐–]\p{Lu}\.?)$/u;
/** An abbreviated given name: "Th.", "Chr.", "Yu."; not "Thomas". */
const ABBREVIATION = /^\p{Lu}\p{Ll}{0,2}\.(?:[-‐]\p{L}{1,3}\.?)?$/u;
const DOTTED = /\./;
const ALL_CAPITALS = /^[\p{Lu}'’\-‐.]{2,}$/u;
const CAPITAL_WORD = /^\p{Lu}[\p{Lu}'’‐-]{2,}$/u;
const HAS_LOWER = /\p{Ll}/u;
/** Particles that are also common given names or syllables: read as particles only before a Western family name. */
const CAPITAL_PARTICLE_MIN = 2;

/** Initials or an abbreviated given name. */
export const isInitials = (token: string): boolean => INITIALS.test(token) || ABBREVIATION.test(token);
const STOPS = /[.,]/g;
/** A word for the lists: in small letters, without stops. */
export const bareWord = (token: string): string => token.toLowerCase().replace(STOPS, '');
const isSurname = (token: string): boolean => EAST_ASIAN_SURNAMES.has(bareWord(token));

/** A particle of family names, in small letters or not: "van", "De". */
export const isParticle = (token: string): boolean =>
  NAME_PARTICLES.has(token) || NAME_PARTICLES.has(token.toLowerCase().replace('’', "'"));

/** "Anne-Laure VIDAL SERRA": where the words in capitals begin that end a mixed name, or 0. */
function capitalsFrom(tokens: readonly string[]): number {
  let from = tokens.length;
  while (from > 0 && CAPITAL_WORD.test(tokens[from - 1] as string)) from--;
  return tokens.length - from >= 2 && HAS_LOWER.test(tokens[0] as string) ? from : 0;
}

/** A word that is no initial. */
const isFull = (token: string): boolean => !isInitials(token) && token.length > 1;
const isGiven = (token: string): boolean => GIVEN_NAMES.has(fold(token).split(' ')[0] as string);
const isHispanic = (token: string): boolean => HISPANIC_SURNAMES.has(fold(token).split(' ')[0] as string);

/** "M. Lozano de la Vega", "Mara Lozano de Vega": the family name starts before its particle. */
function beforeParticle(tokens: readonly string[], particle: number): number {
  const word = tokens[particle - 1] as string;
  if (particle < 2 || !isFull(word) || isGiven(word)) return particle;
  return isInitials(tokens[particle - 2] as string) || isHispanic(word) ? particle - 1 : particle;
}

/** Where the family name starts in "Given Family" order, particles included. */
export function familyStart(tokens: readonly string[]): number {
  const last = tokens.length - 1;
  const capitals = capitalsFrom(tokens);
  if (capitals > 0) return capitals;
  for (let i = 1; i < last; i++) {
    const token = tokens[i] as string;
    if (!isParticle(token)) continue;
    const isLower = token === token.toLowerCase();
    if (isLower || (token.length >= CAPITAL_PARTICLE_MIN && !isSurname(tokens[last] as string))) return beforeParticle(tokens, i);
  }
  return compoundStart(tokens);
}

/**
 * Where a family name of two words starts, or the last word: "Mara Lozano Ruiz" by the list of such names, "M. A. Lozano Ruiz" and
 * "Mara A. Oude Lind" as nobody has a further given name behind two initials or a middle one.
 */
function compoundStart(tokens: readonly string[]): number {
  const last = tokens.length - 1;
  const at = last - 1;
  const first = tokens[at];
  if (at < 1 || first === undefined || !isFull(first) || !isFull(tokens[last] as string)) return last;
  // "Mara Lozano RUIZ": capitals say which word it is.
  if (CAPITAL_WORD.test(tokens[last] as string) && !CAPITAL_WORD.test(first)) return last;
  if (isHispanic(first)) return at;
  const isBehindInitials = at >= 2 && isInitials(tokens[at - 1] as string);
  return isBehindInitials && !isGiven(first) ? at : last;
}

/** Whether the name is printed family name first, by capitals, initials or the shape of East Asian names. */
export function isFamilyFirst(tokens: readonly string[]): boolean {
  const first = tokens[0] as string;
  const last = tokens.at(-1) as string;
  const mixed = tokens.some((token) => HAS_LOWER.test(token) && !isInitials(token));
  if (isInitials(last) && !isInitials(first)) {
    if (!mixed && !DOTTED.test(last) && last.length > 1) return false;
    // "Yi LI", but "Finch HA": initials behind a name that is not Chinese.
    return !(last.length > 1 && !DOTTED.test(last) && isSurname(last) && pinyinSyllables(first) > 0);
  }
  if (!mixed || isInitials(last)) return false;
  if (ALL_CAPITALS.test(first) && !DOTTED.test(first) && !first.includes('-') && !/\p{Lu}{2}/u.test(last))
    return first.length > 3 || isSurname(first);
  if (tokens.length !== 2 || !isSurname(first) || isSurname(last)) return false;
  const syllables = pinyinSyllables(last);
  return syllables === 1 || syllables === 2 || /\p{Ll}-\p{Ll}/u.test(last);
}
