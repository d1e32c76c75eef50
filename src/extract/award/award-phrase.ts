import { AWARD_HEADS, GIVING_WORDS, OTHERS_SUBJECTS } from '../../lexicon/award-words.js';
import type { PartialDate } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';

/** The name of an honour inside a sentence. */
export interface AwardPhrase extends Span {
  readonly name: string;
  readonly date?: PartialDate;
}

const HEADS: ReadonlySet<string> = new Set(
  Object.values(AWARD_HEADS)
    .flat()
    .filter((word) => !isCjk(word) && !word.includes(' ')),
);
/** Heads of phrases such as "fellow" that need "of X" or a name before them to be an honour. */
const WEAK_HEADS: ReadonlySet<string> = new Set([
  'fellow',
  'scholar',
  'honors',
  'honor',
  'winner',
  'young',
  'distinction',
  'winners',
  'awardee',
  'stipend',
  'laureate',
  'awards',
  'prizes',
  'fellowships',
  'scholarships',
]);
const CAPITALISED = /^[("“'‘]?[\p{Lu}\d]/u;
const INSIDE: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'in',
  'and',
  'de',
  'du',
  'la',
  'für',
  'von',
  'der',
  'do',
  'da',
  'to',
  '&',
  'on',
  'at',
]);
const SENTENCE_BREAK = /(?<!\b(?:Prof|Dr|St|vs|e\.g|i\.e|No|Ph|Univ|al))[.!?]\s+(?=[\p{Lu}"“])|[。！？\n]/gu;
const MOST_WORDS = 16;

/** The honours that the sentences of a text say were given to the owner. */
export function awardPhrases(text: string): readonly AwardPhrase[] {
  const found: AwardPhrase[] = [];
  for (const sentence of sentencesOf(text)) {
    const inner = text.slice(sentence.start, sentence.end);
    const folded = ` ${fold(inner)} `;
    if (!GIVING_WORDS.some((word) => (isCjk(word) ? folded.includes(word) : folded.includes(` ${word} `)))) continue;
    if (OTHERS_SUBJECTS.some((word) => (isCjk(word) ? folded.includes(word) : folded.includes(` ${word} `)))) continue;
    found.push(
      ...phrasesIn(inner).map((phrase) => ({ ...phrase, start: phrase.start + sentence.start, end: phrase.end + sentence.start })),
    );
  }
  return found;
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_BREAK)) {
    spans.push({ start, end: match.index + 1 });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

interface Word extends Span {
  readonly text: string;
}

/** Capitalised phrases around a word for an honour: "the 2019 Example Prize", "Fellow of the Example Academy". */
export function phrasesIn(sentence: string): AwardPhrase[] {
  const words: Word[] = [...sentence.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const dates = findDates(sentence);
  const found: AwardPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = fold((words[at] as Word).text);
    if (!HEADS.has(head) || !CAPITALISED.test((words[at] as Word).text)) continue;
    const first = phraseStart(words, at);
    const last = phraseEnd(words, at);
    const length = last - first;
    if (WEAK_HEADS.has(head) && length === 0) continue;
    if (length === 0 || length > MOST_WORDS) continue;
    const start = (words[first] as Word).start;
    const end = (words[last] as Word).end;
    found.push(withDate(sentence, { start, end }, dates));
    at = last;
  }
  return found.filter((phrase) => phrase.name.split(' ').length > 1);
}

const endsPart = (word: Word): boolean => /[,;:.)\]”"]$/u.test(word.text);

function phraseStart(words: readonly Word[], head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= MOST_WORDS; i--) {
    const word = words[i] as Word;
    if (endsPart(word)) break;
    if (CAPITALISED.test(word.text)) first = i;
    else if (!INSIDE.has(word.text) || word.text === 'in' || word.text === 'at' || word.text === 'the') break;
  }
  return first;
}

/** Takes "for …", "of …", "in …" with capitalised words after the head with it. */
function phraseEnd(words: readonly Word[], head: number): number {
  let last = head;
  for (let i = head + 1; i < words.length && i - head <= MOST_WORDS; i++) {
    if (endsPart(words[i - 1] as Word)) break;
    const word = words[i] as Word;
    if (CAPITALISED.test(word.text) && !/^\d{4}\D?$/u.test(word.text)) last = i;
    else if (!INSIDE.has(word.text)) break;
  }
  return last;
}

const YEAR_WORD = /\b(?:19|20)\d{2}\b/gu;

function withDate(sentence: string, span: Span, dates: ReturnType<typeof findDates>): AwardPhrase {
  const raw = sentence.slice(span.start, span.end);
  const inside = dates.find((date) => date.start >= span.start && date.end <= span.end);
  const after = dates.find((date) => date.start >= span.end && date.start - span.end < 12);
  const date = (inside ?? after)?.at ?? (inside ?? after)?.from;
  const name = raw
    .replace(YEAR_WORD, ' ')
    .replace(/^[\s("“'‘]+|[\s,.;:)”"'’]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?:of|in|at|for|the|and|on)$/u, '');
  return { name, ...span, ...(date !== undefined && { date }) };
}
