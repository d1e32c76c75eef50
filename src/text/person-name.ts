import { EAST_ASIAN_SURNAMES, HAN_COMPOUND_SURNAMES, HAN_SURNAMES, HANGUL_COMPOUND_SURNAMES } from '../lexicon/family-names.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/name-particles.js';
import { collapse } from './fold.js';
import { pinyinSyllables } from './pinyin.js';
import { type Script, scriptOf } from './script.js';

/** A person's name taken apart. What cannot be told apart stays in `family`, with `given` empty. */
export interface PersonName {
  readonly printed: string;
  /** Given and middle names or initials, in printed order; may be empty. */
  readonly given: string;
  /** Family name without its particle. */
  readonly family: string;
  /** "van der", "de", "al-" as printed. */
  readonly particle?: string;
  /** "Jr.", "III" as printed. */
  readonly suffix?: string;
  readonly script: Script;
  /** The given names are initials only: "D. J.", "DJ". */
  readonly isInitialsOnly: boolean;
}

/** Initials: "D.", "DJ", "J.-P.", "D.J.", "JHM"; not "Dj", "MOHR". */
const INITIALS = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.[-‐–]?){1,4}|\p{Lu}[-‐–]\p{Lu}\.?)$/u;
/** An abbreviated given name: "Th.", "Chr.", "Yu."; not "Thomas". */
const ABBREVIATION = /^\p{Lu}\p{Ll}{0,2}\.(?:[-‐]\p{L}{1,3}\.?)?$/u;
const DOTTED = /\./;
const ALL_CAPITALS = /^[\p{Lu}'’\-‐.]{2,}$/u;
const CAPITAL_WORD = /^\p{Lu}[\p{Lu}'’‐-]{2,}$/u;
const HAS_LOWER = /\p{Ll}/u;
/** A dot glued between initials or to a name: "D.J.Schad" is read as "D. J. Schad". */
const GLUED_DOT = /(\p{Lu}\.)(?=\p{Lu})/gu;
const SPACE_BEFORE_DOT = /\s+\.(?=\s|$|,)/g;
const EDGE_PUNCTUATION = /^[\s,;:·•*†‡]+|[\s,;:·•*†‡]+$/g;
/** Particles that are also common given names or syllables: read as particles only before a Western family name. */
const CAPITAL_PARTICLE_MIN = 2;

const isInitials = (token: string): boolean => INITIALS.test(token) || ABBREVIATION.test(token);
const bare = (token: string): string => token.toLowerCase().replace(/[.,]/g, '');
const isSurname = (token: string): boolean => EAST_ASIAN_SURNAMES.has(bare(token));

/** The family name with its particle, as it is cited: "van der Berg". */
export const familyWithParticle = (name: PersonName): string =>
  name.particle ? (/[-'’]$/.test(name.particle) ? name.particle + name.family : `${name.particle} ${name.family}`) : name.family;

interface Parts {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/**
 * Takes a printed name apart.
 *
 * @example parsePersonName('van der Berg, Jan') // { given: 'Jan', particle: 'van der', family: 'Berg', ... }
 * @example parsePersonName('Schad DJ') // { given: 'DJ', family: 'Schad', isInitialsOnly: true, ... }
 * @example parsePersonName('欧阳修') // { given: '修', family: '欧阳', script: 'han', ... }
 */
export function parsePersonName(printed: string): PersonName {
  const text = collapse(printed).replace(EDGE_PUNCTUATION, '');
  const script = scriptOf(text);
  if (script === 'han' || script === 'kana' || script === 'hangul') return parseEastAsian(text, script);
  const spaced = text.replace(SPACE_BEFORE_DOT, '.').replace(GLUED_DOT, '$1 ').replace(/\s+,/g, ',');
  const { rest, suffix } = takeSuffix(spaced);
  const comma = rest.indexOf(',');
  const parts = comma > 0 ? splitAtComma(rest, comma) : splitTokens(rest.split(' ').filter(Boolean));
  return assemble(text, script, parts, suffix);
}

function splitAtComma(text: string, comma: number): Parts {
  const words = (part: string): string[] => part.replaceAll(',', ' ').split(' ').filter(Boolean);
  const given = words(text.slice(comma + 1));
  const family = words(text.slice(0, comma));
  // "Berg, Jan van der": the particle stands at the end.
  let cut = given.length;
  while (cut > 1 && isEndParticle(given[cut - 1] as string)) cut--;
  return { given: given.slice(0, cut), family: [...given.slice(cut), ...family] };
}

function takeSuffix(text: string): { rest: string; suffix?: string } {
  const match = /[\s,]+([\p{L}]+\.?)$/u.exec(text);
  const word = match?.[1];
  if (!match || !word || !NAME_SUFFIXES.has(bare(word))) {
    const inner = /,\s*([JjSs]r\.?|I{2,3}|IV)\s*,/.exec(text);
    if (!inner) return { rest: text };
    return { rest: `${text.slice(0, inner.index)},${text.slice(inner.index + inner[0].length)}`, suffix: inner[1] as string };
  }
  const rest = text.slice(0, match.index);
  return rest.includes(' ') || rest.includes(',') ? { rest, suffix: word } : { rest: text };
}

const isLowerParticle = (token: string): boolean => NAME_PARTICLES.has(token) || NAME_PARTICLES.has(token.toLowerCase().replace('’', "'"));

/** A particle behind the given names: "Jan van der", "Jan Van"; not the initial of "P. E". */
const isEndParticle = (token: string): boolean => isLowerParticle(token) && (token.length > 1 || token === token.toLowerCase());

/** "Anne-Laure VIDAL SERRA": where the words in capitals begin that end a mixed name, or 0. */
function capitalsFrom(tokens: readonly string[]): number {
  let from = tokens.length;
  while (from > 0 && CAPITAL_WORD.test(tokens[from - 1] as string)) from--;
  return tokens.length - from >= 2 && HAS_LOWER.test(tokens[0] as string) ? from : 0;
}

/** Where the family name starts in "Given Family" order, particles included. */
function familyStart(tokens: readonly string[]): number {
  const last = tokens.length - 1;
  const capitals = capitalsFrom(tokens);
  if (capitals > 0) return capitals;
  for (let i = 1; i < last; i++) {
    const token = tokens[i] as string;
    if (!isLowerParticle(token)) continue;
    const isLower = token === token.toLowerCase();
    if (isLower || (token.length >= CAPITAL_PARTICLE_MIN && !isSurname(tokens[last] as string))) return i;
  }
  return last;
}

/** Whether the name is printed family name first, by capitals, initials or the shape of East Asian names. */
function isFamilyFirst(tokens: readonly string[]): boolean {
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

function splitTokens(tokens: readonly string[]): Parts {
  if (tokens.length < 2) return { given: [], family: tokens };
  if (isFamilyFirst(tokens)) {
    let cut = 1;
    while (
      cut < tokens.length &&
      (isLowerParticle(tokens[cut - 1] as string) || !isInitials(tokens[cut] as string)) &&
      isInitials(tokens.at(-1) as string)
    )
      cut++;
    cut = Math.min(cut, tokens.length - 1);
    return { given: tokens.slice(cut), family: tokens.slice(0, cut) };
  }
  if (isLowerParticle(tokens[0] as string) && (tokens[0] as string) === (tokens[0] as string).toLowerCase())
    return { given: [], family: tokens };
  const start = familyStart(tokens);
  return { given: tokens.slice(0, start), family: tokens.slice(start) };
}

function assemble(printed: string, script: Script, parts: Parts, suffix: string | undefined): PersonName {
  let particles = 0;
  while (particles < parts.family.length - 1 && isLowerParticle(parts.family[particles] as string)) particles++;
  const particle = parts.family.slice(0, particles).join(' ');
  return {
    printed,
    given: parts.given.join(' '),
    family: parts.family.slice(particles).join(' '),
    ...(particle && { particle }),
    ...(suffix && { suffix }),
    script,
    isInitialsOnly: parts.given.length > 0 && parts.given.every(isInitials),
  };
}

const EAST_ASIAN_SPACE = /[\s·•・‧]+/u;

function parseEastAsian(text: string, script: Script): PersonName {
  const build = (family: string, given: string): PersonName => ({ printed: text, given, family, script, isInitialsOnly: false });
  const words = text
    .replace(/[,，]\s*/g, ' ')
    .split(EAST_ASIAN_SPACE)
    .filter(Boolean);
  // A transcribed foreign name has its given name first: 约翰·史密斯.
  if (/[·•・‧]/u.test(text) && words.length > 1) return build(words.at(-1) as string, words.slice(0, -1).join('·'));
  if (words.length > 1 && (words[0] as string).length <= 4) return build(words[0] as string, words.slice(1).join(''));
  const whole = words[0] ?? text;
  if (script === 'kana') return build(whole, '');
  const compound = script === 'hangul' ? HANGUL_COMPOUND_SURNAMES : HAN_COMPOUND_SURNAMES;
  const length = whole.length > 2 && compound.has(whole.slice(0, 2)) ? 2 : 1;
  if (script === 'han' && length === 1 && !HAN_SURNAMES.has(whole[0] ?? ''))
    return whole.length >= 4 ? build(whole.slice(0, 2), whole.slice(2)) : build(whole.slice(0, 1), whole.slice(1));
  return build(whole.slice(0, length), whole.slice(length));
}

export { isPersonName } from './person-name-shape.js';
export { compatible, nameKey } from './same-name.js';
