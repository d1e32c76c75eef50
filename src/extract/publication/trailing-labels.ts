import { LINK_LABELS, SURE_LINK_LABELS, VENUE_LAST_WORDS } from '../../lexicon/publication-words.js';
import { wordAlternation } from '../../text/alternation.js';
import { endsWithJoint } from '../../text/goes-on.js';
import { linkLabel } from './atom-cues.js';

/** Labels at the end of a stretch take up no more of it. */
const LONGEST_TAIL = 80;
/** What a sentence or a title ends with. */
const ENDED = /[.?!:…)\]]$/u;
const WORD = /\S+/gu;
const LETTER = /\p{L}/u;
/** A word that a title in capitals prints small. */
const SMALL_WORD = /^\p{Ll}\S{4}/u;
const CAPITAL_WORD = /^\p{Lu}/u;
/** Fewer capitalised words are no title. */
const MIN_CAPITALS = 2;

/** Labels that are the last word of a venue as well, where they are printed in capitals: "Harbour Press pdf". */
const VENUE_END = new RegExp(`^(?:${wordAlternation(VENUE_LAST_WORDS)})$`, 'u');

/** The last words of labels: a text that ends with none of them ends with no label. */
const LAST_WORDS: ReadonlySet<string> = new Set([...LINK_LABELS.keys()].map((label) => lastWord(label)));
function lastWord(text: string): string {
  const end = text.trimEnd();
  return end.slice(end.lastIndexOf(' ') + 1);
}

/** Offsets of the words of a text. */
const wordStarts = (text: string, from: number): readonly number[] => [...text.slice(from).matchAll(WORD)].map(({ index }) => from + index);

/** Whether the words are those of a title printed in capitals, so that a small word at its end is none of it. */
function isCapitalised(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.filter((word) => CAPITAL_WORD.test(word)).length >= MIN_CAPITALS && !words.some((word) => SMALL_WORD.test(word));
}

/** Whether the labels are none of the words before them: one of them names a kind of file or a site, the words have ended, or are in capitals. */
function areLabels(before: string, labels: readonly string[]): boolean {
  if (before === '') return labels.length > 1;
  // "from PDF", "the Code", "are abstract"
  if (endsWithJoint(before)) return false;
  if (ENDED.test(before) || labels.some((label) => SURE_LINK_LABELS.has(linkLabel(label)))) return true;
  return labels.every((label) => label === label.toLowerCase()) && isCapitalised(before);
}

/**
 * Where the labels of links begin that stand behind other words without a mark between, as on a page whose links are no links any more:
 * "Passive Tides by Kernels pdf code"; none where they may be words of a title: "Extracting Tables from PDF", "Learning from Video Data".
 */
export function trailingLabels(text: string): readonly number[] {
  if (!LAST_WORDS.has(lastWord(linkLabel(lastWord(text))))) return [];
  const starts = wordStarts(text, Math.max(0, text.lastIndexOf(' ', text.length - LONGEST_TAIL)));
  const found: number[] = [];
  let end = text.length;
  for (let i = starts.length - 1; i >= 0; ) {
    const size = [2, 1].find((words) => i + 1 - words >= 0 && LINK_LABELS.has(linkLabel(text.slice(starts[i + 1 - words], end))));
    if (size === undefined || !LETTER.test(text.slice(starts[i], end))) break;
    end = starts[i + 1 - size] as number;
    found.unshift(end);
    i -= size;
  }
  if (found.length === 0) return [];
  const at = found.findIndex((start, i) => !VENUE_END.test(text.slice(start, found[i + 1] ?? text.length).trim()));
  if (at < 0) return [];
  found.splice(0, at);
  const labels = found.map((start, i) => text.slice(start, found[i + 1] ?? text.length).trim());
  return areLabels(text.slice(0, found[0]).trim(), labels) ? found.filter((start) => start > 0) : [];
}
