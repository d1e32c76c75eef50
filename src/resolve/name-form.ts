import { NICKNAMES } from '../lexicon/nicknames.js';
import { fold, squash } from '../text/fold.js';
import { familyWithParticle, type PersonName, parsePersonName } from '../text/person-name.js';
import { pinyinOf } from '../text/pinyin.js';
import { plainPinyin } from '../text/same-name.js';
import { isCjk } from '../text/script.js';

/** A printed name with all that comparing needs, computed once. */
export interface NameForm {
  readonly printed: string;
  readonly parsed: PersonName;
  /** Given and family name without accents, spaces and hyphens: equal for spellings that differ in nothing else. */
  readonly key: string;
  /** The key with ä, ö, ü written "ae", "oe", "ue", where it has such a letter; else {@link key}. */
  readonly umlautKey: string;
  /** The key without middle initials; empty for an abbreviated name. */
  readonly plainKey: string;
  /** A whole name: more than initials before the family name, more than one word. */
  readonly isFull: boolean;
  /** Words of the given name that are no initials, folded. */
  readonly givenWords: readonly string[];
  /** Family name and first letter of the given name, in Latin letters and in either order: names that fit share one. */
  readonly blocks: readonly string[];
  /** The block of the family name alone, as it is printed where nothing else is. */
  readonly familyBlock: string;
}

/** The forms that were asked for lately, and those before them: a name that comes again and again is never forgotten. */
let forms = new Map<string, NameForm>();
let earlier = new Map<string, NameForm>();
/** A form takes a kilobyte; of so many the older half is forgotten. */
const MOST_FORMS = 60_000;
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
const UMLAUT = /[äöü]/iu;
const UMLAUTS = /[äöü]/giu;

/** What is known of a printed name. */
export function nameForm(printed: string): NameForm {
  const known = forms.get(printed);
  if (known) return known;
  if (2 * forms.size >= MOST_FORMS) {
    earlier = forms;
    forms = new Map();
  }
  const form = earlier.get(printed) ?? build(printed);
  forms.set(printed, form);
  return form;
}

function build(printed: string): NameForm {
  const parsed = parsePersonName(printed);
  const family = squash(familyWithParticle(parsed));
  const words = parsed.given.split(' ').filter((word) => word !== '' && !INITIALS.test(word));
  const isFull = !parsed.isInitialsOnly && (parsed.given !== '' || isCjk(printed));
  const key = squash(parsed.given) + family;
  return {
    printed,
    parsed,
    key,
    umlautKey: UMLAUT.test(printed) ? umlautKey(parsed) : key,
    plainKey: isFull ? squash(words.join('')) + family : '',
    isFull,
    givenWords: fold(words.join(' ')).split(' ').filter(Boolean),
    blocks: blocksOf(parsed, family),
    familyBlock: block(squash(parsed.family), ''),
  };
}

/** "ae", "oe", "ue" for the letters with two dots. */
const spelledOut = (text: string): string => text.replace(UMLAUTS, (letter) => `${fold(letter)}e`);

const umlautKey = (parsed: PersonName): string => squash(spelledOut(`${parsed.given} ${familyWithParticle(parsed)}`));

const block = (family: string, given: string): string => `${plainPinyin(family)}|${given[0] ?? ''}`;

function blocksOf(parsed: PersonName, family: string): readonly string[] {
  const given = squash(parsed.given);
  if (parsed.script === 'han') {
    const syllables = pinyinOf(parsed.family + parsed.given);
    const length = [...parsed.family].length;
    return [block(family, given), block(syllables.slice(0, length).join(''), syllables.slice(length).join(''))];
  }
  const blocks = [block(family, given), block(squash(parsed.family), given)];
  const short = NICKNAMES[fold(parsed.given.split(' ')[0] ?? '')] ?? [];
  for (const full of short) blocks.push(block(family, full));
  if (UMLAUT.test(parsed.family)) blocks.push(block(squash(spelledOut(parsed.family)), given));
  const words = fold(parsed.given).split(' ');
  if (!parsed.isInitialsOnly && words.length > 1) blocks.push(block(family, words[1] ?? ''));
  if (!parsed.isInitialsOnly && given !== '') blocks.push(block(given, family));
  return [...new Set(blocks)];
}

/** The name in the order in which it is spoken: "Lin, Y. X." as "Y. X. Lin". */
export function spokenName(printed: string): string {
  if (!printed.includes(',')) return printed;
  const { parsed } = nameForm(printed);
  const name = [parsed.given, familyWithParticle(parsed)].filter(Boolean).join(' ');
  return parsed.suffix ? `${name} ${parsed.suffix}` : name;
}
