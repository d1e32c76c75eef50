const CAPITAL = /\p{Lu}/gu;

const sameLength = (small: string, letter: string): string => (small.length === letter.length ? small : letter);

/**
 * A text in small letters, each where it was; "İ", which would become two, stays. For patterns of many words: one for letters of any
 * case (flags `iu`, to which "ſ" is "s" too) takes several times as long to compile, longer than to read most pages.
 *
 * @example inSmallLetters('May 2019') // 'may 2019'
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  const whole = small.length === text.length ? small : text.replace(CAPITAL, (letter) => sameLength(letter.toLowerCase(), letter));
  return whole.includes('ſ') ? whole.replaceAll('ſ', 's') : whole;
}
