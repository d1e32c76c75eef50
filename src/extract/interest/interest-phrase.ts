import {
  AREA_NOUNS,
  CUT_BEFORE_BY,
  GENERIC_HEADS,
  INTEREST_WORDS,
  LISTING_ADVERBS,
  NOT_INTERESTS,
  WISHES,
} from '../../lexicon/interest-words.js';
import type { Span } from '../../model/span.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { headingMeaning } from '../../text/section-kind.js';

/** One interest of a list, with its range in the text. */
export interface ListedItem extends Span {
  readonly value: string;
}

const WORDS = Object.values(INTEREST_WORDS);
/** Each once, the longer before the shorter, of which it may begin with one. */
export const byLength = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);
/** Any noun for areas that are listed. */
export const AREAS: string = wordAlternation(AREA_NOUNS);
const LEADING = byLength(WORDS.flatMap((words) => words.leading).map((word) => word.toLowerCase()));
const CJK_TAILS = byLength(WORDS.flatMap((words) => words.tails).filter(isCjk));
const HEADS: ReadonlySet<string> = new Set(GENERIC_HEADS);
const NOT_ITEMS: ReadonlySet<string> = new Set(NOT_INTERESTS);
const WISHED: ReadonlySet<string> = new Set(WISHES);
/** How long a phrase may be that is taken for an interest. */
export interface PhraseLength {
  /** Words outside of brackets. */
  readonly words: number;
  readonly letters: number;
}

const IN_SENTENCE: PhraseLength = { words: 12, letters: 110 };
/** An item of a list may say more of its topic than a phrase in a sentence. */
export const IN_LIST: PhraseLength = { words: 20, letters: 160 };
const MOST_CJK_LETTERS = 26;

/** "[SIGXYZ'20, ABC'21]" and the like behind an item. */
const CITED = /(?:\s*\[[^[\]]{1,120}\])+\s*$/u;

/** "(with an eye to reeds)" behind an item. */
const ASIDE = /\s*[(（](?:also|especially|formerly|in particular|mainly|previously|primarily|primary|see|with)\b[^()（）]*[)）]\s*$/u;

