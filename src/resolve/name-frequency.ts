import { FAMILY_NAME_SHARES } from '../lexicon/name-shares.js';
import { squash } from '../text/fold.js';
import { familyWithParticle } from '../text/person-name.js';
import { pinyinOf, pinyinSyllables } from '../text/pinyin.js';
import type { NameForm } from './name-form.js';
import type { NameTable } from './name-table.js';

/** Shares of names of which nothing is known; given names are much fewer than family names. */
const RARE_FAMILY = 0.0002;
const RARE_GIVEN = 0.002;
/** Given names of one pinyin syllable are some four hundred, and the common ones very common. */
const ONE_SYLLABLE = 0.008;
const TWO_SYLLABLES = 0.0006;
/** Names of the run count from this many on. */
const ENOUGH_NAMES = 2000;
/** Bearers of the families that a given name is met with: below this many the run says little of how common it is among them. */
const ENOUGH_BEARERS = 200;
/** A first letter of which nothing is known. */
const LETTER = 0.07;
/** As many bearers of a family name count for the letters of all names. */
const LETTERS_OF_ALL = 6;
/** People of one Latin spelling who also share the Chinese characters. */
const SAME_CHARACTERS = 0.05;

const LOWER = /\p{Ll}/gu;
/** A middle initial: "B."; not "Ben". */
const SINGLE_LETTER = /^\p{L}\.?$/u;

interface Parts {
  readonly family: string;
  readonly given: string;
  /** First letters of given and middle names in their order. */
  readonly initials: string;
}

function partsOf(form: NameForm): Parts {
  const { parsed } = form;
  if (parsed.script === 'han') {
    const syllables = pinyinOf(parsed.family + parsed.given);
    const length = [...parsed.family].length;
    const given = syllables.slice(length).join('');
    return { family: syllables.slice(0, length).join(''), given, initials: given.slice(0, 1) };
  }
  const initials = squash(
    parsed.given
      .split(' ')
      .filter((word, i) => i === 0 || SINGLE_LETTER.test(word) || parsed.isInitialsOnly)
      .join(' ')
      .replace(LOWER, ''),
  );
  return { family: squash(familyWithParticle(parsed)), given: form.givenWords.join(''), initials };
}

function knownGivenShare(given: string): number {
  const syllables = pinyinSyllables(given);
  if (syllables === 1) return ONE_SYLLABLE;
  return syllables === 2 ? TWO_SYLLABLES : RARE_GIVEN;
}

const raise = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** How common the names of a table are, by number. */
export function nameShares(names: NameTable): { readonly frequency: NameFrequency; share(name: number): number } {
  const frequency = new NameFrequency();
  const seen = new Uint8Array(names.plainKeys);
  for (let name = 0; name < names.size; name++) {
    const plain = names.plainKey(name);
    if (plain < 0 || seen[plain] !== 0) continue;
    seen[plain] = 1;
    frequency.add(names.form(name));
  }
  const shares = new Float64Array(names.size).fill(-1);
  const share = (name: number): number => {
    if ((shares[name] as number) < 0) shares[name] = frequency.of(names.form(name));
    return shares[name] as number;
  };
  return { frequency, share };
}

/** How common names are: by tables, and by the names of the run where they are many. */
export class NameFrequency {
  readonly #families = new Map<string, number>();
  readonly #givens = new Map<string, number>();
  /** Family names that a given name is met with. */
  readonly #familiesOf = new Map<string, Set<string>>();
  readonly #letters = new Map<string, number>();
  readonly #lettersOfFamily = new Map<string, number>();
  readonly #bearers = new Map<string, number>();
  #total = 0;

  /** Counts a different whole name of the run; call for all names before asking for any. */
  add(form: NameForm): void {
    const { family, given, initials } = partsOf(form);
    const letter = initials.slice(0, 1);
    raise(this.#families, family);
    raise(this.#givens, given);
    raise(this.#letters, letter);
    raise(this.#lettersOfFamily, `${family}|${letter}`);
    this.#familiesOf.set(given, (this.#familiesOf.get(given) ?? new Set()).add(family));
    this.#total++;
  }

  /** Different whole names of the run. */
  get names(): number {
    return this.#total;
  }

  /** Share of all researchers whom the name, whole or abbreviated, can mean. */
  of(form: NameForm): number {
    const parts = partsOf(form);
    return this.#familyShare(parts.family) * (form.isFull ? this.#givenShare(parts) : this.#initialsShare(parts)) * rarer(form);
  }

  #familyShare(family: string): number {
    const seen = ((this.#families.get(family) ?? 1) - 1) / Math.max(this.#total, ENOUGH_NAMES);
    return Math.max((FAMILY_NAME_SHARES[family] ?? 0) / 1e6, RARE_FAMILY, seen);
  }

  /** Share of the given name among those who bear family names that it is met with: a Korean given name is common among Koreans only. */
  #givenShare({ given, initials }: Parts): number {
    const seen = (this.#givens.get(given) ?? 1) - 1;
    const share = Math.max(knownGivenShare(given), seen / Math.max(this.#bearersOfFamilies(given), ENOUGH_BEARERS));
    return initials.length > 1 && given !== '' ? share * this.#middleShare(initials) : share;
  }

  /** Bearers of the family names that the given name is met with. */
  #bearersOfFamilies(given: string): number {
    const known = this.#bearers.get(given);
    if (known !== undefined) return known;
    let bearers = 0;
    for (const family of this.#familiesOf.get(given) ?? []) bearers += this.#families.get(family) ?? 0;
    this.#bearers.set(given, bearers);
    return bearers;
  }

  #middleShare(initials: string): number {
    return [...initials.slice(1)].reduce((share, letter) => share * Math.max(3 * this.#letterShare(letter), 0.1), 1);
  }

  #letterShare(letter: string): number {
    return this.#total < ENOUGH_NAMES / 4 ? LETTER : Math.max((this.#letters.get(letter) ?? 0) / this.#total, LETTER / 10);
  }

  #initialsShare({ family, initials }: Parts): number {
    if (initials === '') return 1;
    const letter = initials.slice(0, 1);
    const bearers = Math.max(0, (this.#families.get(family) ?? 1) - 1);
    const ofLetter = Math.max(0, (this.#lettersOfFamily.get(`${family}|${letter}`) ?? 1) - 1);
    const share = (ofLetter + LETTERS_OF_ALL * this.#letterShare(letter)) / (bearers + LETTERS_OF_ALL);
    return share * this.#middleShare(initials);
  }
}

const rarer = (form: NameForm): number => (form.parsed.script === 'han' ? SAME_CHARACTERS : 1);
