import { CORRESPONDING_WORDS, EQUAL_WORDS } from '../../lexicon/author-words.js';
import { phraseSearch } from '../../text/phrase-search.js';

/** What marks beside authors mean by the page's own words: "* equal contribution, † corresponding author". */
export interface Legend {
  readonly equal: ReadonlySet<string>;
  readonly corresponding: ReadonlySet<string>;
}

/** "*", "†" before or after the words that explain it, within one clause. */
const CLAUSE = /[^.;,，。；()（）[\]\n]+/gu;
const SIGNS = /[*∗＊†‡§¶#^✉★☆♯]+|(?<=\s|^)\d(?=[\s:=])/gu;

/** A quick look: words that may explain a mark. */
const EXPLAINS = /equal|first|lead|correspond|alphabet|primary|作者|一作|贡献|著者/i;

const explains = phraseSearch([...EQUAL_WORDS, ...CORRESPONDING_WORDS]);

/** Whether words beside a name say what part it had: "equal contribution", "Corresponding author". */
export const explainsMark = (words: string): boolean => explains(words.toLowerCase());

/** The meaning of marks that a text explains. */
export function legendIn(text: string, base?: Legend): Legend {
  if (base && !EXPLAINS.test(text)) return base;
  const equal = new Set(base?.equal);
  const corresponding = new Set(base?.corresponding);
  if (!/[*∗＊†‡§¶#^✉★☆♯]/u.test(text)) return { equal, corresponding };
  for (const [clause] of text.matchAll(CLAUSE)) {
    const lower = clause.toLowerCase();
    const target =
      EQUAL_WORDS.some((word) => lower.includes(word)) || /\bequal/.test(lower)
        ? equal
        : CORRESPONDING_WORDS.some((word) => lower.includes(word))
          ? corresponding
          : undefined;
    if (!target || clause.length > 90) continue;
    for (const [sign] of clause.matchAll(SIGNS)) target.add(sign);
  }
  return { equal, corresponding };
}

/** What an author's marks mean. */
export function meaningOf(marks: readonly string[], legend: Legend): { equal: boolean; corresponding: boolean } {
  return { equal: marks.some((mark) => legend.equal.has(mark)), corresponding: marks.some((mark) => legend.corresponding.has(mark)) };
}
