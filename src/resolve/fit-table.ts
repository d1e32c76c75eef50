import { fold, squash } from '../text/fold.js';
import { familyWithParticle } from '../text/person-name.js';
import { pinyinSyllables } from '../text/pinyin.js';
import { familyForms, givenWords, isHanName, latinReading, readingOf, sortedWords, swapped } from '../text/same-name.js';
import { intColumn } from './columns.js';
import { isNickname } from './name-fit.js';
import type { NameForm } from './name-form.js';
import { TextTable } from './text-table.js';

const FULL = 1;
const LATIN = 2;
/** Chinese characters alone. */
const HAN = 4;
const INITIALS = 8;
const NO_GIVEN = 16;

/** Places in the row of a name; texts are there by number. The lists of words follow: how many, then which. */
const FLAGS = 0;
const KEY = 1;
const UMLAUT_KEY = 2;
const FAMILY = 3;
const WHOLE_FAMILY = 4;
/** The given name, as a family name that is printed first; without and with the particle. */
const SWAPPED = 5;
/** All words, whatever their order; of Chinese characters all of them. */
const WORDS = 7;
const READ_FAMILY = 8;
const READ_GIVEN = 9;
const READ_INITIAL = 10;
/** The given names, initials among them, and those that are no initials, without spaces. */
const GIVEN = 11;
const PLAIN_GIVEN = 12;
const LISTS = 13;

/** A word of one letter, and its first letter. */
const SINGLE = 1 << 16;

/**
 * `fits` of name-fit.ts for names by number: what it asks of each is reduced to numbers once, for a large run asks it of millions of pairs, and the
 * forms of all its names do not fit into memory.
 */
export class FitTable {
  #texts = new TextTable();
  #words = new TextTable();
  readonly #wordTexts: string[] = [];
  readonly #letters = intColumn();
  readonly #at = intColumn();
  readonly #rows = intColumn();

