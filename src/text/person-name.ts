import { NAME_SUFFIXES } from '../lexicon/name-particles.js';
import { parseEastAsian } from './east-asian-name.js';
import { collapse } from './fold.js';
import { bareWord, familyStart, isFamilyFirst, isInitials, isParticle } from './name-order.js';
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

/** A dot glued between initials or to a name: "D.J.Norvik" is read as "D. J. Norvik". */
const GLUED_DOT = /(\p{Lu}\.)(?=\p{Lu})/gu;
const SPACE_BEFORE_DOT = /\s+\.(?=\s|$|,)/g;
const EDGE_PUNCTUATION = /^[\s,;:·•*†‡]+|[\s,;:·•*†‡]+$/g;

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
 * @example parsePersonName('Norvik DJ') // { given: 'DJ', family: 'Norvik', isInitialsOnly: true, ... }
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
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf(',')) + 1);
  const match = NAME_SUFFIXES.has(bareWord(last)) ? /[\s,]+([\p{L}]+\.?)$/u.exec(text) : null;
  const word = match?.[1];
  if (!match || !word) {
    const inner = text.includes(',') ? /,\s*([JjSs]r\.?|I{2,3}|IV)\s*,/.exec(text) : null;
    if (!inner) return { rest: text };
    return { rest: `${text.slice(0, inner.index)},${text.slice(inner.index + inner[0].length)}`, suffix: inner[1] as string };
  }
  const rest = text.slice(0, match.index);
  return rest.includes(' ') || rest.includes(',') ? { rest, suffix: word } : { rest: text };
}

/** A particle behind the given names: "Jan van der", "Jan Van"; not the initial of "P. E". */
const isEndParticle = (token: string): boolean => isParticle(token) && (token.length > 1 || token === token.toLowerCase());

function splitTokens(tokens: readonly string[]): Parts {
  if (tokens.length < 2) return { given: [], family: tokens };
  if (isFamilyFirst(tokens)) {
    let cut = 1;
    while (
      cut < tokens.length &&
      (isParticle(tokens[cut - 1] as string) || !isInitials(tokens[cut] as string)) &&
      isInitials(tokens.at(-1) as string)
    )
      cut++;
    cut = Math.min(cut, tokens.length - 1);
    return { given: tokens.slice(cut), family: tokens.slice(0, cut) };
  }
  if (isParticle(tokens[0] as string) && (tokens[0] as string) === (tokens[0] as string).toLowerCase())
    return { given: [], family: tokens };
  const start = familyStart(tokens);
  return { given: tokens.slice(0, start), family: tokens.slice(start) };
}

function assemble(printed: string, script: Script, parts: Parts, suffix: string | undefined): PersonName {
  let particles = 0;
  while (particles < parts.family.length - 1 && isParticle(parts.family[particles] as string)) particles++;
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

export { isPersonName } from './person-name-shape.js';
export { compatible, nameKey } from './same-name.js';
