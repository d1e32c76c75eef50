import { CJK_PAPER_HONOURS, PAPER_AWARD_ENDS, PAPER_AWARD_MIDDLES, PAPER_AWARD_STARTS, PAPER_HONOURS } from '../../lexicon/award-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { mayHoldIn, type WordGroup, wordGroup } from '../../text/word-group.js';

/** An award of a paper, with its range in the entry. */
export interface PaperAward extends Span {
  readonly name: string;
}

interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

const STARTS: ReadonlySet<string> = new Set(PAPER_AWARD_STARTS);
const MIDDLES: ReadonlySet<string> = new Set(PAPER_AWARD_MIDDLES);
const ENDS: ReadonlySet<string> = new Set(PAPER_AWARD_ENDS);
const HONOURS: readonly (readonly string[])[] = PAPER_HONOURS.map((name) => name.split(' ')).sort((a, b) => b.length - a.length);
/** Words of which each award of a paper has one: that which it ends with, or the first of its name. */
export const PAPER_AWARD_WORDS: WordGroup = wordGroup([
  ...PAPER_AWARD_ENDS,
  ...PAPER_HONOURS,
  ...CJK_PAPER_HONOURS,
  'best',
  'outstanding',
  'distinguished',
]);
const WORD = /[\p{L}\p{N}]+/gu;
/** "ACM SIGXYZ" before "Distinguished Paper Award"; "ACL" alone too. */
const GIVER = /^(?=.*\p{Lu}{2})[\p{L}\d&/-]{2,20}$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const MOST_WORDS = 9;

/**
 * The awards of papers that a list prints beside the entry: "Best Paper Award", "Outstanding Student Paper Honorable
 * Mention". Not "oral", "spotlight", "highlight": those are ways of presenting.
 */
export function paperAwards(text: string): readonly PaperAward[] {
  if (!mayHoldIn(text, PAPER_AWARD_WORDS)) return [];
  const words: Word[] = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: PaperAward[] = [];
  for (let at = 0; at < words.length; at++) {
    const own = honourAt(words, at) ?? awardAt(text, words, at);
    if (own === undefined) continue;
    const last = mentionedFor(text, words, own) ?? own;
    const first = giverBefore(text, words, at);
    const [start, end] = [(words[first] as Word).start, (words[last] as Word).end];
    found.push({ name: text.slice(start, end), start, end });
    at = last;
  }
  return [...found, ...cjkAwards(text), ...bareAwards(text)];
}

/** "[Best Paper]", "Best student paper" between full stops: an award without the word; not "Best paper candidate", "the best paper on ropes". */
const BARE_AWARD =
  /(?<=^|[([|\n.;,:*–—!]\s?|\p{Extended_Pictographic}\uFE0F?\s?)(?:Best|Outstanding|Distinguished)\s(?:(?:[Cc]onference|[Dd]emo|[Ff]ull|[Ll]ong|[Ss]hort|[Ss]tudent|[Ww]orkshop)\s)?(?:[Aa]rt[ei]fact|[Pp]aper|[Pp]oster)(?=\s*(?:$|[)\]\n.;,!|*([]))/gu;

function bareAwards(text: string): PaperAward[] {
  return [...text.matchAll(BARE_AWARD)].map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }));
}

/** "won the Best Paper and Best Rope Poster at": an award without the word behind "the" or "and"; not "the Best Paper candidate". */
const WON_AS_BEST =
  /(?<=\b(?:[Tt]he|[Aa]|[Aa]nd)\s)(?:Best|Outstanding|Distinguished)\s(?:\p{Lu}\p{L}+\s){0,3}(?:Art[ei]fact|Demo|Paper|Poster|Presentation|Talk|Thesis)(?=\s(?:and|at|by|from|in|of)\s|[,.;]|$)/gu;

/** Such awards in a sentence that says that something was won. */
export const wonAsBest = (sentence: string): readonly PaperAward[] =>
  [...sentence.matchAll(WON_AS_BEST)].map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }));

/** Index of the last word of an honour known by its whole name. */
function honourAt(words: readonly Word[], at: number): number | undefined {
  const honour = HONOURS.find((name) => name.every((word, i) => words[at + i]?.folded === word));
  return honour && at + honour.length - 1;
}

/** Index of the last word of "best … award", read over words that such names are made of. */
function awardAt(text: string, words: readonly Word[], at: number): number | undefined {
  const first = words[at] as Word;
  if (!STARTS.has(first.folded)) return undefined;
  let last: number | undefined;
  for (let i = at + 1; i < words.length && i - at < MOST_WORDS; i++) {
    const word = words[i] as Word;
    if (/[,;.()[\]\n]/u.test(text.slice((words[i - 1] as Word).end, word.start))) break;
    if (ENDS.has(word.folded)) last = i;
    else if (!MIDDLES.has(word.folded)) break;
  }
  return last;
}

/** Index of the last word of the award that a mention is for: "Honorable Mention for the Best Paper Award" is one honour. */
function mentionedFor(text: string, words: readonly Word[], mention: number): number | undefined {
  if (words[mention]?.folded !== 'mention' || words[mention + 1]?.folded !== 'for') return undefined;
  const next = words[mention + 2]?.folded === 'the' ? mention + 3 : mention + 2;
  return words[next] === undefined ? undefined : awardAt(text, words, next);
}

/** Index of the first of up to two capitalised acronyms before the award. */
function giverBefore(text: string, words: readonly Word[], at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0 && at - i <= 2; i--) {
    const word = words[i] as Word;
    // "CVPR 2025 Outstanding Reviewer"
    const isYear = YEAR.test(word.text) && GIVER.test(words[i - 1]?.text ?? '');
    if (!(GIVER.test(word.text) || isYear) || text.slice(word.end, (words[i + 1] as Word).start) !== ' ') break;
    first = i;
  }
  return first;
}

function cjkAwards(text: string): PaperAward[] {
  const found: PaperAward[] = [];
  for (const name of CJK_PAPER_HONOURS) {
    const start = text.indexOf(name);
    if (start >= 0 && !found.some((other) => other.start < start + name.length && start < other.end))
      found.push({ name, start, end: start + name.length });
  }
  return found;
}
