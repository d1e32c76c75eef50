import { decodeLatex } from './latex.js';

/** A name by the rules of BibTeX ("Tame the BeaST", section 11). */
export interface BibtexName {
  readonly given: string;
  /** "von", "de la". */
  readonly particle: string;
  readonly family: string;
  /** "Jr.", "III". */
  readonly suffix: string;
  /** In reading order: "Ludwig van Beethoven", "Henry Ford, Jr." */
  readonly full: string;
  /** As the field writes it, white space as single blanks: "van {B}eethoven, Ludwig". */
  readonly written: string;
}

/** The people of an author or editor field. */
export interface BibtexNames {
  readonly names: readonly BibtexName[];
  /** Whether the list ends with "and others". */
  readonly others: boolean;
}

const SPECIAL = /^\{?\\/;
const AND = /^and$/i;

/** Splits at the separator outside braces; `test` is asked for each character. */
function splitOutsideBraces(text: string, isSeparator: (character: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

const wordsOf = (text: string): string[] => splitOutsideBraces(text, (character) => /[\s~]/.test(character)).filter((word) => word !== '');

/** Whether a word begins with a small letter as BibTeX sees it: braced words count as large, special characters by their letter. */
function isSmall(word: string): boolean {
  if (word.startsWith('{') && !SPECIAL.test(word)) return false;
  return /^\P{L}*\p{Ll}/u.test(decodeLatex(word));
}

const text = (words: readonly string[]): string => decodeLatex(words.join(' '));

/** "von Last" of a name: the particle is all up to the last small word that something follows. */
function splitFamily(words: readonly string[]): { readonly particle: string; readonly family: string } {
  let last = -1;
  words.forEach((word, index) => {
    if (index < words.length - 1 && isSmall(word)) last = index;
  });
  return { particle: text(words.slice(0, last + 1)), family: text(words.slice(last + 1)) };
}

function compose(written: string, given: string, particle: string, family: string, suffix: string): BibtexName {
  const full = [given, particle, family].filter((part) => part !== '').join(' ');
  return { given, particle, family, suffix, full: suffix === '' ? full : `${full}, ${suffix}`, written };
}

function parseName(raw: string): BibtexName {
  const [first = '', second = '', third] = splitOutsideBraces(raw, (character) => character === ',').map((part) => part.trim());
  if (second !== '' || third !== undefined) {
    const { particle, family } = splitFamily(wordsOf(first));
    return third === undefined
      ? compose(raw, text([second]), particle, family, '')
      : compose(raw, text([third]), particle, family, text([second]));
  }
  const words = wordsOf(first);
  const firstSmall = words.findIndex((word, index) => index < words.length - 1 && isSmall(word));
  const familyStart = firstSmall < 0 ? words.length - 1 : firstSmall;
  const { particle, family } = splitFamily(words.slice(familyStart));
  return compose(raw, text(words.slice(0, familyStart)), particle, family, '');
}

/** Commas of one name at most: "Family, Jr., Given". */
const MOST_COMMAS = 2;

/** "Jo Park, Bo Lind, Mara Ek", all in one, as people write who do not know of "and": whole names between commas; one name is left as it is. */
function personsOf(person: string): readonly string[] {
  const parts = splitOutsideBraces(person, (character) => character === ',').map((part) => part.trim());
  const areNames = parts.length > MOST_COMMAS && parts.every((part) => wordsOf(part).length > 1);
  return areNames ? parts : [person];
}

/**
 * The people of an author or editor field, as written in the file (see {@link BibtexField.raw}).
 *
 * @example parseBibtexNames('van Beethoven, Ludwig and {Barnes and Noble} and others')
 */
export function parseBibtexNames(raw: string): BibtexNames {
  const people: string[][] = [[]];
  for (const word of wordsOf(raw)) {
    if (AND.test(word)) people.push([]);
    else people.at(-1)?.push(word);
  }
  const written = people.map((words) => words.join(' ')).filter((person) => person !== '');
  const others = /^others$/i.test(written.at(-1) ?? '');
  const names = others ? written.slice(0, -1) : written;
  return { names: names.flatMap(personsOf).map(parseName), others };
}