  /** Adds the next name. */
  add(form: NameForm): void {
    const { parsed } = form;
    this.#at.push(this.#rows.length);
    const isHan = isHanName(parsed);
    const other = swapped(parsed);
    const reading = isHan ? readingOf(parsed) : latinReading(parsed);
    const given = givenWords(parsed);
    const plain = form.givenWords;
    this.#rows.push(
      (form.isFull ? FULL : 0) |
        (parsed.script === 'latin' ? LATIN : 0) |
        (isHan ? HAN : 0) |
        (parsed.isInitialsOnly ? INITIALS : 0) |
        (parsed.given === '' ? NO_GIVEN : 0),
    );
    const texts = [form.key, form.umlautKey, ...familyForms(parsed), ...familyForms(other)];
    texts.push(isHan ? squash(parsed.printed) : sortedWords(parsed.printed), reading.family, reading.given);
    for (const text of texts) this.#rows.push(this.#texts.intern(text));
    this.#rows.push(reading.initial === '' ? -1 : reading.initial.charCodeAt(0));
    this.#rows.push(this.#texts.intern(given.join('')));
    this.#rows.push(this.#texts.intern(plain.join('')));
    this.#list(given);
    this.#list(plain);
    this.#list(fold(familyWithParticle(parsed)).split(' ').filter(Boolean));
  }

  #list(words: readonly string[]): void {
    this.#rows.push(words.length);
    for (const word of words) this.#rows.push(this.#word(word));
  }

  #word(word: string): number {
    const id = this.#words.intern(word);
    if (id === this.#letters.length) {
      this.#letters.push(word === '' ? 0 : word.charCodeAt(0) | (word.length === 1 ? SINGLE : 0));
      this.#wordTexts.push(word);
    }
    return id;
  }

  /** Lets go of the texts, whose numbers are enough; no name can be added any more. */
  close(): void {
    [this.#texts, this.#words] = [new TextTable(), new TextTable()];
  }

  /** Whether two names can be one person's: `fits`. */
  fit(a: number, b: number): boolean {
    const [x, y] = [this.#at.at(a), this.#at.at(b)];
    if (this.#sameSpelling(x, y)) return true;
    if (((this.#flags(x) | this.#flags(y)) & NO_GIVEN) !== 0) return false;
    if (this.#compatible(x, y) && this.#shareGivenName(x, y)) return true;
    if (this.#of(x, WHOLE_FAMILY) !== this.#of(y, WHOLE_FAMILY)) return false;
    return this.#nicknamesFit(x, y) || this.#hasEnglishName(x, y) || this.#hasEnglishName(y, x);
  }

  #of(row: number, place: number): number {
    return this.#rows.at(row + place);
  }

  #flags(row: number): number {
    return this.#rows.at(row + FLAGS);
  }

  #is(row: number, flag: number): boolean {
    return (this.#flags(row) & flag) !== 0;
  }

  #sameSpelling(x: number, y: number): boolean {
    const [key, other] = [this.#of(x, KEY), this.#of(y, KEY)];
    if (key === other) return true;
    const [umlauts, others] = [this.#of(x, UMLAUT_KEY), this.#of(y, UMLAUT_KEY)];
    return (key === others && other !== others) || (other === umlauts && key !== umlauts);
  }

  #compatible(x: number, y: number): boolean {
    const [xHan, yHan] = [this.#is(x, HAN), this.#is(y, HAN)];
    if (xHan !== yHan) return xHan ? this.#readsAs(x, y) : this.#readsAs(y, x);
    if (this.#of(x, WORDS) === this.#of(y, WORDS)) return true;
    if (xHan) return false;
    const [given, others] = [x + LISTS, y + LISTS];
    if (this.#shareFamily(x, FAMILY, y) && this.#givenAgree(given, this.#of(x, GIVEN), others, this.#of(y, GIVEN))) return true;
    if (this.#is(x, INITIALS) || this.#is(y, INITIALS) || !this.#shareFamily(x, SWAPPED, y)) return false;
    return this.#givenAgree(this.#after(this.#after(given)), this.#of(x, WHOLE_FAMILY), others, this.#of(y, GIVEN));
  }

  #readsAs(han: number, latin: number): boolean {
    const [family, given] = [this.#of(latin, READ_FAMILY), this.#of(latin, READ_GIVEN)];
    if (family === this.#of(han, READ_FAMILY)) {
      if (given === this.#of(han, READ_GIVEN)) return true;
      const initial = this.#of(latin, READ_INITIAL);
      if (this.#is(latin, INITIALS) && initial >= 0 && initial === this.#of(han, READ_INITIAL)) return true;
    }
    return given === this.#of(han, READ_FAMILY) && family === this.#of(han, READ_GIVEN);
  }

  /** Whether a family name, without or with its particle, is one of the other's; `place` tells in which order the first is read. */
  #shareFamily(x: number, place: typeof FAMILY | typeof SWAPPED, y: number): boolean {
    const [alone, whole] = [this.#of(y, FAMILY), this.#of(y, WHOLE_FAMILY)];
    const [own, ownWhole] = [this.#of(x, place), this.#of(x, place + 1)];
    return own === alone || own === whole || ownWhole === alone || ownWhole === whole;
  }

  /** The list of words after another. */
  #after(list: number): number {
    return list + 1 + this.#rows.at(list);
  }

  /** Whether two given names can be one: a middle name may be missing, an initial stands for a name. */
  #givenAgree(x: number, joined: number, y: number, other: number): boolean {
    const [xs, ys] = [this.#rows.at(x), this.#rows.at(y)];
    if (xs === 0 || ys === 0 || joined === other) return true;
    const [short, long, shorts, longs] = xs <= ys ? [x + 1, y + 1, xs, ys] : [y + 1, x + 1, ys, xs];
    if (!this.#begins(this.#rows.at(short), this.#rows.at(long))) return false;
    let from = 0;
    for (let i = 0; i < shorts; i++) {
      while (from < longs && !this.#begins(this.#rows.at(short + i), this.#rows.at(long + from))) from++;
      if (from === longs) return false;
      from++;
    }
    return true;
  }

  /** Whether two words are the same, or one of them is the initial of the other. */
  #begins(x: number, y: number): boolean {
    if (x === y) return true;
    const [a, b] = [this.#letters.at(x), this.#letters.at(y)];
    return ((a | b) & SINGLE) !== 0 && (a & ~SINGLE) === (b & ~SINGLE);
  }

  #shareGivenName(x: number, y: number): boolean {
    const both = this.#flags(x) & this.#flags(y);
    if ((both & FULL) === 0 || (both & LATIN) === 0) return true;
    const [given, other] = [this.#of(x, PLAIN_GIVEN), this.#of(y, PLAIN_GIVEN)];
    if (given === other || (given === this.#of(y, WHOLE_FAMILY) && other === this.#of(x, WHOLE_FAMILY))) return true;
    const [own, others] = [this.#after(x + LISTS), this.#after(y + LISTS)];
    for (let i = own + 1; i < this.#after(own); i++)
      for (let j = others + 1; j < this.#after(others); j++) if (this.#rows.at(i) === this.#rows.at(j)) return true;
    return false;
  }

  /** The given names that are no initials, by number. */
  #plainGiven(row: number): Int32Array {
    const list = this.#after(row + LISTS);
    return this.#rows.part(list + 1, this.#after(list));
  }

  #text(word: number | undefined): string {
    return word === undefined ? '' : (this.#wordTexts[word] as string);
  }

  #nicknamesFit(x: number, y: number): boolean {
    if ((this.#flags(x) & this.#flags(y) & FULL) === 0) return false;
    return isNickname(this.#text(this.#plainGiven(x)[0]), this.#text(this.#plainGiven(y)[0]));
  }

  /** An English name before the Chinese one: "Grace Min Lin" and "Min Lin". */
  #hasEnglishName(long: number, short: number): boolean {
    if (!this.#is(short, FULL) || this.#rows.at(this.#after(long + LISTS)) < 2) return false;
    const [english, ...chinese] = Array.from(this.#plainGiven(long), (word) => this.#text(word));
    const given = chinese.join('');
    if (given !== Array.from(this.#plainGiven(short), (word) => this.#text(word)).join('')) return false;
    return pinyinSyllables(given) > 0 && pinyinSyllables(english as string) === 0;
  }
}
