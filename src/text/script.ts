import { isLatinRange } from './ascii.js';

/** The writing systems that names on homepages are told apart by. */
export type Script = 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'greek' | 'other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
];

/** Those below U+0250; of what stands there nothing is of another of the {@link SCRIPTS}. */
const LATIN_LETTER = /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;

/**
 * The script of a name or phrase. Kana decides before Han (鈴木ひろし is `kana`), Han before Latin.
 * A text without letters is `other`.
 */
export function scriptOf(text: string): Script {
  if (isLatinRange(text)) return LATIN_LETTER.test(text) ? 'latin' : 'other';
  for (const [script, pattern] of SCRIPTS) if (pattern.test(text)) return script;
  return 'other';
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether the text is written in Chinese characters, kana or hangul. */
export const isCjk = (text: string): boolean => !isLatinRange(text) && CJK.test(text);

/** The BCP 47 language that a name in this script is tagged with, as far as the script tells; Han alone is taken for Chinese. */
export function languageOfScript(script: Script): string | undefined {
  switch (script) {
    case 'han':
      return 'zh';
    case 'kana':
      return 'ja';
    case 'hangul':
      return 'ko';
    case 'cyrillic':
      return 'ru';
    case 'greek':
      return 'el';
    default:
      return undefined;
  }
}