/** The item without articles, prepositions and punctuation at its ends; undefined for what is no phrase. */
export function trimItem(text: string, from: number, to: number, most: PhraseLength = IN_SENTENCE): ListedItem | undefined {
  let [start, end] = [from, to];
  const current = (): string => text.slice(start, end);
  for (let changed = true; changed; ) {
    const before = start;
    start += current().length - current().replace(/^[^\p{L}\p{N}"“(（]+/u, '').length;
    start += NUMBER_BEFORE.exec(current())?.[0].length ?? 0;
    const lower = current().toLowerCase();
    const lead = DE_NOVO.test(lower)
      ? undefined
      : LEADING.find((word) => (isCjk(word) || /['’]$/u.test(word) ? lower.startsWith(word) : lower.startsWith(`${word} `)));
    if (lead !== undefined) start += lead.length;
    changed = start !== before;
  }
  end -= current().length - current().replace(CITED, '').replace(ASIDE, '').length;
  end -= current().length - current().replace(/[\s.,;:：。、，；*"”|&]+$/u, '').length;
  const tail = EQUAL.test(current()) ? undefined : CJK_TAILS.find((word) => current().endsWith(word) && current().length > word.length + 1);
  if (tail !== undefined) end -= tail.length;
  end -=
    current().length -
    current()
      .replace(/\s(?:and|etc)$/iu, '')
      .replace(AREAS_BEHIND, '').length;
  const value = current().replace(/[,;\s]+$/u, '');
  return isPhrase(value, most) ? { value, start, end: start + value.length } : undefined;
}

/** What makes 等 the end of a word, 平等, 均等, 高等, and no "and so on"; not 水平等. */
export const BEFORE_EQUAL: string = '(?:(?<!水)平|[均高中初同对對相優优劣何])';
const EQUAL = new RegExp(`${BEFORE_EQUAL}等$`, 'u');
/** "… in areas" before "such as". */
const AREAS_BEHIND = new RegExp(
  String.raw`\s(?:across|in|within)\s(?:(?:different|diverse|many|other|related|several|various)\s)?(?:${AREAS})$`,
  'u',
);
/** "de novo": the first word is no article. */
const DE_NOVO = /^de\s(?:facto|novo)\b/iu;
/** "past two years": when, not what. */
const TIME = /^(?:coming|last|next|past|previous|recent)\s(?:\p{L}+\s)?(?:years?|decades?|months?)\b/iu;

/** "(1) ", "ii) ": the number of an item in a sentence. */
const NUMBER_BEFORE = /^(?:[(（](?:\d|[ivx]{1,4}|[a-h])[)）]|(?:\d|i{1,3}|iv)\))\s*/u;

/** Words that make a text a clause and not a phrase; not "IT", "US". */
export const CLAUSE: RegExp =
  /\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Mm]e|[Hh]e|[Ss]he|[Hh]is|[Hh]er|us|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Cc]an|[Ww]ill|[Hh]as|[Hh]ave|[Tt]his|[Tt]hese|[Tt]here|[Ii]t|[Hh]ow|[Ww]hat|[Pp]lease|[Ww]elcome)\b/u;
/** Beginnings that no interest has. */
export const FALSE_START: RegExp =
  /^(?:achieve|avoid|but|by|drawing|enable|ensure|for|from|if|include|including|its|like|more|not|of|other|such|then|this|to|upon|with|when|while|where|publications?|questions|so|speaking|their|whose|etc)\b/iu;

/** "a large number of topics in harbours", "several areas": says only that topics follow. */
const RANGE_OF = new RegExp(
  String.raw`^(?:\p{Ll}+ly\s)?(?:(?:broad|diverse|large|wide)\s)?(?:array|number|range|set|spectrum|variety)\sof\s(?:\p{Ll}+\s)?(?:${AREAS}|research)\b`,
  'iu',
);
/** "a few old problems", "several directions": says only that topics follow. */
const SOME_AREAS = new RegExp(String.raw`^(?:a\s)?(?:few|several|some|two|three|four|five)\s(?:[\p{Ll}-]+\s){0,2}(?:${AREAS})$`, 'iu');
/** "Topic 1": a template that was not filled in. */
const SAMPLE = /^(?:area|description|example|interest|item|project|skill|topic)s? \d{1,2}$/iu;

const ADVERBS: ReadonlySet<string> = new Set(LISTING_ADVERBS);
const CUT_SHORT: ReadonlySet<string> = new Set(CUT_BEFORE_BY);
/** 从事博士后研究, 从事教学科研工作: what somebody does, not what it is about. */
const CJK_DUTY = /^(?:博士后|博士後|教学|教學|科研|教研|学术|科学|本科|访问)(?:[与和、及]?(?:教学|教學|科研|管理|研究|工作|学者))*$/u;

/** 我, 他 and words before verbs; not その他, nor 并网 and 并行. */
const CJK_CLAUSE = /[我你她。]|(?<!その)他|(?:[在将曾已现]|并(?![发网联行]))\p{Script=Han}{5,}/u;
/** "绳索理论在船帆设计中的应用": what something is used in. */
const APPLIED_IN = /在\p{Script=Han}{2,14}中?的(?:应用|作用)$/u;

function isPhrase(value: string, most: PhraseLength): boolean {
  if (
    value.length < 2 ||
    value.length > most.letters ||
    !/\p{L}{2}/u.test(value) ||
    SAMPLE.test(value) ||
    TIME.test(value) ||
    RANGE_OF.test(value) ||
    SOME_AREAS.test(value)
  )
    return false;
  if (!isCjk(value) && !/\s/u.test(value) && headingMeaning(value)?.form === 'section') return false;
  if (isCjk(value))
    return (
      [...value.replace(/[\p{Script=Latin}\s]/gu, '')].length <= MOST_CJK_LETTERS &&
      !/^(?:以?下|如下|多个|[几两三四五]个|其)/u.test(value) &&
      !CJK_DUTY.test(value) &&
      !CJK_CLAUSE.test(value.replace(APPLIED_IN, ''))
    );
  const words = fold(value.replace(/[(（].*$/u, '')).split(' ');
  if (words.length > most.words || words.every((word) => HEADS.has(word)) || LEADING.includes(value.toLowerCase())) return false;
  if (NOT_ITEMS.has(words.join(' ')) || CUT_SHORT.has(words.at(-1) ?? '') || ADVERBS.has(words.join(' ')) || WISHED.has(words[0] ?? ''))
    return false;
  return !CLAUSE.test(value) && !FALSE_START.test(value) && !/https?:|@|\?$/u.test(value);
}
