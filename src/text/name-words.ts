import { NAME_PARTICLES } from '../lexicon/name-particles.js';
import type { Span } from '../model/span.js';
import { isLetterCode, isSpaceCode } from './ascii.js';

/** A word of a list of names with its place in the list's text. */
export interface NameWord extends Span {
  readonly text: string;
}

const FULL_STOP = /^\.$/;
/** "'", "{": remains of marks. */
const NO_WORD = /^[^\p{L}\p{N}.…($]+$/u;
/** "Lind - Roux" where the list goes on no further; "Lind - Research Report" is no name. */
const LONE_HYPHEN = /^[-‐]$/;
const STARTS_WITH_HYPHEN = /^[-‐]\p{L}/u;
const ENDS_WITH_HYPHEN = /\p{L}[-‐]$/u;
/** "O'" "Connor", "O" "'Connor", "D’" "Souza". */
const ENDS_WITH_APOSTROPHE = /^\p{Lu}\p{Ll}{0,3}['’]$/u;
const STARTS_WITH_APOSTROPHE = /^['’]\p{Lu}/u;
const ELIDED = /^(?:[OD]|Dall|Dell)$/;
const STARTS_WITH_LETTER = /^\p{L}/u;
/** "Plü", "Muñ": a letter with a mark was printed by itself and parted the word. */
const ENDS_MARKED = /^\p{Lu}\p{L}*[^\p{ASCII}]$/u;
const SMALL_WORD = /^\p{Ll}+$/u;
/** Letters of affiliations: "Jérémie b" is no broken word. */
const AFFILIATION_LETTER = /^[a-h]$/;

const STOP = 0x2e;
/** Whether a word ends with a letter of ASCII or a full stop: only the next can show that it is broken. */
const endsPlain = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1);
  return isLetterCode(last) || last === STOP;
};

/** Whether the word goes on with the next: "J" ".", "Lind" "-Roux", "Lind-" "Roux", "Plü" "ckthun". */
function isBroken(word: string, next: string, behind: number): boolean {
  if (isLetterCode(next.charCodeAt(0)) && endsPlain(word)) return false;
  if (FULL_STOP.test(next)) return STARTS_WITH_LETTER.test(word) && !word.endsWith('.') && (behind > 0 || word.length === 1);
  if (LONE_HYPHEN.test(next)) return STARTS_WITH_LETTER.test(word) && behind === 1;
  if (STARTS_WITH_HYPHEN.test(next)) return STARTS_WITH_LETTER.test(word);
  if (ENDS_WITH_HYPHEN.test(word)) return STARTS_WITH_LETTER.test(next);
  if (ENDS_WITH_APOSTROPHE.test(word)) return STARTS_WITH_LETTER.test(next);
  if (STARTS_WITH_APOSTROPHE.test(next)) return ELIDED.test(word);
  return ENDS_MARKED.test(word) && SMALL_WORD.test(next) && !NAME_PARTICLES.has(next) && !AFFILIATION_LETTER.test(next);
}

/** Start and end of each word of a text, one after the other. */
function edgesOf(text: string): readonly number[] {
  const edges: number[] = [];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    if (isSpaceCode(text.charCodeAt(i)) !== inWord) continue;
    edges.push(i);
    inWord = !inWord;
  }
  if (inWord) edges.push(text.length);
  return edges;
}

/**
 * The words of a stretch of a list of names; what a printer or a converter tore apart is whole again.
 *
 * @param places For each character of `text` its place in the list.
 */
export function nameWords(text: string, places: readonly number[]): readonly NameWord[] {
  const words: NameWord[] = [];
  const edges = edgesOf(text);
  for (let i = 0; i < edges.length; i += 2) {
    const [from, to] = [edges[i] as number, edges[i + 1] as number];
    const printed = text.slice(from, to);
    const behind = edges.length / 2 - i / 2 - 1;
    if (!isLetterCode(printed.charCodeAt(0)) && NO_WORD.test(printed) && !LONE_HYPHEN.test(printed)) continue;
    const start = places[from] ?? 0;
    const end = (places[to - 1] ?? 0) + 1;
    const last = words.at(-1);
    if (last && isBroken(last.text, printed, behind)) words[words.length - 1] = { text: last.text + printed, start: last.start, end };
    else words.push({ text: printed, start, end });
  }
  return words;
}
