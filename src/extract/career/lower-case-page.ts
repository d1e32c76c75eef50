import type { Block, Page } from '../../model/page.js';

/** A page is printed in lower case where so many of its blocks, and so large a share of them, have no capital letter. */
const LEAST_BLOCKS = 5;
const LEAST_SHARE = 0.6;
/** A block with words; menus and signs tell nothing of the case of a page. */
const WORDS = /\p{Ll}{2}[^\p{L}]+\p{L}{2}/u;
const CAPITAL = /\p{Lu}/u;
/** Words that stay small inside a name: "university of lindar". */
const SMALL: ReadonlySet<string> = new Set(
  'a am an and as at aus bei by da das de dei del della der des di do du e en et for from für i im in is la le les my of on or since the to und until van vom von with y zu'.split(
    ' ',
  ),
);
/** A word; and the second letter of "ph.d.". */
const WORD = /(?<![\p{L}\p{N}'’])\p{Ll}[\p{Ll}\p{M}]*|(?<=\p{L}\.)\p{Ll}(?=\.)/gu;

/** Whether a text in a script with capitals has none: "anna berg"; not "王小明". */
export const isLowerCase = (text: string): boolean => !CAPITAL.test(text) && /\p{Ll}/u.test(text);

const isLower = (block: Block): boolean => isLowerCase(block.text);

/** Whether the page prints names and titles without capitals. */
export function isLowerCasePage(page: Page): boolean {
  const telling = page.blocks.filter((block) => WORDS.test(block.text));
  const lower = telling.filter(isLower).length;
  return lower >= LEAST_BLOCKS && lower >= telling.length * LEAST_SHARE;
}

const upper = (letter: string): string => {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
};

/**
 * The page with capitals at the beginning of words, where it prints none, so that names can be told from other words; offsets stay.
 *
 * @example "professor of ice, lindar university" becomes "Professor of Ice, Lindar University"
 */
export const withCapitals = (page: Page): Page => ({
  ...page,
  blocks: page.blocks.map((block) =>
    isLower(block)
      ? { ...block, text: block.text.replace(WORD, (word) => (SMALL.has(word) ? word : upper(word.charAt(0)) + word.slice(1))) }
      : block,
  ),
});

/** Facts that were read from {@link withCapitals}, in the words of the page. */
export function asPrinted<T>(facts: T, page: Page): T {
  const printed = page.blocks.map(({ text }) => text).join('\n');
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return printed.includes(value) || !printed.includes(value.toLowerCase()) ? value : value.toLowerCase();
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, restore(held)]));
  };
  return restore(facts) as T;
}
