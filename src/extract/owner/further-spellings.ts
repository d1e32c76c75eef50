import anyAscii from 'any-ascii';
import { HAN_SURNAMES } from '../../lexicon/family-names.js';
import { cite } from '../../model/cite.js';
import type { Page } from '../../model/page.js';
import { fold } from '../../text/fold.js';
import { familyWithParticle, parsePersonName } from '../../text/person-name.js';
import { isCjk, scriptOf } from '../../text/script.js';
import { fullNamesAround } from './full-names-around.js';
import type { NameCandidate } from './name-candidates.js';
import { sameOwner } from './same-owner.js';
import { namesAt } from './self-introduction.js';

const MOST_BLOCKS = 600;

/**
 * Full names elsewhere on the page (in author lists above all) that are other spellings of the owner's: with a middle
 * initial, a long form of the given name, another transliteration. A block that has the known spelling as well as the
 * other one names two people.
 */
export function furtherSpellings(page: Page, known: readonly string[]): readonly NameCandidate[] {
  const families = new Set(known.flatMap(familyForms));
  if (families.size === 0) return [];
  const knownKeys = known.map((name) => fold(name));
  const found = new Map<string, NameCandidate>();
  for (const block of page.blocks.slice(0, MOST_BLOCKS)) {
    if (block.region === 'navigation') continue;
    const folded = ` ${fold(block.text)} `;
    if (![...families].some((family) => folded.includes(family)) || knownKeys.some((name) => folded.includes(` ${name} `))) continue;
    for (const { value, start, end } of fullNamesAround(block.text, families, (name) => known.some((other) => sameOwner(name, other)))) {
      const key = fold(value);
      if (found.has(key)) continue;
      const evidence = cite(block, start, end, 'owner/other-spelling');
      found.set(key, { name: value, script: 'latin', source: 'other-spelling', evidence, place: `block ${block.index}`, count: 1 });
    }
  }
  return [...found.values()];
}

/** Whether a spelling is a known name with nothing but an initial for the first given name: "R. Quell Dorn" of "Ria Quell Dorn". */
export function isAbbreviated(short: string, long: string): boolean {
  const [[first = '', ...rest], [whole = '', ...others]] = [fold(short).split(' '), fold(long).split(' ')];
  return first.length === 1 && whole.length > 1 && whole.startsWith(first) && rest.join(' ') === others.join(' ');
}

/** "A. Rehn" of "Tomas A. Rehn": an initial before the family name. */
const WITH_INITIAL = /^(\p{L}[\p{L}'’-]+) (\p{Lu})\. (\p{L}[\p{L}'’-]+)$/u;
/** "REHN, Tomas Emil." in a list of works: the family name, then two given names, then what ends an author. */
const INVERTED =
  /(?<![\p{L}.'’-])(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}\p{Ll}[\p{L}'’-]{0,30}) (\p{Lu}\p{Ll}[\p{L}'’-]{0,30})(?=\s?[,.;:&(]|\sand\s|$)/gu;

/** The middle name for which the owner's known name has an initial, where a list of works has the family name first: "REHN, Tomas Emil" for "Tomas E. Rehn". */
export function invertedSpellings(page: Page, known: readonly string[]): readonly NameCandidate[] {
  const [, given, initial, family] = known.map((name) => WITH_INITIAL.exec(name)).find((match) => match !== null) ?? [];
  if (given === undefined || initial === undefined || family === undefined) return [];
  const found = new Map<string, NameCandidate>();
  for (const block of page.blocks.slice(0, MOST_BLOCKS)) {
    if (block.region === 'navigation' || !block.text.includes(given)) continue;
    for (const { 0: printed, 1: last = '', 2: first, 3: middle = '', index } of block.text.matchAll(INVERTED)) {
      if (first !== given || !middle.startsWith(initial) || fold(last) !== fold(family)) continue;
      const name = `${given} ${middle} ${family}`;
      const evidence = cite(block, index, index + printed.length, 'owner/other-spelling');
      if (!found.has(name))
        found.set(name, { name, script: 'latin', source: 'other-spelling', evidence, place: `block ${block.index}`, count: 1 });
    }
  }
  // Two names for one initial are of two people.
  return found.size === 1 ? [...found.values()] : [];
}

/** A word of Chinese characters that may be a name. */
const HAN_NAME = /(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu;
const HAN = /\p{Script=Han}{2}/u;

/** Names in Chinese characters that read as the owner's romanised name, in the author lists of a page that has it in Latin letters alone. */
export function chineseSpellings(page: Page, known: readonly string[]): readonly NameCandidate[] {
  if (known.length === 0 || known.some((name) => isCjk(name))) return [];
  const found = new Map<string, NameCandidate>();
  for (const block of page.blocks.slice(0, MOST_BLOCKS)) {
    if (block.region === 'navigation' || !HAN.test(block.text)) continue;
    for (const { 0: name, index } of block.text.matchAll(HAN_NAME)) {
      // What stands alone and reads as the owner's name needs no common family name: a heading of the page's other language.
      const isName = block.text.trim() === name || HAN_SURNAMES.has(name[0] ?? '');
      if (found.has(name) || !isName || !known.some((other) => sameOwner(name, other))) continue;
      const evidence = cite(block, index, index + name.length, 'owner/other-spelling');
      found.set(name, { name, script: 'cjk', source: 'other-spelling', evidence, place: `block ${block.index}`, count: 1 });
    }
  }
  // Two names that read alike tell nothing.
  return found.size === 1 ? [...found.values()] : [];
}

/** "also known as Tony Wang", "I publish as". */
const KNOWN_AS = /\b(?:also known as|a\.k\.a\.?|aka|also goe?s? by|publish(?:es|ed|ing)? (?:as|under the name)|formerly known as)[\s:,]+/iu;
const MOST_EARLY_BLOCKS = 40;

/** Another full name that the page says the owner goes by; it has a part of the known one. */
export function namesGoneBy(page: Page, known: readonly string[]): readonly NameCandidate[] {
  const words = new Set(known.flatMap((name) => fold(name).split(' ')));
  return page.blocks.slice(0, MOST_EARLY_BLOCKS).flatMap((block): NameCandidate[] => {
    const match = block.region === 'navigation' ? null : KNOWN_AS.exec(block.text);
    const [name] = match ? namesAt(block.text, match.index + match[0].length) : [];
    if (
      !name ||
      known.includes(name.value) ||
      !fold(name.value)
        .split(' ')
        .some((word) => words.has(word))
    )
      return [];
    const evidence = cite(block, name.start, name.end, 'owner/other-spelling');
    return [{ name: name.value, script: name.script, source: 'other-spelling', evidence, place: `block ${block.index}`, count: 1 }];
  });
}

/** The family name as it may be printed, folded: as it is, with dotted vowels written out, or in Latin letters for kana. */
function familyForms(name: string): string[] {
  if (scriptOf(name) === 'kana')
    return anyAscii(name.replace(/[\s\u3000・]+/gu, ' '))
      .toLowerCase()
      .split(' ');
  if (isCjk(name)) return [];
  const parsed = parsePersonName(name);
  const family = familyWithParticle(parsed).split(' ').at(-1) ?? '';
  const spelled = family.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const given = parsed.given.split(' ')[0] ?? '';
  return [fold(family), fold(spelled), ...(given.length > 3 ? [fold(given)] : [])];
}
