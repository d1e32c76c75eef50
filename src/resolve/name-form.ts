import { fold, squash } from '../text/fold.js';
import { familyWithParticle, type PersonName, parsePersonName } from '../text/person-name.js';
import { pinyinOf } from '../text/pinyin.js';
import { isCjk } from '../text/script.js';

/** A printed name with all that comparing needs, computed once. */
export interface NameForm {
  readonly printed: string;
  readonly parsed: PersonName;
  /** Family and given name without accents, spaces and hyphens: equal for spellings that differ in nothing else. */
  readonly key: string;
  /** A whole name: more than initials before the family name, more than one word. */
  readonly isFull: boolean;
  /** Family name and first letter of the given name, in Latin letters and in either order: compatible names share one. */
  readonly blocks: readonly string[];
}

const forms = new Map<string, NameForm>();
/** More names than any run of a small machine holds; then the memory is started anew. */
const MOST_FORMS = 400_000;

/** What is known of a printed name. */
export function nameForm(printed: string): NameForm {
  const known = forms.get(printed);
  if (known) return known;
  if (forms.size > MOST_FORMS) forms.clear();
  const form = build(printed);
  forms.set(printed, form);
  return form;
}

function build(printed: string): NameForm {
  const parsed = parsePersonName(printed);
  const family = squash(familyWithParticle(parsed));
  const given = squash(parsed.given);
  return {
    printed,
    parsed,
    key: given === '' ? family : `${family}|${given}`,
    isFull: !parsed.isInitialsOnly && (given !== '' || isCjk(printed)),
    blocks: blocksOf(parsed, family, given),
  };
}

function blocksOf(parsed: PersonName, family: string, given: string): readonly string[] {
  const block = (first: string, second: string): string => `${plain(first)}|${second[0] ?? ''}`;
  if (parsed.script === 'han') {
    const syllables = pinyinOf(parsed.family + parsed.given);
    const length = [...parsed.family].length;
    return [block(family, given), block(syllables.slice(0, length).join(''), syllables.slice(length).join(''))];
  }
  const blocks = [block(family, given), block(squash(parsed.family), given)];
  if (!parsed.isInitialsOnly && given !== '') blocks.push(block(given, family));
  return [...new Set(blocks)];
}

/** One letter for ü, which passports write "v", "yu" or "u". */
const plain = (latin: string): string => latin.replaceAll('v', 'u').replace(/([ln])yu/g, '$1u');

/** Words in any order: equal for "Lin Yue" and "Yue Lin". */
export const wordKey = (printed: string): string => fold(printed).split(' ').sort().join(' ');

/** The name in the order in which it is spoken: "Lin, Y. X." as "Y. X. Lin". */
export function spokenName(printed: string): string {
  if (!printed.includes(',')) return printed;
  const { parsed } = nameForm(printed);
  const name = [parsed.given, familyWithParticle(parsed)].filter(Boolean).join(' ');
  return parsed.suffix ? `${name} ${parsed.suffix}` : name;
}
