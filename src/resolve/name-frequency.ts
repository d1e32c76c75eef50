import { FAMILY_NAME_SHARES } from '../lexicon/name-shares.js';
import { squash } from '../text/fold.js';
import { familyWithParticle } from '../text/person-name.js';
import { pinyinOf, pinyinSyllables } from '../text/pinyin.js';
import type { NameForm } from './name-form.js';

/** Shares of names of which nothing is known; given names are much fewer than family names. */
const RARE_FAMILY = 0.0002;
const RARE_GIVEN = 0.002;
/** Given names of one pinyin syllable are some four hundred, and the common ones very common. */
const ONE_SYLLABLE = 0.008;
const TWO_SYLLABLES = 0.0006;
/** Names of the run count from this many on. */
const ENOUGH_NAMES = 2000;

interface Parts {
  readonly family: string;
  readonly given: string;
}

function partsOf(form: NameForm): Parts {
  const { parsed } = form;
  if (parsed.script !== 'han') return { family: squash(familyWithParticle(parsed)), given: form.givenWords.join('') };
  const syllables = pinyinOf(parsed.family + parsed.given);
  const length = [...parsed.family].length;
  return { family: syllables.slice(0, length).join(''), given: syllables.slice(length).join('') };
}

function knownGivenShare(given: string): number {
  const syllables = pinyinSyllables(given);
  if (syllables === 1) return ONE_SYLLABLE;
  return syllables === 2 ? TWO_SYLLABLES : RARE_GIVEN;
}

/** How common names are: by tables, and by the names of the run where they are many. */
export class NameFrequency {
  readonly #families = new Map<string, number>();
  readonly #givens = new Map<string, number>();
  #total = 0;

  /** Counts a different whole name of the run. */
  add(form: NameForm): void {
    const { family, given } = partsOf(form);
    this.#families.set(family, (this.#families.get(family) ?? 0) + 1);
    this.#givens.set(given, (this.#givens.get(given) ?? 0) + 1);
    this.#total++;
  }

  /** Share of all researchers who bear the name, as if given and family names were independent. */
  of(form: NameForm): number {
    const { family, given } = partsOf(form);
    const ofFamily = Math.max((FAMILY_NAME_SHARES[family] ?? 0) / 1e6, RARE_FAMILY, this.#seen(this.#families, family));
    return ofFamily * Math.max(knownGivenShare(given), this.#seen(this.#givens, given));
  }

  #seen(counts: ReadonlyMap<string, number>, name: string): number {
    return ((counts.get(name) ?? 1) - 1) / Math.max(this.#total, ENOUGH_NAMES);
  }
}
